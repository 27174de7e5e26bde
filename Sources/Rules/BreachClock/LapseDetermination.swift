import AssuranceModel

/// From which end of a certification the breach clock runs.
enum LapseDetermination {
  /// The lapse that the certificate or the register snapshot states; else the end that the certificate states, simulated.
  static func lapse(of filed: Filed<Certificate>, in record: VendorRecord, asOf: CalendarDate)
    -> Lapse
  {
    let certificate = filed.body
    let cycle = CertificationCycleDetermination.state(of: certificate, asOf: asOf)
    let registered = RegisteredLapse(CertificateReliance(filed, in: record), asOf: asOf)
    func lapse(_ cause: Lapse.Cause, _ day: ClockDay, _ facts: CertificationFact...) -> Lapse {
      Lapse(
        cause: cause, day: day, citations: facts.flatMap { certificate.citations(of: $0) },
        anchor: certificate.clockAnchor)
    }
    /// A word without a date is dated by the register where that tells of the same.
    func worded(_ cause: Lapse.Cause, _ word: String) -> Lapse {
      if let registered, registered.cause == cause, case .on = registered.day {
        return Lapse(
          cause: cause, day: registered.day,
          citations: certificate.citations(of: .status) + registered.citations,
          anchor: certificate.clockAnchor)
      }
      return lapse(
        cause, .none("the certificate calls itself \(word) and does not say since when"), .status)
    }
    switch cycle.status {
    case .withdrawn(let word): return worded(.withdrawn, word)
    case .suspended(let word): return worded(.suspended, word)
    case .supersededEdition(_, let lastDay):
      return lapse(.supersededEdition, .on(lastDay), .edition)
    case .expired:
      return lapse(.expired, cycle.expiry.map(ClockDay.on) ?? .undetermined(""), .expiryDate)
    case .inForce, .notYetValid, .undetermined: break
    }
    if let registered {
      return Lapse(
        cause: registered.cause, day: registered.day, citations: registered.citations,
        anchor: certificate.clockAnchor)
    }
    if case .undetermined(let unsettled) = cycle.status {
      let named = unsettled.map(\.title).joined(separator: " and ")
      return lapse(
        .undetermined,
        .undetermined("\(named), on which it turns whether the certification has lapsed"))
    }
    guard let end = cycle.effectiveEnd else {
      return lapse(.undetermined, .undetermined("the expiry date of the certificate"), .expiryDate)
    }
    return lapse(.simulated, .on(end), end == cycle.expiry ? .expiryDate : .edition)
  }
}

extension Certificate {
  /// The certificate's number without what is written differently each time.
  fileprivate var clockAnchor: String {
    foldedNumber ?? "certificate"
  }
}
