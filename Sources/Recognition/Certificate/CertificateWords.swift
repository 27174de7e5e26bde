import AssuranceModel

/// What the words of a document say of its being a certificate at all.
enum CertificateWords {
  private static let titles: Set<String> = [
    "certificate", "zertifikat", "certificat", "certificado", "certificato", "certificaat",
    "certyfikat", "certifikat", "sertifikaatti", "sertifikat", "sertifika", "sertifikasi",
  ]
  private static let verbs: Set<String> = [
    "certify", "certifies", "bescheinigt", "certifions", "certifie", "certifica", "certifichiamo",
    "certified", "zertifiziert",
  ]

  /// A piece of few words that is the title, or a sentence that certifies.
  static func callsItselfCertificate(_ words: [String], _ layout: CertificateLayout) -> Bool {
    let isTitled = layout.pieces.prefix(60).contains { piece in
      let folded = piece.words.flatMap { FoldedText.words($0.text) }
      return folded.count <= 9 && folded.contains { titles.contains($0) }
    }
    let certifies = words.contains { verbs.contains($0) }
    return isTitled || (certifies && words.contains { titles.contains($0) })
  }

  /// A training or examination certificate is a person's.
  static func isOfPerson(_ words: [String]) -> Bool {
    has(words, [
      "lead auditor", "lead implementer", "internal auditor", "successfully completed",
      "completed the course", "passed the exam", "training course", "erfolgreich teilgenommen",
      "has attended", "a suivi la formation", "ha superado el curso", "participated in the",
    ])
  }

  /// Letters, drafts, declarations and reports speak of certificates and are none.
  static func isNoCertificate(_ words: [String]) -> Bool {
    has(words, [
      "letter of intent", "self declaration", "we declare", "hereby declare", "eigenerklarung",
      "declaration sur l honneur", "working towards", "intend to obtain", "intends to obtain",
      "draft", "dear sir", "dear madam", "dear customer", "dear ms", "dear mr", "audit plan",
      "service auditor", "table of contents", "this agreement", "the parties", "governing law",
      "purchase order", "questionnaire", "white paper", "our customers", "kind regards",
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

  private static func has(_ words: [String], _ phrases: [String]) -> Bool {
    phrases.contains { words.firstRange(of: $0.split(separator: " ").map(String.init)) != nil }
  }
}
