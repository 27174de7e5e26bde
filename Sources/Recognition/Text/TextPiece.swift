import AssuranceModel

/// Words that stand together on one line: a cell of a table, or what a wide gap parts from its neighbours.
struct TextPiece: Hashable, Sendable {
  let words: [Word]
  let page: Page
  /// Ordinal of the line over the whole document; pieces of one line share it.
  let line: Int
  /// 1-based ordinal of the block in the document.
  let block: Int
  let sheet: String?
  let cell: String?

  static func == (left: Self, right: Self) -> Bool {
    left.line == right.line && left.words == right.words && left.cell == right.cell
  }

  func hash(into hasher: inout Hasher) { hasher.combine(line) }

  var text: String { words.map(\.text).joined(separator: " ") }
  var box: Box? { words.compactMap(\.box).reduce(nil) { $0?.union($1) ?? $1 } }

  /// Some of the words as a piece of its own.
  func part(_ range: Range<Int>) -> TextPiece {
    TextPiece(
      words: Array(words[range.clamped(to: 0..<words.count)]), page: page, line: line,
      block: block, sheet: sheet, cell: cell)
  }

  /// The engine's confidence in the weakest word; 1 for a file's own text.
  var confidence: Double { words.compactMap(\.confidence?.rawValue).min() ?? 1 }

  func citation(in file: InputFile) -> Citation {
    Citation(
      file: file.path, page: page.size == nil ? nil : page.number, box: box, sheet: sheet,
      cell: cell, paragraph: page.size == nil && cell == nil ? block : nil, quote: text)
  }

  /// The pieces of a document in reading order.
  static func all(in content: DocumentContent) -> [TextPiece] {
    var pieces: [TextPiece] = []
    var line = 0
    var block = 0
    for page in content.pages {
      for item in page.blocks {
        block += 1
        switch item {
        case .paragraph(let paragraph):
          for words in paragraph.lines.map(\.words) {
            line += 1
            pieces += split(words).map {
              TextPiece(words: $0, page: page, line: line, block: block, sheet: nil, cell: nil)
            }
          }
        case .table(let grid):
          for row in grid.rows {
            line += 1
            pieces += row.map { cell in
              TextPiece(
                words: cell.text.split { $0.isWhitespace }.map { Word(String($0)) }, page: page,
                line: line, block: block, sheet: grid.name, cell: cell.reference)
            }
          }
        }
      }
    }
    return pieces
  }

  /// A gap wider than twice the letters are high parts two columns.
  private static func split(_ words: [Word]) -> [[Word]] {
    var groups: [[Word]] = []
    for word in words {
      if let last = groups.last?.last?.box, let box = word.box,
        box.x0 - last.x1 <= max(1.6 * max(last.height, box.height), 12)
      {
        groups[groups.count - 1].append(word)
      } else if word.box == nil, !groups.isEmpty {
        groups[groups.count - 1].append(word)
      } else {
        groups.append([word])
      }
    }
    return groups
  }
}
