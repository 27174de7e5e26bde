import AssuranceModel

/// What the words of a document say of its being a certificate at all.
enum CertificateWords {
  private static let titles: Set<String> = [
    "certificate", "zertifikat", "certificat", "certificado", "certificato", "certificaat",
    "certyfikat", "certifikat", "sertifikaatti", "sertifikat", "sertifika", "sertifikasi",
    "belge", "belgesi", "certifikát", "osvedceni", "attestation", "attest", "bescheinigung",
    "pistopoiitiko",
    "tanusitvany", "certificat", "potvrda", "sertifikati", "todistus", "intyg", "urkunde",
    "attestat", "osvedcenie", "chungnhan", "giaychungnhan", "sertifikatas", "sertifikats",
    "tunnistus", "svidetelstvo",
  ]
  private static let unspacedTitles = [
    "登録証", "認証証", "認証書", "証明書", "认证证书", "證書", "证书", "인증서", "등록증", "증서", "ใบรับรอง", "תעודה", "شهادة",
  ]
  private static let verbs: Set<String> = [
    "certify", "certifies", "bescheinigt", "certifions", "certifie", "certifica", "certifichiamo",
    "certified", "zertifiziert", "igazolja", "tanusitja", "zaswiadcza", "osvedcuje", "intygar",
    "menerangkan",
  ]

  /// "certifies that", "certifica que": what follows is certified.
  private static let conjunctions: Set<String> = [
    "that", "que", "dass", "che", "dat", "ze", "att", "at", "hogy", "bahwa", "ca",
  ]

  /// Whether a word joins what is certified to who certifies: "that", "que".
  static func isConjunction(_ word: String) -> Bool { conjunctions.contains(word) }

  /// A piece of few words that is the title, or a sentence that certifies.
  static func callsItselfCertificate(_ words: [String], _ layout: CertificateLayout) -> Bool {
    let isTitled = layout.pieces.prefix(60).contains { piece in
      let folded = piece.folded.flatMap(\.self)
      if folded.count == 1, verbs.contains(folded[0]), layout.prominence(of: piece) > 1.25 {
        return true
      }
      return (folded.count <= 9 || isSpelledOut(folded)) && isTitle(folded)
    }
    let certifies = words.contains { verbs.contains($0) }
    let isSentence = zip(words, words.dropFirst()).contains {
      verbs.contains($0) && conjunctions.contains($1)
    }
    return isTitled || isSentence || (certifies && words.contains { titles.contains($0) })
  }

  private static let systems = [
    "information security management system", "informationssicherheitsmanagementsystem",
    "informationssicherheits managementsystem", "management de la securite de l information",
    "gestion de la seguridad de la informacion", "gestion de seguridad de la informacion",
    "gestione della sicurezza delle informazioni", "managementsysteem voor informatiebeveiliging",
    "gestao da seguranca da informacao", "gestao de seguranca da informacao",
    "zarzadzania bezpieczenstwem informacji", "managementu bezpecnosti informaci",
    "rizeni bezpecnosti informaci", "ledningssystem for informationssakerhet",
    "ledelsessystem for informationssikkerhed", "tietoturvallisuuden hallintajarjestelma",
    "bilgi guvenligi yonetim sistemi", "sistem manajemen keamanan informasi",
    "informaciobiztonsag iranyitasi", "managementul securitatii informatiei",
    "manazerstva informacnej bezpecnosti", "styringssystem for informasjonssikkerhet",
    "ledelsessystem for informasjonssikkerhet", "gestion de la securite de l information",
    "quan ly an toan thong tin", "upravljanja informacijsko varnostjo",
    "upravljanja informacijskom sigurnoscu",
    "systima diacheirisis asfaleias pliroforion",
  ].map { $0.split(separator: " ").map(String.init) }

  /// Whether the management system that ISO/IEC 27001 is about is named in any of the languages.
  static func namesInformationSecurity(_ words: [String]) -> Bool {
    systems.contains { words.firstRange(of: $0) != nil }
  }

  /// Whether a few words are a certificate's title.
  static func isTitle(_ text: String) -> Bool { isTitle(FoldedText.words(text)) }

  /// Whether the words of a piece are a certificate's title.
  static func isTitle(_ piece: TextPiece) -> Bool { isTitle(piece.folded.flatMap(\.self)) }

  private static func isTitle(_ folded: [String]) -> Bool {
    let isParted = (2...3).contains(folded.count) || isSpelledOut(folded)
    let words = isParted ? folded + [folded.joined()] : folded
    return words.contains { word in
      titles.contains(word)
        // "Ledningssystemcertifikat", "Managementsystemzertifikat"
        || word.count > 12 && compounding.contains(where: word.hasSuffix)
        || isUnspacedTitle(word)
    }
  }

  /// Whether a word of a script without spaces is, or holds, a certificate's title.
  static func isUnspacedTitle(_ word: String) -> Bool {
    word.utf8.contains { $0 >= 0x80 } && unspacedTitles.contains { word.contains($0) }
  }

  private static let compounding = ["zertifikat", "certifikat", "sertifikat", "certificaat"]

  /// `C E R T I F I K AT`: letters set apart, of which some stand close all the same.
  private static func isSpelledOut(_ folded: [String]) -> Bool {
    folded.count >= 5 && folded.allSatisfy { $0.count <= 2 }
  }

  /// A training or examination certificate is a person's: it says what somebody did, or is headed by an office.
  ///
  /// A scope may hold training courses, and an auditor may sign; neither makes the certificate a person's.
  static func isOfPerson(_ words: [String], _ layout: CertificateLayout) -> Bool {
    if has(
      words,
      [
        "has successfully completed", "has successfully passed", "successfully completed the",
        "completed the course", "passed the exam", "passed the examination", "has attended",
        "has participated", "certificate of achievement", "certificate of attendance",
        "certificate of completion", "certificate of training", "erfolgreich teilgenommen",
        "erfolgreich abgeschlossen", "hat an der schulung", "teilnahmebescheinigung",
        "bestanden hat",
        "a suivi la formation", "attestation de formation", "ha superado el curso",
        "ha superato il", "ha completado", "ha partecipato", "is a certified",
      ])
    {
      return true
    }
    let offices = [
      ["lead", "auditor"], ["lead", "implementer"], ["internal", "auditor"], ["foundation"],
      ["provisional", "auditor"],
    ]
    return layout.pieces.contains { piece in
      let line = piece.folded.flatMap(\.self)
      guard line.count <= 9, line.contains("27001") else { return false }
      return offices.contains { Array(line.suffix($0.count)) == $0 }
    }
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
      ("vi", ["chung", "nhan", "cua", "cho", "cong", "va"]),
      ("pl", ["w", "z", "na", "oraz", "nr"]),
      ("da", ["og", "til", "for", "af", "er"]), ("no", ["og", "til", "for", "av", "er"]),
      ("fi", ["ja", "on", "mukaan"]), ("tr", ["ve", "bu", "ile", "icin", "no"]),
      ("ro", ["si", "de", "pentru", "al"]), ("cs", ["a", "v", "pro", "ze", "dne"]),
      ("hu", ["a", "az", "es"]), ("el", ["kai", "tou", "tis", "tin"]),
    ]
    let counts = marks.map { mark in (mark.0, words.count { mark.1.contains($0) }) }
    return counts.max { $0.1 < $1.1 }.flatMap { $0.1 > 2 ? $0.0 : nil }
  }

  private static func has(_ words: [String], _ phrases: [String]) -> Bool {
    phrases.contains { words.firstRange(of: $0.split(separator: " ").map(String.init)) != nil }
  }
}
