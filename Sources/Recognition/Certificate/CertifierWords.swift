/// Words around the names of certification bodies that are no part of them.
enum CertifierWords {
  /// Subjects that name nobody: "We certify that", "This certifies".
  static let pronouns: Set<String> = [
    "we", "wir", "nous", "it", "is", "he", "she", "hereby", "hiermit", "herewith", "se", "si",
    "por",
    "par", "a", "das", "dies", "diese", "dieses", "esta", "este", "questo", "ce", "certifies", "to",
  ]

  /// Words with which lines begin that name nobody: "By Royal Charter".
  static let prepositions: Set<String> = ["by", "von", "par", "por", "for", "per", "to"]

  /// "Certification Body", "Biuro Certyfikacji", "Belgelendirme": what any such body is.
  static func isGeneral(_ word: String) -> Bool {
    general.contains(word)
      || ["certif", "zertif", "sertif", "certyf", "belgelendirme"].contains(where: word.hasPrefix)
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
    "management", "systems", "system", "ms", "scheme", "biuro",
  ]
}
