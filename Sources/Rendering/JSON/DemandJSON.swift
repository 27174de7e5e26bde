import AssuranceModel

extension DemandJudgement {
  /// A promise to a customer with a line for each service and vendor.
  var json: JSONTree {
    [
      "id": .text(demand.id), "customer": .text(demand.customer), "demand": .text(demand.demand),
      "framework": JSONTree(demand.framework), "judged_as": .text(expectation.text),
      "due": JSONTree(demand.due), "judged_for": .text(day.description),
      "support": .text(support.rawValue), "citation": demand.citation.json,
      "lines": .array(lines.map(\.json)),
    ]
  }
}

extension DemandJudgement.Line {
  fileprivate var json: JSONTree {
    [
      "service": .text(service), "vendor": JSONTree(vendor), "support": .text(support.rawValue),
      "evidence_until": JSONTree(goodUntil),
      "reasons": .array(
        reasons.map { entry in
          let head: JSONTree = ["support": .text(entry.support.rawValue)]
          return head.adding(entry.reason.json)
        }),
    ]
  }
}
