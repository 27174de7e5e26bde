/// A figure or fact of the buyer's tables that a lever starts from.
package struct LeverInput: Hashable, Sendable {
  package enum Value: Hashable, Sendable {
    case money(Money)
    case unitPrice(UnitPrice)
    case count(Int)
    case percentage(Percentage)
    case date(CalendarDate)
    case text(String)
  }

  /// As the lever's formula names it.
  package let name: String
  package let value: Value
  /// The rows that state it; empty for what the policy states.
  package let citations: [Citation]

  package init(_ name: String, _ value: Value, citations: [Citation] = []) {
    self.name = name
    self.value = value
    self.citations = citations
  }
}

/// An input that is not there, with the place that would give it.
package struct MissingInput: Hashable, Sendable {
  /// As the lever's formula names it.
  package let name: String
  package let file: String
  /// Column, or the key of a setting.
  package let column: String

  package init(_ name: String, file: String, column: String) {
    self.name = name
    self.file = file
    self.column = column
  }

  /// `price paid is missing (contract-prices.csv, column paid)`.
  package var text: String { "\(name) is missing (\(file), column \(column))" }
}
