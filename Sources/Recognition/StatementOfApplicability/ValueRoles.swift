import AssuranceModel

/// The roles of columns that no heading tells, by the values that stand in them.
package struct ValueRoles: Sendable {
  /// The one column that is filled with answers to whether a control applies; nil where none or several are.
  package let deciding: Int?
  /// Whether the answers name applicability: yes and no may answer another question.
  package let isOutright: Bool
  /// The columns of states of implementation and of reasons.
  package let others: [(column: Int, role: ColumnRole)]

  package init(_ columns: TableColumns, besides identifier: Int, legend: StatusLegend) {
    let free = columns.all.filter { $0 != identifier && !columns.announces($0) }
    let answering = free.filter { column in
      Self.share(of: columns.cells(of: column), in: columns, least: 3) { cell in
        Self.isAnswer(cell, legend: legend)
      } >= 0.8
    }
    let outright = answering.filter { column in
      columns.cells(of: column).contains { Self.isOutright($0.text) }
    }
    let deciding =
      answering.count == 1 ? answering.first : outright.count == 1 ? outright.first : nil
    self.deciding = deciding
    isOutright = deciding.map { outright.contains($0) } ?? false
    let rest = free.filter { $0 != deciding }
    let status = rest.first { column in
      Self.share(of: columns.cells(of: column), in: columns, least: 3) { cell in
        StatusReading(cell.text, legend: legend) != .unclear
      } >= 0.7
    }
    let reason = rest.filter { $0 != status }
      .map { (column: $0, length: Self.length(of: columns.cells(of: $0))) }
      .filter { $0.column != identifier + 1 && $0.length >= Self.leastWords }
      .reduce(nil as (column: Int, length: Int)?) { best, next in
        guard let best, best.length >= next.length else { return next }
        return best
      }
    others =
      (status.map { [($0, ColumnRole.status)] } ?? [])
      + (reason.map { [($0.column, ColumnRole.justification)] } ?? [])
  }

  /// Reasons are longer than names and references.
  private static let leastWords = 3

  /// The share of cells that are meant; nothing where a column is hardly filled.
  private static func share(
    of cells: [Cell], in columns: TableColumns, least: Int, where isMeant: (Cell) -> Bool
  ) -> Double {
    guard cells.count >= least, cells.count * 2 >= columns.rowCount else { return 0 }
    return Double(cells.count(where: isMeant)) / Double(cells.count)
  }

  /// The mean number of words.
  private static func length(of cells: [Cell]) -> Int {
    cells.isEmpty ? 0 : cells.reduce(0) { $0 + FoldedWording($1.text).words.count } / cells.count
  }

  /// Whether a cell answers by a mark, by yes or no, or by words of applicability: a state of implementation does not.
  private static func isAnswer(_ cell: Cell, legend: StatusLegend) -> Bool {
    if Mark(cell.text, font: cell.font) != nil { return true }
    let text = FoldedWording(legend.meaning(of: cell.text) ?? cell.text)
    return ApplicabilityWords.yes.isAll(of: text) || ApplicabilityWords.no.isAll(of: text)
      || isOutright(text.text)
  }

  /// Whether a text speaks of applicability in so many words.
  private static func isOutright(_ text: String) -> Bool {
    let folded = FoldedWording(text)
    return folded.words.count <= 4
      && (ApplicabilityWords.applicable.opening(of: folded) != nil
        || ApplicabilityWords.excluded.opening(of: folded) != nil)
  }
}
