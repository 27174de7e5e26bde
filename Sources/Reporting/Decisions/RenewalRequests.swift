import AssuranceModel

/// Contracts with vendors that are not covered, whose last day to give notice is near.
enum RenewalRequests {
  static func requests(_ material: AgendaMaterial) -> [DecisionRequest] {
    material.vendors.compactMap { vendor in
      guard case .running(let contract) = vendor.assessment.renewal,
        contract.renewsTacitly != false, vendor.assessment.standing.standing != .covered,
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
    let isSoon = material.days(to: notice) <= daysOfAMonth
    return DecisionRequest(
      id: "renewal.\(id)", kind: .renewal,
      weight: isSoon ? .critical : vendor.isWeighty ? .high : .medium,
      question: "Renew the contract with \(name), whose term ends on \(term.end)?",
      vendors: [id],
      context: [
        .init(
          contract.renewsTacitly == true
            ? "It renews by itself unless notice is given by \(notice)"
            : "Whether it renews by itself is not stated; the last day to give notice is \(notice)",
          evidence: [vendor.record.vendor.citation]), vendor.standingReason,
      ],
      options: [
        .init(
          "Let it renew as it is",
          consequence: "The gaps stay for another term", cost: vendor.annualCost),
        .init(
          "Renew with the proposed clauses",
          consequence: hasClauses
            ? "redlines/\(vendor.record.vendor.fileStem) holds them; the term's end is what they are traded for"
            : "No clause is missing that is proposed"),
        .init(
          "Give notice by \(notice)",
          consequence: "The contract ends on \(term.end); a replacement has to be found"),
      ],
      recommended: hasClauses ? 1 : 0,
      recommendation: hasClauses
        ? "The terms are worth most before the day to give notice has passed"
        : "The contract holds what is asked; only the certification is short",
      decideBy: notice, grounds: vendor.grounds(asOf: material.asOf))
  }

  private static let daysOfAMonth = 31
}
