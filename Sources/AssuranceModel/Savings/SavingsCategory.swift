/// What finance calls a saving; amounts of two categories are never added.
package enum SavingsCategory: String, Hashable, Sendable, Codable, CaseIterable {
  /// Same scope, term and quantity, and a price below the last one paid.
  case hardReduction = "hard_reduction"
  /// A smaller quantity, which is the budget owner's to claim.
  case demandReduction = "demand_reduction"
  /// A cheaper product or tier, with another quality.
  case specChange = "spec_change"
  /// An increase that is not paid.
  case avoidance
  /// Hours and tooling; money only where headcount or spend falls.
  case process
  /// Time of payment, at the cost of capital.
  case cash
  /// Less risk by a term of the contract; it has no currency.
  case valueRisk = "value_risk"

  /// The category as the pack prints it.
  package var title: String {
    switch self {
    case .hardReduction: "Hard reduction"
    case .demandReduction: "Demand reduction"
    case .specChange: "Change of specification"
    case .avoidance: "Avoidance"
    case .process: "Process"
    case .cash: "Cash"
    case .valueRisk: "Security terms"
    }
  }

  /// Where finance shows it.
  package var place: String {
    switch self {
    case .hardReduction: "in the profit and loss account"
    case .demandReduction: "in the profit and loss account, claimed by the budget owner"
    case .specChange: "in the profit and loss account, with the change of quality noted"
    case .avoidance: "beside the accounts, never inside"
    case .process: "only where headcount or spend falls"
    case .cash: "a finance metric, not a saving"
    case .valueRisk: "no currency"
    }
  }
}
