package import AssuranceModel

/// A sentence of a document that decides many controls, and where it stands.
package struct BlanketSentence: Sendable {
  package let statement: BlanketStatement
  /// The sentence in the form of a cell, to be cited.
  package let cell: Cell
  package let sheet: String
  package let place: RowPlace

  /// The sentences of paragraphs and of table rows that name no control.
  package static func all(in content: DocumentContent) -> [BlanketSentence] {
    var found: [BlanketSentence] = []
    var paragraphs = 0
    for page in content.pages {
      var heading = ""
      for block in page.blocks {
        switch block {
        case .paragraph(let paragraph):
          paragraphs += 1
          if case .heading = paragraph.role {
            heading = paragraph.text
            continue
          }
          let place =
            content.isPaged ? RowPlace(page: page.number) : RowPlace(paragraph: paragraphs)
          let box = paragraph.lines.compactMap(\.box).reduce(nil) { $0?.union($1) ?? $1 }
          found += sentences(in: paragraph.text).compactMap { sentence in
            BlanketStatement(sentence)?.below(heading).map {
              BlanketSentence(
                statement: $0, cell: Cell(row: 0, column: 0, text: sentence, box: box), sheet: "",
                place: place)
            }
          }
        case .table(let grid):
          found += sentences(in: grid, below: heading, page: content.isPaged ? page.number : nil)
        }
      }
    }
    return found
  }

  private static func sentences(in grid: Grid, below heading: String, page: Int?)
    -> [BlanketSentence]
  {
    grid.rows.filter { row in !row.contains { ControlReference($0.text) != nil } }.joined()
      .flatMap { cell in
        sentences(in: cell.text).compactMap { sentence in
          BlanketStatement(sentence)?.below(heading).map {
            BlanketSentence(
              statement: $0,
              cell: Cell(row: cell.row, column: cell.column, text: sentence, box: cell.box),
              sheet: grid.name, place: page.map { RowPlace(page: $0) } ?? .cell)
          }
        }
      }
  }

  /// The sentences of a text that are neither too short nor too long to decide anything.
  private static func sentences(in text: String) -> [String] {
    guard text.utf8.count >= shortest else { return [] }
    var sentences: [String] = []
    var words: [Substring] = []
    func end() {
      if (2...longest).contains(words.count) { sentences.append(words.joined(separator: " ")) }
      words = []
    }
    for word in text.split(whereSeparator: \.isWhitespace) {
      words.append(word)
      if let last = word.last(where: { !"*_)\"”".contains($0) }), ".;!?".contains(last) { end() }
    }
    end()
    return sentences
  }

  /// In bytes: `All apply` and no less.
  private static let shortest = 9
  /// In words.
  private static let longest = 80
}
