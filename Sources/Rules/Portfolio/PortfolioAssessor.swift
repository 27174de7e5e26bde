package import AssuranceModel

/// Judges what only all vendors together show.
///
/// In: the records with their assessments, both in the same order, and the buyer's tables. It runs no rule again.
package enum PortfolioAssessor {
  package static func assess(
    _ records: [VendorRecord], _ assessments: [Assessment], tables: BuyerTables, policy: Policy,
    asOf: CalendarDate
  ) -> PortfolioAssessment {
    let chain = SupplyChainDetermination.chain(
      of: records, assessments, table: tables.subprocessors, policy: policy, asOf: asOf)
    let demands = DemandDetermination(
      records, assessments, chain: chain, policy: policy, asOf: asOf)
    return PortfolioAssessment(
      supplyChain: chain, demands: tables.customerDemands.map(demands.judge))
  }
}
