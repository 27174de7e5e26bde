package import AssuranceModel

/// How a vendor's standing and findings move how often it fails and what that costs.
///
/// Every factor is 1 or more, so that an adverse finding never lowers a figure. Findings that tell of one thing, such as
/// a missing certificate and its missing scope, count once: the greatest factor does. What is undetermined counts
/// as unfavourable, as in the score.
package struct FindingEffects: Hashable, Sendable {
  package let frequencyFactor: Double
  package let lossFactor: Double
  /// In the order of the table; only those that count.
  package let drivers: [VendorExposure.Driver]
  package let parameters: [ExposureParameter]

  package init(_ assessment: Assessment, table: ExposureTable = .builtIn) {
    var strongest: [String: (entry: ExposureTable.Entry, driver: VendorExposure.Driver)] = [:]
    var uses: [String] = []
    func consider(
      _ key: String, _ origin: VendorExposure.Driver.Origin, _ text: String, _ citations: [Citation]
    ) {
      for entry in table.effects(of: key) {
        if let known = strongest[entry.use], known.entry.value >= entry.value { continue }
        if strongest[entry.use] == nil { uses.append(entry.use) }
        strongest[entry.use] = (
          entry,
          VendorExposure.Driver(
            target: table.isOnLoss(entry.use) ? .magnitude : .frequency, origin: origin, text: text,
            factor: max(entry.value, 1), parameter: entry.parameter.id, citations: citations)
        )
      }
    }
    let standing = assessment.standing
    consider(
      standing.standing.rawValue, .standing, "Standing: \(standing.standing.title)",
      standing.reasons.first?.evidence ?? [])
    for finding in assessment.findings where finding.isOpen {
      consider(
        finding.rule.id, .finding(rule: finding.rule.id), finding.message.text, finding.evidence)
    }
    let counted = uses.compactMap { strongest[$0] }
    drivers = counted.map(\.driver)
    parameters = counted.map(\.entry.parameter)
    func product(_ target: VendorExposure.Driver.Target) -> Double {
      counted.reduce(1) { $1.driver.target == target ? $0 * ($1.driver.factor ?? 1) : $0 }
    }
    frequencyFactor = product(.frequency)
    lossFactor = product(.magnitude)
  }
}
