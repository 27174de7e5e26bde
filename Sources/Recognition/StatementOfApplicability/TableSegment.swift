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
      guard isHeading(rows[position]) else {
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

  /// Whether a row below a heading row is a further level of it rather than the first row of the body.
  private static func continues(_ headings: [SheetRow], _ row: SheetRow) -> Bool {
    guard let last = headings.last, headings.count < 4, row.index - last.index <= 2 else {
      return false
    }
    let own = row.cells.filter { $0.row == row.index }
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
  private static let longestHeadingBytes = 200
}
