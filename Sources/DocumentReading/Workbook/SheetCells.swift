import AssuranceModel

/// The cells of one sheet that hold something and are shown; empty rows, empty cells and hidden columns cost nothing.
struct SheetCells: XMLEvents {
  /// How a cell says that its value is written.
  private enum Storage {
    case number, sharedString, text, date, boolean, error

    init(_ type: XMLBytes?) {
      switch type {
      case nil: self = .number
      case "s"?: self = .sharedString
      case .some("str"), .some("inlineStr"): self = .text
      case "b"?: self = .boolean
      case "e"?: self = .error
      case "d"?: self = .date
      default: self = .number
      }
    }
  }

  /// What may still be kept of the workbook.
  private(set) var budget: CellBudget
  /// What the sheet hides and merges.
  private var layout = SheetLayout()
  private var cells: [Cell] = []
  private var isOrdered = true
  private let strings: SharedStrings
  private let styles: WorkbookStyles
  private let is1904: Bool
  private var row = -1
  private var column = -1
  private var storage = Storage.number
  private var style = 0
  private var value: [UInt8] = []
  private var isValue = false

  init(strings: SharedStrings, styles: WorkbookStyles, is1904: Bool, budget: CellBudget) {
    self.strings = strings
    self.styles = styles
    self.is1904 = is1904
    self.budget = budget
  }

  var hasEnough: Bool { budget.isSpent }

  mutating func start(_ name: XMLBytes, _ attributes: [XMLAttribute]) {
    switch name {
    case "c":
      let place = attributes["r"]?.place
      column = place?.column ?? column + 1
      row = place?.row ?? row
      storage = Storage(attributes["t"])
      style = attributes["s"]?.number ?? 0
      value.removeAll(keepingCapacity: true)
    case "v", "t": isValue = true
    case "row":
      row = attributes["r"]?.number.map { $0 - 1 } ?? row + 1
      column = -1
    case "col": layout.addColumns(attributes)
    case "mergeCell": layout.addMerge(attributes["ref"]?.string ?? "")
    default: break
    }
  }

  mutating func text(_ text: XMLBytes) {
    if isValue { text.append(to: &value) }
  }

  mutating func end(_ name: XMLBytes) {
    switch name {
    case "v", "t": isValue = false
    case "c": if !value.isEmpty { endCell() }
    default: break
    }
  }

  /// The cells in order, with the spans of merged areas and without what is hidden; 0-based columns that this left out.
  mutating func takeCells() -> (cells: [Cell], columnsLeftOut: [Int]) {
    let ordered =
      isOrdered ? cells : cells.sorted { ($0.row, $0.column) < ($1.row, $1.column) }
    cells = []
    return layout.isPlain ? (ordered, []) : layout.shown(of: ordered)
  }

  private mutating func endCell() {
    guard row >= 0, column >= 0 else { return }
    switch storage {
    case .sharedString:
      guard let number = value.wholeNumber, let range = strings.range(number) else { return }
      add(CellText.trimmed(strings.bytes, in: range), font: strings.font(number))
    case .number:
      guard let stored = CellText.trimmed(value, in: value.indices) else { return }
      let number = CellNumber(stored, format: styles.format(style), is1904: is1904)
      add(number.text, kind: number.kind)
    case .boolean: add(value == [UInt8(ascii: "1")] ? "TRUE" : "FALSE", kind: .boolean)
    case .error: add(CellText.trimmed(value, in: value.indices), kind: .error)
    case .date: add(CellText.trimmed(value, in: value.indices), kind: .date)
    case .text: add(CellText.trimmed(value, in: value.indices))
    }
  }

  private mutating func add(_ text: String?, kind: Cell.Kind = .text, font: String? = nil) {
    guard let text, budget.takes(text) else { return }
    if let last = cells.last, (last.row, last.column) >= (row, column) { isOrdered = false }
    cells.append(
      Cell(row: row, column: column, text: text, kind: kind, font: font ?? styles.font(style)))
  }
}
