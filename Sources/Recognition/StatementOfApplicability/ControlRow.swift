package import AssuranceModel

/// One row of a control table, its cells sorted by what their columns tell.
package struct ControlRow: Sendable {
  package let identifier: ControlIdentifier
  package let isPrefixed: Bool
  package let title: String
  /// The cell that names the control.
  package let identifierCell: Cell
  /// The cells under headings of applicability; empty where the row has none there.
  package var applicable: [Cell] = []
  /// The cells under headings of exclusion.
  package var notApplicable: [Cell] = []
  /// The cells under grounds for selection.
  package var reasons: [Cell] = []
  package var justification: [Cell] = []
  package var exclusionJustification: [Cell] = []
  package var status: [Cell] = []
  package var remarks: [Cell] = []
  package let place: RowPlace

  package init(
    identifier: ControlIdentifier, isPrefixed: Bool, title: String, identifierCell: Cell,
    place: RowPlace
  ) {
    self.identifier = identifier
    self.isPrefixed = isPrefixed
    self.title = title
    self.identifierCell = identifierCell
    self.place = place
  }

  /// Puts a cell where its column's role belongs.
  package mutating func add(_ cell: Cell, as role: ColumnRole) {
    switch role {
    case .applicable: applicable.append(cell)
    case .notApplicable: notApplicable.append(cell)
    case .reason: reasons.append(cell)
    case .justification: justification.append(cell)
    case .exclusionJustification: exclusionJustification.append(cell)
    case .status: status.append(cell)
    case .remark: remarks.append(cell)
    case .identifier, .title: break
    }
  }

  /// Whether nothing stands beside the control's name: the row heads a group, or was left open.
  package var isBare: Bool {
    applicable.isEmpty && notApplicable.isEmpty && reasons.isEmpty && justification.isEmpty
      && exclusionJustification.isEmpty && status.isEmpty
  }

  /// The words given for including or excluding the control.
  package var justificationText: String {
    let given = justification + exclusionJustification
    return (given.isEmpty ? remarks : given).map(\.text.folded).joined(separator: " ")
  }

  /// The status as printed.
  package var statusText: String { status.map(\.text.folded).joined(separator: " ") }
}

extension String {
  /// The text with every run of white space as a single space and none at its ends.
  package var folded: String { split { $0.isWhitespace }.joined(separator: " ") }
}
