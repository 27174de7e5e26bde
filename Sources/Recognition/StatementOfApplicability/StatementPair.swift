package import AssuranceModel

/// A label and the value that stands behind it, below its colon or in the next cell.
package struct StatementPair: Sendable {
  package let label: FoldedWording
  package let value: String
  package let citation: Citation

  /// The pairs of a document in reading order, as far as its opening goes.
  package static func all(in content: DocumentContent, file: String) -> [StatementPair] {
    var pairs: [StatementPair] = []
    var paragraphs = 0
    for page in content.pages {
      for block in page.blocks {
        switch block {
        case .paragraph(let paragraph):
          paragraphs += 1
          for line in paragraph.lines where paragraphs <= opening {
            pairs += inLine(line, of: paragraphs, page, isPaged: content.isPaged, file: file)
          }
        case .table(let grid):
          pairs += inGrid(grid, page: content.isPaged ? page.number : nil, file: file)
        }
      }
    }
    return pairs
  }

  private static let opening = 60

  /// `Version: 1.2`, or several on one line separated by bars: `Version 1.2 | Date: 2025-03-12`.
  private static func inLine(
    _ line: TextLine, of paragraph: Int, _ page: Page, isPaged: Bool, file: String
  ) -> [StatementPair] {
    parts(of: line.text).compactMap { label, value in
      StatementPair(
        label: FoldedWording(label), value: value,
        citation: Citation(
          file: file, page: isPaged ? page.number : nil, box: line.box,
          paragraph: isPaged ? nil : paragraph, quote: line.text))
    }
  }

  private static func parts(of text: String) -> [(label: String, value: String)] {
    text.split { $0 == "|" || $0 == ";" || $0 == "·" }.compactMap { part in
      if let colon = part.firstIndex(of: ":") {
        return (String(part[..<colon]), String(part[part.index(after: colon)...]).folded)
      }
      let words = part.split { $0.isWhitespace }
      guard words.count >= 2, words[1].contains(where: { $0.isNumber }) else { return nil }
      return (String(words[0]), words.dropFirst().joined(separator: " "))
    }
    .filter { !$0.value.isEmpty }
  }

  private static func inGrid(_ grid: Grid, page: Int?, file: String) -> [StatementPair] {
    var pairs: [StatementPair] = []
    let rows = Array(grid.rows.prefix(30))
    for (index, row) in rows.enumerated() {
      for (cell, next) in zip(row, row.dropFirst()) where cell.text.count <= 40 {
        pairs.append(pair(cell.text, next, grid, page, file))
      }
      for cell in row where cell.text.count <= 40 {
        if cell.text.last == ":", index + 1 < rows.count,
          let below = rows[index + 1].first(where: { $0.column == cell.column })
        {
          pairs.append(pair(cell.text, below, grid, page, file))
        }
      }
      for cell in row {
        for line in cell.text.split(separator: "\n") where line.count <= 200 {
          for part in parts(of: String(line)) {
            pairs.append(pair(part.label, cell, grid, page, file, value: part.value))
          }
        }
      }
    }
    return pairs
  }

  private static func pair(
    _ label: String, _ cell: Cell, _ grid: Grid, _ page: Int?, _ file: String, value: String? = nil
  ) -> StatementPair {
    StatementPair(
      label: FoldedWording(label), value: value ?? cell.text.folded,
      citation: Citation(
        file: file, page: page, box: cell.box, sheet: grid.name, cell: cell.reference,
        quote: cell.text.folded))
  }
}
