import AssuranceModel

/// Words that stand together on one line: a cell of a table, or what a wide gap parts from its neighbours.
///
/// It never changes, and is handed on many times for each field.
final class TextPiece: Hashable, Sendable {
  let words: [Word]
  let page: Page
  /// Ordinal of the line over the whole document; pieces of one line share it.
  let line: Int
  /// 1-based ordinal of the block in the document.
  let block: Int
  let sheet: String?
  let cell: String?
  /// The folded words of each word; none for what is only punctuation.
  let folded: [[String]]
  /// The folded words in their order.
  let foldedWords: [String]
  let text: String
  let box: Box?
  /// The engine's confidence in the weakest word; 1 for a file's own text.
  let confidence: Double
  /// The dates in it; nil where they were not yet looked for, as in parts of a piece.
  private let knownDates: [DateExpression]?

  convenience init(
    words: [Word], page: Page, line: Int, block: Int, sheet: String?, cell: String?
  ) {
    self.init(
      words: words, folded: words.map { Self.folded($0.text) }, page: page, line: line,
      block: block, sheet: sheet, cell: cell, dates: DateExpression.all(in: words.map(\.text)))
  }

  /// The folded words of a word; the signs for a number stand for its abbreviation, as in "Certificate #".
  private static func folded(_ text: String) -> [String] {
    let words = FoldedText.words(text)
    // "№" begins with 0xE2.
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "#") || $0 == 0xE2 }),
      let last = text.last(where: { $0 != ":" && $0 != "." }), last == "#" || last == "№"
    else { return words }
    return words + ["no"]
  }

  private init(
    words: [Word], folded: [[String]], page: Page, line: Int, block: Int, sheet: String?,
    cell: String?, dates: [DateExpression]?
  ) {
    self.words = words
    self.folded = folded
    foldedWords = folded.flatMap(\.self)
    self.page = page
    self.line = line
    self.block = block
    self.sheet = sheet
    self.cell = cell
    knownDates = dates
    text = words.map(\.text).joined(separator: " ")
    box = words.reduce(nil) { box, word in
      word.box.map { box?.union($0) ?? $0 } ?? box
    }
    confidence = words.lazy.compactMap(\.confidence?.rawValue).min() ?? 1
  }

  static func == (left: TextPiece, right: TextPiece) -> Bool {
    left.line == right.line && left.words == right.words && left.cell == right.cell
  }

  func hash(into hasher: inout Hasher) { hasher.combine(line) }

  /// Some of the words as a piece of its own.
  func part(_ range: Range<Int>) -> TextPiece {
    let range = range.clamped(to: 0..<words.count)
    return range.count == words.count
      ? self
      : TextPiece(
        words: Array(words[range]), folded: Array(folded[range]), page: page, line: line,
        block: block, sheet: sheet, cell: cell, dates: nil)
  }

  /// The piece with more words at its end.
  func with(_ more: [Word]) -> TextPiece {
    TextPiece(words: words + more, page: page, line: line, block: block, sheet: sheet, cell: cell)
  }

  /// Number of its characters of a script that leaves no spaces between words.
  var ideographs: Int {
    words.reduce(0) { count, word in
      guard word.text.utf8.contains(where: { $0 >= 0xE3 }) else { return count }
      return count + word.text.unicodeScalars.count { $0.value > 0x2E80 }
    }
  }

  /// The dates in it, in their order, each by its place among the words.
  var dates: [DateExpression] { knownDates ?? DateExpression.all(in: words.map(\.text)) }

  /// Whether a date stands anywhere in it.
  var hasDate: Bool { !dates.isEmpty }

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
      let tall = TallBoxes(of: page.lines)
      for item in page.blocks {
        block += 1
        switch item {
        case .paragraph(let paragraph):
          for words in paragraph.lines.map(\.words) {
            line += 1
            let words = tall.lowered(words.filter { !$0.isMisreadStroke })
            pieces += split(parted(words))
              .map(inReadingOrder).map {
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

  /// Whether most of its letters are of a script that is read from right to left.
  var isRightToLeft: Bool { Self.isRightToLeft(words) }

  private static func isRightToLeft(_ words: [Word]) -> Bool {
    guard words.contains(where: { $0.text.utf8.contains { (0xD6...0xDF).contains($0) } }) else {
      return false
    }
    let letters = words.flatMap(\.text.unicodeScalars).filter(\.properties.isAlphabetic)
    return letters.count { (0x590...0x8FF).contains($0.value) } * 2 > letters.count
  }

  /// Words that stand from left to right, turned round where most are of a script that is read from right to left.
  private static func inReadingOrder(_ words: [Word]) -> [Word] {
    isRightToLeft(words) ? words.reversed() : words
  }

  /// The words, those parted that hold a no-break space or a label with its value.
  private static func parted(_ words: [Word]) -> [Word] {
    // A look at the bytes spares most lines the search.
    guard words.contains(where: { $0.text.utf8.contains { $0 == 0xC2 || $0 >= 0xE2 } }) else {
      return words
    }
    return words.flatMap(\.partedAtNoBreakSpaces).flatMap(UnspacedLabel.parted)
  }

  /// A gap much wider than the others on its line, or than the letters are high, parts two columns.
  private static func split(_ words: [Word]) -> [[Word]] {
    let words = SpacedLetters.joined(words)
    let gaps = zip(words, words.dropFirst()).compactMap { left, right in left.gap(before: right) }
      .sorted()
    let usual = gaps.isEmpty ? 0 : max(gaps[gaps.count / 2], 0)
    if isJustified(gaps), !words.contains(where: \.isRuleOfTable) { return [words] }
    let size = letterSize(of: words)
    var groups: [[Word]] = []
    var isParted = false
    for word in words {
      // A rule of a table, drawn or read from a picture.
      if word.isRuleOfTable {
        isParted = true
        continue
      }
      guard let last = groups.last?.last, !isParted else {
        groups.append([word])
        isParted = false
        continue
      }
      if let gap = last.gap(before: word), let one = last.box, let two = word.box {
        let size = min(max(one.height, two.height), size)
        // Where no gap is a space between words, each parts two cells.
        let isSparse = gaps[0] > 0.75 * size
        let isWide =
          gap > max((isSparse ? 1.2 : 1.5) * size, 11) || (gap > 0.95 * size && gap > 3 * usual)
        if isWide, !word.isSignBehindNumber(last) {
          groups.append([word])
          continue
        }
      } else if word.box != nil {
        groups.append([word])
        continue
      }
      groups[groups.count - 1].append(word)
    }
    return groups
  }

  /// Whether the gaps of a line are all but equal, as in a line that is spread to both margins: then none parts columns.
  private static func isJustified(_ gaps: [Double]) -> Bool {
    guard gaps.count >= 4, let least = gaps.first, let most = gaps.last else { return false }
    return least > 0 && most - least < 0.3 * least + 0.5 && most < 40
  }

  /// The size of a line's letters told by their width, as some fonts' boxes are far higher than their letters.
  private static func letterSize(of words: [Word]) -> Double {
    let widths = words.compactMap { word in
      word.box.map { $0.width / Double(max(word.text.count, 1)) }
    }.sorted()
    return widths.isEmpty ? .infinity : 2.2 * widths[widths.count / 2]
  }

}

extension Page {
  /// The words of each line of its paragraphs.
  fileprivate var lines: [[Word]] {
    blocks.flatMap { block -> [[Word]] in
      guard case .paragraph(let paragraph) = block else { return [] }
      return paragraph.lines.map(\.words)
    }
  }
}
