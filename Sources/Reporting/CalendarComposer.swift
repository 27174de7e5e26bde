import AssuranceModel

/// The dates on or before which somebody must act, from certificates, reports, contracts and breach clocks.
///
/// An event's id names the vendor, the kind, and the thing: a certificate by its number, a report by its file's digest, a
/// contract's term by its ordinal. No id holds the event's own day, so that a day that changes moves the event in a
/// subscriber's calendar and leaves no second one behind.
enum CalendarComposer {
  static func events(
    for vendors: [VendorReport], demands: [DemandJudgement], policy: Policy, asOf: CalendarDate
  ) -> [CalendarEvent] {
    var known: Set<String> = []
    return (vendors.flatMap { events(for: $0, policy: policy) } + DemandEvents.events(demands))
      .filter { $0.date >= asOf }
      .sorted { ($0.date, $0.uid) < ($1.date, $1.uid) }
      .filter { known.insert($0.uid).inserted }
  }

  private static func events(for report: VendorReport, policy: Policy) -> [CalendarEvent] {
    let vendor = report.record.vendor
    return certificate(report, policy) + predicted(report) + reports(report, policy)
      + RenewalEvents.events(report.assessment.renewal, vendor: vendor)
      + (report.assessment.breachClock.map { BreachClockEvents.events($0, vendor: vendor) } ?? [])
  }

  private static func certificate(_ report: VendorReport, _ policy: Policy) -> [CalendarEvent] {
    guard let certificate = report.certificate?.body,
      case .stated(let expiry, let evidence) = certificate.expiryDate
    else { return [] }
    let vendor = report.record.vendor
    return [
      CalendarEvent(
        of: vendor, "certificate-expiry", report.certificateAnchor, on: expiry,
        "ISO/IEC 27001 certificate expires", "Last day of validity as printed",
        evidence.citations),
      CalendarEvent(
        of: vendor, "certificate-renewal", report.certificateAnchor,
        on: expiry.adding(days: -policy.expiryWarningDays),
        "ask for the next ISO/IEC 27001 certificate", "The certificate expires on \(expiry)",
        evidence.citations),
    ]
  }

  private static func reports(_ report: VendorReport, _ policy: Policy) -> [CalendarEvent] {
    report.record.serviceAuditorReports.compactMap { filed in
      guard case .stated(let end, let evidence) = filed.body.periodEnd else { return nil }
      return CalendarEvent(
        of: report.record.vendor, "soc2-stale", String(filed.file.digest.rawValue.prefix(12)),
        on: end.adding(days: policy.staleReportDays), "SOC 2 report becomes stale",
        "Its period ended on \(end); reports are relied on for \(policy.staleReportDays) days",
        evidence.citations)
    }
  }

  /// Audits and decisions that the certificate's cycle predicts or its paper prints as due.
  private static func predicted(_ report: VendorReport) -> [CalendarEvent] {
    guard let certificate = report.certificate?.body,
      let cycle = report.certificateAssessment?.cycle, cycle.effectiveEnd != nil
    else { return [] }
    return cycle.windows.compactMap { window in
      guard window.heldOn == nil, window.kind != .restoration || cycle.isRestorable else {
        return nil
      }
      let (date, title): (CalendarDate, String) =
        switch window.kind {
        case .firstSurveillance, .secondSurveillance:
          (
            window.dueBy,
            window.isPrinted
              ? "\(window.kind.title.lowercased()) due, as printed"
              : "predicted: \(window.kind.title.lowercased()) due"
          )
        case .recertification: (window.opens, "predicted: recertification becomes due")
        case .transition: (window.opens, "predicted: transition to the next edition becomes due")
        case .restoration: (window.dueBy, "last day on which the certificate may be restored")
        }
      return CalendarEvent(
        of: report.record.vendor, "predicted-\(window.kind.rawValue.kebab)",
        report.certificateAnchor, on: date, title, window.wording(asOf: cycle.asOf),
        window.citations(in: certificate))
    }
  }
}

extension CalendarEvent {
  /// An event of a vendor; the anchor names the thing that the event is about and stays when its day moves.
  init(
    of vendor: Vendor, _ kind: String, _ anchor: String, on date: CalendarDate, _ title: String,
    _ detail: String, _ evidence: [Citation]
  ) {
    self.init(
      uid: "\(vendor.id).\(kind).\(anchor)@assure", date: date,
      title: "\(vendor.legalName): \(title)", detail: detail, evidence: evidence)
  }
}

extension VendorReport {
  /// What names the certificate in ids of events.
  fileprivate var certificateAnchor: String {
    assessment.breachClock?.lapse.anchor ?? "certificate"
  }
}
