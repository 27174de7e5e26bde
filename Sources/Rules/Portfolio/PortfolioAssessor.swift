package import AssuranceModel

/// Judges what only all vendors together show.
///
/// In: the records with their assessments, both in the same order, and the buyer's tables. Only a vendor on which there
/// was a decision is assessed again, as of the day of the decision.
package enum PortfolioAssessor {
  package static func assess(
    _ records: [VendorRecord], _ assessments: [Assessment], tables: BuyerTables, policy: Policy,
    asOf: CalendarDate
  ) -> PortfolioAssessment {
    let chain = SupplyChainDetermination.chain(
      of: records, assessments, table: tables.subprocessors, policy: policy, asOf: asOf)
    let demands = DemandDetermination(
      records, assessments, chain: chain, policy: policy, asOf: asOf)
    let reviewer = DecisionReviewer(policy: policy, bodies: tables.bodies, asOf: asOf)
    let numbers = Dictionary(
      records.enumerated().map { ($1.vendor.id, $0) }, uniquingKeysWith: { first, _ in first })
    return PortfolioAssessment(
      supplyChain: chain, demands: tables.customerDemands.map(demands.judge),
      reviews: tables.decisions.compactMap { decision in
        numbers[decision.vendor].map {
          reviewer.review(decision, of: records[$0], assessments[$0])
        }
      })
  }
}
