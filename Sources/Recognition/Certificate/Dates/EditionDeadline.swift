/// A day up to which certificates to an edition of the standard are recognised at all, and no certificate's own end:
/// "Certificates to ISO/IEC 27001:2013 cease to be valid after 31 October 2025", "The transition has to be completed by …".
enum EditionDeadline {
  /// Whether the words before a date in its sentence speak of certificates in general, or of the transition to an edition.
  static func isOne(after words: [String]) -> Bool {
    words.contains("27001") && words.contains(where: certificates.contains)
      || isOfTransition(words)
  }

  /// Whether a transition is to be completed; "valid until the end of the transition period" is a certificate's own end.
  private static func isOfTransition(_ words: [String]) -> Bool {
    guard let first = words.firstIndex(where: { begins($0, with: transition) }) else {
      return false
    }
    return words.contains { begins($0, with: completing) }
      && !words[..<first].contains { begins($0, with: validity) }
  }

  private static func begins(_ word: String, with stems: [String]) -> Bool {
    stems.contains(where: word.hasPrefix)
  }

  private static let transition = [
    "transition", "ubergang", "umstellung", "transicion", "transizione", "transicao", "overgang",
    "przejsci", "prechod", "siirtym", "gecis",
  ]

  private static let completing = [
    "complet", "conclud", "require", "deadline", "period", "end", "abgeschlossen", "abzuschliessen",
    "erfolg", "frist", "ubergangsfrist", "acheve", "echeance", "plazo", "fin", "termin", "scadenza",
    "prazo", "conclu", "voltooi", "afgerond", "slutfor", "senest", "zakoncz", "dokonc",
    "tamamlan", "paatt",
  ]

  private static let validity = [
    "valid", "gultig", "vigen", "validit", "geldig", "gyldig", "giltig", "wazn", "platn",
    "voimassa",
    "gecerli",
  ]

  private static let certificates: Set<String> = [
    "certificates", "certifications", "zertifikate", "zertifizierungen", "certificats",
    "certificados", "certificati", "certificazioni", "certificaten", "certyfikaty", "certifikaty",
    "certifikater", "sertifikater", "sertifikaatit", "sertifikalar", "tanusitvanyok",
    "certificatele",
  ]
}
