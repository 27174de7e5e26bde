import AssuranceModel

/// What stands beside, over or under a date and says which date it is.
struct DateLabels {
  let layout: CertificateLayout

  typealias Said = (DateMeaning, CertificateDates.Witness)

  /// A label over or under a date.
  struct Label {
    let said: Said
    /// White space between label and date, in points.
    let gap: Double
    /// Whether it stands right over the date, with its left side on the date's.
    let isFlush: Bool

    init(_ meaning: DateMeaning, _ witness: CertificateDates.Witness, gap: Double, isFlush: Bool) {
      said = (meaning, witness)
      self.gap = gap
      self.isFlush = isFlush
    }
  }

  /// The label to the left of a line that begins with its date.
  func beside(_ index: Int) -> Said? {
    var left = layout.beside(index, towards: .left)
    while let candidate = left {
      let piece = layout.pieces[candidate]
      if hasDate(piece) { break }
      // A label of several lines stands beside its value with any of them.
      let place = layout.place(of: candidate)
      let passage = layout.passages[place.passage]
      if let meaning = meaning(of: piece), meaning != .plain { return (meaning, .beside) }
      if passage.pieces.count <= 3,
        !passage.words.contains(where: { $0.text.contains(where: \.isNumber) }),
        let meaning = DateMeaning.of(Array(passage.folded(0..<passage.words.count).suffix(10)))
      {
        return (meaning, .beside)
      }
      if let meaning = meaning(of: piece) { return (meaning, .beside) }
      guard FoldedText.words(piece.text).isEmpty else { break }
      left = layout.beside(candidate, towards: .left)
    }
    return nil
  }

  /// The label that a line, or a date's place in it, stands under.
  func above(_ index: Int, _ box: Box?) -> Label? {
    guard let upper = layout.above(index, box: box), !hasDate(layout.pieces[upper]) else {
      return nil
    }
    var text = FoldedText.words(over(box, in: layout.pieces[upper]).text)
    let place = layout.place(of: upper)
    // A label of two lines over its value.
    if text.count < 3, place.line > 0 {
      let first = layout.passages[place.passage].pieces[place.line - 1]
      if !hasDate(first) { text = FoldedText.words(first.text).suffix(4) + text }
    }
    guard text.count <= 12, let meaning = DateMeaning.of(Array(text.suffix(10))) else { return nil }
    let gap = layout.gap(between: upper, and: index)
    let own = over(box, in: layout.pieces[upper]).box
    let isFlush =
      if let own, let box { gap < 0.8 * box.height && abs(own.x0 - box.x0) < 3 } else { false }
    return Label(meaning, .above, gap: gap, isFlush: isFlush && meaning != .plain)
  }

  /// The words of a line of labels that begin where a date's column begins, up to the line's end or a wide gap.
  private func over(_ box: Box?, in labels: TextPiece) -> TextPiece {
    guard let box, let all = labels.box, all.x0 < box.x0 - 12 else { return labels }
    let start = labels.words.firstIndex { $0.box.map { abs($0.x0 - box.x0) < 4 } ?? false }
    return start.map { labels.part($0..<labels.words.count) } ?? labels
  }

  /// The label that stands under a line, or under a date's place in it.
  func below(_ index: Int, _ box: Box?) -> Label? {
    guard let lower = layout.below(index, box: box), !hasDate(layout.pieces[lower]),
      let meaning = meaning(of: over(box, in: layout.pieces[lower])), meaning != .plain
    else { return nil }
    let gap = layout.gap(between: index, and: lower)
    return Label(meaning, .below, gap: gap, isFlush: false)
  }

  private func meaning(of piece: TextPiece) -> DateMeaning? {
    let words = FoldedText.words(piece.text)
    guard words.count <= 14 else { return nil }
    return DateMeaning.of(Array(words.suffix(10)))
  }

  private func hasDate(_ piece: TextPiece) -> Bool {
    !DateExpression.all(in: piece.words.map(\.text)).isEmpty
  }
}
