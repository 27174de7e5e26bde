/// Comma-separated values as RFC 4180 has them, harmless in a spreadsheet.
enum SeparatedText {
  static func line(_ fields: [String]) -> String {
    fields.map(field).joined(separator: ",") + "\r\n"
  }

  /// A field whose first character would start a formula gets an apostrophe before it; a negative number does not.
  private static func field(_ text: String) -> String {
    let isNumber = text.first == "-" && Double(text) != nil && text.last?.isNumber == true
    let isFormula = !isNumber && text.first.map { "=+-@\t".contains($0) || $0.isNewline } ?? false
    let safe = isFormula ? "'" + text : text
    let needsQuotes = safe.contains { ",\"\n\r".contains($0) || $0 == "\r\n" }
    guard needsQuotes else { return safe }
    return "\""
      + safe.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}
