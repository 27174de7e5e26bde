import AssuranceModel

/// What incidents through the vendors could cost in a year: simulated, with the error of the simulation at each figure.
enum ExposureSection {
  static func section(_ exposure: Exposure, _ vendors: [VendorReport]) -> ReportSection {
    guard let figures = exposure.portfolio else {
      return ReportSection(
        id: "exposure", title: "Exposure",
        blocks: [.prose(ExposureWording.nothing), .table(byVendor(vendors))])
    }
    return ReportSection(
      id: "exposure", title: "Exposure",
      blocks: [
        .prose(ExposureWording.introduction(exposure, figures)),
        .figures(keyFigures(exposure, figures)),
        .table(portfolio(figures, exposure)),
        .table(curve(exposure)),
        .chart(
          ReportChart(
            id: "exposure-curve", title: "Loss in a year by the probability of exceeding it",
            kind: .bar, table: "exposure-curve", categories: "years", series: ["loss"])),
        .table(byVendor(vendors)),
        .chart(
          ReportChart(
            id: "exposure-vendors", title: "Mean loss in a year by vendor", kind: .bar,
            table: "exposure-vendors", categories: "vendor", series: ["mean"])),
        .table(ExposureAnswerTables.portfolio(exposure, vendors)),
        .table(shared(exposure, vendors)),
      ])
  }

  private static func keyFigures(_ exposure: Exposure, _ figures: Exposure.Figures) -> [KeyFigure] {
    var keyFigures = [
      KeyFigure(
        label: "A year with a loss", cell: .probability(figures.probabilityOfLoss),
        note: "probability of at least one event that costs anything"),
      KeyFigure(
        label: "Mean loss in a year", cell: .loss(figures.mean.value),
        note: "over all years, those without a loss with them"),
      KeyFigure(
        label: "P90", cell: .loss(figures.p90.value), note: "nine years in ten stay at or below"),
      KeyFigure(
        label: "P95", cell: .loss(figures.p95.value),
        note: "nineteen years in twenty stay at or below"),
      KeyFigure(
        label: "Expected shortfall", cell: .loss(figures.expectedShortfall95.value),
        note: "mean of the worst year in twenty"),
    ]
    if let appetite = exposure.appetite {
      keyFigures.append(
        KeyFigure(
          label: "Above the appetite", cell: .probability(appetite.probabilityAbove),
          note: "probability of a year above the policy's limit"))
    }
    return keyFigures
  }

  private static func portfolio(_ figures: Exposure.Figures, _ exposure: Exposure) -> ReportTable {
    ReportTable(
      id: "exposure-figures", title: "Loss in a year through all vendors",
      columns: [
        .init("figure", "Figure"), .init("loss", "Loss in a year"), .init("low", "From"),
        .init("high", "To"),
      ],
      rows: figures.lines.map { name, estimate in
        [.text(name), .loss(estimate.value), .loss(estimate.low), .loss(estimate.high)]
      },
      note: "From and To bound each figure with 95 % confidence as far as "
        + "\(exposure.trials.grouped) simulated years tell; the doubt about the parameters is larger. "
        + "Seed \(exposure.seed).")
  }

  private static func curve(_ exposure: Exposure) -> ReportTable {
    ReportTable(
      id: "exposure-curve", title: "Loss exceedance",
      columns: [
        .init("years", "Exceeded once in"), .init("probability", "Probability in a year"),
        .init("loss", "Loss in a year"), .init("low", "From"), .init("high", "To"),
      ],
      rows: exposure.exceedance.map { point in
        let years = Int((1 / point.probability).rounded())
        let isWhole = abs(1 / point.probability - Double(years)) < 1e-9
        let whole = "\(years.grouped) years"
        return [
          .text(isWhole ? whole : "about \(whole)"), ReportCell(.probability(point.probability)),
          .loss(point.loss.value), .loss(point.loss.low), .loss(point.loss.high),
        ]
      },
      note: exposure.exceedance.isEmpty
        ? "No loss is exceeded once in 2,000 years." : "More likely losses are nil.")
  }

  private static func byVendor(_ vendors: [VendorReport]) -> ReportTable {
    let ordered = vendors.sorted { one, other in
      let means = (one.meanLoss, other.meanLoss)
      return means.0 == means.1 ? one.record.vendor.id < other.record.vendor.id : means.0 > means.1
    }
    return ReportTable(
      id: "exposure-vendors", title: "Loss in a year by vendor",
      columns: [
        .init("vendor", "Vendor"), .init("tier", "Tier"), .init("events", "Events in a year"),
        .init("low", "One event, from"), .init("high", "One event, to"), .init("mean", "Mean"),
        .init("shortfall", "Expected shortfall"),
        .init("any", "A year with a loss"), .init("drivers", "What moved it", isWide: true),
      ],
      rows: ordered.map(row),
      note:
        "One event costs more than From in 19 of 20 cases, and less than To in as many. A single vendor's percentiles are mostly nil, since few years bring an event; they stand in its section. The vendors' figures do not add up to the portfolio's, but for the means."
    )
  }

  private static func row(_ vendor: VendorReport) -> [ReportCell] {
    let tier = ReportCell.text(vendor.record.vendor.tier?.rawValue)
    guard let result = vendor.exposure.result else {
      let missing = ReportCell.missing("not computed")
      return [vendor.nameCell, tier] + Array(repeating: missing, count: 6)
        + [.missing("missing: \(vendor.exposure.missing.joined(separator: "; "))")]
    }
    let moved = vendor.exposure.drivers.filter(\.isFinding)
    return [
      vendor.nameCell, tier, .text(ExposureWording.rate(result.eventsPerYear)), .loss(result.low),
      .loss(result.high), .loss(result.figures.mean.value),
      .loss(result.figures.expectedShortfall95.value),
      .probability(result.figures.probabilityOfLoss),
      .text(
        moved.isEmpty
          ? "No finding" : moved.map(ExposureWording.effect).joined(separator: "; "),
        citations: moved.flatMap(\.citations)),
    ]
  }

  private static func shared(_ exposure: Exposure, _ vendors: [VendorReport]) -> ReportTable {
    let names = Dictionary(
      vendors.map { ($0.record.vendor.id, $0.record.vendor.legalName) },
      uniquingKeysWith: { first, _ in first })
    return ReportTable(
      id: "exposure-shared", title: "Sub-processors that can strike several vendors at once",
      columns: [
        .init("subprocessor", "Sub-processor"), .init("count", "Vendors"),
        .init("events", "Events in a year"), .init("vendors", "Which", isWide: true),
      ],
      rows: exposure.shared.map { shared in
        [
          .text(shared.name, citations: shared.citations), ReportCell(.count(shared.vendors.count)),
          .text(ExposureWording.rate(shared.eventsPerYear)),
          .text(shared.vendors.map { names[$0] ?? $0 }.joined(separator: ", ")),
        ]
      },
      note: exposure.shared.isEmpty
        ? "No sub-processor is named by two vendors or more, so that vendors are simulated as independent of each other within a year. That is an assumption: a shared one that nobody names is not seen."
        : "Vendors that name none of these are simulated as independent of the others within a year, which is an assumption."
    )
  }
}

extension Exposure.Figures {
  /// Each figure with its name, in the order of a reader.
  var lines: [(name: String, estimate: LossEstimate)] {
    [
      ("Mean", mean), ("P10", p10), ("P50 (median)", p50), ("P90", p90), ("P95", p95),
      ("P99", p99), ("Expected shortfall, worst 5 %", expectedShortfall95),
    ]
  }
}

extension VendorReport {
  /// The mean loss for ordering; below all others where there is none.
  fileprivate var meanLoss: Int { exposure.figures?.mean.value.amount ?? -1 }
}
