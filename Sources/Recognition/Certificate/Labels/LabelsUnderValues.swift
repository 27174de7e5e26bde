import AssuranceModel

/// Labels that a document prints as small print under their values.
enum LabelsUnderValues {
  /// Whether the document prints its labels so, told by the labels that have a value of their kind on one side only, and by the nearer side.
  static func areUsual(
    _ hits: some Sequence<CertificateLabels.Hit>, in layout: CertificateLayout
  ) -> Bool {
    var (over, under) = (0.0, 0.0)
    for hit in hits where hit.isLeading && hit.isWholeLine && !hit.hasColon {
      // "uppfyller kraven i", a part of a sentence, leads to what is below on every page.
      let first = layout.passages[hit.passage].words[hit.words.lowerBound].text.first
      if hit.field == .standard, hit.length > 1, first?.isLowercase == true { continue }
      let line = layout.passages[hit.passage].piece(of: hit.words.lowerBound)
      guard let index = layout.index(passage: hit.passage, line: line) else { continue }
      let above = layout.above(index)
      let below = layout.below(index)
      let fits = (
        above.map { hit.field.fits(layout.pieces[$0]) } ?? false,
        below.map { hit.field.fits(layout.pieces[$0]) } ?? false
      )
      if hit.field.hasLook, fits.0 != fits.1 {
        if fits.0 { under += 1 } else { over += 1 }
      }
      // Rows of labels between rows of values of their kind belong to the nearer.
      let isAlone =
        layout.beside(index, towards: .right) == nil && layout.beside(index, towards: .left) == nil
      guard let above, let below, isAlone || fits.0 && fits.1 else { continue }
      let gaps = (layout.gap(between: above, and: index), layout.gap(between: index, and: below))
      // A paragraph may stand under its heading where all else stands over its label.
      let weight = hit.field.hasLook ? 0.5 : 0.25
      if gaps.0 < nearer * gaps.1 { under += weight }
      if gaps.1 < nearer * gaps.0 { over += weight }
    }
    let named = Set(
      hits.map { [$0.passage, layout.passages[$0.passage].piece(of: $0.words.lowerBound)] })
    for index in layout.pieces.indices where mayBeLabel(layout.pieces[index]) {
      let place = layout.place(of: index)
      guard !named.contains([place.passage, place.line]) else { continue }
      let (above, below) = (layout.above(index), layout.below(index))
      let hasDate = (
        above.map { layout.pieces[$0].hasDate } ?? false,
        below.map { layout.pieces[$0].hasDate } ?? false
      )
      if hasDate.0 != hasDate.1, DateMeaning.of(layout.pieces[index].foldedWords)?.isOwn == true {
        if hasDate.0 { under += 1 } else { over += 1 }
      }
    }
    return under >= 1.5 && under > 2 * over
  }

  /// Share of the white space on one side of a label that is less on the other, where its value is.
  private static let nearer = 0.7

  /// Whether a line is short and holds no value of its own.
  private static func mayBeLabel(_ piece: TextPiece) -> Bool {
    (1...5).contains(piece.words.count) && !piece.text.hasNumber
      && !piece.text.hasSuffix(":")
  }
}
