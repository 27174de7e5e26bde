import AssuranceModel

extension OpportunitySummary {
  /// The totals by category, the levers with their formulas, and where unit prices stand.
  var json: JSONTree {
    [
      "totals": .array(
        totals.map { total in
          [
            "category": .text(total.category.rawValue),
            "opportunities": .integer(total.opportunities), "low": total.low.json,
            "likely": total.likely.json, "high": total.high.json,
          ]
        }), "levers": .array(levers.map(\.json)), "unpriced_levers": .array(unpriced.map(\.json)),
      "benchmark_positions": .array(positions.map(\.json)),
    ]
  }
}

extension SavingsOpportunity {
  /// One lever on one line: its figures, or why there are none.
  var json: JSONTree {
    let (state, reason) = words
    return [
      "line": .text(line.id), "contract": JSONTree(line.contract),
      "service": JSONTree(line.service), "lever": .text(lever.id),
      "category": .text(lever.category.rawValue), "stage": .text(Self.stage.rawValue),
      "outcome": .text(state), "low": gain?.low.json ?? .null,
      "likely": gain?.likely.json ?? .null, "high": gain?.high.json ?? .null,
      "contract_total": gain?.contractTotal.map {
        ["amount": $0.amount.json, "months": .integer($0.months)]
      } ?? .null,
      "counted": JSONTree(counting.map { $0 == .counted }), "reason": JSONTree(reason),
      "missing": .array(
        missing.map { input in
          [
            "name": .text(input.name), "file": .text(input.file), "column": .text(input.column),
          ]
        }), "inputs": .array(inputs.map(\.json)),
      "notes": .array((gain?.notes ?? []).map(JSONTree.text)),
      "on_ledger": .array(onLedger.map(JSONTree.text)), "citation": line.citation.json,
    ]
  }

  /// What came out, and why there is no figure or why it is not added.
  private var words: (state: String, reason: String?) {
    switch outcome {
    case .gain:
      switch counting {
      case .overlaps(let reason): ("gain", reason)
      case .otherCurrency: ("gain", "Not added: another currency than the totals")
      case .counted, nil: ("gain", nil)
      }
    case .nothing(let reason): ("nothing", reason)
    case .notComparable(let reason): ("not_comparable", reason)
    case .notComputed(let missing):
      ("not_computed", missing.map(\.text).joined(separator: "; "))
    }
  }
}

extension LeverReference {
  fileprivate var json: JSONTree {
    [
      "id": .text(id), "title": .text(title), "mechanism": .text(mechanism),
      "formula": .text(formula), "baseline": .text(baseline),
      "category": .text(category.rawValue), "range": .text(range),
      "guardrail": .text(guardrail),
      "published": published.map {
        ["range": .text($0.range), "population": .text($0.population), "kind": .text($0.kind)]
      } ?? .null,
    ]
  }
}

extension UnpricedLever {
  fileprivate var json: JSONTree {
    ["id": .text(id), "title": .text(title), "reason": .text(reason)]
  }
}

extension BenchmarkPosition {
  fileprivate var json: JSONTree {
    [
      "line": .text(line.id), "vendor": .text(line.vendor), "service": .text(benchmark.service),
      "unit": JSONTree(benchmark.unit), "unit_price": JSONTree(price?.rounded.words),
      "band": JSONTree(band?.rawValue),
      "percentile": percentile.map {
        [
          "value": .integer($0.value), "interval": .array([.integer($0.low), .integer($0.high)]),
        ]
      } ?? .null, "observations": JSONTree(benchmark.observations),
      "date": JSONTree(benchmark.date), "stale": JSONTree(isStale),
      "remarks": .array(remarks.map(JSONTree.text)), "citation": benchmark.citation.json,
    ]
  }
}

extension LeverInput {
  fileprivate var json: JSONTree {
    let value: JSONTree =
      switch value {
      case .money(let money): money.json
      case .unitPrice(let price): .text(price.words)
      case .count(let count): .integer(count)
      case .percentage(let percentage): .text(percentage.words)
      case .date(let date): .text("\(date)")
      case .text(let text): .text(text)
      }
    return [
      "name": .text(name), "value": value, "citations": .array(citations.map(\.json)),
    ]
  }
}
