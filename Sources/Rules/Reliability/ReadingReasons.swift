import AssuranceModel

/// Reasons in how well the certificate could be read.
enum ReadingReasons {
  static let criteria: [ReliabilityCriterion] = [
    ReliabilityCriterion(
      "REL25", "ReadWithLowConfidence", .unknown, weight: 2,
      rationale: "A poor scan speaks of the scanner, and hides what would be seen on the paper",
      remedy: "Ask the vendor for a legible copy, or correct the reading in reviews.csv",
      sources: [Source("Buyer's policy", clause: "minimum confidence")]
    ) { subject in
      let fields = unreadableFields(of: subject.certificate)
      guard !fields.isEmpty else { return nil }
      return ReliabilityObservation(
        because:
          "\(fields.map(\.name).joined(separator: ", ")) could not be read with certainty",
        evidence: fields.flatMap(\.evidence.citations))
    }
  ]

  /// The accreditation mark has a reason of its own.
  private static func unreadableFields(of certificate: Certificate) -> [(
    name: String, evidence: Evidence
  )] {
    var fields: [(name: String, evidence: Evidence)] = []
    func add<Value>(_ name: String, _ field: Stated<Value>) {
      if case .unreadable(let evidence) = field { fields.append((name, evidence)) }
    }
    add("the holder", certificate.organisation)
    add("the standard", certificate.standard)
    add("the edition", certificate.edition)
    add("the number", certificate.number)
    add("the certification body", certificate.certificationBody)
    add("the scope", certificate.scope)
    add("the SoA version", certificate.soaVersion)
    add("the date of the first certification", certificate.originalIssueDate)
    add("the issue date", certificate.issueDate)
    add("the expiry date", certificate.expiryDate)
    add("the status", certificate.suspension)
    return fields
  }
}
