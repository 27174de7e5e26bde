import AssuranceModel

/// A demand for ISO/IEC 27001, held against one vendor's certificate for one service.
struct CertificationDemand {
  let record: VendorRecord
  let assessment: Assessment
  let service: Service
  let expectation: DemandExpectation
  /// The day until which the certificate has to last.
  let day: CalendarDate

  /// Last day of the certificate that the standing rests on.
  var goodUntil: CalendarDate? {
    isCertified ? assessment.certificate(assessment.standing.certificate)?.cycle.effectiveEnd : nil
  }

  /// Why it is supported, at risk or not; never empty.
  var reasons: [DemandJudgement.Reason] {
    let standing = assessment.standing
    guard isCertified else { return standing.reasons.map { .init(.unsupported, $0) } }
    let cells = assessment.scope.cells.filter { $0.key.service == service.name }
    let covered = cells.filter { $0.coverage == .covered }
    let short = cells.filter { $0.coverage != .covered }
    guard let first = covered.first else {
      return short.flatMap(\.reasons).uniqueInOrder.map { .init(.unsupported, $0) }
    }
    var reasons = short.flatMap(\.reasons).uniqueInOrder.map { reason in
      DemandJudgement.Reason(
        .atRisk,
        .init(
          "\(short.count) of \(cells.count) parts of the service are not shown to be covered: \(reason.text)",
          evidence: reason.evidence, searches: reason.searches))
    }
    if short.isEmpty, standing.standing == .scopeConcern {
      reasons += standing.reasons.map { .init(.atRisk, $0) }
    }
    reasons += [end, statement].compactMap(\.self)
    guard reasons.isEmpty else { return reasons }
    let until = goodUntil.map { " until \($0)" } ?? ""
    return [
      .init(
        .supported,
        .init(
          "The certificate is in force\(until) and covers the whole of the service",
          evidence: (expiry + first.reasons.flatMap(\.evidence)).uniqueInOrder))
    ]
  }

  private var isCertified: Bool { assessment.standing.isInForce }

  private var end: DemandJudgement.Reason? {
    guard let goodUntil else {
      return .init(.atRisk, .init("The certificate's last day is not known", evidence: expiry))
    }
    guard goodUntil < day else { return nil }
    return .init(
      .atRisk,
      .init(
        "The certificate ends on \(goodUntil), before \(day), and no later one was sent",
        evidence: expiry))
  }

  /// The printed words of the certificate's last day.
  private var expiry: [Citation] {
    record.certificates.first { $0.file.path == assessment.standing.certificate }?
      .body.citations(of: .expiryDate) ?? []
  }

  private var statement: DemandJudgement.Reason? {
    guard expectation.asksForStatement, record.statements.isEmpty else { return nil }
    return .init(
      .atRisk,
      .init(
        "The demand asks for the Statement of Applicability, and \(record.vendor.legalName) sent none"
      ))
  }
}
