import AssuranceModel

/// What stands to each label of a certificate: behind it, beside it, or below it.
struct LabelledValues: Sendable {
  typealias Hit = CertificateLabels.Hit

  let layout: CertificateLayout
  /// Every label of the document, by passage, in reading order.
  private let hits: [[Hit]]

  init(_ layout: CertificateLayout) {
    self.layout = layout
    hits = layout.passages.enumerated().map { CertificateLabels.hits(in: $1, number: $0) }
  }

  /// The labels of a field in reading order.
  func labels(of field: CertificateLabels.Field) -> [Hit] {
    hits.flatMap { $0.filter { $0.field == field } }
  }

  /// The first line to which a label leads; nil where nothing but another label stands there.
  func value(of hit: Hit) -> TextPiece? { lines(of: hit, limit: 1).first }

  /// The lines to which a label leads, until another label, a wider gap, or another size of letters.
  func lines(of hit: Hit, limit: Int = 16) -> [TextPiece] {
    let passage = layout.passages[hit.passage]
    let line = passage.piece(of: hit.words.upperBound - 1)
    let own = passage.range(of: line)
    let start = valueStart(after: hit, in: passage, until: own.upperBound)
    if start < own.upperBound {
      let end = nextLabel(in: hit.passage, after: start)?.words.lowerBound ?? passage.words.count
      guard end > start else { return [] }
      return lines(of: passage, start..<end, limit: limit)
    }
    guard let index = layout.index(passage: hit.passage, line: line) else { return [] }
    let below = layout.below(index).flatMap { isLabel($0) ? nil : $0 }
    if let below, isTight(below, under: index) { return column(from: below, limit: limit) }
    return (besideValue(index) ?? below).map { column(from: $0, limit: limit) } ?? []
  }

  /// Where the value begins behind a label: after colons, and after the same label in another language.
  private func valueStart(after hit: Hit, in passage: Passage, until end: Int) -> Int {
    var start = hit.words.upperBound
    while start < end {
      if let again = hits[hit.passage].first(where: { $0.words.lowerBound == start }),
        again.field == hit.field
      {
        start = again.words.upperBound
      } else if FoldedText.words(passage.words[start].text).isEmpty {
        start += 1
      } else {
        break
      }
    }
    return start
  }

  private func besideValue(_ index: Int) -> Int? {
    var next = layout.beside(index, towards: .right)
    while let right = next {
      if !FoldedText.words(layout.pieces[right].text).isEmpty {
        return isLabel(right) ? nil : right
      }
      next = layout.beside(right, towards: .right)
    }
    return nil
  }

  /// Whether a piece stands right under a label, flush with it: then it is the value, whatever is to the right.
  private func isTight(_ lower: Int, under upper: Int) -> Bool {
    guard let low = layout.pieces[lower].box, let high = layout.pieces[upper].box else { return false }
    return abs(low.x0 - high.x0) < 3 && low.y0 - high.y1 < 0.9 * max(low.height, high.height)
  }

  /// Whether a piece begins with a label, or ends with a colon as labels do.
  func isLabel(_ index: Int) -> Bool {
    let piece = layout.pieces[index]
    if piece.words.count <= 7, piece.words.last?.text.hasSuffix(":") == true { return true }
    let place = layout.place(of: index)
    let start = layout.passages[place.passage].range(of: place.line).lowerBound
    return hits[place.passage].contains {
      $0.words.lowerBound == start && isSure($0)
    }
  }

  /// One word is a label only with a colon or by itself; longer ones are.
  private func isSure(_ hit: Hit) -> Bool {
    hit.isLeading && (hit.hasColon || hit.isWholeLine || hit.length > 1)
  }

  private func nextLabel(in passage: Int, after start: Int) -> Hit? {
    hits[passage].first { $0.words.lowerBound >= start && isSure($0) }
  }

  /// A piece with what follows it in its column.
  func column(from index: Int, limit: Int) -> [TextPiece] {
    let place = layout.place(of: index)
    let passage = layout.passages[place.passage]
    let start = passage.range(of: place.line).lowerBound
    let end = nextLabel(in: place.passage, after: start + 1)?.words.lowerBound ?? passage.words.count
    return lines(of: passage, start..<max(end, start + 1), limit: limit)
  }

  private func lines(of passage: Passage, _ range: Range<Int>, limit: Int) -> [TextPiece] {
    Array(passage.parts(range).prefix(limit))
  }
}
