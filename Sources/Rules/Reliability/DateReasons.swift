import AssuranceModel

/// Reasons in the dates of a certificate.
enum DateReasons {
  static let criteria: [ReliabilityCriterion] = [
    anomalous(
      "REL01", "DatesContradict", .contrary, weight: 4,
      [.expiryNotAfterIssue, .previousExpiryNotBeforeExpiry],
      rationale: "A certificate that ends before it begins cannot be as printed",
      remedy: "Ask the certification body for the dates of the cycle"),
    anomalous(
      "REL02", "FirstCertificationAfterIssue", .contrary, weight: 2, [.issuedBeforeOriginal],
      rationale: "It is seldom, and a mixed-up label explains it more often than anything else",
      remedy: "Ask the certification body for the date of the first certification"),
    anomalous(
      "REL03", "LongerThanACycle", .contrary, weight: 3, [.longerThanThreeYears],
      rationale: "Accredited bodies decide for three years at most",
      remedy: "Ask the certification body for the dates of the cycle and its accreditation"),
    anomalous(
      "REL04", "ShorterThanACycle", .unknown, weight: 1, [.shorterThanThreeYears],
      rationale: "Allowed, and common after a transfer or a reissue",
      remedy: "Ask the vendor why the certificate lasts less than three years"),
    anomalous(
      "REL05", "LateIssueTo2013", .contrary, weight: 3, [.issuedTo2013AfterStop],
      rationale: "Accredited bodies could no longer certify to :2013",
      remedy: "Ask the certification body to confirm the certificate and its accreditation"),
    ReliabilityCriterion(
      "REL06", "TakenUpAgainLate", .contrary, weight: 2,
      rationale: "It is possible after a further audit, which the certificate does not show",
      remedy: "Ask the certification body which audit came before the new cycle",
      sources: [CycleRule.restoration.source]
    ) { subject in
      guard let gap = subject.cycle.uncoveredGap, !gap.isRestoredInTime else { return nil }
      return ReliabilityObservation(
        because:
          "the cycle begins \(gap.days) days after the one before ended, and restoration takes six months at most",
        evidence: subject.citations(of: [.previousExpiryDate, .issueDate]))
    },
    ReliabilityCriterion(
      "REL07", "ExpiryMissing", .unknown, weight: 2,
      rationale: "Every certificate shows an expiry or the date of recertification",
      remedy: "Ask the vendor for the complete certificate",
      sources: [Source("ISO/IEC 17021-1:2015", clause: "8.2.2 c)")]
    ) { subject in
      subject.missing(subject.certificate.expiryDate, "the expiry date")
    },
  ]

  private static func anomalous(
    _ id: String, _ name: String, _ kind: ReliabilityReason.Kind, weight: Int,
    _ anomalies: [CycleAnomaly], rationale: String, remedy: String
  ) -> ReliabilityCriterion {
    ReliabilityCriterion(
      id, name, kind, weight: weight, rationale: rationale, remedy: remedy,
      sources: anomalies.map(\.rule.source).uniqueInOrder
    ) { subject in
      let shown = subject.cycle.anomalies.filter { anomalies.contains($0) }
      guard !shown.isEmpty else { return nil }
      return ReliabilityObservation(
        because: shown.map(\.reason).joined(separator: ", and "),
        evidence: subject.citations(of: shown.flatMap(\.facts).uniqueInOrder))
    }
  }
}

extension ReliabilitySubject {
  /// What the certificate's words for some facts rest on.
  func citations(of facts: [CertificationFact]) -> [Citation] {
    facts.flatMap { certificate.citations(of: $0) }
  }

  /// An observation where a field was read and is silent.
  func missing<Value>(_ field: Stated<Value>, _ name: String) -> ReliabilityObservation? {
    guard case .notStated = field else { return nil }
    return ReliabilityObservation(
      because: "\(name) is not stated on the certificate", evidence: [])
  }
}
