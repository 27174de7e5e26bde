import AssuranceModel

/// Rows of a grid under one heading of columns; a grid may hold several, one below the other.
package struct TableSegment: Sendable {
  /// Rows of headings, top first; empty where the rows have none of their own.
  package let headings: [SheetRow]
  package let rows: [SheetRow]
  /// The line right above the headings, where a single cell fills it.
  package let caption: String?

  package init(headings: [SheetRow], rows: [SheetRow], caption: String? = nil) {
    self.headings = headings
    self.rows = rows
    self.caption = caption
  }

  /// The segments of a grid from top to bottom; none where no cell names a control.
  package static func segments(of rows: [SheetRow]) -> [TableSegment] {
    guard rows.contains(where: { $0.cells.contains { opensWithControl($0.text) } }) else {
      return []
    }
    var segments: [TableSegment] = []
    var headings: [SheetRow] = []
    var body: [SheetRow] = []
    var caption: String?
    var position = 0
    while position < rows.count {
      guard isHeading(rows[position]), body.isEmpty || interrupts(body, rows[position], headings)
      else {
        body.append(rows[position])
        position += 1
        continue
      }
      if !body.isEmpty || !headings.isEmpty {
        segments.append(TableSegment(headings: headings, rows: body, caption: caption))
      }
      caption =
        position > 0 && rows[position - 1].cells.count == 1
        ? rows[position - 1].cells.first?.text : nil
      headings = [rows[position]]
      body = []
      position += 1
      while position < rows.count, continues(headings, rows[position]) {
        headings.append(rows[position])
        position += 1
      }
    }
    segments.append(TableSegment(headings: headings, rows: body, caption: caption))
    return segments.filter { !$0.rows.isEmpty }
  }

  /// The texts above a column, top first, each merged heading once.
  package func headings(of column: Int) -> [String] {
    var texts: [String] = []
    for cell in headings.compactMap({ $0.cell(at: column) }) where texts.last != cell.text {
      texts.append(cell.text)
    }
    return texts
  }

  /// Whether a row names columns: at least two short cells that announce a role, and no control.
  private static func isHeading(_ row: SheetRow) -> Bool {
    guard row.cells.count >= 2, !row.cells.contains(where: { opensWithControl($0.text) }) else {
      return false
    }
    let announcing = row.cells.count { cell in
      guard cell.text.utf8.count <= longestHeadingBytes else { return false }
      let folded = FoldedWording(cell.text)
      return folded.words.count <= longestHeading && !ColumnRole.announced(by: folded).isEmpty
        && !isValue(folded) && !isAnswer(folded)
    }
    return announcing >= 2 && announcing * 5 >= row.cells.count * 2
  }

  /// Whether a row that names columns starts anew below a body: repeated, set apart, or nothing but names of columns.
  private static func interrupts(
    _ body: [SheetRow], _ row: SheetRow, _ headings: [SheetRow]
  ) -> Bool {
    let known = Set(headings.flatMap { $0.cells.map { FoldedWording($0.text) } })
    let texts = row.cells.map { FoldedWording($0.text) }
    if texts.count(where: known.contains) * 2 >= texts.count { return true }
    // Headings fill their columns; the end of a wrapped row does not.
    let usual = headings.map(\.cells.count).max() ?? 4
    guard texts.count * 3 >= usual * 2 else { return false }
    guard let last = body.last, row.index - last.index == 1, last.cells.count > 1 else {
      return true
    }
    return texts.allSatisfy { text in
      text.words.count <= longestRepeated && !ColumnRole.announced(by: text).isEmpty
        && !isStatus(text)
    }
  }

  private static func isStatus(_ text: FoldedWording) -> Bool {
    ImplementationWords.inPlace.opening(of: text) != nil
      && !ApplicabilityHeadings.title.isFound(in: text)
  }

  /// Whether a row below a heading row is a further level of it rather than the first row of the body.
  private static func continues(_ headings: [SheetRow], _ row: SheetRow) -> Bool {
    guard let last = headings.last, headings.count < 4, row.index - last.index <= 2 else {
      return false
    }
    let own = row.cells.filter { $0.row == row.index }
    let isReachedByHeadings = row.cells.contains { cell in
      headings.contains { $0.index == cell.row }
    }
    if isReachedByHeadings, !own.contains(where: { opensWithControl($0.text) }) { return true }
    guard own.count >= 2, !row.cells.contains(where: { opensWithControl($0.text) }) else {
      return false
    }
    return own.allSatisfy { cell in
      let folded = FoldedWording(cell.text)
      return folded.words.count <= longestHeading
        && (!ColumnRole.announced(by: folded).isEmpty
          || Mark(cell.text) == nil && own.count > 2
            && folded.words.count <= 3 && !folded.isEmpty)
    }
  }

  /// Cells such as `Implemented` announce a column by their word and are values all the same.
  private static func isValue(_ text: FoldedWording) -> Bool {
    text.words.count <= 2 && ImplementationWords.inPlace.isAll(of: text)
      && !ApplicabilityHeadings.title.isFound(in: text)
  }

  private static func isAnswer(_ text: FoldedWording) -> Bool {
    ApplicabilityHeadings.yes.isAll(of: text) || ApplicabilityHeadings.no.isAll(of: text)
  }

  private static func opensWithControl(_ text: String) -> Bool {
    SpreadsheetDate(text) != nil || ControlReference(text) != nil
  }

  private static let longestHeading = 14
  /// In words; what follows a row at once and is longer goes on with it.
  private static let longestRepeated = 5
  private static let longestHeadingBytes = 200
}
