import AssuranceModel

/// The dates on or before which somebody must act, from certificates, reports and contracts.
enum CalendarComposer {
  static func events(for vendors: [VendorReport], policy: Policy, asOf: CalendarDate)
    -> [CalendarEvent]
  {
    vendors.flatMap { events(for: $0, policy: policy, asOf: asOf) }
      .filter { $0.date >= asOf }
      .sorted { ($0.date, $0.uid) < ($1.date, $1.uid) }
  }

  private static func events(for report: VendorReport, policy: Policy, asOf: CalendarDate)
    -> [CalendarEvent]
  {
    let vendor = report.record.vendor
    var events: [CalendarEvent] = []
    func add(
      _ kind: String, _ date: CalendarDate, _ title: String, _ detail: String,
      _ evidence: [Citation]
    ) {
      events.append(
        CalendarEvent(
          uid: "\(vendor.id).\(kind).\(date)@assure", date: date,
          title: "\(vendor.legalName): \(title)", detail: detail, evidence: evidence))
    }
    if let certificate = report.certificate?.body,
      case .stated(let expiry, let evidence) = certificate.expiryDate
    {
      add(
        "certificate-expiry", expiry, "ISO/IEC 27001 certificate expires",
        "Last day of validity as printed", evidence.citations)
      add(
        "certificate-renewal", expiry.adding(days: -policy.expiryWarningDays),
        "ask for the next ISO/IEC 27001 certificate",
        "The certificate expires on \(expiry)", evidence.citations)
    }
    events += predicted(report)
    for filed in report.record.serviceAuditorReports {
      if case .stated(let end, let evidence) = filed.body.periodEnd {
        add(
          "soc2-stale", end.adding(days: policy.staleReportDays), "SOC 2 report becomes stale",
          "Its period ended on \(end); reports are relied on for \(policy.staleReportDays) days",
          evidence.citations)
      }
    }
    if let dates = RenewalDates(vendor, asOf: asOf) {
      let renewal =
        switch dates.renewsTacitly {
        case true: "the contract then renews by itself"
        case false: "the contract then ends"
        case nil: "whether it then renews by itself is not stated"
        }
      add(
        "contract-end", dates.termEnd, "contract term ends", "After it \(renewal)",
        [vendor.citation])
      if let notice = dates.lastNotice {
        add(
          "notice", notice, "last day to give notice",
          "The term ends on \(dates.termEnd); \(renewal)", [vendor.citation])
      }
    }
    return events
  }

  /// Audits and decisions that the certificate's cycle predicts; their ids stay the same while the cycle does.
  private static func predicted(_ report: VendorReport) -> [CalendarEvent] {
    guard let certificate = report.certificate?.body,
      let cycle = report.certificateAssessment?.cycle,
      let end = cycle.effectiveEnd
    else { return [] }
    let vendor = report.record.vendor
    return cycle.windows.compactMap { window in
      guard window.heldOn == nil, window.kind != .restoration || cycle.isRestorable else {
        return nil
      }
      let (date, title): (CalendarDate, String) =
        switch window.kind {
        case .firstSurveillance: (window.dueBy, "predicted: first surveillance audit due")
        case .secondSurveillance: (window.dueBy, "predicted: second surveillance audit due")
        case .recertification: (window.opens, "predicted: recertification becomes due")
        case .transition: (window.opens, "predicted: transition to the next edition becomes due")
        case .restoration: (window.dueBy, "last day on which the certificate may be restored")
        }
      let kind = window.kind.rawValue.split(separator: "_").joined(separator: "-")
      return CalendarEvent(
        uid: "\(vendor.id).predicted-\(kind).cycle-\(end)@assure", date: date,
        title: "\(vendor.legalName): \(title)", detail: window.wording(asOf: cycle.asOf),
        evidence: window.citations(in: certificate))
    }
  }
}
