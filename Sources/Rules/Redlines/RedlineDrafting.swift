package import AssuranceModel

/// Proposes a clause for each gap of a vendor's commitment ledger.
///
/// A term that is not promised gets a clause; so does one that is promised too weakly, with the words that it replaces.
/// A gap that a decision accepts gets none until the acceptance expires. Where the contracts could not be read, nothing is proposed: the words may be there.
package enum RedlineDrafting {
  /// The clauses for one vendor, by the ledger's lines and where it stands.
  package static func redlines(
    for record: VendorRecord, _ commitments: [CommitmentStatus], standing: StandingJudgement,
    policy: Policy, asOf: CalendarDate
  ) -> VendorRedlines {
    let relied = record.certificates.first { $0.file.path == standing.certificate }
    let isInForce = [.covered, .scopeConcern].contains(standing.standing)
    let facts = ClauseFacts(
      record, certificate: isInForce ? relied?.body : nil, policy: policy)
    let clauses = commitments.compactMap { line -> Redline? in
      guard !record.accepts(line.tag.rule.id, on: asOf), let gap = gap(in: line, of: commitments)
      else { return nil }
      return Redline(
        tag: line.tag, gap: gap, present: line.promise, searches: line.searches,
        wording: ClauseWordings.proposal(for: line.tag, facts))
    }
    let isWithoutCertification = [.noISO27001, .soc2Only].contains(standing.standing)
    return VendorRedlines(
      customer: ContractingCustomer(of: record, buyer: policy.buyer), clauses: clauses,
      plan: isWithoutCertification
        ? AchieveByDrafting(facts, hasReport: !record.soc2Reports.isEmpty, asOf: asOf).plan : nil,
      unread: commitments.filter { $0.promised == .undetermined }.map(\.tag),
      hasContract: !record.contracts.isEmpty,
      foreignContracts: record.contracts.compactMap { filed in
        guard let language = filed.body.language, language != .english else { return nil }
        return ForeignContract(file: filed.file.path, language: language)
      })
  }

  /// What is amiss with a term, as a headline; nil where nothing is, or where that cannot be told.
  private static func gap(in line: CommitmentStatus, of commitments: [CommitmentStatus]) -> String?
  {
    switch line.promised {
    case .undetermined: return nil
    case .absent: return "Not promised in the contracts"
    case .present: break
    }
    let shortfalls = line.shortfalls.filter(\.isKnown).map(\.text)
    if !shortfalls.isEmpty { return "Promised, but \(shortfalls.joined(separator: "; "))" }
    guard line.tag == .terminationRight else { return nil }
    let unreached = commitments.filter { $0.enforcement?.answer == .unenforceable }.map(\.tag.title)
    return unreached.isEmpty
      ? nil : "Promised, but it does not answer to: \(unreached.joined(separator: ", "))"
  }
}
