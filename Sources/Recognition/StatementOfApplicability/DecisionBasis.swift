import AssuranceModel

/// By what a table tells which controls apply, the most direct first.
package enum DecisionBasis: Hashable, Sendable {
  /// By a column of applicability, of exclusion, or one of each.
  case columns(hasPositive: Bool)
  /// By marks under the grounds for selection.
  case reasons
  /// By yes and no under "implemented", for want of anything else.
  case implementation
  /// By the implementation status or the first words of the justification.
  case status
  /// By listing excluded controls only.
  case exclusions
  /// By listing applicable controls only, as its heading says.
  case listing
  /// Not at all.
  case none

  package init(_ table: ControlTable, legend: StatusLegend) {
    if table.tellsApplicability {
      self = .columns(hasPositive: table.roles.contains(.applicable))
    } else if table.listsExclusions {
      self = .exclusions
    } else if table.roles.contains(.reason) {
      self = .reasons
    } else if Self.isAnsweredByYesAndNo(table, legend: legend) {
      self = .implementation
    } else if table.roles.contains(.status) || table.rows.contains(where: Self.hasGrounds) {
      self = .status
    } else if table.listsApplicableControls {
      self = .listing
    } else {
      self = .none
    }
  }

  private static func hasGrounds(_ row: ControlRow) -> Bool {
    row.justification.contains { Grounds($0.text) != .silent }
  }

  private static func isAnsweredByYesAndNo(_ table: ControlTable, legend: StatusLegend) -> Bool {
    let answers = table.rows.flatMap(\.status).map { FoldedWording($0.text) }
    return !answers.isEmpty
      && answers.allSatisfy {
        ApplicabilityWords.yes.isAll(of: $0) || ApplicabilityWords.no.isAll(of: $0)
      }
  }
}

/// Whether the first words of a justification say that the control is included or excluded.
package enum Grounds: Hashable, Sendable {
  case including, excluding, silent

  package init(_ text: String) {
    let folded = FoldedWording(text)
    let firstSentence = FoldedWording(text.prefix { !".:;,-–—\n(".contains($0) })
    if Self.nothing.isAll(of: folded) {
      self = .silent
    } else if ApplicabilityWords.excluded.opening(of: folded) != nil {
      self = .excluding
    } else if ApplicabilityWords.applicable.isAll(of: firstSentence) {
      self = .including
    } else {
      self = .silent
    }
  }

  /// What people write where there is nothing to write.
  package static let nothing = Vocabulary([
    "n a", "na", "none", "no", "nil", "not applicable", "keine", "entfallt", "nvt", "n v t",
    "ninguna",
    "aucune", "nessuna", "geen", "nenhuma", "nein", "non",
  ])
}
