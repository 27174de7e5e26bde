import AssuranceModel

/// `certificate-register.csv`: a snapshot of a public register of certificates, as the register exports it.
enum CertificateRegisterTable {
  static func read(_ text: String) -> Diagnosed<[RegisteredCertificate]> {
    var table = TableReading(
      text, file: "certificate-register.csv", required: ["certificate_number"],
      optional: [
        "organisation", "standard", "certification_body", "accreditation_body", "status",
        "status_since", "issue_date", "expiry_date", "scope", "retrieved_on", "source",
      ])
    var certificates: [RegisteredCertificate] = []
    for row in table.rows {
      guard let number = table.required("certificate_number", in: row) else { continue }
      if row["retrieved_on"] == nil {
        table.report(
          "snapshot-undated", .note, "row \(row.line), column retrieved_on",
          "Row does not say when it was taken from the register", "Write the day of the export")
      }
      certificates.append(
        RegisteredCertificate(
          number: number, organisation: row["organisation"], standard: row["standard"],
          certificationBody: row["certification_body"],
          accreditationBody: row["accreditation_body"], status: table.choice("status", in: row),
          statusSince: table.date("status_since", in: row),
          issueDate: table.date("issue_date", in: row),
          expiryDate: table.date("expiry_date", in: row), scope: row["scope"],
          retrievedOn: table.date("retrieved_on", in: row), source: row["source"],
          citation: table.citation(row)))
    }
    return Diagnosed(certificates, diagnostics: table.diagnostics)
  }
}
