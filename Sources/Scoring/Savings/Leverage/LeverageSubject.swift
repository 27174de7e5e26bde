import AssuranceModel

/// One vendor with all that makes a talk with it strong or weak.
struct LeverageSubject {
  let record: VendorRecord
  let assessment: Assessment
  /// The vendor's priced lines with what belongs to them.
  let lines: [LeverSubject]
  let policy: Policy
  let asOf: CalendarDate

  var vendor: Vendor { record.vendor }

  /// What does not conform and is not accepted, worst first, else in the order of the rules.
  var findingsToTrade: [Finding] {
    assessment.findings.enumerated().filter { entry in
      entry.element.verdict == .nonconforming
        && !record.accepts(entry.element.rule.id, on: asOf)
    }.sorted { one, other in
      let severities = (one.element.rule.severity, other.element.rule.severity)
      return severities.0 == severities.1 ? one.offset < other.offset : severities.0 > severities.1
    }.map(\.element)
  }

  /// The mark of the weakest line, over the lines that say anything; what is missing where none does.
  func weakest(missing: String, _ mark: (LeverSubject) -> NegotiationLeverage.Mark?)
    -> NegotiationLeverage.Mark
  {
    guard !lines.isEmpty else { return .unknown("contract-prices.csv has no line of the vendor") }
    return lines.compactMap(mark).min { $0.points < $1.points } ?? .unknown(missing)
  }
}
