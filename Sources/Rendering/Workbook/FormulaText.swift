package import AssuranceModel

/// Formulas of the report in the language of spreadsheets.
package enum FormulaText {
  /// The formula without its `=`; `above` is the range of the rows above in the table, nil where there are none.
  package static func text(_ formula: Formula, above: String?) -> String {
    func text(_ formula: Formula) -> String { Self.text(formula, above: above) }
    switch formula {
    case .number(let number): return String(number)
    case .words(let words): return quoted(words)
    case .cell(let name): return name.rawValue
    case .rowsAbove: return above.map { "SUM(\($0))" } ?? "0"
    case .sum(let parts): return parts.isEmpty ? "0" : parts.map(text).joined(separator: "+")
    case .clamped(let number, let range):
      return "MIN(MAX(\(text(number)),\(range.lowerBound)),\(range.upperBound))"
    case .level(let number, let levels, let last):
      return levels.reversed().reduce(quoted(last.text)) { rest, level in
        "IF(\(text(number))<=\(text(level.ceiling)),\(quoted(level.words.text)),\(rest))"
      }
    case .joined(let parts): return parts.map(text).joined(separator: "&")
    }
  }

  private static func quoted(_ words: String) -> String {
    "\"\(words.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\""))\""
  }
}
