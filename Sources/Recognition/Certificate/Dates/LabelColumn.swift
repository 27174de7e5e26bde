import AssuranceModel

/// The part of a line of labels, set as close as words are, that stands over one column.
enum LabelColumn {
  /// The words of a line of labels that begin where a date's column begins, up to the line's end or a wide gap.
  static func over(_ box: Box?, in labels: TextPiece) -> TextPiece {
    guard let box, let all = labels.box, all.x0 < box.x0 - 12 else { return labels }
    let start = labels.words.firstIndex { $0.box.map { abs($0.x0 - box.x0) < 4 } ?? false }
    // A label of one more word before that, "First issue date", is centred over its date.
    return start.flatMap { $0 > 1 ? labels.part($0..<labels.words.count) : nil } ?? labels
  }

  /// The words of a label that stand left of the next date's column, where labels stand as close as words do.
  static func left(of side: Double?, _ label: TextPiece) -> TextPiece {
    guard let side, let end = label.words.firstIndex(where: { ($0.box?.x0 ?? 0) > side - 4 }),
      end > 0
    else { return label }
    return label.part(0..<end)
  }

  /// "Issued by: Rowan Ltd": a line that is another label with its value.
  static func hasValueBehindColon(_ line: TextPiece) -> Bool {
    line.words.dropLast().contains { $0.text.hasSuffix(":") }
  }

  /// Whether a piece is the second line of a date that a narrow column breaks at its stroke.
  static func isRest(_ index: Int, ofDate value: Box?, in layout: CertificateLayout) -> Bool {
    guard let first = layout.above(index).map({ layout.pieces[$0] }) else { return false }
    return first.text.hasSuffix("-") && first.box == value
  }

  /// The label behind a date that no gap parts from it: "2024-12-01 Valid to:"; nil where the date ends the piece.
  static func behindDate(in piece: TextPiece) -> TextPiece? {
    guard let end = piece.dates.last?.words.upperBound,
      case let rest = piece.part(end..<piece.words.count), rest.text.hasSuffix(":")
    else { return nil }
    return rest
  }
}
