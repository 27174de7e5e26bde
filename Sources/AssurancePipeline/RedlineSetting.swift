import AssuranceModel
import Rules
import Yams

/// The policy's `redlines`: the buyer's own wordings and limits for the clauses that are proposed, by term.
enum RedlineSetting {
  static func read(
    _ node: Node, reading: PolicyReading
  ) throws(PipelineError) -> [ClauseTag: NegotiatingPosition] {
    var positions: [ClauseTag: NegotiatingPosition] = [:]
    try reading.read(node, section: "redlines.", keys: ClauseTag.allCases.map(\.rawValue)) {
      (key, value, reading) throws(PipelineError) in
      guard let tag = ClauseTag(rawValue: key) else { return }
      positions[tag] = try position(value, of: key, reading)
    }
    return positions
  }

  private static func position(
    _ node: Node, of term: String, _ reading: PolicyReading
  ) throws(PipelineError) -> NegotiatingPosition {
    var position = NegotiatingPosition()
    try reading.read(
      node, section: "redlines.\(term).", keys: ["acceptable", "escalate", "fallback"]
    ) {
      (key, value, reading) throws(PipelineError) in
      let text = try wording(value, reading)
      switch key {
      case "acceptable": position.acceptable = text
      case "escalate": position.escalation = text
      default: position.fallback = text == "none" ? .none : .wording(text)
      }
    }
    return position
  }

  /// A text whose names in braces are all known.
  private static func wording(
    _ node: Node, _ reading: PolicyReading
  ) throws(PipelineError) -> String {
    let text = try reading.text(node).split(whereSeparator: \.isNewline).joined(separator: " ")
    guard let unknown = ClauseFacts.unknownNames(in: text).first else { return text }
    let near = NearMiss.best(of: ClauseFacts.names, for: unknown).map { "Did you mean `{\($0)}`? " }
    throw reading.refuse(
      node, "`{\(unknown)}` is no fact that a clause can be filled in with",
      "\(near ?? "")Known are: \(ClauseFacts.names.map { "{\($0)}" }.joined(separator: ", ")).")
  }
}
