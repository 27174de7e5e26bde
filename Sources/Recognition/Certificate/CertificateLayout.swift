import AssuranceModel

/// Where the words of a certificate stand to one another: lines, columns, and what is beside, below or above.
struct CertificateLayout: Sendable {
  /// Runs of words on a line that wide gaps part, in reading order.
  let pieces: [TextPiece]
  /// The pieces joined downwards, in reading order of their first lines.
  let passages: [Passage]
  /// The pieces of each passage, by its number and their line.
  private let columns: [[Int]]
  /// A piece's passage and its place within.
  private let places: [(passage: Int, line: Int)]
  private let byLine: [Int: [Int]]
  /// Every mention of a management system's standard, in reading order.
  let standards: [CertifiedStandard]
  /// Lines of a table in which another standard than ISO/IEC 27001 has dates of its own, while that one has a line too.
  let rowsOfOtherStandards: Set<Int>
  /// The lines of that table in which ISO/IEC 27001 has its own.
  let rowsOfTheStandard: Set<Int>
  /// Whether most of the letters are of a script that is read from right to left.
  private let isRightToLeft: Bool
  /// Median height of the words of a page, by page number; what is twice as high is a headline.
  private let wordHeights: [Int: Double]

  init(_ content: DocumentContent) {
    // A letter by itself is a bullet, or one of a watermark's that is set aslant.
    let pieces = TextPiece.all(in: content.withoutWatermarks).filter {
      $0.words.count > 1 || $0.cell != nil || $0.text.count > 1 || $0.text.first?.isLetter != true
    }
    self.pieces = pieces
    byLine = Dictionary(grouping: pieces.indices) { pieces[$0].line }
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
    isRightToLeft =
      pieces.count { $0.isRightToLeft } * 2 > pieces.count { $0.text.contains(where: \.isLetter) }
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
    for (line, mentions) in Dictionary(grouping: standards, by: \.piece.line) {
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
    let heights = piece.words.compactMap { $0.box?.height }
    return heights.isEmpty ? 1 : (heights.max() ?? usual) / usual
  }

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

  /// The next piece to the left or the right at the same height, whatever the size of its letters.
  ///
  /// On a page that is read from right to left a label stands to the right of its value: there the sides change places.
  func beside(_ index: Int, towards side: Side) -> Int? {
    let piece = pieces[index]
    guard let box = piece.box else {
      guard let row = byLine[piece.line], let place = row.firstIndex(of: index) else { return nil }
      let next = side == .right ? place + 1 : place - 1
      return row.indices.contains(next) ? row[next] : nil
    }
    let side: Side = isRightToLeft ? (side == .left ? .right : .left) : side
    let near = max(0, index - 40)..<min(pieces.count, index + 40)
    let neighbours = near.compactMap { other -> (index: Int, gap: Double, overlap: Double)? in
      guard other != index, pieces[other].page.number == piece.page.number,
        let area = pieces[other].box
      else { return nil }
      let gap = side == .right ? area.x0 - box.x1 : box.x0 - area.x1
      let overlap = min(area.y1, box.y1) - max(area.y0, box.y0)
      guard gap > -1, overlap > 0.4 * min(area.height, box.height) else { return nil }
      return (other, gap, overlap / min(area.height, box.height))
    }
    // What is filled in on a form stands a little higher than its label.
    let level = neighbours.filter { $0.overlap > 0.55 }
    return (level.isEmpty ? neighbours : level).min { $0.gap < $1.gap }?.index
  }

  enum Side: Sendable { case left, right }

  /// The nearest piece that stands under another, or under some of its words, at most a few lines on.
  func below(_ index: Int, box: Box? = nil) -> Int? {
    near(index, from: -6, to: 60) { depth(of: $0, under: index, box ?? pieces[index].box) }
  }

  /// The nearest piece that a piece, or some of its words, stand under, at most a few lines up.
  func above(_ index: Int, box: Box? = nil) -> Int? {
    near(index, from: -60, to: 6) { depth(of: index, box ?? pieces[index].box, under: $0) }
  }

  private func near(_ index: Int, from: Int, to: Int, _ depth: (Int) -> Double?) -> Int? {
    let range = max(0, index + from)..<min(pieces.count, index + to)
    return range.compactMap { other -> (index: Int, depth: Double)? in
      guard other != index, pieces[other].page.number == pieces[index].page.number else {
        return nil
      }
      return depth(other).map { (other, $0) }
    }.min { ($0.depth, $0.index) < ($1.depth, $1.index) }?.index
  }

  private func depth(of lower: Int, under upper: Int, _ box: Box?) -> Double? {
    guard let low = pieces[lower].box, let high = box else {
      return pieces[lower].line == pieces[upper].line + 1 ? 1 : nil
    }
    return Self.depth(low, under: high)
  }

  private func depth(of lower: Int, _ box: Box?, under upper: Int) -> Double? {
    guard let low = box, let high = pieces[upper].box else {
      return pieces[lower].line == pieces[upper].line + 1 ? 1 : nil
    }
    return Self.depth(low, under: high)
  }

  /// How far a box stands under another; nil where it does not, or where much lies between.
  private static func depth(_ low: Box, under high: Box) -> Double? {
    let gap = low.y0 - high.y1
    let height = max(high.height, low.height)
    guard low.y0 + low.y1 > high.y0 + high.y1 + 0.8 * height, gap > -0.4 * height, gap < 3 * height,
      low.x0 < high.x1 + 4, high.x0 < low.x1 + 4
    else { return nil }
    // Of pieces on one line the one that stands most squarely over or under wins.
    let overlap = min(low.x1, high.x1) - max(low.x0, high.x0)
    return gap - min(overlap, 200) * 0.05
  }

  /// White space between two pieces of which one stands under the other, in points.
  func gap(between upper: Int, and lower: Int) -> Double {
    guard let high = pieces[upper].box, let low = pieces[lower].box else {
      return Double(pieces[lower].line - pieces[upper].line)
    }
    return low.y0 - high.y1
  }
}

/// Joins pieces downwards into columns: a line goes on in the nearest line under it of like size.
private struct Columns {
  /// Indices of pieces, a run for each column.
  private(set) var runs: [[Int]] = []

  init(_ pieces: [TextPiece]) {
    var runOf: [Int: Int] = [:]
    for index in pieces.indices {
      let piece = pieces[index]
      let upper = pieces[..<index].suffix(40).indices.last { candidate in
        guard let run = runOf[candidate], runs[run].last == candidate else { return false }
        return Self.goesOn(pieces[candidate], in: piece)
          && !Self.hasCloser(pieces, than: candidate, for: index)
      }
      if let upper, let run = runOf[upper] {
        runs[run].append(index)
        runOf[index] = run
      } else {
        runOf[index] = runs.count
        runs.append([index])
      }
    }
  }

  private static func goesOn(_ upper: TextPiece, in lower: TextPiece) -> Bool {
    guard upper.page.number == lower.page.number, upper.cell == nil, lower.cell == nil else {
      return false
    }
    guard let high = upper.box, let low = lower.box else {
      return upper.block == lower.block && upper.line + 1 == lower.line
    }
    let height = min(high.height, low.height)
    let gap = low.y0 - high.y1
    let isLike = max(high.height, low.height) < 1.35 * height + 1
    if isWideProse(upper, lower, gap: gap) { return true }
    if isFormOf(upper, lower, gap: gap) { return true }
    return isLike && gap > -0.4 * height && gap < 0.75 * height + 1 && overlap(high, low) > 0
  }

  /// Whether a line is the legal form of the name above: "Sp. z o.o." by itself.
  private static func isFormOf(_ upper: TextPiece, _ lower: TextPiece, gap: Double) -> Bool {
    guard lower.words.count <= 4, let high = upper.box, gap > 0, gap < 1.4 * high.height,
      upper.words.first?.text.first?.isUppercase == true
    else { return false }
    // The engine takes the letters of "z o.o." for noughts.
    let words = lower.folded.flatMap(\.self).map { $0 == "0" ? "o" : $0 }
    return !words.isEmpty && CompanyName.isOnlyForm(words)
  }

  /// Whether a long line read from a picture goes on in the next, set wide apart: the boxes of recognised words end with
  /// their letters, so that the space between lines looks wider than in a file's own text.
  private static func isWideProse(_ upper: TextPiece, _ lower: TextPiece, gap: Double) -> Bool {
    guard upper.confidence < 1, lower.confidence < 1, upper.words.count >= 8,
      let high = upper.box, let low = lower.box, let size = upper.page.size,
      high.width > 0.6 * size.width, abs(high.x0 - low.x0) < 5,
      !".:".contains(upper.text.last ?? ".")
    else { return false }
    return gap > 0 && gap < 2 * max(high.height, low.height)
  }

  /// Whether another piece on the same line as the upper one stands more squarely over the lower.
  private static func hasCloser(_ pieces: [TextPiece], than upper: Int, for lower: Int) -> Bool {
    guard let low = pieces[lower].box, let own = pieces[upper].box else { return false }
    return pieces.indices[..<lower].suffix(60).contains {
      $0 != upper && pieces[$0].line == pieces[upper].line
        && (pieces[$0].box.map { overlap($0, low) > overlap(own, low) } ?? false)
    }
  }

  private static func overlap(_ one: Box, _ two: Box) -> Double {
    min(one.x1, two.x1) - max(one.x0, two.x0)
  }
}
