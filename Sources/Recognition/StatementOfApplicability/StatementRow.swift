package import AssuranceModel

/// A row at the top of a sheet, of a small table, or of a page: what stands beside each other.
package struct StatementRow: Sendable {
  package struct Item: Sendable {
    package let text: String
    /// The column of a grid, or the left edge on a page in points.
    package let left: Double
    package let citation: Citation
  }

  /// From the left; never empty.
  package let cells: [Item]
  /// How far apart the left edges of one column may lie.
  private let tolerance: Double

  /// What stands in the column that begins at a place.
  package func cell(at left: Double) -> Item? {
    cells.first { abs($0.left - left) <= tolerance }
  }

  /// The opening rows of each table, and of the first pages where words have places.
  package static func tables(in content: DocumentContent, file: String) -> [[StatementRow]] {
    var tables: [[StatementRow]] = []
    for page in content.pages {
      for case .table(let grid) in page.blocks {
        tables.append(rows(of: grid, page: content.isPaged ? page.number : nil, file: file))
      }
    }
    guard content.isPaged else { return tables }
    for page in content.pages.prefix(pagesOfTitle) {
      tables.append(
        TableLine.lines(of: page).prefix(linesOfTitle).map { line in
          StatementRow(
            cells: line.runs.map { run in
              Item(
                text: run.text, left: run.box.x0,
                citation: Citation(file: file, page: page.number, box: run.box, quote: run.text))
            }, tolerance: 12)
        })
    }
    return tables
  }

  private static func rows(of grid: Grid, page: Int?, file: String) -> [StatementRow] {
    grid.rows.prefix(linesOfTitle).map { row in
      StatementRow(
        cells: row.map { cell in
          Item(
            text: cell.text.folded, left: Double(cell.column),
            citation: Citation(
              file: file, page: page, box: cell.box, sheet: grid.name, cell: cell.reference,
              quote: cell.text.folded))
        }, tolerance: 0)
    }
  }

  private static let pagesOfTitle = 3
  private static let linesOfTitle = 40
}
