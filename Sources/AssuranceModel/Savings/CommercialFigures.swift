/// All that the pack says of money that is paid or might not be: one of its two currencies, never added to the other.
package struct CommercialFigures: Hashable, Sendable {
  /// Nil where no savings table was given.
  package let savings: SavingsSummary?
  /// Nil where the buyer's tables price no line.
  package let opportunities: OpportunitySummary?
  /// One a vendor, in the order of the talks.
  package let negotiations: [NegotiationLeverage]

  package init(
    savings: SavingsSummary? = nil, opportunities: OpportunitySummary? = nil,
    negotiations: [NegotiationLeverage] = []
  ) {
    self.savings = savings
    self.opportunities = opportunities
    self.negotiations = negotiations
  }

  /// The leverage of one vendor with its place in the order, from 1; nil where there is none.
  package func negotiation(of vendor: String) -> (rank: Int, leverage: NegotiationLeverage)? {
    negotiations.firstIndex { $0.vendor == vendor }.map { ($0 + 1, negotiations[$0]) }
  }
}
