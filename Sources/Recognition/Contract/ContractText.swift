import AssuranceModel

/// The text of a contract in reading order, with the place in the document of every piece of it.
struct ContractText: Sendable {
  /// Bytes of the text that stand at one place of the document.
  struct Piece: Hashable, Sendable {
    let bytes: Range<Int>
    /// Ordinal of the paragraph or cell that the piece belongs to.
    let block: Int
    /// 1-based page; nil for formats without pages.
    let page: Int?
    let box: Box?
    /// 1-based ordinal of the paragraph; nil in tables.
    let paragraph: Int?
    let sheet: String?
    let cell: String?
  }

  private(set) var bytes: [UInt8] = []
  private(set) var pieces: [Piece] = []
  /// Where clauses begin: at headings, and at paragraphs with another first number.
  private(set) var clauseStarts: [Int] = [0]
  /// The beginning of the text, by which it is told what it is.
  private(set) var head = ClauseText([])
  /// Whether some pages could not be read.
  private let hasUnreadablePages: Bool
  /// The language of the text where it is none that is read for clauses.
  private(set) var unreadLanguage: UnreadLanguage?
  private let isPaged: Bool
  private var block = 0
  private var paragraph = 0
  private var number: Int?

  private static let bullets: Set<String> = ["-", "*", "+", "•", "–", "·", "▪", "◦"]

  /// Longest clause; a longer run of paragraphs is cut, at a paragraph.
  private static let longestClause = 12_000

  init(_ content: DocumentContent) {
    isPaged = content.isPaged
    hasUnreadablePages = content.pages.contains { $0.source == .unreadable }
    for page in content.pages {
      for block in page.blocks {
        switch block {
        case .paragraph(let paragraph): add(paragraph, on: page)
        case .table(let grid): add(grid, on: page)
        }
      }
    }
    head = ClauseText(Array(bytes.prefix(Self.headLength)))
    unreadLanguage = UnreadLanguage(of: head)
  }

  /// Bytes at the beginning that tell what the text is, and its language.
  private static let headLength = 20_000

  /// Whether everything in it was read, so that what is not found is not there.
  var isReadWhole: Bool { !hasUnreadablePages && unreadLanguage == nil }

  /// The clauses' byte ranges in order.
  var clauses: [Range<Int>] {
    zip(clauseStarts, clauseStarts.dropFirst() + [bytes.count]).map { $0..<$1 }
  }

  private mutating func add(_ item: Paragraph, on page: Page) {
    paragraph += 1
    if case .furniture = item.role { return }
    block += 1
    var isListItem = false
    var opensClause = false
    switch item.role {
    case .heading: opensClause = true
    case .listItem(let marker, _):
      isListItem = true
      if bytes.last != nil { bytes.append(UInt8(ascii: "\n")) }
      bytes += Array((marker.isEmpty ? "-" : marker).utf8) + [0x20]
    case .body, .furniture: break
    }
    if !isListItem {
      opensClause = opensClause || changesNumber(item)
      let length = bytes.count - (clauseStarts.last ?? 0)
      if opensClause || length > Self.longestClause, !bytes.isEmpty {
        bytes += Array("\n\n".utf8)
        clauseStarts.append(bytes.count)
      } else if !bytes.isEmpty {
        bytes += Array("\n\n".utf8)
      }
    }
    for (ordinal, line) in item.lines.enumerated() {
      // A list may stand inside a paragraph, its bullets at the beginning of lines, and so may options to tick.
      let isOption = ordinal > 0 && Self.isOption(item.lines[ordinal - 1])
      if ordinal > 0, let first = line.words.first,
        Self.bullets.contains(first.text) || isOption || Self.isOption(line)
      {
        bytes.append(UInt8(ascii: "\n"))
      }
      let start = bytes.count
      for (place, word) in line.words.enumerated() {
        if place > 0 { bytes.append(0x20) }
        bytes += word.text.utf8
      }
      pieces.append(
        Piece(
          bytes: start..<bytes.count, block: block, page: isPaged ? page.number : nil,
          box: line.box, paragraph: isPaged ? nil : paragraph, sheet: nil, cell: nil))
      bytes.append(UInt8(ascii: " "))
    }
    if case .heading = item.role { bytes += Array(".".utf8) }
  }

  /// Whether the line begins with a box to tick.
  private static func isOption(_ line: TextLine) -> Bool {
    // A look at the byte spares nearly all lines the search.
    guard let first = line.words.first?.text, let byte = first.utf8.first,
      byte == UInt8(ascii: "[") || byte == 0xE2
    else { return false }
    return ["☐", "☑", "☒"].contains { first.hasPrefix($0) }
      || ["[", "[]", "[_]", "[x]", "[X]"].contains(first)
  }

  private mutating func add(_ grid: Grid, on page: Page) {
    bytes += Array("\n\n".utf8)
    for row in grid.rows {
      bytes += Array("\n".utf8)
      for cell in row {
        block += 1
        bytes += Array("| ".utf8)
        let start = bytes.count
        bytes += Array(cell.text.split { $0.isWhitespace }.joined(separator: " ").utf8)
        pieces.append(
          Piece(
            bytes: start..<bytes.count, block: block, page: isPaged ? page.number : nil,
            box: cell.box, paragraph: nil, sheet: grid.name, cell: cell.reference))
        bytes.append(UInt8(ascii: " "))
      }
    }
  }

  /// Whether the paragraph begins with a number whose first part is not that of the clause before.
  private mutating func changesNumber(_ item: Paragraph) -> Bool {
    let words = item.lines.lazy.flatMap(\.words).map { word in
      word.text.utf8.drop { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "#") }
    }
    guard let first = words.first(where: { !$0.isEmpty }) else { return false }
    let digits = first.prefix { FoldedLetter.isDigit($0) }
    guard (1...3).contains(digits.count),
      let value = Int(String(decoding: Array(digits), as: UTF8.self)),
      value != number
    else { return false }
    number = value
    return true
  }

  /// The citation of some bytes: the paragraph or cell that the decisive byte stands in.
  func citation(of range: Range<Int>, decisive: Int, in file: String) -> Citation? {
    guard let index = pieceIndex(at: decisive) else { return nil }
    let first = pieces[index]
    var start = index
    var end = index
    while start > 0, pieces[start - 1].block == first.block,
      pieces[start - 1].bytes.upperBound > range.lowerBound
    {
      start -= 1
    }
    while end + 1 < pieces.count, pieces[end + 1].block == first.block,
      pieces[end + 1].bytes.lowerBound < range.upperBound
    {
      end += 1
    }
    let from = max(range.lowerBound, pieces[start].bytes.lowerBound)
    let to = max(from, min(range.upperBound, pieces[end].bytes.upperBound))
    let quote = String(decoding: bytes[from..<to], as: UTF8.self)
      .split { $0.isWhitespace }.joined(separator: " ")
    let box = pieces[start...end].compactMap(\.box).reduce(nil as Box?) { $0?.union($1) ?? $1 }
    return Citation(
      file: file, page: first.page, box: box, sheet: first.sheet, cell: first.cell,
      paragraph: first.paragraph, quote: quote)
  }

  private func pieceIndex(at byte: Int) -> Int? {
    var low = 0
    var high = pieces.count
    while low < high {
      let middle = (low + high) / 2
      if pieces[middle].bytes.upperBound <= byte { low = middle + 1 } else { high = middle }
    }
    return low < pieces.count ? low : pieces.indices.last
  }
}
