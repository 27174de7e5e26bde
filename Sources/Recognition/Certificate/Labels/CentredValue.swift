import AssuranceModel

/// The value of a label that stands beside the middle of the value's lines, as in the cells of a table.
struct CentredValue {
  let values: LabelledValues

  /// The line above a value, up to two more, where the label stands beside the middle of all its lines.
  func firstLine(of value: Int, besides hit: CertificateLabels.Hit) -> Int {
    let place = values.layout.place(of: value)
    guard let label = block(of: hit), let own = values.layout.pieces[value].box else {
      return value
    }
    let middle = (label.y0 + label.y1) / 2
    let bottom =
      lastLine(of: value, besides: label).flatMap { values.layout.pieces[$0].box?.y1 } ?? own.y1
    let height = min(label.height, own.height)
    guard abs((own.y0 + bottom) / 2 - middle) > 0.2 * height else { return value }
    for step in 1...3 where place.line >= step {
      guard let above = values.layout.index(passage: place.passage, line: place.line - step),
        !isInOtherRow(above, than: label), !values.isLabel(above),
        let high = values.layout.pieces[above].box
      else { return value }
      if abs((high.y0 + bottom) / 2 - middle) < 0.2 * height { return above }
    }
    return value
  }

  /// The last line of a value, before a line with a label of its own, or one that is farther from the last than that was
  /// from the one before.
  private func lastLine(of value: Int, besides label: Box) -> Int? {
    let place = values.layout.place(of: value)
    var last = value
    var line = place.line
    var leading: Double?
    while let next = values.layout.index(passage: place.passage, line: line + 1),
      !values.isLabel(next), !isInOtherRow(next, than: label)
    {
      let step =
        (values.layout.pieces[next].box?.y0 ?? 0) - (values.layout.pieces[last].box?.y0 ?? 0)
      if let leading, step > Self.mostLeading * leading { break }
      leading = leading ?? step
      last = next
      line += 1
    }
    return last
  }

  /// How much farther than the lines of a value those of two rows are, at least.
  private static let mostLeading = 1.25

  /// Whether words stand to the left of a line that are none of the label's own: a label, known or not, of another row.
  private func isInOtherRow(_ index: Int, than label: Box) -> Bool {
    guard !values.hasLabelBeside(index) else { return true }
    guard let left = values.layout.beside(index, towards: .left),
      let box = values.layout.pieces[left].box
    else { return false }
    return box.y1 <= label.y0 + 1 || box.y0 >= label.y1 - 1
  }

  /// The box of a label with its further lines, before the next label.
  private func block(of hit: CertificateLabels.Hit) -> Box? {
    let passage = values.layout.passages[hit.passage]
    var boxes = passage.parts(hit.words).compactMap(\.box)
    var line = passage.piece(of: hit.words.upperBound - 1) + 1
    while line < passage.pieces.count,
      let index = values.layout.index(passage: hit.passage, line: line),
      !values.isLabel(index), let box = values.layout.pieces[index].box, let last = boxes.last,
      box.y0 - last.y1 < 0.3 * box.height
    {
      boxes.append(box)
      line += 1
    }
    guard let first = boxes.first, let last = boxes.last else { return nil }
    return Box(x0: first.x0, y0: first.y0, x1: last.x1, y1: last.y1)
  }
}
