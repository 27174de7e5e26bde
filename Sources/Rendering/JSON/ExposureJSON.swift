import AssuranceModel

extension Exposure {
  /// The portfolio's figures with what they rest on; null where no vendor has a figure.
  var json: JSONTree {
    guard let portfolio else { return .null }
    return portfolio.json.adding([
      "loss_exceedance": .array(
        exceedance.map { point in
          [
            "probability": .number(point.probability), "loss": .integer(point.loss.value.amount),
            "interval": point.loss.interval,
          ]
        }), "appetite": appetite.map(\.json) ?? .null,
      "answers_worth": .array(
        answers.map { entry in
          let head: JSONTree = ["vendor": .text(entry.vendor)]
          return head.adding(entry.answer.json)
        }),
      "vendors_left_out": .array(leftOut.map(JSONTree.text)),
      "shared_subprocessors": .array(
        shared.map { shared in
          [
            "name": .text(shared.name), "vendors": .array(shared.vendors.map(JSONTree.text)),
            "events_per_year": .number(shared.eventsPerYear),
            "citations": .array(shared.citations.map(\.json)),
          ]
        }), "frequency": .text(frequency), "parameters": .array(parameters.map(\.json)),
      "trials": .integer(trials), "seed": .integer(Int(clamping: seed)),
    ])
  }
}

extension Exposure.Figures {
  /// The named figures with their intervals, in whole units of the currency.
  fileprivate var json: JSONTree {
    let named = [
      ("p10", p10), ("p50", p50), ("p90", p90), ("p95", p95), ("p99", p99), ("mean", mean),
      ("expected_shortfall_95", expectedShortfall95),
    ]
    return .object(
      named.map { .init(key: $0.0, value: .integer($0.1.value.amount)) } + [
        .init(
          key: "intervals",
          value: .object(named.map { .init(key: $0.0, value: $0.1.interval) })),
        .init(key: "probability_of_loss", value: probabilityOfLoss.json),
        .init(key: "currency", value: .text(mean.value.currency.rawValue)),
      ])
  }
}

extension LossEstimate {
  fileprivate var interval: JSONTree { .array([.integer(low.amount), .integer(high.amount)]) }
}

extension ProbabilityEstimate {
  fileprivate var json: JSONTree {
    ["value": .number(value), "interval": .array([.number(low), .number(high)])]
  }
}

extension Exposure.Appetite {
  fileprivate var json: JSONTree {
    ["limit": .integer(limit.amount), "probability_above": probabilityAbove.json]
  }
}

extension ExposureParameter {
  fileprivate var json: JSONTree {
    [
      "id": .text(id), "name": .text(name), "value": .text(value), "edition": .text(edition),
      "source": .text(source), "confidence": .text(confidence.rawValue), "note": .text(note),
    ]
  }
}

extension VendorExposure {
  /// The vendor's figures, or what is missing for them; and in both cases what moves them.
  var json: JSONTree {
    let rest: JSONTree = [
      "missing": .array(missing.map(JSONTree.text)),
      "drivers": .array(
        drivers.map { driver in
          [
            "target": .text(driver.target.rawValue), "rule": JSONTree(driver.rule),
            "text": .text(driver.text),
            "factor": driver.factor.map(JSONTree.number) ?? .null,
            "parameter": JSONTree(driver.parameter),
            "citations": .array(driver.citations.map(\.json)),
          ]
        }),
    ]
    guard let result else { return rest }
    return result.figures.json.adding([
      "events_per_year": .number(result.eventsPerYear),
      "event_loss": .array([.integer(result.low.amount), .integer(result.high.amount)]),
      "answers_worth": .array(result.answers.map(\.json)),
    ]).adding(rest)
  }
}

extension VendorExposure.Driver {
  /// Id of the rule whose finding it is; nil for what comes from elsewhere.
  var rule: String? { if case .finding(let rule) = origin { rule } else { nil } }
}
