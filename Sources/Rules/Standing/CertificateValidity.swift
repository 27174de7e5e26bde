package import AssuranceModel

/// Whether a certificate is in force on a day and to an edition that the policy accepts.
package enum CertificateValidity: Hashable, Sendable {
  case inForce
  case notInForce(StandingJudgement.Reason)
  /// The documents do not tell; the reason says what to ask.
  case unknown(StandingJudgement.Reason)

  /// A certificate on the as-of date: what the cycle engine says, and then what the policy accepts.
  package init(of certificate: Certificate, policy: Policy, asOf: CalendarDate) {
    let cycle = CertificationCycleDetermination.state(of: certificate, asOf: asOf)
    func reason(_ text: String, _ facts: CertificationFact...) -> StandingJudgement.Reason {
      StandingJudgement.Reason(text, evidence: facts.flatMap { certificate.citations(of: $0) })
    }
    switch cycle.status {
    case .withdrawn(let word), .suspended(let word):
      self = .notInForce(reason("The certificate calls itself \(word)", .status))
    case .supersededEdition(let edition, let lastDay):
      self = .notInForce(
        reason(
          "A certificate to the :\(edition.rawValue) edition has not been valid since \(lastDay), whatever expiry it prints",
          .edition))
    case .expired:
      self = .notInForce(reason(Self.expired(cycle), .expiryDate))
    case .notYetValid(let first):
      self = .unknown(
        reason(
          "The certificate is valid only from \(first): ask the vendor for the one in force until then",
          .issueDate))
    case .undetermined(let unsettled):
      self = .unknown(Self.question(unsettled, certificate))
    case .inForce:
      if let edition = certificate.edition.value, !policy.acceptedEditions.contains(edition) {
        self = .notInForce(
          reason("The :\(edition.rawValue) edition is not one that the policy accepts", .edition))
      } else {
        self = .inForce
      }
    }
  }

  private static func expired(_ cycle: CertificationCycleState) -> String {
    let expiry = cycle.expiry.map { "Expiry date \($0)" } ?? "The expiry date"
    let window = cycle.restorableUntil.flatMap {
      cycle.isRestorable ? "; the certification body may restore it until \($0)" : nil
    }
    return "\(expiry) is before the assessment date \(cycle.asOf)\(window ?? "")"
  }

  /// What is missing and whom to ask for it.
  private static func question(_ unsettled: [CertificationFact], _ certificate: Certificate)
    -> StandingJudgement.Reason
  {
    let evidence = unsettled.flatMap { certificate.citations(of: $0) }
    let named = unsettled.map(\.title).joined(separator: " and ")
    if unsettled.count > 1 {
      return .init(
        "Verify \(named), because they contradict each other: ask the vendor for a legible copy",
        evidence: evidence)
    }
    return evidence.isEmpty
      ? .init(
        "Not stated: \(named), on which it turns whether the certificate is in force; ask the vendor for the complete certificate"
      )
      : .init(
        "Verify \(named), because what stands there could not be read with certainty: ask the vendor for a legible copy",
        evidence: evidence)
  }
}
