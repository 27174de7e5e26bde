/// A day up to which certificates to an edition of the standard are recognised at all, and no certificate's own end:
/// "Certificates to ISO/IEC 27001:2013 cease to be valid after 31 October 2025".
enum EditionDeadline {
  /// Whether the words before a date in its sentence speak of certificates in general.
  static func isOne(after words: [String]) -> Bool {
    words.contains("27001") && words.contains(where: certificates.contains)
  }

  private static let certificates: Set<String> = [
    "certificates", "certifications", "zertifikate", "zertifizierungen", "certificats",
    "certificados", "certificati", "certificazioni", "certificaten", "certyfikaty", "certifikaty",
    "certifikater", "sertifikater", "sertifikaatit", "sertifikalar", "tanusitvanyok",
    "certificatele",
  ]
}
