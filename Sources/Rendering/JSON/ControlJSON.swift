import AssuranceModel

extension CarriedControl {
  /// What a statement says of a control of :2022, and which of its own edition's controls say it.
  var json: JSONTree {
    [
      "control": .text(control.id), "coverage": .text(coverage.name),
      "read_from": .array(origin.ids.map(JSONTree.text)),
      "relation": JSONTree(origin.relation?.rawValue),
      "citations": .array((coverage.evidence?.citations ?? []).map(\.json)),
    ]
  }
}

extension ControlCoverage {
  fileprivate var name: String {
    switch self {
    case .applied: "applied"
    case .partly: "partly"
    case .excluded: "excluded"
    case .notStated: "not_stated"
    case .notListed: "not_listed"
    }
  }
}
