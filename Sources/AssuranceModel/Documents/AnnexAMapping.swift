/// What a Statement of Applicability of any edition says of one control of :2022.
package struct ControlReading: Hashable, Sendable {
  package enum State: String, Hashable, Sendable, CaseIterable {
    case applicable, partly, excluded
    case notStated = "not_stated"
    /// Nothing in the document leads to this control; not listed is not excluded.
    case notListed = "not_listed"
  }

  package let control: AnnexAControl
  package let state: State
  /// The entries that the state rests on.
  package let evidence: [Citation]
}

/// Brings statements to the 93 controls of :2022.
package enum AnnexAMapping {
  /// One coverage a control, in the order of Annex A.
  package static func coverage(of statement: StatementOfApplicability) -> [ControlReading] {
    let entries = Dictionary(statement.controls.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    return AnnexAControl.all(in: .edition2022).map { control in
      var sources = entries[control.id].map { [$0] } ?? []
      if sources.isEmpty, statement.edition != .edition2022 {
        sources = AnnexASuccession.all.filter { $0.new == control.id }
          .compactMap { entries[$0.old] }
      }
      return ControlReading(
        control: control, state: state(of: sources.map(\.applicability)),
        evidence: sources.map(\.citation))
    }
  }

  /// One state for controls that were merged: all alike, or partly.
  private static func state(of parts: [ControlEntry.Applicability]) -> ControlReading.State {
    guard let first = parts.first else { return .notListed }
    if parts.allSatisfy({ $0 == first }) {
      switch first {
      case .applicable: return .applicable
      case .partly: return .partly
      case .excluded: return .excluded
      case .notStated: return .notStated
      }
    }
    return parts.contains(.applicable) || parts.contains(.partly) ? .partly : .notStated
  }
}
