import AssuranceModel

/// The cells of one sheet that hold something and are shown; empty rows, empty cells and hidden columns cost nothing.
final class SheetCells: XMLEvents {
  private(set) var cells: [Cell] = []
  private let strings: [(text: String, font: String?)]
  private let styles: WorkbookStyles
  private let is1904: Bool
  private let limit: Int
  /// 0-based columns that the sheet does not show.
  private var hidden: [ClosedRange<Int>] = []
  private var merges: [Int: (rows: Int, columns: Int)] = [:]
  private var row = -1
  private var column = -1
  private var type = ""
  private var style = 0
  private var value = ""
  private var isValue = false

  init(
    strings: [(text: String, font: String?)], styles: WorkbookStyles, is1904: Bool, limit: Int
  ) {
    self.strings = strings
    self.styles = styles
    self.is1904 = is1904
    self.limit = limit
  }

  func start(_ name: String, _ attributes: [String: String]) {
    switch name {
    case "col":
      if ["1", "true"].contains(attributes["hidden"] ?? ""),
        let first = attributes["min"].flatMap({ Int($0) }),
        let last = attributes["max"].flatMap({ Int($0) }), 1 <= first, first <= last
      {
        hidden.append(first - 1...last - 1)
      }
    case "row":
      row = attributes["r"].flatMap { Int($0) }.map { $0 - 1 } ?? row + 1
      column = -1
    case "c":
      let place = attributes["r"].flatMap(Self.place)
      column = place?.column ?? column + 1
      row = place?.row ?? row
      type = attributes["t"] ?? "n"
      style = attributes["s"].flatMap { Int($0) } ?? 0
      value = ""
    case "v", "t": isValue = true
    case "mergeCell":
      let ends = (attributes["ref"] ?? "").split(separator: ":").compactMap {
        Self.place(String($0))
      }
      if ends.count == 2, ends[1].row >= ends[0].row, ends[1].column >= ends[0].column {
        merges[Self.key(ends[0].row, ends[0].column)] =
          (ends[1].row - ends[0].row + 1, ends[1].column - ends[0].column + 1)
      }
    default: break
    }
  }

  func text(_ part: String) {
    if isValue { value += part }
  }

  func end(_ name: String) {
    switch name {
    case "v", "t": isValue = false
    case "c": endCell()
    default: break
    }
  }

  /// The cells in order, with the spans of merged areas.
  var merged: [Cell] {
    let ordered = cells.sorted { ($0.row, $0.column) < ($1.row, $1.column) }
    guard !merges.isEmpty || !hidden.isEmpty else { return ordered }
    return ordered.compactMap { cell in
      let span = merges[Self.key(cell.row, cell.column)]
      let last = cell.column + (span?.columns ?? 1) - 1
      // What is merged into columns that are shown is shown.
      guard !hidden.contains(where: { $0.contains(cell.column) && $0.contains(last) }) else {
        return nil
      }
      guard let span else { return cell }
      return Cell(
        row: cell.row, column: cell.column, rowSpan: span.rows, columnSpan: span.columns,
        text: cell.text, kind: cell.kind, font: cell.font)
    }
  }

  private func endCell() {
    guard !value.isEmpty, cells.count < limit, row >= 0, column >= 0 else { return }
    var text = value
    var kind = Cell.Kind.text
    var font = styles.font(style)
    switch type {
    case "s":
      guard let index = Int(value), strings.indices.contains(index) else { return }
      text = strings[index].text
      font = strings[index].font ?? font
    case "b":
      text = value == "1" ? "TRUE" : "FALSE"
      kind = .boolean
    case "e": kind = .error
    case "str", "inlineStr": break
    case "d": kind = .date
    default:
      let number = CellNumber(value, format: styles.format(style), is1904: is1904)
      (text, kind) = (number.text, number.kind)
    }
    guard text.contains(where: { !$0.isWhitespace }) else { return }
    cells.append(Cell(row: row, column: column, text: text.trimmed, kind: kind, font: font))
  }

  private static func key(_ row: Int, _ column: Int) -> Int { row << 20 | column }

  /// Row and column of a reference such as `B7`; nil for what no sheet can hold.
  private static func place(_ reference: String) -> (row: Int, column: Int)? {
    var column = 0
    var row = 0
    for byte in reference.utf8 where byte != UInt8(ascii: "$") {
      switch byte {
      case 65...90: column = column * 26 + Int(byte) - 64
      case 97...122: column = column * 26 + Int(byte) - 96
      case 48...57: row = row * 10 + Int(byte) - 48
      default: return nil
      }
      guard column <= 16_384, row <= 1_048_576 else { return nil }
    }
    return row > 0 && column > 0 ? (row - 1, column - 1) : nil
  }
}
