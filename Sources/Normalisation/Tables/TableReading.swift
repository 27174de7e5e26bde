import AssuranceModel

/// Reads one of the buyer's tables row by row, and says of each problem where it stands and what to do.
struct TableReading {
  let file: String
  private let table: SeparatedValues
  private(set) var diagnostics: [Diagnostic] = []

  /// The table in a file's text, with its columns checked against those that are known.
  init(_ text: String, file: String, required: [String], optional: [String]) {
    self.file = file
    table = SeparatedValues(parsing: text, separator: Self.separator(of: text))
    let known = required + optional
    for column in table.header where !known.contains(column) && !column.isEmpty {
      let near = NearMiss.best(of: known, for: column).map { "; did you mean `\($0)`?" } ?? ""
      report(
        "unknown-column", .warning, "row 1",
        "Column `\(column)` is not known and is ignored\(near)",
        "Rename it, or take it out; columns are \(known.joined(separator: ", "))")
    }
    for column in required where !table.header.contains(column) {
      report(
        "missing-column", .error, "row 1", "Column `\(column)` is missing",
        "Add it to the header; columns are \(known.joined(separator: ", "))")
    }
  }

  var rows: [SeparatedValues.Row] { table.rows }

  /// The separator that the header line uses most.
  private static func separator(of text: String) -> Character {
    let header = text.prefix { !$0.isNewline }
    let candidates: [Character] = [",", ";", "\t"]
    let counts = candidates.map { separator in header.count { $0 == separator } }
    return zip(candidates, counts).reduce((",", 0)) { $1.1 > $0.1 ? $1 : $0 }.0
  }

  /// The row as a place that a statement rests on; the quote is its first fields as written.
  func citation(_ row: SeparatedValues.Row) -> Citation {
    Citation(
      file: file, cell: "A\(row.line)",
      quote: row.fields.prefix(2).joined(separator: " ").trimmed)
  }

  mutating func report(
    _ code: String, _ severity: Diagnostic.Severity, _ place: String, _ summary: String,
    _ remedy: String
  ) {
    diagnostics.append(
      Diagnostic(
        code: code, severity: severity, file: file, place: place, summary: summary, remedy: remedy))
  }

  /// A field that must be there; nil with a diagnostic where it is not.
  mutating func required(_ column: String, in row: SeparatedValues.Row) -> String? {
    if let value = row[column] { return value }
    report(
      "field-missing", .error, "row \(row.line), column \(column)",
      "Row without `\(column)` is left out", "Fill in the field")
    return nil
  }

  mutating func date(_ column: String, in row: SeparatedValues.Row) -> CalendarDate? {
    guard let text = row[column] else { return nil }
    if let date = CalendarDate(iso: text) { return date }
    refuse(column, row, text, "is not a date", "Write it as 2026-11-23")
    return nil
  }

  mutating func count(_ column: String, in row: SeparatedValues.Row) -> Int? {
    guard let text = row[column] else { return nil }
    // More than any period or quantity of the tables; what is counted with it must not overflow.
    if let count = Int(text), (0...100_000).contains(count) { return count }
    refuse(
      column, row, text, "is not a whole number from 0 to 100,000", "Write digits only")
    return nil
  }

  mutating func truth(_ column: String, in row: SeparatedValues.Row) -> Bool? {
    guard let text = row[column] else { return nil }
    switch text.lowercased() {
    case "yes", "true", "1", "ja", "oui", "sí", "si": return true
    case "no", "false", "0", "nein", "non": return false
    default:
      refuse(column, row, text, "is neither yes nor no", "Write yes or no")
      return nil
    }
  }

  /// A value of a closed list.
  mutating func choice<Choice: CaseIterable & RawRepresentable>(
    _ column: String, in row: SeparatedValues.Row
  ) -> Choice? where Choice.RawValue == String {
    guard let text = row[column] else { return nil }
    if let choice = Choice(rawValue: text.lowercased()) { return choice }
    let names = Choice.allCases.map(\.rawValue)
    let near = NearMiss.best(of: names, for: text).map { "Did you mean `\($0)`? " } ?? ""
    refuse(
      column, row, text, "is not known", "\(near)Write one of \(names.joined(separator: ", "))")
    return nil
  }

  /// An amount with its currency; either missing makes it unknown.
  mutating func money(_ column: String, in row: SeparatedValues.Row) -> Money? {
    guard let text = row[column] else { return nil }
    guard let code = row["currency"], let currency = Currency(rawValue: code) else {
      refuse(
        "currency", row, row["currency"] ?? "", "is not a currency code",
        "Write three letters, such as EUR; the amount is not used without")
      return nil
    }
    guard let hundredths = AmountText.hundredths(text) else {
      refuse(
        column, row, text, "is not an amount that can be read one way only", "Write 1234567.89")
      return nil
    }
    return Money(hundredths: hundredths, currency: currency)
  }

  /// Says of a field that it is not used, and why.
  mutating func refuse(
    _ column: String, _ row: SeparatedValues.Row, _ text: String, _ fault: String, _ remedy: String
  ) {
    report(
      "field-unusable", .warning, "row \(row.line), column \(column)", "`\(text)` \(fault)", remedy)
  }
}
