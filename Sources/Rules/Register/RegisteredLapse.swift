import AssuranceModel

/// A suspension, withdrawal or expiry that the register snapshot tells of and the certificate does not.
struct RegisteredLapse {
  let cause: Lapse.Cause
  /// The day from which the register has it so.
  let day: ClockDay
  /// The snapshot's row and the printed number.
  let citations: [Citation]

  /// Nil where the snapshot does not hold the certificate, may mean another company's, or calls it neither suspended nor ended.
  init?(_ reliance: CertificateReliance, asOf: CalendarDate) {
    guard case .stated(let row, let evidence) = reliance.registered,
      !reliance.isOfAnotherHolder(row)
    else { return nil }
    switch row.status {
    case .suspended: cause = .suspended
    case .withdrawn, .cancelled, .inactive: cause = .withdrawn
    case .expired: cause = .expired
    case .active, .draft, nil: return nil
    }
    let since = row.statusSince ?? (cause == .expired ? row.expiryDate : nil)
    if let since, since > asOf { return nil }
    day =
      since.map(ClockDay.on)
      ?? .none("\(row.snapshot) calls it \(row.status?.rawValue ?? "") and does not say since when")
    citations = evidence.citations
  }
}
