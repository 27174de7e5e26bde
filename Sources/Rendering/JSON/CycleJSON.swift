import AssuranceModel

extension CertificationCycleState {
  /// The state of a certificate's cycle; the certificate gives the citations of what is predicted.
  func json(_ certificate: Certificate) -> JSONTree {
    [
      "as_of": .text(asOf.description), "status": .text(status.code),
      "phase": .text(phase.rawValue), "unsettled": .array(unsettled),
      "cycle_start": JSONTree(cycleStart), "first_cycle": JSONTree(isFirstCycle),
      "effective_end": JSONTree(effectiveEnd), "days_left": JSONTree(daysLeft),
      "days_past_expiry": JSONTree(daysPastExpiry), "restorable": .boolean(isRestorable),
      "restorable_until": JSONTree(restorableUntil),
      "first_surveillance_due_by": JSONTree(firstSurveillanceDueBy),
      "windows": .array(windows.map { $0.json(certificate) }),
      "years_without_known_surveillance": .array(
        yearsWithoutKnownSurveillance.map(JSONTree.integer)),
      "uncovered_gap": uncoveredGap?.json ?? .null, "keeps_old_cycle": JSONTree(keepsOldCycle),
      "anomalies": .array(anomalies.map(\.json)), "assumptions": .array(assumptions.map(\.json)),
    ]
  }

  private var unsettled: [JSONTree] {
    guard case .undetermined(let facts) = status else { return [] }
    return facts.map { .text($0.rawValue) }
  }
}

extension CycleWindow {
  fileprivate func json(_ certificate: Certificate) -> JSONTree {
    [
      "kind": .text(kind.rawValue), "predicted": .boolean(heldOn == nil && !isPrinted),
      "due_by_printed": .boolean(isPrinted),
      "opens": .text(opens.description), "due_by": .text(dueBy.description),
      "held_on": JSONTree(heldOn), "rule": rule.json,
      "assumptions": .array(assumptions.map(\.json)),
      "basis": .array(basis.map { .text($0.rawValue) }),
      "citations": .array(basis.flatMap { certificate.citations(of: $0) }.map(\.json)),
    ]
  }
}

extension UncoveredGap {
  fileprivate var json: JSONTree {
    [
      "first": .text(first.description), "last": .text(last.description), "days": .integer(days),
      "restored_in_time": .boolean(isRestoredInTime),
    ]
  }
}

extension CycleAnomaly {
  fileprivate var json: JSONTree {
    ["id": .text(rawValue), "reason": .text(reason), "rule": rule.json]
  }
}

extension CycleAssumption {
  fileprivate var json: JSONTree {
    ["id": .text(rawValue), "text": .text(text), "rule": rule.json]
  }
}

extension CycleRule {
  fileprivate var json: JSONTree {
    ["id": .text(rawValue), "statement": .text(statement), "source": source.json]
  }
}

extension Source {
  /// The document with its clause.
  var json: JSONTree { ["document": .text(document), "clause": .text(clause)] }
}

extension Reliability {
  /// The level with the reasons that add up to it.
  var json: JSONTree {
    [
      "level": .text(level.rawValue),
      "reasons": .array(
        reasons.map { reason in
          [
            "id": .text(reason.id), "kind": .text(reason.kind.rawValue),
            "weight": .integer(reason.weight), "text": .text(reason.text),
            "rationale": .text(reason.rationale), "remedy": .text(reason.remedy),
            "sources": .array(reason.sources.map(\.json)),
            "citations": .array(reason.evidence.map(\.json)),
          ]
        }),
    ]
  }
}
