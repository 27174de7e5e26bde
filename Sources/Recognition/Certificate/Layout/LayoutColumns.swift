import AssuranceModel

/// Joins pieces downwards into columns: a line goes on in the nearest line under it of like size.
struct Columns {
  /// Indices of pieces, a run for each column.
  private(set) var runs: [[Int]] = []

  init(_ pieces: [TextPiece]) {
    let paragraphs = Paragraphs(pieces)
    // The run of each piece so far.
    var runOf: [Int] = []
    for index in pieces.indices {
      let piece = pieces[index]
      let upper = pieces[..<index].suffix(40).indices.last { candidate in
        guard runs[runOf[candidate]].last == candidate else { return false }
        return
          (Self.goesOn(pieces[candidate], in: piece)
          || paragraphs.goOn(pieces[candidate], in: piece))
          && !Self.hasCloser(pieces, than: candidate, for: index)
      }
      if let upper {
        runs[runOf[upper]].append(index)
        runOf.append(runOf[upper])
      } else {
        runOf.append(runs.count)
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
    if isFormOf(upper, lower, gap: gap) || isBrokenOff(upper, lower, gap: gap) { return true }
    return isLike && gap > -0.4 * height && gap < 0.75 * height + 1 && overlap(high, low) > 0
  }

  private static let connectors: Set<String> = [
    "of", "for", "di", "de", "du", "des", "der", "zur", "van", "da", "do", "om", "o",
  ]

  /// Whether a few words read from a picture break off in a word that leads on: "Statement of" over "Applicability".
  private static func isBrokenOff(_ upper: TextPiece, _ lower: TextPiece, gap: Double) -> Bool {
    guard upper.confidence < 1, upper.words.count <= 3, lower.words.count <= 3,
      connectors.contains(upper.words.last?.text ?? ""),
      let high = upper.box, let low = lower.box, abs(high.x0 - low.x0) < 4
    else { return false }
    return gap > 0 && gap < 1.3 * max(high.height, low.height)
  }

  /// Whether a line is the legal form of the name above: "Sp. z o.o." by itself.
  private static func isFormOf(_ upper: TextPiece, _ lower: TextPiece, gap: Double) -> Bool {
    guard lower.words.count <= 4, let high = upper.box, gap > 0, gap < 1.4 * high.height,
      upper.words.first?.text.beginsWithCapital == true
    else { return false }
    // The engine takes the letters of "z o.o." for noughts.
    let words = lower.foldedWords.map { $0 == "0" ? "o" : $0 }
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

/// Paragraphs of a file's own text that are set wide apart: three long lines or more that end at one margin.
private struct Paragraphs {
  private struct Measure: Hashable {
    let page: Int
    let left: Int
    let right: Int
  }

  private static let leastLines = 3
  private static let leastWords = 6

  private let lines: [Measure: Int]

  init(_ pieces: [TextPiece]) {
    lines = pieces.reduce(into: [:]) { lines, piece in
      if let measure = Self.measure(of: piece) { lines[measure, default: 0] += 1 }
    }
  }

  private static func measure(of piece: TextPiece) -> Measure? {
    guard piece.confidence == 1, piece.cell == nil, piece.words.count >= leastWords,
      let box = piece.box, box.width > 250, box.x1 < 10_000, box.x0 > -10_000
    else { return nil }
    return Measure(
      page: piece.page.number, left: Int(box.x0.rounded()), right: Int(box.x1.rounded()))
  }

  /// Whether a line that fills its paragraph's measure goes on in one that begins at the same margin.
  func goOn(_ upper: TextPiece, in lower: TextPiece) -> Bool {
    guard let measure = Self.measure(of: upper), lines[measure] ?? 0 >= Self.leastLines,
      upper.page.number == lower.page.number, lower.confidence == 1, lower.cell == nil,
      let high = upper.box, let low = lower.box, abs(high.x0 - low.x0) < 2,
      low.x1 < high.x1 + 2, abs(high.height - low.height) < 1,
      !".:".contains(upper.text.last ?? ".")
    else { return false }
    let gap = low.y0 - high.y1
    return gap > 0 && gap < 1.6 * high.height
  }
}
