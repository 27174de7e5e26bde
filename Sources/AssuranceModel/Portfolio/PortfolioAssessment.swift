/// All that is judged of the vendors together, beyond what each shows by itself.
package struct PortfolioAssessment: Hashable, Sendable {
  /// Who stands behind whom.
  package let supplyChain: SupplyChain
  /// What we promised to customers, in the order of the table.
  package let demands: [DemandJudgement]
  /// What has become of the committee's earlier decisions, in the order of the table.
  package let reviews: [DecisionReview]

  package init(
    supplyChain: SupplyChain = SupplyChain(), demands: [DemandJudgement] = [],
    reviews: [DecisionReview] = []
  ) {
    self.supplyChain = supplyChain
    self.demands = demands
    self.reviews = reviews
  }
}
