import AssuranceModel

/// By what a table tells which controls apply, the most direct first.
package enum DecisionBasis: Hashable, Sendable {
  /// By a column of applicability, of exclusion, or one of each.
  case columns(hasPositive: Bool)
  /// By which of two columns gives a reason: for inclusion or for exclusion.
  case grounds
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
    } else if table.listsExclusions, !Self.isInPlace(table, legend: legend) {
      self = .exclusions
    } else if table.roles.contains(.reason) {
      self = .reasons
    } else if table.roles.contains(.justification), table.roles.contains(.exclusionJustification) {
      self = .grounds
    } else if table.listsApplicableControls {
      self = .listing
    } else if Self.isAnsweredByYesAndNo(table, legend: legend) {
      self = .implementation
    } else if table.roles.contains(.status) || Self.givesGrounds(table) {
      self = .status
    } else {
      self = .none
    }
  }

  /// Whether half of the justifications open with the decision.
  private static func givesGrounds(_ table: ControlTable) -> Bool {
    let grounds = table.rows.map { row in
      row.justification.map { Grounds($0.text) }.first { $0 != .silent && $0 != .limiting }
    }
    return grounds.count { $0 != nil } * 2 >= table.rows.count && !table.rows.isEmpty
  }

  /// Whether most of the controls are in place, so that a heading above speaks of something else.
  private static func isInPlace(_ table: ControlTable, legend: StatusLegend) -> Bool {
    let inPlace = table.rows.count { row in
      row.status.contains { StatusReading($0.text, legend: legend) == .inPlace }
    }
    return inPlace * 2 > table.rows.count
  }

  private static func isAnsweredByYesAndNo(_ table: ControlTable, legend: StatusLegend) -> Bool {
    let answers = table.rows.flatMap(\.status).map { FoldedWording($0.text) }
    let decided = answers.count {
      ApplicabilityWords.yes.isAll(of: $0) || ApplicabilityWords.no.isAll(of: $0)
    }
    return !answers.isEmpty && decided * 10 >= answers.count * 9
  }
}

/// Whether a justification says that the control is included or excluded.
package enum Grounds: Hashable, Sendable {
  case including
  /// `Excluded: nothing is developed.`
  case excluding
  /// `Not applicable` and no other word.
  case flatlyExcluding
  /// `Not applicable to visitors, but ...`: what follows the words of exclusion may leave the control in force.
  case limiting
  case silent

  package init(_ text: String) {
    let folded = FoldedWording(text)
    let firstClause = FoldedWording(text.prefix { !".:;,-–—\n(".contains($0) })
    if Self.nothing.isAll(of: folded) {
      self = .silent
    } else if let length = ApplicabilityWords.excluded.opening(of: folded) {
      let rest = folded.dropping(first: length)
      self =
        rest.isEmpty
        ? .flatlyExcluding
        : ApplicabilityWords.excluded.isAll(of: firstClause)
          || Self.opensReason(rest)
          ? .excluding : .limiting
    } else if ApplicabilityWords.applicable.isAll(of: firstClause) {
      self = .including
    } else {
      self = .silent
    }
  }

  package var isExclusion: Bool { self == .excluding || self == .flatlyExcluding }

  /// Whether a text begins as the reason of an exclusion does: `because ...`, `no offices`.
  package static func opensReason(_ text: FoldedWording) -> Bool {
    because.opening(of: text) != nil
  }

  /// Words that join a reason to an exclusion.
  private static let because = Vocabulary([
    "as", "because", "since", "due", "given", "da", "weil", "wegen", "mangels", "car",
    "parce", "puisque", "faute", "en raison", "porque", "ya que", "debido", "dado", "poiche",
    "perche", "in quanto", "dato", "omdat", "aangezien", "wegens", "want", "pois", "uma vez",
    "devido", "visto", "no", "there is no", "keine", "aucun*",
  ])

  /// What people write where there is nothing to write.
  package static let nothing = Vocabulary([
    "n a", "na", "none", "no", "nil", "not applicable", "keine", "entfallt", "nvt", "n v t",
    "ninguna",
    "aucune", "nessuna", "geen", "nenhuma", "nein", "non",
  ])
}
