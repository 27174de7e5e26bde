import AssuranceModel

/// A row of labels over a row of as many values, of which some are dates.
///
/// Columns that are centred on their own widths stand askew of their labels: the place in the row tells.
struct LabelRow {
  let layout: CertificateLayout

  /// The label of a date in such a row.
  func label(of date: Int) -> Int? {
    let values = row(of: date)
    guard values.count(where: { layout.pieces[$0].hasDate }) > 1,
      let place = values.firstIndex(of: date), let labels = labels(over: values)
    else { return nil }
    return labels[place]
  }

  /// The row of as many pieces over a row, past what goes on a label in between.
  private func labels(over values: [Int]) -> [Int]? {
    var upper = values.lazy.compactMap { layout.above($0) }.first
    for _ in 0..<3 {
      guard let index = upper, !layout.pieces[index].hasDate else { return nil }
      let labels = row(of: index)
      if labels.count == values.count, !labels.contains(where: { layout.pieces[$0].hasDate }) {
        return labels
      }
      upper = layout.above(index)
    }
    return nil
  }

  /// The pieces at the height of another, in their order.
  private func row(of index: Int) -> [Int] {
    var row = [index]
    while row.count < 8, let left = layout.beside(row[0], towards: .left) {
      row.insert(left, at: 0)
    }
    while row.count < 8, let right = layout.beside(row[row.count - 1], towards: .right) {
      row.append(right)
    }
    return row
  }
}
