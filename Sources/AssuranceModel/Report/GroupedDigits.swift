extension Int {
  /// Digits in groups of three, parted by commas: `36,000,000`, with a true minus sign where negative.
  package var grouped: String {
    let digits = String(magnitude)
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text.append(",") }
      text.append(digit)
    }
    return (self < 0 ? "−" : "") + text
  }
}
