import AssuranceModel

extension DecisionRequest {
  /// A decision that is asked for, with its options and what it rests on.
  var json: JSONTree {
    [
      "id": .text(id), "kind": .text(kind.rawValue), "weight": .text(weight.rawValue),
      "question": .text(question), "vendors": .array(vendors.map(JSONTree.text)),
      "context": .array(context.map(\.json)), "options": .array(options.map(\.json)),
      "recommended": .integer(recommended), "recommendation": .text(recommendation),
      "decide_by": JSONTree(decideBy),
      "findings": .array(
        grounds.map { ["vendor": .text($0.vendor), "rule": .text($0.rule)] }),
    ]
  }
}

extension DecisionRequest.Option {
  fileprivate var json: JSONTree {
    let head: JSONTree = ["option": .text(title), "consequence": .text(consequence)]
    return switch cost {
    case .known(let money, let basis, let citation):
      head.adding([
        "cost": money.json, "cost_basis": .text(basis), "cost_citation": citation.json,
      ])
    case .notKnown: head.adding(["cost": .null, "cost_basis": .null, "cost_citation": .null])
    }
  }
}

extension DecisionReview {
  /// An earlier decision with what has become of it.
  var json: JSONTree {
    [
      "id": .text(decision.id), "date": JSONTree(decision.date), "vendor": .text(decision.vendor),
      "subject": .text(decision.subject), "decision": .text(decision.decision),
      "owner": JSONTree(decision.owner), "expires": JSONTree(decision.expires),
      "accepts": JSONTree(decision.acceptance?.rule), "state": .text(state.rawValue),
      "comes_back": .boolean(state.comesBack), "standing_then": JSONTree(standingThen?.rawValue),
      "standing_now": .text(standingNow.rawValue),
      "changes": .array(([ending].compactMap(\.self) + changes).map(\.json)),
      "citation": decision.citation.json,
    ]
  }
}
