/// A rectangle on a page in points (1/72 inch), measured from the page's top left corner.
package struct Box: Hashable, Sendable, Codable {
  package let x0: Double
  package let y0: Double
  package let x1: Double
  package let y1: Double

  package init(x0: Double, y0: Double, x1: Double, y1: Double) {
    self.x0 = x0
    self.y0 = y0
    self.x1 = x1
    self.y1 = y1
  }

  package var width: Double { x1 - x0 }
  package var height: Double { y1 - y0 }

  /// The smallest rectangle that holds both.
  package func union(_ other: Box) -> Box {
    Box(x0: min(x0, other.x0), y0: min(y0, other.y0), x1: max(x1, other.x1), y1: max(y1, other.y1))
  }
}

/// Where a statement stands: the file, the place in it and its words.
package struct Citation: Hashable, Sendable, Codable {
  /// Path of the file as the run or the command line named it.
  package let file: String
  /// 1-based page; nil for formats without pages.
  package var page: Int?
  /// The words' rectangle on the page; nil where the format has no positions.
  package var box: Box?
  /// Name of the sheet, or `Table 2` for the second table of a document.
  package var sheet: String?
  /// Cell reference within the sheet or table, such as `B7`.
  package var cell: String?
  /// 1-based ordinal of the paragraph in a document without pages.
  package var paragraph: Int?
  /// The words as they stand in the document, white space folded to single spaces.
  package let quote: String

  package init(
    file: String, page: Int? = nil, box: Box? = nil, sheet: String? = nil, cell: String? = nil,
    paragraph: Int? = nil, quote: String
  ) {
    self.file = file
    self.page = page
    self.box = box
    self.sheet = sheet
    self.cell = cell
    self.paragraph = paragraph
    self.quote = quote
  }

  /// The place in words: `page 2`, `Controls!B7`, `paragraph 14`.
  package var place: String {
    if let page { return "page \(page)" }
    if let cell { return sheet.map { "\($0)!\(cell)" } ?? cell }
    if let paragraph { return "paragraph \(paragraph)" }
    return "document"
  }
}
