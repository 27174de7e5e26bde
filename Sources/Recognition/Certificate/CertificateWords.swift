import AssuranceModel

/// What the words of a document say of its being a certificate at all.
enum CertificateWords {
  private static let titles: Set<String> = [
    "certificate", "zertifikat", "certificat", "certificado", "certificato", "certificaat",
    "certyfikat", "certifikat", "sertifikaatti", "sertifikat", "sertifika", "sertifikasi",
    "belge", "belgesi", "certifikát", "osvedceni", "attestation", "attest", "bescheinigung",
    "pistopoiitiko",
    "tanusitvany", "certificat", "potvrda", "sertifikati", "todistus", "intyg",
  ]
  private static let unspacedTitles = ["登録証", "認証書", "証明書", "认证证书", "證書", "证书", "인증서"]
  private static let verbs: Set<String> = [
    "certify", "certifies", "bescheinigt", "certifions", "certifie", "certifica", "certifichiamo",
    "certified", "zertifiziert",
  ]

  /// A piece of few words that is the title, or a sentence that certifies.
  static func callsItselfCertificate(_ words: [String], _ layout: CertificateLayout) -> Bool {
    let isTitled = layout.pieces.prefix(60).contains { piece in
      let folded = piece.words.flatMap { FoldedText.words($0.text) }
      return folded.count <= 9
        && folded.contains { word in
          titles.contains(word) || unspacedTitles.contains { !word.ranges(of: $0).isEmpty }
        }
    }
    let certifies = words.contains { verbs.contains($0) }
    return isTitled || (certifies && words.contains { titles.contains($0) })
  }

  /// Whether a few words are a certificate's title.
  static func isTitle(_ text: String) -> Bool {
    FoldedText.words(text).contains { word in
      titles.contains(word) || unspacedTitles.contains { !word.ranges(of: $0).isEmpty }
    }
  }

  /// A training or examination certificate is a person's.
  static func isOfPerson(_ words: [String]) -> Bool {
    has(
      words,
      [
        "lead auditor", "lead implementer", "internal auditor", "successfully completed",
        "completed the course", "passed the exam", "training course", "erfolgreich teilgenommen",
        "has attended", "a suivi la formation", "ha superado el curso", "participated in the",
      ])
  }

  /// Letters, drafts, declarations and reports speak of certificates and are none.
  static func isNoCertificate(_ words: [String]) -> Bool {
    has(
      words,
      [
        "letter of intent", "self declaration", "we declare", "hereby declare", "eigenerklarung",
        "declaration sur l honneur", "working towards", "intend to obtain", "intends to obtain",
        "draft", "dear sir", "dear madam", "dear customer", "dear ms", "dear mr", "audit plan",
        "service auditor", "table of contents", "this agreement", "the parties", "governing law",
        "purchase order", "questionnaire", "white paper", "our customers", "kind regards",
        "audit report", "audit programme", "audit agenda", "auditplan", "auditbericht",
        "plan d audit",
        "rapport d audit", "plan de auditoria", "informe de auditoria", "piano di audit",
        "rapporto di audit",
        "plan audytu", "raport z audytu", "auditrapport", "plano de auditoria",
        "relatorio de auditoria", "plan auditu",
        "zprava z auditu", "denetim plani", "denetim raporu", "revisionsrapport", "revisionsplan",
        "auditraportti",
        "opening meeting", "closing meeting", "penetration test", "penetrationstest", "pentest",
        "test d intrusion",
        "zertifizierungsverfahren", "certification process is", "has applied for",
        "have applied for", "applied scope",
        "beantragter geltungsbereich", "stage 2 audit is", "not yet been issued",
        "will be issued after",
        "en cours de certification", "en proceso de certificacion", "insurance", "versicherung",
        "policy number",
        "yours sincerely", "sample certificate", "specimen", "star registry",
      ])
  }

  /// The language by its commonest words; nil where none stands out.
  static func language(_ words: [String]) -> String? {
    let marks: [(String, Set<String>)] = [
      ("en", ["the", "of", "and", "for", "is", "that"]),
      ("de", ["der", "die", "und", "das", "ist", "fur", "bis"]),
      ("fr", ["le", "la", "et", "du", "les", "des", "est"]),
      ("es", ["el", "la", "de", "los", "del", "y", "ha"]),
      ("it", ["il", "di", "e", "della", "per", "del"]), ("nl", ["het", "een", "van", "en", "is"]),
      ("pt", ["o", "de", "da", "do", "e", "para"]), ("sv", ["och", "att", "for", "av"]),
    ]
    let counts = marks.map { mark in (mark.0, words.count { mark.1.contains($0) }) }
    return counts.max { $0.1 < $1.1 }.flatMap { $0.1 > 2 ? $0.0 : nil }
  }

  /// A word such as SUSPENDED that stands alone on the page.
  static func suspension(_ layout: CertificateLayout, file: InputFile) -> Stated<String> {
    let mark = layout.pieces.first { piece in
      let folded = piece.words.flatMap { FoldedText.words($0.text) }
      return (1...2).contains(folded.count) && folded.contains { endings.contains($0) }
    }
    return mark.map {
      .stated($0.text, evidence: Evidence($0.citation(in: file), confidence: Confidence(0.9)))
    } ?? .notStated
  }

  private static let endings: Set<String> = [
    "suspended", "withdrawn", "cancelled", "revoked", "ausgesetzt", "entzogen", "zuruckgezogen",
    "suspendu", "retire", "suspendido", "retirado", "sospeso", "revocato", "ingetrokken",
  ]

  private static func has(_ words: [String], _ phrases: [String]) -> Bool {
    phrases.contains { words.firstRange(of: $0.split(separator: " ").map(String.init)) != nil }
  }
}
