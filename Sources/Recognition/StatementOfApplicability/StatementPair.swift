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
          // Running heads and feet repeat what the document is, wherever its story has got to.
          for line in paragraph.lines where paragraphs <= opening || paragraph.role == .furniture {
            pairs += inLine(line, of: paragraphs, page, isPaged: content.isPaged, file: file)
          }
        case .table(let grid):
          pairs += inGrid(grid, page: content.isPaged ? page.number : nil, file: file)
        }
      }
    }
    return pairs + onPages(content, file: file)
  }

  private static let opening = 60
  private static let titleRows = 4

  /// What stands side by side on pages: a label and, in the next column, its value.
  private static func onPages(_ content: DocumentContent, file: String) -> [StatementPair] {
    guard content.isPaged else { return [] }
    return StatementRow.tables(in: content, file: file).joined().flatMap { row in
      zip(row.cells, row.cells.dropFirst()).flatMap { cell, next in
        cell.text.count > 40
          ? []
          : named(cell.text, next.text).map {
            StatementPair(label: FoldedWording($0), value: $1, citation: next.citation)
          }
      }
    }
  }

  /// A label and its value; both apart where a label such as `Version / Date` names two things.
  private static func named(_ label: String, _ value: String) -> [(label: String, value: String)] {
    let labels = label.split { "/&".contains($0) }.map { String($0).folded }
    guard (2...3).contains(labels.count) else { return [(label, value)] }
    let values = value.split(separator: " / ").map { String($0).folded }
    if values.count == labels.count { return Array(zip(labels, values)) }
    return [(label, value)] + labels.map { ($0, value) }
  }

  /// `Version: 1.2`, or several on one line separated by bars: `Version 1.2 | Date: 2025-03-12`.
  private static func inLine(
    _ line: TextLine, of paragraph: Int, _ page: Page, isPaged: Bool, file: String
  ) -> [StatementPair] {
    let isTitle = StatementTitle.isName(FoldedWording(line.text))
    let title = isTitle ? StatementTitleLine(line.text).pairs : []
    return (title + parts(of: line.text)).map { label, value in
      StatementPair(
        label: FoldedWording(label), value: value,
        citation: Citation(
          file: file, page: isPaged ? page.number : nil, box: line.box,
          paragraph: isPaged ? nil : paragraph, quote: line.text))
    }
  }

  /// The labels of a line and what stands behind each.
  package static func parts(of text: String) -> [(label: String, value: String)] {
    let pieces = text.split { $0 == "|" || $0 == ";" || $0 == "·" }
    let found = pieces.flatMap { part -> [(label: String, value: String)] in
      if let colon = part.firstIndex(of: ":") {
        return named(String(part[..<colon]), String(part[part.index(after: colon)...]).folded)
      }
      let words = part.split { $0.isWhitespace }
      guard let first = words.first else { return [] }
      if let letter = first.first, "vV".contains(letter),
        first.dropFirst().beginsWithNumber, first.count <= 10
      {
        return [("v", ([first.dropFirst()] + words.dropFirst()).joined(separator: " "))]
      }
      // The number follows the label, which may be of several words: `Document version 1.2`.
      guard let number = words.firstIndex(where: { $0.hasNumber }),
        (1...3).contains(number)
      else { return [] }
      return [
        (words[..<number].joined(separator: " "), words[number...].joined(separator: " "))
      ]
    }
    .filter { !$0.value.isEmpty }
    // A date beside the version is the version's: `Statement | Version 2.1 | 12 March 2025`.
    guard found.contains(where: { StatementLabels.version.isAll(of: FoldedWording($0.label)) })
    else { return found }
    let dates = pieces.map { String($0).folded }.filter {
      $0.count <= 24 && PrintedDate($0, isDayFirst: true)?.before == ""
    }
    return found + dates.map { ("date", $0) }
  }

  private static func inGrid(_ grid: Grid, page: Int?, file: String) -> [StatementPair] {
    var pairs: [StatementPair] = []
    let rows = Array(grid.rows.prefix(30))
    for (index, row) in rows.enumerated() {
      for (cell, next) in zip(row, row.dropFirst()) where cell.text.count <= 40 {
        for (label, value) in named(cell.text, next.text.folded) {
          pairs.append(pair(label, next, grid, page, file, value: value))
        }
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
          // What stands alone in a row above a table is its title, whether or not it names the statement.
          let isTitle =
            index < titleRows && row.count == 1
            || StatementTitle.isName(FoldedWording(String(line)))
          let title = isTitle ? StatementTitleLine(String(line)).pairs : []
          for part in title + parts(of: String(line)) {
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
