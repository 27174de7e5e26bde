import AssuranceModel

extension CommitmentStatus {
  /// One line of the commitment ledger.
  var json: JSONTree {
    [
      "tag": .text(tag.rawValue), "promised": .text(promised.rawValue),
      "promise": promise?.json ?? .null, "parameters": parameters.json,
      "specific": isSpecific.map(JSONTree.boolean) ?? .null,
      "shortfalls": .array(
        shortfalls.map { shortfall in
          [
            "part": .text(shortfall.part.rawValue), "known": .boolean(shortfall.isKnown),
            "text": .text(shortfall.text),
            "missing": .array(shortfall.missing.map(JSONTree.text)),
          ]
        }),
      "evidenced": JSONTree(evidenced?.rawValue), "evidence": .array(evidence.map(\.json)),
      "evidence_reason": .text(evidenceReason), "searches": .array(searches.map(\.json)),
      "enforcement": enforcement?.json ?? .null,
    ]
  }
}

extension Enforcement {
  fileprivate var json: JSONTree {
    [
      "answer": .text(answer.rawValue), "reason": .text(reason),
      "remedy": .array(remedy.map(\.json)), "searches": .array(searches.map(\.json)),
    ]
  }
}

extension CertificationPosition {
  var json: JSONTree {
    [
      "certified_not_committed": certifiedNotCommitted.json,
      "committed_not_certified": committedNotCertified.json,
    ]
  }
}

extension CertificationPosition.Statement {
  fileprivate var json: JSONTree {
    [
      "state": .text(state.rawValue), "text": .text(text),
      "citations": .array(citations.map(\.json)), "searches": .array(searches.map(\.json)),
    ]
  }
}

extension ClauseStrength {
  var json: JSONTree {
    [
      "promised": .integer(promised), "specific": .integer(specific), "strong": .integer(strong),
      "open": .integer(open), "of": .integer(ClauseTag.allCases.count),
      "rank": JSONTree(comparison?.rank), "tied": JSONTree(comparison?.tied),
      "quartile": JSONTree(comparison?.quartile),
      "vendors_compared": JSONTree(comparison?.vendors),
    ]
  }
}

extension TermFigure {
  var json: JSONTree {
    [
      "tag": .text(tag.rawValue), "promised": .integer(promised),
      "undetermined": .integer(undetermined), "vendors": .integer(vendors),
    ]
  }
}
