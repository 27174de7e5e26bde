import AssuranceModel

extension ScopeFigures {
  /// Cells and annual spend by coverage.
  var json: JSONTree {
    .object(
      lines.map { line in
        .init(
          key: line.coverage.rawValue,
          value: ["cells": .integer(line.cells), "annual_spend": line.spend.json])
      } + [.init(key: "cells_without_spend", value: .integer(cellsWithoutSpend))])
  }
}

extension ScopeMatrix {
  /// The assumptions and every cell with its reasons.
  var json: JSONTree {
    [
      "assumptions": .array(assumptions.map(JSONTree.text)),
      "cells": .array(
        cells.map { cell in
          [
            "service": .text(cell.key.service), "territory": JSONTree(cell.key.territory),
            "entity": JSONTree(cell.key.entity), "coverage": .text(cell.coverage.rawValue),
            "annual_spend": cell.spend?.json ?? .null,
            "reasons": .array(cell.reasons.map(\.json)),
          ]
        }),
    ]
  }
}

extension AccreditationChain {
  /// The three links.
  var json: JSONTree {
    [
      "state": .text(state.rawValue), "certification_body": certificationBody.json,
      "accreditation_body": accreditationBody.json, "arrangement": arrangement.json,
    ]
  }
}

extension AccreditationChain.Link {
  fileprivate var json: JSONTree {
    [
      "state": .text(state.rawValue), "name": JSONTree(name), "reason": .text(reason),
      "source": JSONTree(source), "citations": .array(evidence.map(\.json)),
    ]
  }
}

extension StandingJudgement.Reason {
  /// The reason in words with its citations and with what was searched.
  var json: JSONTree {
    [
      "text": .text(text), "citations": .array(evidence.map(\.json)),
      "searches": .array(searches.map(\.json)),
    ]
  }
}
