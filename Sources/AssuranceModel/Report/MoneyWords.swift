extension Money {
  /// `USD 36,000,000`, with two decimals only where there are cents, alike in every locale.
  package var words: String {
    let cents = abs(hundredths % 100)
    let fraction = cents == 0 ? "" : cents < 10 ? ".0\(cents)" : ".\(cents)"
    // The sign is written by itself: an amount of some cents has no whole part that could carry it.
    let sign = hundredths < 0 ? "−" : ""
    return "\(currency.rawValue)\u{A0}\(sign)\(abs(hundredths / 100).grouped)\(fraction)"
  }
}
