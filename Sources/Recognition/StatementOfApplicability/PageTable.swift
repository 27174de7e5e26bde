package import AssuranceModel

/// Rebuilds a table from words that only their places on the pages arrange.
///
/// Control numbers tell where rows begin, white strips where columns end, and the lines above the first row name them.
package struct PageTable: Sendable {
  private let columns: PageColumns
  private let anchors: PageAnchors
  private var rows: [[Int: Cell]] = []
  private var places: [Int: RowPlace] = [:]
  private var headings: [String] = []

  /// The table of a document's pages; none for formats without places and where nothing names columns.
  package static func grids(of content: DocumentContent) -> [PlacedGrid] {
    guard content.isPaged else { return [] }
    let pages = content.pages.map { (number: $0.number, lines: PageLine.lines(of: $0)) }
    guard let anchors = PageAnchors(pages.map(\.lines)) else { return [] }
    let withRows = pages.filter { page in page.lines.contains { anchors.begin(in: $0) } }
    let body = withRows.flatMap { page in Self.body(of: page.lines, anchors) }
    let columns = PageColumns(body)
    guard columns.count > 1 else { return [] }
    var table = PageTable(columns: columns, anchors: anchors)
    for page in withRows { table.add(page.lines, of: page.number) }
    let cells = table.rows.flatMap { row in row.keys.sorted().compactMap { row[$0] } }
    let grid = Grid(name: "Table 1", cells: cells)
    return [PlacedGrid(grid: grid, heading: "", places: table.places)]
  }

  private init(columns: PageColumns, anchors: PageAnchors) {
    self.columns = columns
    self.anchors = anchors
  }

  /// The lines from the first row of a page to its last, without what stands far below the last.
  private static func body(of lines: [PageLine], _ anchors: PageAnchors) -> ArraySlice<PageLine> {
    guard let first = lines.firstIndex(where: { anchors.begin(in: $0) }),
      let last = lines.lastIndex(where: { anchors.begin(in: $0) })
    else { return [] }
    var end = last + 1
    while end < lines.count,
      lines[end].box.y0 - lines[end - 1].box.y1 < lines[end].box.height * farBelow
    {
      end += 1
    }
    return lines[first..<end]
  }

  /// The white space above a line, in heights of the line, from which on it is no longer part of the row.
  private static let farBelow = 1.6

  private mutating func add(_ lines: [PageLine], of page: Int) {
    let body = Self.body(of: lines, anchors)
    let above = headingLines(in: lines[..<body.startIndex])
    let texts = above.map { $0.runs.map(\.text).joined(separator: " ") }
    let known = Set(headings)
    if texts.contains(where: { !known.contains($0) }), names(above) {
      headings = texts
      append(row(of: above, page: page), on: page)
    } else if !rows.isEmpty {
      extendLastRow(with: above.filter { !known.contains(text(of: $0)) }, page: page)
    }
    for lines in split(body) { append(row(of: lines, page: page), on: page) }
  }

  /// The lines right above the first row: close to one another and in several columns or under a line that is.
  private func headingLines(in lines: ArraySlice<PageLine>) -> [PageLine] {
    let near = lines.suffix(Self.mostHeadingLines)
    let first = near.firstIndex { line in
      line.runs.count >= 2
        && line.runs.contains { !ColumnRole.announced(by: FoldedText($0.text)).isEmpty }
    }
    return first.map { Array(near[$0...]) } ?? []
  }

  private static let mostHeadingLines = 8

  /// Whether lines name at least two columns.
  private func names(_ lines: [PageLine]) -> Bool {
    row(of: lines, page: 0).values.count {
      !ColumnRole.announced(by: FoldedText($0.text)).isEmpty
    } >= 2
  }

  private func text(of line: PageLine) -> String {
    line.runs.map(\.text).joined(separator: " ")
  }

  /// The lines of each row: they part at the widest gap before the next number, or right above it.
  private func split(_ lines: ArraySlice<PageLine>) -> [[PageLine]] {
    var parts: [[PageLine]] = []
    var start = lines.startIndex
    let beginnings = lines.indices.filter { anchors.begin(in: lines[$0]) }
    for (this, next) in zip(beginnings, beginnings.dropFirst()) {
      let end = boundary(between: this, and: next, in: lines)
      parts.append(Array(lines[start..<end]))
      start = end
    }
    parts.append(Array(lines[start...]))
    return parts
  }

  private func boundary(between this: Int, and next: Int, in lines: ArraySlice<PageLine>) -> Int {
    let gaps = (this + 1...next).map { (index: $0, gap: lines[$0].box.y0 - lines[$0 - 1].box.y1) }
    let sorted = gaps.map(\.gap).sorted()
    guard let widest = sorted.last, sorted.count > 1, let usual = sorted.first,
      widest - usual > lines[next].box.height * 0.25,
      let parting = gaps.last(where: { $0.gap > widest - 0.5 })
    else { return next }
    return parting.index
  }

  /// The cells of some lines; a line whose only run crosses columns heads a group and belongs to no row.
  private func row(of lines: [PageLine], page: Int) -> [Int: Cell] {
    var cells: [Int: Cell] = [:]
    for line in lines where !headsGroup(line) {
      for run in line.runs {
        guard let span = columns.span(of: run.box) else { continue }
        cells[span.lowerBound] = joined(cells[span.lowerBound], run, span)
      }
    }
    return cells
  }

  private func headsGroup(_ line: PageLine) -> Bool {
    guard line.runs.count == 1, !anchors.begin(in: line), let span = columns.span(of: line.box)
    else { return false }
    return span.count > 1
  }

  private func joined(_ cell: Cell?, _ run: WordRun, _ span: ClosedRange<Int>) -> Cell {
    Cell(
      row: rows.count, column: span.lowerBound,
      columnSpan: max(cell?.columnSpan ?? 1, span.count),
      text: cell.map { "\($0.text) \(run.text)" } ?? run.text,
      box: cell?.box.map { $0.union(run.box) } ?? run.box)
  }

  private mutating func append(_ row: [Int: Cell], on page: Int) {
    places[rows.count] = RowPlace(page: page)
    rows.append(row)
  }

  /// What a row says on the page after the one that it begins on.
  private mutating func extendLastRow(with lines: [PageLine], page: Int) {
    let last = rows.count - 1
    for (column, cell) in row(of: lines, page: page).sorted(by: { $0.key < $1.key }) {
      let before = rows[last][column]
      rows[last][column] = Cell(
        row: last, column: column, columnSpan: before?.columnSpan ?? cell.columnSpan,
        text: before.map { "\($0.text) \(cell.text)" } ?? cell.text, box: before?.box)
    }
  }
}
