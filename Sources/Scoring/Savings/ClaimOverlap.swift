import AssuranceModel

/// Decides which of the levers on one line count where several claim the same money.
///
/// A lever claims a part of the year's price, from an upper to a lower amount, or the time of payment. The one on the firmest
/// footing counts, then the one that brings more; every other that claims any of the same money is listed and not added.
enum ClaimOverlap {
  /// The opportunities of one line, in their order, each gain marked as counted or not.
  static func resolved(_ opportunities: [SavingsOpportunity], currency: Currency)
    -> [SavingsOpportunity]
  {
    let order = opportunities.indices.filter { opportunities[$0].gain != nil }.sorted {
      goesBefore(opportunities[$0], opportunities[$1]) ?? ($0 < $1)
    }
    var counted: [Int] = []
    var countings: [Int: SavingsOpportunity.Counting] = [:]
    for index in order {
      guard let gain = opportunities[index].gain else { continue }
      if gain.likely.currency != currency {
        countings[index] = .otherCurrency
      } else if let other = counted.first(where: { overlap(gain, opportunities[$0].gain) }) {
        countings[index] = .overlaps(reason(opportunities[index], opportunities[other]))
      } else {
        counted.append(index)
        countings[index] = .counted
      }
    }
    return opportunities.indices.map { opportunities[$0].counting(countings[$0]) }
  }

  /// Nil where the two are level.
  private static func goesBefore(_ one: SavingsOpportunity, _ other: SavingsOpportunity) -> Bool? {
    if one.lever.footing != other.lever.footing { return one.lever.footing < other.lever.footing }
    guard let first = one.gain?.likely.hundredths, let second = other.gain?.likely.hundredths,
      first != second
    else { return nil }
    return first > second
  }

  private static func overlap(_ one: LeverGain, _ other: LeverGain?) -> Bool {
    switch (one.claim, other?.claim) {
    case (.timing, .timing): true
    case (.price(let top, let bottom), .price(let otherTop, let otherBottom)):
      max(bottom.hundredths, otherBottom.hundredths) < min(top.hundredths, otherTop.hundredths)
    default: false
    }
  }

  private static func reason(_ one: SavingsOpportunity, _ counted: SavingsOpportunity) -> String {
    let why =
      counted.lever.footing < one.lever.footing
      ? "which rests on \(counted.lever.footing.title) and not on \(one.lever.footing.title)"
      : "which brings no less"
    return "Not added: \(counted.lever.title) claims the same money, \(why)"
  }
}

extension SavingsOpportunity {
  /// The opportunity with its place in the totals.
  fileprivate func counting(_ counting: Counting?) -> SavingsOpportunity {
    SavingsOpportunity(
      lever: lever, line: line, inputs: inputs, outcome: outcome, counting: counting,
      onLedger: onLedger)
  }
}
