package import AssuranceModel

/// What a row says of its control, and the cell that says it.
package struct ApplicabilityDecision: Hashable, Sendable {
  package let applicability: ControlEntry.Applicability
  /// The cell to cite; nil where nothing but the control's name can be cited.
  package let cell: Cell?
  /// Whether two cells of the row contradict each other, so that nothing is stated.
  package let isContradictory: Bool

  package init(
    _ applicability: ControlEntry.Applicability, cell: Cell? = nil, isContradictory: Bool = false
  ) {
    self.applicability = applicability
    self.cell = cell
    self.isContradictory = isContradictory
  }
}

/// Decides the rows of the tables that tell applicability in the same manner.
package struct ApplicabilityJudge: Sendable {
  private let basis: DecisionBasis
  private let legend: StatusLegend
  private let answers: NearestAnswer
  private let statuses: NearestAnswer
  private let convention: MarkConvention
  private let exclusionConvention: MarkConvention
  private let hasExclusionColumn: Bool
  /// Whether the statuses know a word for excluded, so that "not implemented" is said of controls that apply.
  private let statusKnowsExclusion: Bool

  /// Set `listsExclusions` where the document lists excluded controls in tables of their own.
  package init(
    _ tables: [ControlTable], basis: DecisionBasis, legend: StatusLegend,
    listsExclusions: Bool = false
  ) {
    self.basis = basis
    self.legend = legend
    let rows = tables.flatMap(\.rows)
    let answers = NearestAnswer(rows.flatMap(\.applicable).map(\.text))
    let statuses = NearestAnswer(rows.flatMap(\.status).map(\.text))
    self.answers = answers
    self.statuses = statuses
    func readings(_ cells: (ControlRow) -> [Cell]) -> [ApplicabilityReading] {
      rows.map { row in
        cells(row).first.map { Self.reading($0, legend: legend, answers: answers) } ?? .blank
      }
    }
    convention = MarkConvention(readings(\.applicable))
    exclusionConvention = MarkConvention(readings(\.notApplicable))
    hasExclusionColumn = tables.contains { $0.roles.contains(.notApplicable) }
    statusKnowsExclusion =
      rows.contains { row in
        row.status.contains { StatusReading($0.text, legend: legend) == .excluded }
      } || legend.explainsExclusion || listsExclusions
  }

  /// What a row says.
  package func decide(_ row: ControlRow) -> ApplicabilityDecision {
    switch basis {
    case .columns: byColumns(row)
    case .reasons: byReasons(row)
    case .implementation: byImplementation(row)
    case .status: byStatus(row)
    case .exclusions: ApplicabilityDecision(.excluded, cell: row.exclusionJustification.first)
    case .grounds: byGrounds(row)
    case .listing: byListing(row)
    case .none: ApplicabilityDecision(.notStated)
    }
  }

  private func byColumns(_ row: ControlRow) -> ApplicabilityDecision {
    let cells = row.applicable.filter { !convention.isBlank(reading($0)) }
    let said = cells.map { cell in
      (cell: cell, meaning: convention.meaning(of: reading(cell)))
    }
    let stated = said.filter { $0.meaning != .notStated }
    guard Set(stated.map(\.meaning)).count <= 1 else {
      return .init(.notStated, isContradictory: true)
    }
    let positive = stated.first
    let exclusions = row.notApplicable.filter { !exclusionConvention.isBlank(reading($0)) }
    if let exclusion = exclusions.first {
      return byExclusionColumn(reading(exclusion), exclusion, positive)
    }
    if let positive {
      return positive.meaning == .excluded
        ? .init(.excluded, cell: positive.cell) : unlessContradicted(positive, row)
    }
    if let cell = cells.first {
      // What is open here, the status may close: `Conditional | Not applicable`.
      let against = row.status.first { status($0) == .excluded }
      return against.map { .init(.excluded, cell: $0) } ?? .init(.notStated, cell: cell)
    }
    if let why = row.exclusionJustification.first, isGrounds(why) {
      return .init(.excluded, cell: why)
    }
    guard !hasExclusionColumn else { return .init(.notStated) }
    let blank = convention.meaning(of: .blank)
    let isSelected = row.reasons.contains { convention.isSet(reading($0)) }
    return .init(blank, isContradictory: blank == .excluded && isSelected)
  }

  private func byExclusionColumn(
    _ exclusion: ApplicabilityReading, _ cell: Cell,
    _ positive: (cell: Cell, meaning: ControlEntry.Applicability)?
  ) -> ApplicabilityDecision {
    if exclusionConvention.isSet(exclusion) {
      guard let positive, positive.meaning != .excluded else { return .init(.excluded, cell: cell) }
      return .init(.notStated, cell: positive.cell, isContradictory: true)
    }
    if let positive { return .init(positive.meaning, cell: positive.cell) }
    guard exclusion == .excluded else { return .init(.notStated, cell: cell) }
    let isAnswerNo = ApplicabilityWords.no.isAll(of: FoldedWording(cell.text))
    return .init(isAnswerNo && !hasPositiveColumn ? .applicable : .excluded, cell: cell)
  }

  private func byReasons(_ row: ControlRow) -> ApplicabilityDecision {
    let chosen = row.reasons.first { convention.isSet(reading($0)) }
    let against = row.exclusionJustification.first(where: isGrounds)
    switch (chosen, against) {
    case (let chosen?, nil): return unlessContradicted((chosen, .applicable), row)
    case (nil, let against?): return .init(.excluded, cell: against)
    case (let chosen?, .some): return .init(.notStated, cell: chosen, isContradictory: true)
    case (nil, nil):
      let byStatus = byStatus(row)
      return byStatus.applicability == .excluded ? byStatus : .init(.notStated)
    }
  }

  /// By which of two columns, one of reasons for inclusion and one for exclusion, holds a reason.
  private func byGrounds(_ row: ControlRow) -> ApplicabilityDecision {
    let chosen = row.justification.first(where: isGrounds)
    let against = row.exclusionJustification.first(where: isGrounds)
    switch (chosen, against) {
    case (let chosen?, nil):
      return Grounds(chosen.text).isExclusion
        ? .init(.excluded, cell: chosen) : unlessContradicted((chosen, .applicable), row)
    case (nil, let against?): return .init(.excluded, cell: against)
    case (let chosen?, .some): return .init(.notStated, cell: chosen, isContradictory: true)
    case (nil, nil): return byStatus(row)
    }
  }

  /// A control under a heading such as "Applicable controls" applies, unless its row takes that back.
  private func byListing(_ row: ControlRow) -> ApplicabilityDecision {
    let against = (row.status + row.justification + row.exclusionJustification).first {
      Grounds($0.text).isExclusion
    }
    return against.map { .init(.notStated, cell: $0, isContradictory: true) } ?? .init(.applicable)
  }

  private func byImplementation(_ row: ControlRow) -> ApplicabilityDecision {
    guard let cell = row.status.first else { return .init(.notStated) }
    return .init(convention.meaning(of: reading(cell)), cell: cell)
  }

  private func byStatus(_ row: ControlRow) -> ApplicabilityDecision {
    let words = row.justification.first.map { Grounds($0.text) } ?? .silent
    guard let cell = row.status.first else {
      switch words {
      case .including: return .init(.applicable, cell: row.justification.first)
      case .excluding, .flatlyExcluding: return .init(.excluded, cell: row.justification.first)
      case .limiting, .silent: return .init(.notStated)
      }
    }
    switch status(cell) {
    case .excluded:
      return words == .including
        ? .init(.notStated, cell: cell, isContradictory: true) : .init(.excluded, cell: cell)
    case .inPlace: return unlessContradicted((cell, .applicable), row)
    case .missing where words.isExclusion: return .init(.excluded, cell: row.justification.first)
    case .missing where statusKnowsExclusion && words != .limiting || words == .including:
      return .init(.applicable, cell: cell)
    case .missing, .unclear:
      return .init(words.isExclusion ? .excluded : .notStated, cell: cell)
    }
  }

  /// A yes that no other cell of the row flatly takes back; what a sentence beside it limits is still a yes.
  private func unlessContradicted(
    _ positive: (cell: Cell, meaning: ControlEntry.Applicability), _ row: ControlRow
  ) -> ApplicabilityDecision {
    let reasons = row.justification + row.exclusionJustification
    let isTakenBack =
      reasons.contains { $0 != positive.cell && Grounds($0.text).isExclusion }
      || row.status.contains {
        $0 != positive.cell && ApplicabilityWords.excluded.isAll(of: FoldedWording($0.text))
      }
    guard isTakenBack else { return .init(positive.meaning, cell: positive.cell) }
    return .init(.notStated, cell: positive.cell, isContradictory: true)
  }

  private var hasPositiveColumn: Bool { basis == .columns(hasPositive: true) }

  private func reading(_ cell: Cell) -> ApplicabilityReading {
    Self.reading(cell, legend: legend, answers: answers)
  }

  /// What a cell says, misspelt or not.
  private static func reading(
    _ cell: Cell, legend: StatusLegend, answers: NearestAnswer
  ) -> ApplicabilityReading {
    let reading = ApplicabilityReading(cell.text, font: cell.font, legend: legend)
    guard reading == .unclear, let meant = answers.answer(nearest: cell.text) else {
      return reading
    }
    return ApplicabilityReading(meant, legend: legend)
  }

  private func status(_ cell: Cell) -> StatusReading {
    let reading = StatusReading(cell.text, legend: legend)
    guard reading == .unclear, let meant = statuses.answer(nearest: cell.text) else {
      return reading
    }
    return StatusReading(meant, legend: legend)
  }

  /// Whether a cell under "justification for exclusion" gives one, and not a dash or "n/a".
  private func isGrounds(_ cell: Cell) -> Bool {
    let text = FoldedWording(cell.text)
    return !text.isEmpty && !Grounds.nothing.isAll(of: text)
  }
}
