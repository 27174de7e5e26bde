/// How much of the annual spend rests on each company behind the vendors.
///
/// A vendor's whole spend rests on each company behind it, as the table does not say what share of a service runs
/// there. The amounts of several companies overlap and do not add up.
package struct SpendConcentration: Hashable, Sendable {
  /// The spend over some vendors.
  package struct Amount: Hashable, Sendable {
    package let spend: Money
    /// Ids of vendors whose spend is not stated or in another currency, and so not in the sum.
    package let vendorsWithoutSpend: [String]
  }

  /// One for each party of the chain, in its order.
  package let amounts: [Amount]
  /// Indexes of the parties from the most spend to the least; the table's order decides between equals.
  package let order: [Int]
  /// The spend of all vendors.
  package let whole: Money
  /// The spend that rests on at least one of the three companies with the most.
  package let largestThree: Amount

  /// The concentration over a chain's parties in one currency.
  package init(of chain: SupplyChain, _ vendors: [Vendor], in currency: Currency) {
    func amount(_ ids: Set<String>) -> Amount {
      let own = vendors.filter { ids.contains($0.id) }
      return Amount(
        spend: own.compactMap(\.annualSpend).reduce(.zero(currency)) { $0.adding($1) ?? $0 },
        vendorsWithoutSpend: own.filter { $0.annualSpend?.currency != currency }.map(\.id))
    }
    let amounts = chain.parties.map { amount(Set($0.vendors)) }
    order = amounts.indices.sorted { one, other in
      let spends = (amounts[one].spend.hundredths, amounts[other].spend.hundredths)
      return spends.0 == spends.1 ? one < other : spends.0 > spends.1
    }
    self.amounts = amounts
    whole = amount(Set(vendors.map(\.id))).spend
    largestThree = amount(Set(order.prefix(3).flatMap { chain.parties[$0].vendors }))
  }

  /// An amount's share of the whole, 0 to 1; nil where no spend is stated.
  package func share(of amount: Amount) -> Double? {
    whole.hundredths > 0 ? Double(amount.spend.hundredths) / Double(whole.hundredths) : nil
  }
}
