package import AssuranceModel

/// What one row claims of one control.
package struct ControlClaim: Sendable {
  package let row: ControlRow
  /// The sheet and the place of what decides.
  package let sheet: String
  package let place: RowPlace
  package let decision: ApplicabilityDecision
  /// Whether a sentence about many controls decides, and no cell of the row.
  package let isFromSentence: Bool

  package init(
    row: ControlRow, sheet: String, place: RowPlace, decision: ApplicabilityDecision,
    isFromSentence: Bool = false
  ) {
    self.row = row
    self.sheet = sheet
    self.place = place
    self.decision = decision
    self.isFromSentence = isFromSentence
  }

  package var applicability: ControlEntry.Applicability { decision.applicability }
}

/// Everything that the tables of a document claim of controls, and the edition that the controls belong to.
package struct ControlClaims: Sendable {
  package let edition: StatementOfApplicability.Edition
  package let claims: [ControlClaim]
  /// Whether columns made for it tell which controls apply.
  package let isByColumns: Bool
  /// Whether no heading calls those columns so, and only what stands in them tells.
  package let isToldByValues: Bool
  /// Whether ticked grounds for selection do.
  package let isByReasons: Bool
  /// Whether "implemented: yes or no" had to stand in for applicability.
  package let isByImplementation: Bool
  /// Whether nothing is listed but excluded controls.
  package let isOfExclusionsOnly: Bool
  /// Whether nothing but a sentence about many controls tells which of them apply.
  package let isBySentences: Bool
  /// The controls that have rows of their own.
  package let listed: Set<ControlIdentifier>
  /// The controls that only tables tell of which a web page shows on a click.
  package let folded: Set<ControlIdentifier>

  package init(_ found: ControlTables, title: StatementTitle, sentences: [BlanketSentence] = []) {
    let based = found.tables.map { (table: $0, basis: DecisionBasis($0, legend: found.legend)) }
    let leading = based.map(\.basis).filter { $0 != .exclusions }.min { $0.rank < $1.rank }
    let telling = based.filter { pair in
      pair.basis == .exclusions || pair.basis.rank == (leading?.rank ?? 0)
    }
    let accepted = telling + ContinuingTables.tables(in: based, after: telling)
    var claims: [ControlClaim] = []
    let bases = accepted.map(\.basis)
    for (index, basis) in bases.enumerated() where bases.firstIndex(of: basis) == index {
      let tables = accepted.filter { $0.basis == basis }.map(\.table)
      let judge = ApplicabilityJudge(
        tables, basis: basis, legend: found.legend,
        listsExclusions: bases.contains(.exclusions))
      for table in tables {
        claims += table.rows.map { row in
          ControlClaim(
            row: row, sheet: table.sheet, place: row.place, decision: judge.decide(row))
        }
      }
    }
    let edition = Self.edition(of: claims, title: title)
    self.edition = edition
    folded = found.folded
    let rows = Self.withoutGroups(claims, edition)
    isOfExclusionsOnly = !rows.isEmpty && accepted.allSatisfy { $0.basis == .exclusions }
    let decided = BlanketClaims(
      rows, sentences: sentences, edition: edition, isOfExclusionsOnly: isOfExclusionsOnly,
      mayStandAlone: title.isNamedAtTop)
    listed = Set(rows.map(\.row.identifier))
    self.claims = decided.claims
    isBySentences = decided.areAllFromSentences
    isByColumns = leading?.rank == 0
    isToldByValues =
      isByColumns && accepted.allSatisfy { $0.basis == .exclusions || $0.table.isToldByValues }
    isByReasons = leading == .reasons || leading == .grounds
    isByImplementation = leading == .implementation
  }

  /// The edition of the rows; that of the title where there are none.
  private static func edition(
    of claims: [ControlClaim], title: StatementTitle
  ) -> StatementOfApplicability.Edition {
    guard claims.isEmpty, title.claimedEditions.count == 1,
      let claimed = title.claimedEditions.first
    else { return EditionInference(claims.map(\.row), claimed: title.claimedEditions).edition }
    return EditionInference.edition(claimed)
  }

  /// The claims without rows that only head a group of controls.
  private static func withoutGroups(
    _ claims: [ControlClaim], _ edition: StatementOfApplicability.Edition
  ) -> [ControlClaim] {
    let identifiers = Set(claims.map(\.row.identifier))
    let parents = Set(
      identifiers.filter { $0.numbers.count == 3 }.map {
        ControlIdentifier(Array($0.numbers.prefix(2)))
      })
    return claims.filter { claim in
      let identifier = claim.row.identifier
      switch edition {
      case .edition2005, .edition2013: return identifier.numbers.count == 3
      case .edition2022, .mixed, .unknown:
        let catalogues =
          edition == .edition2022 ? [AnnexACatalogue.of(.edition2022)] : AnnexACatalogue.all
        let isControl = catalogues.contains { $0.holds(identifier) }
        // A number of no edition of which nothing is said is that of a clause or a chapter.
        return isControl
          ? !claim.row.isBare || !parents.contains(identifier)
          : !claim.row.isBare && claim.applicability != .notStated
      }
    }
  }
}

extension DecisionBasis {
  /// 0 for the most direct; tables of a less direct basis than the best are about something else.
  package var rank: Int {
    switch self {
    case .columns: 0
    case .reasons, .grounds: 1
    case .listing: 2
    case .implementation: 3
    case .status: 4
    case .exclusions: 5
    case .none: 6
    }
  }
}
