package import AssuranceModel

/// A grid with what stands above it and where its rows stand.
package struct PlacedGrid: Sendable {
  package let grid: Grid
  /// The nearest heading or short line above.
  package let heading: String
  /// Place by row; rows without one are cited by their cells.
  package let places: [Int: RowPlace]

  package init(grid: Grid, heading: String, places: [Int: RowPlace] = [:]) {
    self.grid = grid
    self.heading = heading
    self.places = places
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
              grid: grid, heading: heading,
              places: content.isPaged ? places(of: grid, on: page.number) : [:]))
        }
      }
    }
    let visible = placed.filter { !$0.grid.isHidden }
    return visible.isEmpty ? placed : visible
  }

  private static func places(of grid: Grid, on page: Int) -> [Int: RowPlace] {
    Dictionary(
      grid.cells.map { ($0.row, RowPlace(page: page)) }, uniquingKeysWith: { first, _ in first })
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
