import AssuranceModel

/// The tables of the customers' demands, for the portfolio and for one vendor.
enum DemandTables {
  /// One row a demand, in the order of the buyer's table.
  static func demands(_ demands: [DemandJudgement]) -> ReportTable {
    ReportTable(
      id: "demands", title: "Demands of customers",
      columns: [
        .init("id", "Demand"), .init("customer", "Customer"),
        .init("demand", "In the customer's words", isWide: true),
        .init("expectation", "Judged as", isWide: true), .init("due", "Due"),
        .init("support", "State"), .init("lines", "Supported, at risk, unsupported"),
      ],
      rows: demands.map { judged in
        let demand = judged.demand
        return [
          .text(demand.id, citations: [demand.citation]), .text(demand.customer),
          .text(demand.demand), .text(judged.expectation.text), due(judged),
          ReportCell(.text(judged.support.title), tone: judged.support.tone),
          .text(
            DemandSupport.allCases.reversed().map { support in
              "\(judged.lines.count { $0.support == support })"
            }.joined(separator: ", ")),
        ]
      },
      note:
        "Only what stands under judged as was judged; hold it against the customer's words. Where no due date is "
        + "stated, or it has passed, the evidence is held against the as-of date.")
  }

  private static func due(_ judged: DemandJudgement) -> ReportCell {
    guard let due = judged.demand.due else { return .missing("not stated") }
    return ReportCell(.date(due), tone: due < judged.day ? .bad : .neutral)
  }

  /// One row for each service of a demand and vendor of it, with all reasons.
  static func lines(_ demands: [DemandJudgement], _ vendors: [VendorReport]) -> ReportTable {
    ReportTable(
      id: "demand-lines", title: "Who carries them",
      columns: [
        .init("id", "Demand"), .init("service", "Service"), .init("vendor", "Vendor"),
        .init("support", "State"), .init("until", "Evidence until"),
        .init("why", "Why", isWide: true),
      ],
      rows: demands.flatMap { judged in
        judged.lines.map { line in
          let vendor = vendors.first { $0.record.vendor.id == line.vendor }
          return [
            .text(judged.demand.id, citations: [judged.demand.citation]),
            .text(line.service, missing: "none named"),
            vendor?.nameCell ?? .missing("none known"),
          ] + state(line)
        }
      },
      note:
        "Evidence until is the last day of the certificate, or the last day on which the report is recent enough."
    )
  }

  /// The demands that rest on one vendor; nil where none does.
  static func vendor(_ report: VendorReport, _ demands: [DemandJudgement]) -> ReportTable? {
    let id = report.record.vendor.id
    let rows = demands.flatMap { judged in
      judged.lines.filter { $0.vendor == id }.map { line in
        [
          ReportCell.text(
            judged.demand.id, link: "demands", citations: [judged.demand.citation]),
          .text(judged.demand.customer), .text(line.service), due(judged),
        ] + state(line)
      }
    }
    guard !rows.isEmpty else { return nil }
    return ReportTable(
      id: "\(id)-demands", title: "Promised on to customers",
      columns: [
        .init("id", "Demand"), .init("customer", "Customer"), .init("service", "Service"),
        .init("due", "Due"), .init("support", "State"), .init("until", "Evidence until"),
        .init("why", "Why", isWide: true),
      ], rows: rows)
  }

  private static func state(_ line: DemandJudgement.Line) -> [ReportCell] {
    let reasons = line.reasons.map(\.reason)
    return [
      ReportCell(.text(line.support.title), tone: line.support.tone),
      line.support == .unsupported ? ReportCell(.none("")) : .date(line.goodUntil),
      .text(
        reasons.map(\.text).uniqueInOrder.joined(separator: "; "),
        citations: reasons.flatMap(\.evidence).uniqueInOrder,
        searches: reasons.flatMap(\.searches).uniqueInOrder),
    ]
  }
}
