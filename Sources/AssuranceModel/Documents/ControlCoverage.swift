/// What a Statement of Applicability of any edition says of one control of :2022.
package enum ControlCoverage: Hashable, Sendable {
  case applied(Evidence)
  /// Some of what the control unites is excluded or not listed, or it applies in part.
  case partly(Evidence)
  case excluded(Evidence)
  /// Listed, and not said whether it applies.
  case notStated(Evidence)
  /// Not listed is not excluded.
  case notListed

  /// A control of :2022 by its id, in a statement of any edition.
  package init(of id: String, in statement: StatementOfApplicability) {
    self.init(of: Self.origin(of: id, in: statement), in: statement)
  }

  /// The newest edition's controls that lead to one of :2022 and that a statement lists; those of its own edition where
  /// it lists none.
  package static func origin(
    of id: String, in statement: StatementOfApplicability
  ) -> ControlOrigin {
    let listed = Set(statement.controls.map(\.id))
    let origins = [StandardEdition.edition2022, .edition2013, .edition2005].lazy.map {
      ControlOrigin(of: id, in: $0)
    }
    return origins.first { !listed.isDisjoint(with: $0.ids) }
      ?? ControlOrigin(
        of: id, in: StandardEdition(rawValue: statement.edition.rawValue) ?? .edition2022)
  }

  /// What a statement says of the controls that one of :2022 comes from.
  package init(of origin: ControlOrigin, in statement: StatementOfApplicability) {
    let entries = statement.controls.filter { origin.ids.contains($0.id) }
    guard let first = entries.first else {
      self = .notListed
      return
    }
    let evidence = Evidence(
      first.citation, entries.dropFirst().map(\.citation), confidence: .certain)
    let states = Set(entries.map(\.applicability))
    let isWhole = origin.isWhole && Set(entries.map(\.id)) == Set(origin.ids)
    if states == [.excluded], isWhole {
      self = .excluded(evidence)
    } else if states == [.applicable], isWhole {
      self = .applied(evidence)
    } else if states == [.applicable] || !states.isDisjoint(with: [.excluded, .partly]) {
      self = .partly(evidence)
    } else {
      self = .notStated(evidence)
    }
  }

  /// What the answer rests on; nil where the control is not listed.
  package var evidence: Evidence? {
    switch self {
    case .applied(let evidence), .partly(let evidence), .excluded(let evidence),
      .notStated(let evidence):
      evidence
    case .notListed: nil
    }
  }
}
