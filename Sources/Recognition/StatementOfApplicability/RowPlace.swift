/// Where a row stands, for citations: on a page, in a paragraph, or in a cell of its sheet.
package struct RowPlace: Hashable, Sendable {
  /// 1-based page of a paged document.
  package let page: Int?
  /// 1-based paragraph of a document without pages.
  package let paragraph: Int?

  package init(page: Int? = nil, paragraph: Int? = nil) {
    self.page = page
    self.paragraph = paragraph
  }

  /// In its sheet or table: nothing else needs to be said.
  package static let cell = RowPlace()
}
