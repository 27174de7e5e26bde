/// All that is judged of the vendors together, beyond what each shows by itself.
package struct PortfolioAssessment: Hashable, Sendable {
  /// Who stands behind whom.
  package let supplyChain: SupplyChain

  package init(supplyChain: SupplyChain = SupplyChain()) {
    self.supplyChain = supplyChain
  }
}
