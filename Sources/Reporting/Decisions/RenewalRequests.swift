import AssuranceModel

/// Contracts whose last day to give notice is near; a vendor that is covered weighs less, unless its certificate ends too.
enum RenewalRequests {
  static func requests(_ material: AgendaMaterial) -> [DecisionRequest] {
    material.vendors.compactMap { vendor in
      guard case .running(let contract) = vendor.assessment.renewal,
        let term = contract.leavable, let notice = term.lastNotice,
        (0...material.policy.expiryWarningDays).contains(material.days(to: notice))
      else { return nil }
      return request(vendor, contract, term, notice, material)
    }
  }

  private static func request(
    _ vendor: VendorReport, _ contract: RunningContract, _ term: ContractTerm,
    _ notice: CalendarDate, _ material: AgendaMaterial
  ) -> DecisionRequest {
    let id = vendor.record.vendor.id
    let name = vendor.record.vendor.legalName
    let hasClauses = !vendor.assessment.redlines.isEmpty
    let end = certificateEnd(of: vendor, by: term.end)
    let isSecured = vendor.assessment.standing.standing == .covered && end == nil
    return DecisionRequest(
      id: "renewal.\(id)", kind: .renewal,
      weight: weight(of: vendor, isSoon: material.days(to: notice) <= daysOfAMonth, isSecured),
      question: "Renew the contract with \(name), whose term ends on \(term.end)?",
      vendors: [id],
      context: [
        .init(renewal(contract, notice), evidence: [vendor.record.vendor.citation]),
        vendor.standingReason,
      ] + [end].compactMap(\.self),
      options: [
        .init(
          contract.renewsTacitly == false ? "Renew as it is" : "Let it renew as it is",
          consequence: hasClauses
            ? "The gaps stay for another term" : "The terms stay for another term",
          cost: vendor.annualCost),
        .init(
          "Renew with the proposed clauses",
          consequence: hasClauses
            ? "redlines/\(vendor.record.vendor.fileStem) holds them; the term's end is what they are traded for"
            : "No clause is missing that is proposed"),
        .init(
          contract.renewsTacitly == false ? "Let it end" : "Give notice by \(notice)",
          consequence: "The contract ends on \(term.end); a replacement has to be found"),
      ],
      recommended: hasClauses ? 1 : 0,
      recommendation: hasClauses
        ? "The terms are worth most before the day to give notice has passed"
        : isSecured
          ? "The contract holds what is asked, and the vendor is covered"
          : "The contract holds what is asked; only the certification is short",
      decideBy: notice, grounds: vendor.grounds(asOf: material.asOf))
  }

  private static func weight(of vendor: VendorReport, isSoon: Bool, _ isSecured: Bool) -> Severity {
    if isSecured { return isSoon ? .high : vendor.isWeighty ? .medium : .low }
    return isSoon ? .critical : vendor.isWeighty ? .high : .medium
  }

  /// How it goes on where nobody acts.
  private static func renewal(_ contract: RunningContract, _ notice: CalendarDate) -> String {
    switch contract.renewsTacitly {
    case true: "It renews by itself unless notice is given by \(notice)"
    case false: "\(contract.afterwards); the last day to give notice is \(notice)"
    case nil:
      "Whether it renews by itself is not stated; the last day to give notice is \(notice)"
    }
  }

  /// That the certificate relied on ends with the term or before it, so that the next term has none; nil where it lasts longer.
  private static func certificateEnd(of vendor: VendorReport, by end: CalendarDate)
    -> StandingJudgement.Reason?
  {
    guard vendor.assessment.standing.isInForce,
      let last = vendor.certificateAssessment?.cycle.effectiveEnd, last <= end
    else { return nil }
    return .init(
      "The certificate ends on \(last), and the running term on \(end): no certificate is shown for the next",
      evidence: vendor.certificate?.body.citations(of: .expiryDate) ?? [])
  }

  private static let daysOfAMonth = 31
}
