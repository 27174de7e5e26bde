package import AssuranceModel

/// What is written across a table below each control, and what it tells.
package struct StackedText: Sendable {
  /// Whether most controls have such a line, so that one without a label is theirs and no title of a group.
  private let isUsual: Bool

  package init(_ entries: [ContinuedRows.Entry]) {
    isUsual = entries.count { !$0.below.isEmpty } * 10 >= entries.count * 6
  }

  /// The cells below a control, with their roles and without their labels.
  package func cells(of entry: ContinuedRows.Entry) -> [(role: ColumnRole, cell: Cell)] {
    entry.below.compactMap { cell in
      if let labelled = Self.labelled(cell) { return labelled }
      return isUsual ? (.justification, cell) : nil
    }
  }

  /// `Justification: needed for ...`; nil for a text that opens with no label.
  private static func labelled(_ cell: Cell) -> (role: ColumnRole, cell: Cell)? {
    guard let colon = cell.text.prefix(longestLabel).firstIndex(of: ":") else { return nil }
    let label = FoldedWording(cell.text[..<colon])
    let text = String(cell.text[cell.text.index(after: colon)...]).folded
    let roles = ColumnRole.announced(by: label)
    guard !text.isEmpty, label.words.count <= 8,
      let role = roles.first(where: { $0 != .identifier && $0 != .title })
    else { return nil }
    return (
      role,
      Cell(
        row: cell.row, column: cell.column, columnSpan: cell.columnSpan, text: text,
        kind: cell.kind,
        font: cell.font, box: cell.box)
    )
  }

  private static let longestLabel = 80
}
