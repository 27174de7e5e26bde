package import AssuranceModel

/// Whether a certificate is in force on a day by its own words and by the end of its edition's transition.
package enum CertificateValidity: Hashable, Sendable {
  case inForce
  case notInForce(StandingJudgement.Reason)
  /// The documents do not tell; the reason says what to ask.
  case unknown(StandingJudgement.Reason)

  /// The last day on which any certificate to an edition was worth anything; nil while the edition lasts.
  ///
  /// :2013 by IAF MD 26 (2022), :2005 by the transition to :2013.
  package static func lastDay(of edition: StandardEdition) -> CalendarDate? {
    switch edition {
    case .edition2005: CalendarDate(year: 2015, month: 10, day: 1)
    case .edition2013: CalendarDate(year: 2025, month: 10, day: 31)
    case .edition2022: nil
    }
  }

  /// A certificate on the as-of date.
  package init(of certificate: Certificate, policy: Policy, asOf: CalendarDate) {
    func reason(_ text: String, _ evidence: Evidence?) -> StandingJudgement.Reason {
      StandingJudgement.Reason(text, restingOn: evidence)
    }
    if case .stated(let word, let evidence) = certificate.suspension {
      self = .notInForce(reason("The certificate calls itself \(word)", evidence))
      return
    }
    if case .stated(let edition, let evidence) = certificate.edition {
      if let lastDay = Self.lastDay(of: edition), lastDay < asOf {
        self = .notInForce(
          reason(
            "A certificate to the :\(edition.rawValue) edition has not been valid since \(lastDay), whatever expiry it prints",
            evidence))
        return
      }
      if !policy.acceptedEditions.contains(edition) {
        self = .notInForce(
          reason("The :\(edition.rawValue) edition is not one that the policy accepts", evidence))
        return
      }
    }
    switch certificate.expiryDate {
    case .stated(let expiry, let evidence) where expiry < asOf:
      self = .notInForce(
        reason("Expiry date \(expiry) is before the assessment date \(asOf)", evidence))
    case .stated: self = .inForce
    case .notStated:
      self = .unknown(
        reason("The expiry date is not stated: ask the vendor for the complete certificate", nil))
    case .unreadable(let evidence):
      self = .unknown(
        reason(
          "Verify the expiry date, because it could not be read: ask the vendor for a legible copy",
          evidence))
    }
  }
}
