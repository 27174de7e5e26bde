package import AssuranceModel

/// A grid with what stands above it and, for paged documents, the page of each row.
package struct PlacedGrid: Sendable {
  package let grid: Grid
  /// The nearest heading or short line above, and the sheet's name.
  package let heading: String
  /// Page by row; empty for documents without pages.
  package let pages: [Int: Int]

  package init(grid: Grid, heading: String, pages: [Int: Int] = [:]) {
    self.grid = grid
    self.heading = heading
    self.pages = pages
  }

  /// The grids of a document in order: its sheets and tables, or what the words of its pages line up to.
  package static func all(in content: DocumentContent) -> [PlacedGrid] {
    var placed: [PlacedGrid] = []
    for page in content.pages {
      var heading = ""
      for block in page.blocks {
        switch block {
        case .paragraph(let paragraph):
          if let text = Self.heading(of: paragraph) { heading = text }
        case .table(let grid):
          placed.append(
            PlacedGrid(
              grid: grid, heading: "\(heading)\n\(grid.name)",
              pages: content.isPaged ? pages(of: grid, on: page.number) : [:]))
        }
      }
    }
    let visible = placed.filter { !$0.grid.isHidden }
    return visible.isEmpty ? placed : visible
  }

  private static func pages(of grid: Grid, on page: Int) -> [Int: Int] {
    Dictionary(grid.cells.map { ($0.row, page) }, uniquingKeysWith: { first, _ in first })
  }

  private static func heading(of paragraph: Paragraph) -> String? {
    switch paragraph.role {
    case .heading: paragraph.text
    case .body where paragraph.lines.count == 1 && paragraph.lines[0].words.count <= 10:
      paragraph.text
    case .body, .listItem, .furniture: nil
    }
  }
}
