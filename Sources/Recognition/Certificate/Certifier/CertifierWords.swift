import AssuranceModel

extension String {
  /// The text with the bracket that its trimming took from its end.
  var closingBracket: String { contains("(") && !contains(")") ? self + ")" : self }

  /// The text with the quotation mark that its trimming took from its end, where it holds the one that opens.
  func closingQuote(of printed: String) -> String {
    guard utf8.contains(where: { $0 >= 0x80 }), let open = first(where: { "«„“".contains($0) }),
      let end = printed.firstRange(of: self)?.upperBound, end < printed.endIndex
    else { return self }
    let close: String = open == "«" ? "»" : open == "„" ? "“”" : "”"
    let isOpen = !dropFirst().contains { close.contains($0) }
    return isOpen && close.contains(printed[end]) ? self + String(printed[end]) : self
  }
}

/// Words around the names of certification bodies that are no part of them.
enum CertifierWords {
  /// Subjects that name nobody: "We certify that", "This certifies".
  static let pronouns: Set<String> = [
    "we", "wir", "nous", "it", "is", "he", "she", "hereby", "hiermit", "herewith", "se", "si",
    "por",
    "par", "a", "das", "dies", "diese", "dieses", "esta", "este", "questo", "ce", "certifies", "to",
    "this", "isto", "esto", "cela", "ceci", "dit", "deze", "tama", "detta", "dette", "toto",
    "timto",
    "niniejszym", "ez", "ezennel", "bu", "acest", "prezentul", "ovime", "see",
  ]

  /// Words between a verb and its subject: "bescheinigt die NAME, dass".
  static let articles: Set<String> = ["der", "die", "das", "de", "het", "the", "la", "le", "el"]

  /// Offices of those who sign: "Certification Manager" is nobody's name.
  static let offices: Set<String> = [
    "manager", "director", "head", "officer", "auditor", "president", "chairman", "ceo", "leiter",
    "geschaftsfuhrer", "directeur", "directora", "direttore", "responsable", "presidente",
    "signatory", "representative", "secretary", "reviewer", "committee", "department",
    "responsabile", "direttrice", "amministratore", "legale", "gerente", "diretor", "diretora",
    "kierownik", "dyrektor", "reditel", "vedouci", "muduru", "mudur", "baskani", "leiterin",
    "bestuurder", "chef", "prezes", "prezesa", "predseda", "predsedkyne", "vorstand", "ugyvezeto",
    "vezeto", "toimitusjohtaja", "administrator", "genel", "predsednik", "direktor", "signature",
    "firma", "unterschrift", "stempel", "stamp", "seal",
  ]

  /// Words for a number, under which a body may be known and which are none of its name.
  static let numbering: Set<String> = [
    "no", "nr", "num", "numero", "number", "nummer", "numer", "cislo", "nro", "reg",
  ]

  /// Words with which lines begin that name nobody: "By Royal Charter".
  static let prepositions: Set<String> = ["by", "von", "par", "por", "for", "per", "to"]

  /// Words that lead to who did something: "issued by NAME".
  static let agency: Set<String> = [
    "by", "von", "durch", "par", "por", "door", "przez", "av", "af",
  ]

  /// "Certification Body", "Biuro Certyfikacji", "Belgelendirme": what any such body is.
  static func isGeneral(_ word: String) -> Bool {
    general.contains(word)
      || [
        "assessment", "assessments", "approved", "registered", "record", "approval",
        "confirmation",
      ].contains(word)
      || ["certif", "zertif", "sertif", "certyf", "belgelendirme"].contains(where: word.hasPrefix)
  }

  /// Whether a line is nothing but a certificate's label, in one language or in two: "Certificaatnummer / Numéro de".
  static func isLabel(_ line: TextPiece) -> Bool {
    guard CertificateLabels.mayBegin(line),
      case let passage = Passage([line]),
      let first = CertificateLabels.hits(in: passage, number: 0).first,
      first.words.lowerBound == 0, first.field != .certificationBody
    else { return false }
    let next = first.words.upperBound
    return first.hasColon || next == line.words.count
      || line.words[next].text == "/" || line.words[next - 1].text.hasSuffix("/")
  }

  /// "d’Essais", "l’Ente": a capital behind an article that is joined to it.
  static func hasArticle(_ text: String) -> Bool {
    guard let article = text.prefix(5).firstIndex(where: { "'’".contains($0) }) else {
      return false
    }
    return text[..<article].allSatisfy(\.isLowercase)
      && text[article...].dropFirst().beginsWithCapital
  }

  /// Whether words have the capitals of a name: every longer one, or in Vietnamese, whose names mix them, the first.
  static func areName(_ words: [Word]) -> Bool {
    if words.allSatisfy({ $0.text.count <= 3 || $0.text.first?.isLowercase == false }) {
      return true
    }
    let isVietnamese = words.contains { word in
      word.text.unicodeScalars.contains { (0x1EA0...0x1EF9).contains($0.value) }
    }
    return isVietnamese && words.count { $0.text.beginsWithCapital } * 2 >= words.count
  }

  private static let longTitles = [
    "certificate", "registration", "certificateofregistration", "zertifikat", "certificado",
    "certificato", "certificaat", "certyfikat", "certifikat", "sertifikaatti",
  ]

  /// Whether a line read from a picture is a title but for a letter or two: "Re IS tration", "ficate".
  static func isMisreadTitle(_ line: TextPiece) -> Bool {
    guard line.confidence < 1, line.words.count <= 4 else { return false }
    let letters = line.foldedWords.joined()
    guard letters.count > 4 else { return false }
    return longTitles.contains { title in
      title.hasSuffix(letters) || title.hasPrefix(letters)
        || letters.count > 7 && letters.prefix(2) == title.prefix(2)
          && letters.suffix(4) == title.suffix(4) && abs(letters.count - title.count) <= 2
    }
  }

  /// The first letters of a name's words with capitals: `GCLPL` of "Global Certification League Pvt. Ltd."
  static func initials(of name: String) -> String {
    String(name.split(separator: " ").compactMap(\.first).filter(\.isUppercase))
  }

  /// A body's name without the office of who signs, which Korean joins to it: `한국능률협회인증원장`, `한국품질재단 대표`.
  static func withoutOffice(_ name: String) -> String {
    for (ending, kept) in [("원장", "원"), ("협회장", "협회"), (" 대표이사", ""), (" 대표", "")]
    where name.hasSuffix(ending) {
      return name.dropLast(ending.count) + kept
    }
    return name
  }

  /// Whether a word is an abbreviation in capitals, as marks are.
  static func isMark(_ text: String) -> Bool {
    let letters = text.filter(\.isLetter)
    return (2...6).contains(letters.count) && letters.count == text.count
      && letters.allSatisfy(\.isUppercase)
  }

  /// Words that speak of certification bodies and name none.
  static let general: Set<String> = [
    "zertifizierungsstelle", "certification", "body", "the", "issuer", "issuing", "office",
    "organisme", "certificateur",
    "entidad", "de", "certificacion", "organismo", "di", "certificazione", "der", "die", "this",
    "certificate", "validity",
    "head", "of", "director", "manager", "managing", "an", "and", "is", "at", "accredited",
    "accreditation", "akkreditiert", "board", "bureau", "registrar", "council", "le", "la", "das",
    "hierbij", "hiermit", "harmed", "organisation", "organization", "company", "auditor", "lead",
    "management", "systems", "system", "ms", "sg", "sm", "scheme", "biuro",
    "systimaton", "diacheirisis", "foreas", "pistopoiisis",
    "schedule", "annex", "appendix", "anhang", "anlage", "annexe", "anexo", "allegato", "bijlage",
  ]
}
