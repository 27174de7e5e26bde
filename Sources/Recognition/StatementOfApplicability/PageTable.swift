package import AssuranceModel

/// Rebuilds a table from words that only their places on the pages arrange.
///
/// Control numbers tell where rows begin, white strips where columns end, and the lines above the first row name them.
package struct PageTable: Sendable {
  private let columns: PageColumns
  private let anchors: PageAnchors
  private var rows: [[Int: Cell]] = []
  private var places: [Int: RowPlace] = [:]

  /// The tables of a document's pages; none for formats without places and where nothing names columns.
  package static func grids(of content: DocumentContent) -> [PlacedGrid] {
    guard content.isPaged else { return [] }
    let pages = content.pages.map { (number: $0.number, lines: TableLine.lines(of: $0)) }
    guard let anchors = PageAnchors(pages.map(\.lines)) else { return [] }
    return PageRegion.regions(of: pages, anchors: anchors).enumerated().compactMap {
      index, region in
      let columns = PageColumns(region.parts.flatMap(\.body), headings: region.headings)
      guard columns.count > 1 else { return nil }
      var table = PageTable(columns: columns, anchors: anchors)
      table.fill(from: region)
      let cells = table.rows.flatMap { row in row.keys.sorted().compactMap { row[$0] } }
      // What is parted into columns is a row of something and no title.
      let caption = region.caption.flatMap { $0.runs.count == 1 ? $0.text : nil }
      return PlacedGrid(
        grid: Grid(name: "Table \(index + 1)", cells: cells), heading: caption ?? "",
        places: table.places)
    }
  }

  private init(columns: PageColumns, anchors: PageAnchors) {
    self.columns = columns
    self.anchors = anchors
  }

  private mutating func fill(from region: PageRegion) {
    for level in levels(of: region.headings) { append(level, on: region.headingPage) }
    for part in region.parts {
      let own = part.page == region.headingPage ? [] : ownAbove(part.above, before: part.body)
      if part.page != region.headingPage { extendLastRow(with: part.above.dropLast(own.count)) }
      for lines in split(own + part.body) {
        append(row(of: lines, headsGroups: true), on: part.page)
        appendText(across: lines, on: part.page)
      }
    }
  }

  /// The headings as rows: one over several columns stands above those of each, and reaches no further down.
  private func levels(of headings: [TableLine]) -> [[Int: Cell]] {
    var placed: [(level: Int, span: ClosedRange<Int>, run: WordRun)] = []
    for run in headings.flatMap(\.runs) {
      guard let span = columns.span(of: run.box) else { continue }
      let above = Set(
        placed.filter { $0.span.count > span.count && $0.span.overlaps(span) }.map(\.span))
      placed.append((above.count, span, run))
    }
    let depth = (placed.map(\.level).max() ?? 0) + 1
    return (0..<depth).map { level in
      var cells: [Int: Cell] = [:]
      for item in placed where item.level == level {
        let column = item.span.lowerBound
        let before = cells[column]
        let isParent = placed.contains { $0.level > level && item.span.overlaps($0.span) }
        cells[column] = Cell(
          row: rows.count + level, column: column,
          rowSpan: isParent ? 1 : depth - level,
          columnSpan: max(before?.columnSpan ?? 1, item.span.count),
          text: before.map { "\($0.text) \(item.run.text)" } ?? item.run.text,
          box: before?.box.map { $0.union(item.run.box) } ?? item.run.box)
      }
      return cells
    }
  }

  /// The lines at the top of a page that touch the first number below: its own row, where the number stands in the middle.
  private func ownAbove(_ above: [TableLine], before body: [TableLine]) -> [TableLine] {
    guard var below = body.first else { return [] }
    var own: [TableLine] = []
    for line in above.reversed() {
      guard below.box.y0 - line.box.y1 < below.box.height * 0.4 else { break }
      own.insert(line, at: 0)
      below = line
    }
    return own
  }

  /// The lines of each row: they part at the widest gap before the next number, or right above it.
  private func split(_ lines: [TableLine]) -> [[TableLine]] {
    var parts: [[TableLine]] = []
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

  private func boundary(between this: Int, and next: Int, in lines: [TableLine]) -> Int {
    let gaps = (this + 1...next).map { (index: $0, gap: lines[$0].box.y0 - lines[$0 - 1].box.y1) }
    let sorted = gaps.map(\.gap).sorted()
    guard let widest = sorted.last, sorted.count > 1, let usual = sorted.first,
      widest - usual > lines[next].box.height * 0.25,
      let parting = gaps.last(where: { $0.gap > widest - 0.5 })
    else {
      // Text that begins above the next number and reaches down beside it is of its row.
      var start = next
      while start > this + 1, lines[start - 1].box.y1 > lines[start].box.y0 { start -= 1 }
      return start
    }
    return parting.index
  }

  /// The cells of some lines; a line that heads a group of controls belongs to no row.
  private func row(of lines: [TableLine], headsGroups: Bool) -> [Int: Cell] {
    var cells: [Int: Cell] = [:]
    for line in lines where !(headsGroups && headsGroup(line)) {
      for run in line.runs.flatMap(columns.parts) {
        guard let span = columns.span(of: run.box) else { continue }
        cells[span.lowerBound] = joined(cells[span.lowerBound], run, span)
      }
    }
    return cells
  }

  private func headsGroup(_ line: TableLine) -> Bool {
    if anchors.headsSection(in: line) { return true }
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

  /// What is written across the columns below a row, as a row of one cell.
  private mutating func appendText(across lines: [TableLine], on page: Int) {
    let across = lines.filter { headsGroup($0) && !anchors.headsSection(in: $0) }
    guard let first = across.first else { return }
    let cell = Cell(
      row: rows.count, column: 0, columnSpan: max(2, columns.count),
      text: across.map(\.text).joined(separator: " "),
      box: across.dropFirst().reduce(first.box) { $0.union($1.box) })
    append([0: cell], on: page)
  }

  private mutating func append(_ row: [Int: Cell], on page: Int) {
    places[rows.count] = RowPlace(page: page)
    rows.append(row)
  }

  /// What a row says on the page after the one that it begins on.
  private mutating func extendLastRow(with lines: some Collection<TableLine>) {
    // Text across the columns is a row of its own; what goes on is the row above it.
    guard let last = rows.lastIndex(where: { $0.count > 1 }) else { return }
    for (column, cell) in row(of: Array(lines), headsGroups: true).sorted(by: { $0.key < $1.key }) {
      let before = rows[last][column]
      rows[last][column] = Cell(
        row: last, column: column, columnSpan: before?.columnSpan ?? cell.columnSpan,
        text: before.map { "\($0.text) \(cell.text)" } ?? cell.text, box: before?.box)
    }
  }
}
