import AssuranceModel

/// Where the words of a certificate stand to one another: lines, columns, and what is beside, below or above.
///
/// It never changes, and every reader of a field holds it.
final class CertificateLayout: Sendable {
  /// Runs of words on a line that wide gaps part, in reading order.
  let pieces: [TextPiece]
  /// The pieces joined downwards, in reading order of their first lines.
  let passages: [Passage]
  /// The pieces of each passage, by its number and their line.
  private let columns: [[Int]]
  /// A piece's passage and its place within.
  private let places: [(passage: Int, line: Int)]
  /// Every mention of a management system's standard, in reading order.
  let standards: [CertifiedStandard]
  /// Lines of a table in which another standard than ISO/IEC 27001 has dates of its own, while that one has a line too.
  let rowsOfOtherStandards: Set<Int>
  /// The lines of that table in which ISO/IEC 27001 has its own.
  let rowsOfTheStandard: Set<Int>
  private let neighbours: PieceNeighbours
  /// Median height of the words of a page, by page number; what is twice as high is a headline.
  private let wordHeights: [Int: Double]

  init(_ content: DocumentContent) {
    // A letter by itself is a bullet, or one of a watermark's that is set aslant.
    let pieces = BrokenDate.joined(
      AlignedColumns.parted(
        TextPiece.all(in: content.withoutWatermarks).filter {
          $0.words.count > 1 || $0.cell != nil || $0.text.count > 1
            || $0.text.first?.isLetter != true
        }))
    self.pieces = pieces
    let byLine = Dictionary(grouping: pieces.indices) { pieces[$0].line }
    standards = pieces.flatMap(CertifiedStandard.mentions(in:))
    (rowsOfTheStandard, rowsOfOtherStandards) = Self.rows(of: standards, in: pieces, byLine)
    let columns = Columns(pieces).runs
    self.columns = columns
    passages = columns.map { Passage($0.map { pieces[$0] }) }
    var places = [(passage: Int, line: Int)](repeating: (0, 0), count: pieces.count)
    for (passage, run) in columns.enumerated() {
      for (line, piece) in run.enumerated() { places[piece] = (passage, line) }
    }
    self.places = places
    neighbours = PieceNeighbours(
      pieces, byLine,
      isRightToLeft: pieces.count { $0.isRightToLeft } * 2
        > pieces.count { $0.text.contains(where: \.isLetter) })
    wordHeights = Dictionary(grouping: pieces) { $0.page.number }.mapValues { pieces in
      let heights = pieces.flatMap { $0.words.compactMap { $0.box?.height } }.sorted()
      return heights.isEmpty ? 0 : heights[heights.count / 2]
    }
  }

  /// A table of standards, each with its number and dates: the lines of ISO/IEC 27001, and those of the others.
  private static func rows(
    of standards: [CertifiedStandard], in pieces: [TextPiece], _ byLine: [Int: [Int]]
  ) -> (own: Set<Int>, other: Set<Int>) {
    var (own, other) = (Set<Int>(), Set<Int>())
    for (line, mentions) in Dictionary(grouping: standards, by: { $0.line(in: pieces) }) {
      let numbers = Set(mentions.map(\.number))
      guard numbers.count == 1, byLine[line, default: []].contains(where: { pieces[$0].hasDate })
      else { continue }
      if numbers.contains("27001") { own.insert(line) } else { other.insert(line) }
    }
    return own.isEmpty || other.isEmpty ? ([], []) : (own, other)
  }

  /// Height of a piece's letters in terms of the page's usual ones; 1 where there are no positions.
  func prominence(of piece: TextPiece) -> Double {
    guard let usual = wordHeights[piece.page.number], usual > 0 else { return 1 }
    return piece.words.lazy.compactMap { $0.box?.height }.max().map { $0 / usual } ?? 1
  }

  /// Whether most of it is a file's own text, and not read from pictures.
  var isMostlyText: Bool { pieces.count { $0.confidence == 1 } * 2 > pieces.count }

  func passage(of piece: Int) -> Passage { passages[places[piece].passage] }
  func place(of piece: Int) -> (passage: Int, line: Int) { places[piece] }

  /// The first word of a piece, by its number in the piece's passage.
  func start(of piece: Int) -> Int {
    passages[places[piece].passage].range(of: places[piece].line).lowerBound
  }

  /// The piece of a passage's line.
  func index(passage: Int, line: Int) -> Int? {
    columns.indices.contains(passage) && columns[passage].indices.contains(line)
      ? columns[passage][line] : nil
  }

  /// The piece of which some words are the end, by the words' line.
  func piece(endingWith words: TextPiece) -> Int? {
    pieces.firstIndex { $0.line == words.line && $0.words.last == words.words.last }
  }

  /// The next piece to the left or the right at the same height, whatever the size of its letters.
  func beside(_ index: Int, towards side: PieceNeighbours.Side) -> Int? {
    neighbours.beside(index, towards: side)
  }

  /// The nearest piece that stands under another, at most a few lines on.
  func below(_ index: Int) -> Int? { neighbours.below(index) }

  /// The nearest piece that stands under some of the words of another; under all of them where no box is given.
  func below(_ index: Int, box: Box?) -> Int? {
    box.map { neighbours.below(index, box: $0) } ?? neighbours.below(index)
  }

  /// The nearest piece that a piece stands under, at most a few lines up.
  func above(_ index: Int) -> Int? { neighbours.above(index) }

  /// The nearest piece that some of the words of a piece stand under; that all stand under where no box is given.
  func above(_ index: Int, box: Box?) -> Int? {
    box.map { neighbours.above(index, box: $0) } ?? neighbours.above(index)
  }

  /// White space between two pieces of which one stands under the other, in points.
  func gap(between upper: Int, and lower: Int) -> Double {
    guard let high = pieces[upper].box, let low = pieces[lower].box else {
      return Double(pieces[lower].line - pieces[upper].line)
    }
    return low.y0 - high.y1
  }
}
