import AssuranceModel

extension TableReading {
  /// A number of units, which may be far more than the days or months that `count` reads.
  mutating func quantity(_ column: String, in row: SeparatedValues.Row) -> Int? {
    guard let text = row[column] else { return nil }
    let digits = text.filter { $0 != "," && $0 != "'" && !$0.isWhitespace }
    if let quantity = Int(digits), (0...1_000_000_000).contains(quantity) { return quantity }
    refuse(
      column, row, text, "is not a whole number from 0 to 1,000,000,000", "Write digits only")
    return nil
  }

  /// A share from 0 to 100 with at most two decimals: `8.5`, `8.5 %`.
  mutating func percentage(_ column: String, in row: SeparatedValues.Row) -> Percentage? {
    guard let text = row[column] else { return nil }
    let number = text.filter { $0 != "%" && !$0.isWhitespace }
    if let millionths = DecimalText.millionths(number), millionths % 10_000 == 0,
      (0...100_000_000).contains(millionths)
    {
      return Percentage(hundredths: millionths / 10_000)
    }
    refuse(
      column, row, text, "is not a per cent from 0 to 100 with at most two decimals",
      "Write a number such as 8.5")
    return nil
  }

  /// The price of one unit in the row's currency.
  mutating func unitPrice(_ column: String, in row: SeparatedValues.Row) -> UnitPrice? {
    row[column].flatMap { unitPrice($0, of: column, in: row) }
  }

  /// A price of one unit that stands in a column among others.
  mutating func unitPrice(_ text: String, of column: String, in row: SeparatedValues.Row)
    -> UnitPrice?
  {
    guard let code = row["currency"], let currency = Currency(rawValue: code) else {
      refuse(
        "currency", row, row["currency"] ?? "", "is not a currency code",
        "Write three letters, such as EUR; the price is not used without")
      return nil
    }
    guard let millionths = DecimalText.millionths(text) else {
      refuse(column, row, text, "is not a price of one unit", "Write digits with a point: 0.011")
      return nil
    }
    return UnitPrice(millionths: millionths, currency: currency)
  }
}

/// Plain decimal numbers, whose only mark is the one before the fraction.
enum DecimalText {
  /// Millionths of `74`, `0.011` or `92,5`; nil for more than six decimals, and for anything else.
  static func millionths(_ text: String) -> Int? {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    guard parts.count <= 2, let whole = parts.first, !whole.isEmpty, whole.count <= 9,
      parts.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } })
    else { return nil }
    let fraction = parts.count == 2 ? String(parts[1]) : ""
    guard fraction.count <= 6, parts.count == 1 || !fraction.isEmpty,
      let number = Int(whole + fraction + String(repeating: "0", count: 6 - fraction.count))
    else { return nil }
    return number
  }
}
