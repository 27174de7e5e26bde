import AssuranceModel
import Workbooks

/// Writes one value of the report into a cell of a sheet.
struct SheetCell {
  let cell: ReportCell
  /// Where sections stand, for a cell that leads to one; nil where it must not.
  let places: SectionPlaces?
  /// The range of the rows above in the cell's table; nil where there are none.
  var above: String?

  func write(row: Int, column: Int, base: CellStyle, to sheet: inout Worksheet)
    throws(WorkbookError)
  {
    if let live = cell.live {
      if let name = live.name { try sheet.name(name.rawValue, row: row, column: column) }
      switch live.role {
      case .result(let formula):
        return try write(formula, row: row, column: column, base: base, to: &sheet)
      case .input(let range):
        try sheet.restrict(row: row, column: column, to: range)
        return try writeValue(
          row: row, column: column, base: SheetLook.input(base), to: &sheet)
      case .constant: break
      }
    }
    try writeValue(row: row, column: column, base: base, to: &sheet)
  }

  /// The formula with the value that it comes to, so that a viewer that works nothing out shows the same.
  private func write(
    _ formula: Formula, row: Int, column: Int, base: CellStyle, to sheet: inout Worksheet
  ) throws(WorkbookError) {
    let look = SheetLook.cell(cell, isLink: false, base: base)
    let text = FormulaText.text(formula, above: above)
    if let number {
      try sheet.write(formula: text, value: number, row: row, column: column, style: look)
    } else {
      try sheet.write(
        formula: text, text: CellText.text(cell.value), row: row, column: column, style: look)
    }
    for words in formula.outcomes {
      try sheet.highlight(
        row: row, column: column, whileItSays: words.text, style: SheetLook.highlight(words.tone))
    }
  }

  private func writeValue(row: Int, column: Int, base: CellStyle, to sheet: inout Worksheet)
    throws(WorkbookError)
  {
    let place = cell.link.flatMap { places?.place(of: $0) }
    let look = SheetLook.cell(cell, isLink: place != nil, base: base)
    if let number { return try sheet.write(number, row: row, column: column, style: look) }
    if case .date(let date) = cell.value, date.year >= 1900 {
      return try sheet.write(
        year: date.year, month: date.month, day: date.day, row: row, column: column, style: look)
    }
    let text = CellText.text(cell.value)
    if let place {
      try sheet.writeLink(
        text, toSheet: place.sheet, row: place.row, row: row, column: column, style: look)
    } else {
      try sheet.write(text, row: row, column: column, style: look)
    }
  }

  /// The value where it is a number; nil for words and days.
  private var number: Double? {
    switch cell.value {
    case .count(let count), .points(let count), .leverage(let count): Double(count)
    case .money(let money): money.amount
    case .modelledLoss(let loss): Double(loss.amount)
    case .share(let share), .probability(let share): share
    case .text, .date, .standing, .verdict, .severity, .none: nil
    }
  }
}
