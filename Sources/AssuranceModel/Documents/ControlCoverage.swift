/// What a Statement of Applicability of any edition says of one control of :2022.
package enum ControlCoverage: Hashable, Sendable {
  case applied(Evidence)
  /// Some of what the control unites is excluded, or it applies in part.
  case partly(Evidence)
  case excluded(Evidence)
  /// Listed, and not said whether it applies.
  case notStated(Evidence)
  /// Not listed is not excluded.
  case notListed

  /// A control of :2022 by its id; a statement of :2013 is read through the succession of ISO/IEC 27002:2022, Annex B.
  package init(of id: String, in statement: StatementOfApplicability) {
    var entries = statement.controls.filter { $0.id == id }
    var expected = 1
    if entries.isEmpty {
      let old = AnnexASuccession.all.filter { $0.new == id }.map(\.old)
      entries = statement.controls.filter { old.contains($0.id) }
      expected = old.count
    }
    guard let first = entries.first else {
      self = .notListed
      return
    }
    let evidence = Evidence(
      first.citation, entries.dropFirst().map(\.citation), confidence: .certain)
    let states = Set(entries.map(\.applicability))
    if states == [.excluded], entries.count == expected {
      self = .excluded(evidence)
    } else if states == [.applicable] {
      self = .applied(evidence)
    } else if states.contains(.excluded) || states.contains(.partly) {
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
