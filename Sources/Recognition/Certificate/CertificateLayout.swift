import AssuranceModel

/// Finds what stands to a label: behind it, beside it, or below it.
struct CertificateLayout {
  let pieces: [TextPiece]
  private let byLine: [Int: [Int]]

  init(_ content: DocumentContent) {
    pieces = TextPiece.all(in: content)
    byLine = Dictionary(grouping: pieces.indices) { [pieces] in pieces[$0].line }
  }

  /// Every piece that begins with a label of a field, with the label.
  func labelled(_ field: CertificateLabels.Field) -> [(index: Int, hit: CertificateLabels.Hit)] {
    pieces.indices.compactMap { index in
      CertificateLabels.leading(pieces[index]).flatMap { $0.field == field ? (index, $0) : nil }
    }
  }

  /// The piece that a label leads to; nil where nothing stands behind, beside or below it.
  func value(of hit: CertificateLabels.Hit, at index: Int) -> TextPiece? {
    let piece = pieces[index]
    var start = hit.words.upperBound
    while start < piece.words.count {
      let rest = piece.part(start..<piece.words.count)
      let isMark = FoldedText.words(piece.words[start].text).isEmpty
      // A second language of the same label, after a slash or without.
      if let again = CertificateLabels.hits(in: rest).first, again.words.lowerBound == 0,
        again.field == hit.field
      {
        start += again.words.upperBound
      } else if isMark {
        start += 1
      } else {
        return rest
      }
    }
    return beside(index) ?? below(index)
  }

  private func beside(_ index: Int) -> TextPiece? {
    guard let row = byLine[pieces[index].line], let place = row.firstIndex(of: index),
      place + 1 < row.count
    else { return nil }
    let next = pieces[row[place + 1]]
    return CertificateLabels.leading(next) == nil ? next : nil
  }

  private func below(_ index: Int) -> TextPiece? {
    let label = pieces[index]
    for candidate in pieces[(index + 1)...].prefix(40) where candidate.line > label.line {
      guard candidate.line <= label.line + 4, candidate.page.number == label.page.number else {
        return nil
      }
      if isUnder(candidate, label) {
        return CertificateLabels.leading(candidate) == nil ? candidate : nil
      }
    }
    return nil
  }

  private func isUnder(_ lower: TextPiece, _ upper: TextPiece) -> Bool {
    guard let low = lower.box, let high = upper.box else { return lower.line == upper.line + 1 }
    let gap = low.y0 - high.y1
    return gap > -2 && gap < 3.5 * max(high.height, low.height) && low.x0 < high.x1 + 4
      && high.x0 < low.x1 + 4
  }

  /// A value with the lines that go on below it, until a label, a gap, or another column's text.
  func continued(_ start: TextPiece, limit: Int = 14) -> [TextPiece] {
    var parts = [start]
    for candidate in pieces where candidate.line > start.line && candidate.page.number == start.page.number {
      guard let last = parts.last, parts.count < limit else { break }
      guard let low = candidate.box, let high = last.box, let first = start.box else {
        if candidate.block == start.block && CertificateLabels.leading(candidate) == nil {
          parts.append(candidate)
          continue
        }
        break
      }
      if low.y0 - high.y1 > 0.9 * high.height { break }
      let isColumn = abs(low.x0 - first.x0) < 6 || (low.x0 < high.x1 && high.x0 < low.x1)
      guard isColumn, low.y0 > high.y0 + 2 else { continue }
      if CertificateLabels.leading(candidate) != nil { break }
      if max(low.height, high.height) > 1.4 * min(low.height, high.height) { break }
      parts.append(candidate)
    }
    return parts
  }

  /// The label that a piece without words of its own stands under or beside.
  func label(for index: Int) -> CertificateLabels.Hit? {
    let piece = pieces[index]
    if let row = byLine[piece.line], let place = row.firstIndex(of: index) {
      for left in row[..<place].reversed() {
        if let hit = CertificateLabels.hits(in: pieces[left]).last { return hit }
        // Something else stands between; this is no label beside a value.
        break
      }
    }
    for upper in pieces[..<index].reversed().prefix(30) where upper.line < piece.line {
      guard upper.page.number == piece.page.number, upper.line >= piece.line - 4 else { return nil }
      if isUnder(piece, upper) { return CertificateLabels.hits(in: upper).last }
    }
    return nil
  }
}
