package import AssuranceModel

/// Whom to speak to, when, and about what.
///
/// In: the records with what was judged of them, the buyer's tables and the opportunities. Out: one leverage a vendor, in the
/// order of the talks: by the state of the window, then by the sum of the parts, then by spend. No money goes into the order
/// but the spend that breaks a tie, and no money comes out.
package enum NegotiationRanking {
  /// Most levers that one talk is about.
  private static let mostLevers = 3

  package static func ranked(
    _ records: [VendorRecord], _ assessments: [Assessment], tables: BuyerTables,
    opportunities: OpportunitySummary?, policy: Policy, asOf: CalendarDate
  ) -> [NegotiationLeverage] {
    let renewals = Dictionary(
      zip(records, assessments).map { ($0.vendor.id, $1.renewal) },
      uniquingKeysWith: { first, _ in first })
    let subjects = OpportunitySearch.subjects(
      of: tables, renewals: renewals, policy: policy, asOf: asOf)
    return zip(records, assessments).map { record, assessment in
      let subject = LeverageSubject(
        record: record, assessment: assessment,
        lines: subjects.filter { $0.vendor.id == record.vendor.id }, policy: policy, asOf: asOf)
      return (
        leverage(of: subject, levers: levers(of: record.vendor.id, opportunities)),
        spend: record.vendor.annualSpend?.hundredths ?? 0
      )
    }.sorted { one, other in
      let windows = (one.0.window.rank, other.0.window.rank)
      if windows.0 != windows.1 { return windows.0 < windows.1 }
      if one.0.sum != other.0.sum { return one.0.sum > other.0.sum }
      return one.spend == other.spend
        ? one.0.vendor < other.0.vendor : one.spend > other.spend
    }.map(\.0)
  }

  private static func leverage(of subject: LeverageSubject, levers: [String])
    -> NegotiationLeverage
  {
    let window = NegotiationWindow(
      subject.assessment.renewal, row: subject.vendor.citation, asOf: subject.asOf)
    return NegotiationLeverage(
      vendor: subject.vendor.id, marks: LeverageParts.marks(of: subject, window: window),
      window: window.window, lastNotice: window.lastNotice, talkFrom: window.talkFrom,
      findings: subject.findingsToTrade, levers: levers)
  }

  /// The levers that count, those that bring most first, each once.
  private static func levers(of vendor: String, _ opportunities: OpportunitySummary?) -> [String] {
    let gains = (opportunities?.opportunities(of: vendor) ?? []).filter {
      $0.counting == .counted && ($0.gain?.likely.hundredths ?? 0) > 0
    }.enumerated().sorted { one, other in
      let amounts = (
        one.element.gain?.likely.hundredths ?? 0, other.element.gain?.likely.hundredths ?? 0
      )
      return amounts.0 == amounts.1 ? one.offset < other.offset : amounts.0 > amounts.1
    }
    return Array(gains.map(\.element.lever.title).uniqueInOrder.prefix(mostLevers))
  }
}

extension NegotiationLeverage.Window {
  /// The order of talks, by what cannot wait.
  fileprivate var rank: Int {
    switch self {
    case .urgent: 0
    case .open: 1
    case .early: 2
    case .unknown: 3
    case .closed: 4
    }
  }
}
