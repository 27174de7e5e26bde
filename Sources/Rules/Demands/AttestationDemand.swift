import AssuranceModel

/// A demand for a SOC 2 report, held against the current report of one vendor.
struct AttestationDemand {
  let report: Filed<ServiceAuditorReport>?
  let expectation: DemandExpectation
  /// Days after which a report is too old where the demand names no age.
  let staleDays: Int
  let asOf: CalendarDate
  /// The day on which the report must not be too old.
  let day: CalendarDate

  init(
    _ record: VendorRecord, expectation: DemandExpectation, policy: Policy, asOf: CalendarDate,
    day: CalendarDate
  ) {
    let current = record.currentReport
    report = current?.body.report == .soc2 ? current : nil
    self.expectation = expectation
    staleDays = policy.staleReportDays
    self.asOf = asOf
    self.day = day
  }

  /// Whether the report examines the controls of a company that it names.
  func examines(_ company: String) -> Bool {
    report?.body.subservices.contains { service in
      service.method.value == .inclusive
        && service.name.value.map { LegalName.holder($0, isOneOf: [company]) } == true
    } ?? false
  }

  /// Last day on which the report is not too old.
  var goodUntil: CalendarDate? {
    report?.body.periodEnd.value.map { end in
      expectation.longestReportAge.map { end.adding(months: $0) } ?? end.adding(days: staleDays)
    }
  }

  /// Why it is supported, at risk or not; never empty.
  var reasons: [DemandJudgement.Reason] {
    guard let report = report?.body else {
      return [.init(.unsupported, .init("A SOC 2 report was not sent"))]
    }
    let reasons = [draft(report), type(report), opinion(report), age(report)].compactMap(\.self)
    guard reasons.isEmpty else { return reasons }
    let until = goodUntil.map { ", and is recent enough until \($0)" } ?? ""
    return [
      .init(
        .supported,
        .init(
          "The SOC 2 report has an unqualified opinion\(until)",
          restingOn: report.periodEnd.evidence))
    ]
  }

  private func draft(_ report: ServiceAuditorReport) -> DemandJudgement.Reason? {
    guard case .stated(_, let evidence) = report.draft else { return nil }
    return .init(.unsupported, .init("The SOC 2 report is a draft", restingOn: evidence))
  }

  private func type(_ report: ServiceAuditorReport) -> DemandJudgement.Reason? {
    guard expectation.asksForType2 else { return nil }
    switch report.type {
    case .stated(.type2, _): return nil
    case .stated(.type1, let evidence):
      return .init(
        .unsupported,
        .init("The SOC 2 report is of type 1 and speaks for one day", restingOn: evidence))
    case .notStated: return open("the report's type", nil)
    case .unreadable(let evidence): return open("the report's type", evidence)
    }
  }

  private func opinion(_ report: ServiceAuditorReport) -> DemandJudgement.Reason? {
    switch report.opinion {
    case .stated(.unqualified, _): return nil
    case .stated(.qualified, let evidence):
      return .init(.atRisk, .init("The auditor's opinion is qualified", restingOn: evidence))
    case .stated(.adverse, let evidence), .stated(.disclaimer, let evidence):
      return .init(
        .unsupported,
        .init("The auditor's opinion is adverse, or there is none", restingOn: evidence))
    case .notStated: return open("the auditor's opinion", nil)
    case .unreadable(let evidence): return open("the auditor's opinion", evidence)
    }
  }

  private func age(_ report: ServiceAuditorReport) -> DemandJudgement.Reason? {
    guard case .stated(let end, let evidence) = report.periodEnd, let goodUntil else {
      return open("the end of the report's period", report.periodEnd.evidence)
    }
    if goodUntil < asOf {
      return .init(
        .unsupported,
        .init(
          "The report's period ended on \(end), too long ago since \(goodUntil)",
          restingOn: evidence))
    }
    guard goodUntil < day else { return nil }
    return .init(
      .atRisk,
      .init(
        "The report's period ended on \(end); it is too old after \(goodUntil), before \(day)",
        restingOn: evidence))
  }

  private func open(_ what: String, _ evidence: Evidence?) -> DemandJudgement.Reason {
    .init(
      .unsupported,
      .init("Verify \(what), because it is not told with certainty", restingOn: evidence))
  }
}
