package import AssuranceModel

/// Gives the controls on which tables are silent what a sentence about all of them says.
///
/// No sentence goes against a row: one that applies what some row excludes is not believed at all.
package struct BlanketClaims: Sendable {
  /// The claims of the rows, the silent ones decided, and those of controls that only the sentence speaks of.
  package let claims: [ControlClaim]
  /// Whether every decision is that of a sentence.
  package let areAllFromSentences: Bool

  package init(
    _ claims: [ControlClaim], sentences: [BlanketSentence],
    edition: StatementOfApplicability.Edition, isOfExclusionsOnly: Bool, mayStandAlone: Bool
  ) {
    guard let catalogue = edition.catalogue, !sentences.isEmpty else {
      self.claims = claims
      areAllFromSentences = false
      return
    }
    let believed = sentences.filter {
      Self.isBelievable($0.statement, beside: claims, in: catalogue)
    }
    let rows = claims.map { claim in
      guard claim.isSilent, let verdict = Self.verdict(on: claim.row.identifier, believed) else {
        return claim
      }
      return ControlClaim(
        claim.row, verdict.isExclusion ? .excluded : .applicable, by: verdict.sentence)
    }
    let listed = Set(claims.map(\.row.identifier))
    var further: [ControlClaim] = []
    for identifier in catalogue.identifiers {
      guard let verdict = Self.verdict(on: identifier, believed) else { continue }
      let statement = verdict.sentence.statement
      // What a sentence excludes by its number is excluded, whatever a row says of it.
      let isExcepted = statement.exceptions.controls.contains(identifier)
      let isRest = isOfExclusionsOnly && mayStandAlone && !listed.contains(identifier)
      let isAlone =
        mayStandAlone && !statement.yieldsToOthers && !listed.contains(where: statement.reach.holds)
      guard isExcepted || isRest || isAlone else { continue }
      let row = ControlRow(
        identifier: identifier, isPrefixed: false, title: "",
        identifierCell: verdict.sentence.cell, place: verdict.sentence.place)
      further.append(
        ControlClaim(row, verdict.isExclusion ? .excluded : .applicable, by: verdict.sentence))
    }
    self.claims = rows + further
    areAllFromSentences =
      self.claims.contains { $0.applicability != .notStated }
      && self.claims.allSatisfy { $0.applicability == .notStated || $0.isFromSentence }
  }

  /// Whether a sentence counts the controls that the edition has, and applies none that a row excludes.
  private static func isBelievable(
    _ statement: BlanketStatement, beside claims: [ControlClaim], in catalogue: AnnexACatalogue
  ) -> Bool {
    let reached = catalogue.identifiers.filter(statement.reach.holds)
    let isThematic = !statement.reach.themes.isEmpty || !statement.exceptions.themes.isEmpty
    guard !reached.isEmpty, statement.count.map({ $0 == reached.count }) ?? true,
      !isThematic || catalogue.edition == .edition2022
    else { return false }
    let denied: ControlEntry.Applicability = statement.excludes ? .applicable : .excluded
    return statement.yieldsToOthers
      || !claims.contains { claim in
        statement.reach.holds(claim.row.identifier)
          && !statement.exceptions.names(claim.row.identifier) && claim.applicability == denied
      }
  }

  /// What the sentences with the narrowest reach say of a control; nil where they contradict each other.
  private static func verdict(
    on identifier: ControlIdentifier, _ sentences: [BlanketSentence]
  ) -> (isExclusion: Bool, sentence: BlanketSentence)? {
    let said = sentences.compactMap {
      sentence -> (width: Int, isExclusion: Bool, sentence: BlanketSentence)? in
      let statement = sentence.statement
      if statement.exceptions.names(identifier) {
        let isNumbered = statement.exceptions.controls.contains(identifier)
        return (isNumbered ? 0 : 1, true, sentence)
      }
      guard statement.reach.holds(identifier) else { return nil }
      let width = statement.reach.isWhole ? 2 : statement.reach.controls.isEmpty ? 1 : 0
      return (width, statement.excludes, sentence)
    }
    guard let width = said.map(\.width).min() else { return nil }
    let narrowest = said.filter { $0.width == width }
    guard let first = narrowest.first,
      narrowest.allSatisfy({ $0.isExclusion == first.isExclusion })
    else { return nil }
    return (first.isExclusion, first.sentence)
  }
}

extension ControlClaim {
  /// What a sentence says of the control of a row.
  fileprivate init(
    _ row: ControlRow, _ applicability: ControlEntry.Applicability, by sentence: BlanketSentence
  ) {
    let reason = sentence.statement.reason
    var row = row
    if applicability == .excluded, !reason.isEmpty {
      row.add(Cell(row: 0, column: 0, text: reason), as: .exclusionJustification)
    }
    self.init(
      row: row, sheet: sentence.sheet, place: sentence.place,
      decision: ApplicabilityDecision(applicability, cell: sentence.cell), isFromSentence: true)
  }

  /// Whether the row leaves open whether the control applies, and no cell of it says what is not understood.
  fileprivate var isSilent: Bool {
    applicability == .notStated && !decision.isContradictory && row.applicable.isEmpty
      && row.notApplicable.isEmpty
      && row.status.allSatisfy { cell in
        StatusReading(cell.text, legend: .none) != .unclear
          || ApplicabilityWords.pending.isAll(of: FoldedWording(cell.text))
      }
      && !(row.justification + row.exclusionJustification + row.remarks).contains { cell in
        let text = FoldedWording(cell.text)
        return ApplicabilityWords.excluded.isFound(in: text)
          || ApplicabilityWords.open.opening(of: text) != nil
      }
  }
}
