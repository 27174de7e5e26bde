package import AssuranceModel

extension CertificateReliance {
  /// A certificate of the invented vendor with a snapshot of a register that holds one row.
  package static func example(
    registered status: RegisteredCertificate.Status?, number: String = "is-704 418",
    printed: Stated<String> = .example("IS 704418"), holder: String = "LARKMOOR LIMITED",
    expiry: CalendarDate = .day(2027, 8, 1)
  ) -> CertificateReliance {
    let row = RegisteredCertificate(
      number: number, organisation: holder, standard: "ISO/IEC 27001:2022", status: status,
      expiryDate: expiry, retrievedOn: .day(2026, 6, 1), source: "a public register",
      citation: Citation(file: "certificate-register.csv", cell: "A2", quote: number))
    let reliance = example()
    var certificate = reliance.certificate
    certificate.number = printed
    certificate.expiryDate = .example(.day(2027, 8, 1))
    return CertificateReliance(
      certificate: certificate, file: reliance.file, vendor: reliance.vendor,
      services: reliance.services, statement: nil, register: [row])
  }
}
