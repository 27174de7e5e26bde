package import AssuranceModel

/// The levers on one screen: a new one is one file and one line here.
package enum SavingsLevers {
  package static let all: [any SavingsLever] = [
    LeakageControl(), Competition(), VendorConsolidation(), TermLength(), UpliftCap(),
    AutoRenewalDisarm(), Prepayment(), PaymentTerms(), ToolRationalisation(), SeatRightsizing(),
    TierRightsizing(), BenchmarkReprice(),
  ]

  /// Levers that are worth asking for and have no figure of their own.
  package static let unpriced = [
    UnpricedLever(
      id: "most_favoured_customer", title: "Most favoured customer",
      mechanism: "A promise that nobody pays less for the same",
      reason: "Worthless without a right to audit and a remedy, and nobody can tell what it brings"),
    UnpricedLever(
      id: "service_credits", title: "Service credits",
      mechanism: "Credits for service levels that were missed",
      reason: "Credits that were received are cash; those to come are never forecast"),
    UnpricedLever(
      id: "security_terms", title: "Security terms",
      mechanism: "Certification, statement and notice clauses, asked for at the renewal",
      reason: "Obtained at nil commercial cost they lower risk, which has no commercial amount"),
  ]
}
