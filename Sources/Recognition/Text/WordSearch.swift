import AssuranceModel

extension DocumentContent {
  /// Whether any folded word of the document is among some, told without laying its text out.
  func hasWord(among wanted: Set<String>) -> Bool {
    func isWanted(_ text: String) -> Bool {
      FoldedText.words(text).contains(where: wanted.contains)
    }
    return pages.contains { page in
      page.blocks.contains { block in
        switch block {
        case .paragraph(let paragraph):
          paragraph.lines.contains { line in line.words.contains { isWanted($0.text) } }
        case .table(let grid):
          grid.rows.contains { row in row.contains { isWanted($0.text) } }
        }
      }
    }
  }
}
