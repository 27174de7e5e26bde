import AssuranceModel

/// Where a certificate stands in its cycle, what is predicted from there, and why it should be verified.
enum CycleTables {
  /// The cycle and, where there is a reason to verify, the reasons; empty where nothing was judged.
  static func tables(_ vendor: VendorReport) -> [ReportTable] {
    guard let certificate = vendor.certificate?.body, let judged = vendor.certificateAssessment
    else { return [] }
    let id = vendor.record.vendor.id
    return [cycle(judged.cycle, certificate, of: vendor)]
      + (judged.reliability.reasons.isEmpty ? [] : [reliability(judged.reliability, id: id)])
  }

  private static func cycle(
    _ cycle: CertificationCycleState, _ certificate: Certificate, of vendor: VendorReport
  ) -> ReportTable {
    ReportTable(
      id: "\(vendor.record.vendor.id)-cycle", title: "Certification cycle",
      columns: [
        .init("what", "What"), .init("value", "Date or state"),
        .init("basis", "How we know", isWide: true),
      ],
      rows: state(cycle, certificate, register: vendor.disputedLapse) + windows(cycle, certificate)
        + questions(cycle, certificate, papers: vendor.record.papersOnAudits),
      note:
        "Printed dates cite the certificate. Predicted dates are reckoned from them and name what they assume."
    )
  }

  private static func state(
    _ cycle: CertificationCycleState, _ certificate: Certificate, register: Lapse?
  ) -> [[ReportCell]] {
    let isCut = cycle.effectiveEnd != nil && cycle.effectiveEnd != cycle.expiry
    let end = cycle.effectiveEnd.map {
      ReportCell(.date($0), citations: certificate.citations(of: isCut ? .edition : .expiryDate))
    }
    var rows: [[ReportCell]] =
      registered(register) + [
        [
          .text("State on \(cycle.asOf)"),
          ReportCell(.text(cycle.status.title), tone: register == nil ? cycle.tone : .neutral),
          .text(
            register == nil ? explanation(cycle) : "By the paper's own dates: \(explanation(cycle))"
          ),
        ],
        [
          .text("Phase"), .text(cycle.phase.title),
          .text(cycle.phase.explanation),
        ],
        [
          .text("Ends"), end ?? .missing("not known"),
          .text(
            isCut
              ? "End of the transition from the edition; the printed expiry does not count"
              : "Printed expiry"),
        ],
      ]
    if let left = cycle.daysLeft {
      rows.append([.text("Days left"), .count(left), .text("The last day counts as valid")])
    }
    if let past = cycle.daysPastExpiry {
      rows.append([
        .text("Days since expiry"), .count(past), .text("Counted from the printed expiry"),
      ])
    }
    return rows
  }

  /// What the register says against the paper; no row where it says nothing.
  private static func registered(_ lapse: Lapse?) -> [[ReportCell]] {
    guard let lapse else { return [] }
    return [
      [
        .text("State in the register"),
        ReportCell(.text(lapse.cause.title), tone: .bad, citations: lapse.citations),
        .text("The register is newer than the paper, so that nothing is taken to be in force"),
      ]
    ]
  }

  private static func explanation(_ cycle: CertificationCycleState) -> String {
    switch cycle.status {
    case .inForce: "Begun, and not past its end"
    case .notYetValid(let first): "Its first day is \(first)"
    case .expired(let days): "Its printed expiry passed \(String.counted(days, "day")) ago"
    case .supersededEdition(let edition, let lastDay):
      "Certificates to :\(edition.rawValue) ended on \(lastDay), whatever they print"
    case .suspended(let word), .withdrawn(let word): "It calls itself \(word)"
    case .undetermined(let unsettled):
      "Turns on \(unsettled.map(\.title).joined(separator: " and "))"
    }
  }

  private static func windows(_ cycle: CertificationCycleState, _ certificate: Certificate)
    -> [[ReportCell]]
  {
    cycle.windows.filter { $0.kind != .restoration || cycle.isRestorable }.map { window in
      let cell = ReportCell(
        .date(window.heldOn ?? window.dueBy),
        citations: window.heldOn == nil
          ? window.citations(in: certificate)
          : certificate.citations(
            of: window.kind == .recertification ? .recertificationAuditDate : .surveillanceDates))
      return [.text(window.label), cell, .text(window.wording(asOf: cycle.asOf))]
    }
  }

  private static func questions(
    _ cycle: CertificationCycleState, _ certificate: Certificate, papers: [InputFile]
  ) -> [[ReportCell]] {
    var rows: [[ReportCell]] = []
    if let gap = cycle.uncoveredGap {
      rows.append([
        .text("Uncovered before the cycle"),
        ReportCell(
          .text("\(gap.first) to \(gap.last)"), tone: .caution,
          citations: certificate.citations(of: .previousExpiryDate)
            + certificate.citations(of: .issueDate)),
        .text(
          "\(String.counted(gap.days, "day")); "
            + (gap.isRestoredInTime
              ? "restored within the six months that are allowed"
              : "longer than the six months in which it may be restored")),
      ])
    }
    if !cycle.yearsWithoutKnownSurveillance.isEmpty {
      rows.append([
        .text("Surveillance not shown"),
        .text(cycle.yearsWithoutKnownSurveillance.map(String.init).joined(separator: ", ")),
        .text(
          "Ask: an audit is due in each full calendar year, and a certificate shows none that is held after its printing (\(CycleRule.yearlySurveillance.citation))"
        ),
      ])
    }
    if !papers.isEmpty,
      !cycle.surveillanceNotShown.isEmpty || !cycle.yearsWithoutKnownSurveillance.isEmpty
    {
      rows.append([
        .text("Papers on audits, not read"), .count(papers.count),
        .text(
          "\(papers.map(\.name).joinedAsWords): \(papers.count == 1 ? "its name speaks" : "their names speak") of an audit; look there before asking"
        ),
      ])
    }
    rows += cycle.anomalies.map { anomaly in
      [
        .text("To verify"),
        ReportCell(
          .text(anomaly.reason), tone: .caution,
          citations: anomaly.facts.flatMap { certificate.citations(of: $0) }),
        .text("\(anomaly.rule.statement) (\(anomaly.rule.citation))"),
      ]
    }
    return rows
  }

  private static func reliability(_ reliability: Reliability, id: String) -> ReportTable {
    ReportTable(
      id: "\(id)-reliability",
      title: "Reasons to verify the certificate: \(reliability.level.title.lowercased())",
      columns: [
        .init("id", "Reason"), .init("why", "What to verify", isWide: true),
        .init("weight", "Weight"), .init("rationale", "What the weight rests on", isWide: true),
        .init("remedy", "What to do", isWide: true),
      ],
      rows: reliability.reasons.map { reason in
        [
          .text(reason.id),
          ReportCell(
            .text(reason.text), tone: reason.kind == .contrary ? .caution : .neutral,
            citations: reason.evidence),
          .count(reason.weight), .text(reason.rationale), .text(reason.remedy),
        ]
      },
      note:
        "A reason to verify is a question to the issuer and says nothing against the vendor. What is merely unknown never weighs more than a question."
    )
  }
}
