import AssuranceModel

/// A label at the end of a line whose date begins the next: "Issued: 3 May 2024 | Expires: / 2 May 2027".
struct WrappedLabel {
  let layout: CertificateLayout

  /// The piece with the label of a date that begins its line; nil where the line before is no such row.
  func label(of date: Int) -> Int? {
    let piece = layout.pieces[date]
    let row = layout.pieces[..<date].indices.suffix(12).filter {
      layout.pieces[$0].line == piece.line - 1
        && layout.pieces[$0].page.number == piece.page.number
    }
    guard row.count > 1, let first = row.first, let last = row.last,
      layout.pieces[last].text.hasSuffix(":"), !layout.pieces[last].hasDate,
      row.dropLast().contains(where: { layout.pieces[$0].hasDate }),
      layout.beside(date, towards: .left) == nil,
      let high = layout.pieces[first].box, let low = piece.box,
      abs(high.x0 - low.x0) < 5, low.y0 - high.y1 < 1.5 * high.height
    else { return nil }
    return last
  }
}
