package import AssuranceModel

/// The columns of a segment as their headings and their cells show them.
package struct TableColumns: Sendable {
  private let segment: TableSegment
  /// Columns that hold anything below the headings, from the left.
  package let all: [Int]
  private let cells: [Int: [Cell]]

  package init(_ segment: TableSegment) {
    self.segment = segment
    var cells: [Int: [Cell]] = [:]
    for row in segment.rows {
      for cell in row.cells { cells[cell.column, default: []].append(cell) }
    }
    self.cells = cells
    let headed = segment.headings.flatMap { $0.cells.map(\.column) }
    all = Set(cells.keys).union(headed).sorted()
  }

  /// The column that names most controls; of equals the left one, and one for an older edition only for want of another.
  package var identifier: Int? {
    var best: (column: Int, weight: Int)?
    for column in all {
      let texts = (cells[column] ?? []).map(\.text)
      let references = texts.compactMap { ControlReference($0) }
        .filter { $0.identifiers.count <= 3 || $0.remainder.isEmpty }
      let dates = texts.count { SpreadsheetDate($0) != nil }
      let distinct = Set(references.flatMap(\.identifiers)).count
      let heading = FoldedWording(segment.headings(of: column).joined(separator: " "))
      let isCalledSo =
        ColumnRole.announced(by: heading).contains(.identifier)
        || ApplicabilityHeadings.identifier.isAll(of: heading)
      guard distinct > 0 || isCalledSo && dates >= 3, (references.count + dates) * 3 >= texts.count
      else { continue }
      let weight = (distinct + dates) * (Self.older.isFound(in: heading) ? 1 : 4)
      if weight > (best?.weight ?? 0) { best = (column, weight) }
    }
    return best?.column
  }

  /// Whether any cell of the column holds something below the headings.
  package func isFilled(_ column: Int) -> Bool { cells[column]?.isEmpty == false }

  /// The role that the headings announce and the cells bear out.
  package func role(of column: Int, legend: StatusLegend) -> ColumnRole? {
    let texts = segment.headings(of: column)
    guard let leaf = texts.last else { return nil }
    let own = [leaf, legend.meaning(of: leaf) ?? leaf].flatMap {
      ColumnRole.announced(by: FoldedWording($0))
    }
    let whole = ColumnRole.announced(by: FoldedWording(texts.joined(separator: " ")))
    let announced = !own.isEmpty && own.allSatisfy { $0 == .identifier } ? [] : own + whole
    let role = announced.first { $0 != .identifier && isBorneOut($0, in: column, legend: legend) }
    // Under "reasons for selection" each reason may have a column of ticks.
    return role == .justification && isOfMarks(column) ? .reason : role
  }

  /// Whether no heading stands above the column.
  package func isUnnamed(_ column: Int) -> Bool { segment.headings(of: column).isEmpty }

  /// Whether headings say what the column tells.
  package func announces(_ column: Int) -> Bool {
    let heading = FoldedWording(segment.headings(of: column).joined(separator: " "))
    return !ColumnRole.announced(by: heading).allSatisfy { $0 == .identifier }
  }

  /// The cells of a column below its headings.
  package func cells(of column: Int) -> [Cell] { cells[column] ?? [] }

  /// The number of rows below the headings.
  package var rowCount: Int { segment.rows.count }

  /// Whether marks are all that stands in the column.
  package func isOfMarks(_ column: Int) -> Bool {
    !cells(of: column).isEmpty
      && cells(of: column).allSatisfy { Mark($0.text, font: $0.font) != nil }
  }

  private func isBorneOut(_ role: ColumnRole, in column: Int, legend: StatusLegend) -> Bool {
    switch role {
    case .applicable, .notApplicable:
      share(of: column, legend: legend, where: Self.decides) >= 0.6
    case .reason:
      !(cells[column] ?? []).isEmpty
        && (cells[column] ?? []).allSatisfy {
          Mark($0.text, font: $0.font) != nil || Self.isAnswer($0)
        }
    case .identifier, .title, .justification, .exclusionJustification, .status, .remark:
      true
    }
  }

  private func share(
    of column: Int, legend: StatusLegend, where isMeant: (ApplicabilityReading) -> Bool
  ) -> Double {
    let readings = (cells[column] ?? [])
      .map { ApplicabilityReading($0.text, font: $0.font, legend: legend) }
      .filter { $0 != .blank }
    guard !readings.isEmpty else { return 1 }
    return Double(readings.count(where: isMeant)) / Double(readings.count)
  }

  private static func decides(_ reading: ApplicabilityReading) -> Bool {
    switch reading {
    case .applicable, .partly, .excluded, .mark, .open: true
    case .blank, .unclear: false
    }
  }

  private static func isAnswer(_ cell: Cell) -> Bool {
    let text = FoldedWording(cell.text)
    return text.isEmpty || ApplicabilityWords.yes.isAll(of: text)
      || ApplicabilityWords.no.isAll(of: text)
  }

  private static let older = Vocabulary([
    "2013", "2005", "old", "previous", "former", "alt", "alte", "ancien*", "mapping", "map*",
    "corresponding", "risk*", "risik*", "riesgo*", "related", "linked", "evidence*", "document*",
  ])
}
