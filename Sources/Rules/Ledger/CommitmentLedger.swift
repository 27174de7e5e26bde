package import AssuranceModel

/// What the contracts promise about certification beside what today's documents show, line by line.
///
/// Each of the thirteen terms answers four questions: promised, specific enough for the policy, evidenced today, and
/// enforceable. A question that the documents leave open stays open.
package enum CommitmentLedger {
  /// One line a tag, in the order of `ClauseTag.allCases`.
  package static func lines(for record: VendorRecord, policy: Policy, asOf: CalendarDate)
    -> [CommitmentStatus]
  {
    let record = record.trusting(from: policy.minimumConfidence)
    let contracts = ContractSet(record.contracts)
    let specificity = PromiseSpecificity(policy: policy, record: record)
    let remedies = RemedySearch(contracts)
    let shown = ShownToday(record, policy: policy, asOf: asOf)
    return ClauseTag.allCases.map { tag in
      let answer = shown.answer(for: tag)
      func line(_ promised: ClauseReading.Verdict, _ promise: Promise? = nil) -> CommitmentStatus {
        CommitmentStatus(
          tag: tag, promised: promised, promise: promise?.reading.citation,
          parameters: promise?.reading.parameters ?? ClauseParameters(),
          isSpecific: promise?.isSpecific, shortfalls: promise?.shortfalls ?? [],
          evidenced: answer?.verdict, evidence: answer?.citations ?? [],
          evidenceReason: answer?.reason ?? "",
          searches: promise == nil ? contracts.searches(for: tag.title) : [],
          enforcement: promise.map { remedies.enforcement(of: $0.reading) })
      }
      switch contracts.search(for: tag) {
      case .notStated, .stated(.absent, _): return line(.absent)
      case .unreadable: return line(.undetermined)
      case .stated(.found(let readings), _):
        let promises = readings.map { reading in
          Promise(reading: reading, shortfalls: specificity.shortfalls(of: reading))
        }
        // Any of the clauses may be relied on, unless their periods differ and none is known to take precedence.
        func isBetter(_ one: Promise, _ other: Promise) -> Bool {
          one.shortfalls.count < other.shortfalls.count
        }
        let counted =
          PromisedPeriods(readings).differ
          ? promises.max(by: isBetter) : promises.min(by: isBetter)
        return line(.present, counted)
      }
    }
  }
}

/// A clause that binds, with what it lacks.
private struct Promise {
  let reading: ClauseReading
  let shortfalls: [PromiseShortfall]

  var isSpecific: Bool? {
    if shortfalls.contains(where: \.isKnown) { return false }
    return shortfalls.isEmpty ? true : nil
  }
}
