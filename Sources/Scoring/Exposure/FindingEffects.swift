package import AssuranceModel

/// How a vendor's standing and findings move how often it fails and what that costs.
///
/// Every factor is 1 or more, so that an adverse finding never lowers a figure. Findings that tell of one thing, such as
/// a missing certificate and its missing scope, count once: the greatest factor does. What is undetermined counts
/// as unfavourable, as in the score.
package struct FindingEffects: Hashable, Sendable {
  /// What counts of all that tells of one thing.
  private struct Counted: Hashable {
    let entry: ExposureTable.Entry
    let driver: VendorExposure.Driver
  }

  private let counted: [Counted]

  package init(_ assessment: Assessment, table: ExposureTable = .builtIn) {
    self.init(assessment.standing, assessment.findings, table: table)
  }

  init(_ standing: StandingJudgement, _ findings: [Finding], table: ExposureTable) {
    var strongest: [String: Counted] = [:]
    var uses: [String] = []
    func consider(
      _ key: String, _ origin: VendorExposure.Driver.Origin, _ text: String, _ citations: [Citation]
    ) {
      for entry in table.effects(of: key) {
        if let known = strongest[entry.use], known.entry.value >= entry.value { continue }
        if strongest[entry.use] == nil { uses.append(entry.use) }
        strongest[entry.use] = Counted(
          entry: entry,
          driver: VendorExposure.Driver(
            target: table.isOnLoss(entry.use) ? .magnitude : .frequency, origin: origin, text: text,
            factor: max(entry.value, 1), parameter: entry.parameter.id, citations: citations))
      }
    }
    consider(
      standing.standing.rawValue, .standing, "Standing: \(standing.standing.title)",
      standing.reasons.first?.evidence ?? [])
    for finding in findings where finding.isOpen {
      consider(
        finding.rule.id, .finding(rule: finding.rule.id), finding.message.text, finding.evidence)
    }
    counted = uses.compactMap { strongest[$0] }
  }

  /// In the order of the findings; only those that count.
  package var drivers: [VendorExposure.Driver] { counted.map(\.driver) }
  package var parameters: [ExposureParameter] { counted.map(\.entry.parameter) }
  package var frequencyFactor: Double { product(.frequency) }
  package var lossFactor: Double { product(.magnitude) }

  /// What a mean loss is multiplied by.
  var factor: Double { frequencyFactor * lossFactor }

  private func product(_ target: VendorExposure.Driver.Target) -> Double {
    counted.reduce(1) { $1.driver.target == target ? $0 * ($1.driver.factor ?? 1) : $0 }
  }

  /// Where the effects of fewer findings are weaker than these, by what the findings tell of.
  func surplus(over other: FindingEffects) -> [(use: String, effect: ExposureAnswer.Effect)] {
    counted.compactMap { now in
      let then = other.counted.first { $0.entry.use == now.entry.use }
      guard (then?.driver.factor ?? 1) < (now.driver.factor ?? 1) else { return nil }
      return (now.entry.use, ExposureAnswer.Effect(now: now.driver, then: then?.driver))
    }
  }
}
