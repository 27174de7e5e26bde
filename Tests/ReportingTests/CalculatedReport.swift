import AssuranceModel

/// A report's live cells as a spreadsheet would work them out, some of the inputs changed.
struct CalculatedReport {
  /// What a formula comes to.
  enum Result: Hashable {
    case number(Int)
    case words(String)

    var number: Int { if case .number(let number) = self { number } else { 0 } }

    var text: String {
      switch self {
      case .number(let number): String(number)
      case .words(let words): words
      }
    }
  }

  /// A cell with the cells above it in its column.
  private struct Place {
    let cell: ReportCell
    let above: [ReportCell]
  }

  private let inputs: [CellName: Int]
  private var named: [CellName: Place] = [:]
  /// Names that more than one cell has.
  private(set) var repeated: [CellName] = []
  /// Names that formulas refer to.
  private(set) var used: Set<CellName> = []

  init(_ report: Report, inputs: [CellName: Int] = [:]) {
    self.inputs = inputs
    for block in (report.sections + report.workbookSections).flatMap(\.blocks) {
      switch block {
      case .table(let table):
        for (row, cells) in table.rows.enumerated() {
          for (column, cell) in cells.enumerated() {
            note(cell, above: table.rows[..<row].map { $0[column] })
          }
        }
      case .figures(let figures):
        for figure in figures {
          note(figure.cell, above: [])
          if let note = figure.liveNote { used.formUnion(note.names) }
        }
      case .heading, .prose, .chart: break
      }
    }
  }

  var names: Set<CellName> { Set(named.keys) }

  private mutating func note(_ cell: ReportCell, above: [ReportCell]) {
    if let formula = cell.live?.formula { used.formUnion(formula.names) }
    guard let name = cell.live?.name else { return }
    if named.updateValue(Place(cell: cell, above: above), forKey: name) != nil {
      repeated.append(name)
    }
  }

  /// What a cell shows; nothing of a name that no cell has.
  func value(of name: CellName) -> Result? {
    guard let place = named[name] else { return nil }
    return inputs[name].map(Result.number) ?? value(of: place.cell, above: place.above)
  }

  /// What a cell shows below others of its column.
  func value(of cell: ReportCell, above: [ReportCell] = []) -> Result {
    guard let formula = cell.live?.formula else {
      if case .text(let text) = cell.value { return .words(text) }
      return .number(cell.value.number)
    }
    return value(of: formula, above: above)
  }

  func value(of formula: Formula, above: [ReportCell] = []) -> Result {
    func value(_ formula: Formula) -> Result { self.value(of: formula, above: above) }
    switch formula {
    case .number(let number): return .number(number)
    case .words(let words): return .words(words)
    case .cell(let name): return self.value(of: name) ?? .words("#NAME?")
    case .rowsAbove:
      return .number(above.reduce(0) { $0 + self.value(of: $1, above: []).number })
    case .sum(let parts): return .number(parts.reduce(0) { $0 + value($1).number })
    case .clamped(let number, let range):
      return .number(min(max(value(number).number, range.lowerBound), range.upperBound))
    case .level(let number, let levels, let last):
      let number = value(number).number
      return .words(
        (levels.first { number <= value($0.ceiling).number }?.words ?? last).text)
    case .joined(let parts): return .words(parts.map { value($0).text }.joined())
    }
  }
}

extension Formula {
  /// The names of the cells that it refers to.
  fileprivate var names: [CellName] {
    switch self {
    case .number, .words, .rowsAbove: []
    case .cell(let name): [name]
    case .sum(let parts), .joined(let parts): parts.flatMap(\.names)
    case .clamped(let number, _): number.names
    case .level(let number, let levels, _): number.names + levels.flatMap(\.ceiling.names)
    }
  }
}
