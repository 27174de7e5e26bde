import AssuranceModel

/// The cheapest, the median and the dearest of some offers in one currency.
struct OfferRange {
  let cheapest: Money
  /// Of an even number of offers, the mean of the middle two.
  let median: Money
  let dearest: Money

  /// Nil where there are no offers.
  init?(_ offers: [Money]) throws(MoneyFault) {
    guard let first = offers.first else { return nil }
    for offer in offers where offer.currency != first.currency {
      throw .currenciesDiffer(first.currency, offer.currency)
    }
    let sorted = offers.sorted { $0.hundredths < $1.hundredths }
    cheapest = sorted[0]
    dearest = sorted[sorted.count - 1]
    let middle = sorted[sorted.count / 2]
    median =
      sorted.count % 2 == 1
      ? middle : try sorted[sorted.count / 2 - 1].plus(middle).times(1, over: 2)
  }
}

extension LeverGain {
  /// A gain whose three figures are the same, since nothing of it is uncertain but whether it comes.
  static func alike(
    _ amount: Money, claim: Claim, contractTotal: ContractTotal? = nil, notes: [String] = []
  ) -> LeverGain {
    LeverGain(
      low: amount, likely: amount, high: amount, claim: claim, contractTotal: contractTotal,
      notes: notes)
  }
}
