import AssuranceModel

/// What one vendor could cost in a year, and what each number of it rests on.
enum VendorExposureTables {
  static func tables(_ vendor: VendorReport) -> [ReportTable] {
    [figures(vendor), drivers(vendor)]
  }

  private static func figures(_ vendor: VendorReport) -> ReportTable {
    let id = "\(vendor.record.vendor.id)-exposure"
    guard let result = vendor.exposure.result else {
      return ReportTable(
        id: id, title: "Exposure",
        fields: vendor.exposure.missing.map { ("Missing", .missing($0)) },
        note:
          "No loss is simulated for this vendor: a figure without what is missing would be invented."
      )
    }
    let figures = result.figures
    return ReportTable(
      id: id, title: "Exposure",
      fields: [
        ("Events in a year", .text(ExposureWording.rate(result.eventsPerYear))),
        ("One event costs from", .loss(result.low)), ("One event costs to", .loss(result.high)),
        ("A year with a loss", .probability(figures.probabilityOfLoss)),
      ]
        + figures.lines.map { name, estimate in ("\(name), loss in a year", .loss(estimate.value)) },
      note: "Modelled, not paid. From and to are the 5th and 95th percentile of one event.")
  }

  private static func drivers(_ vendor: VendorReport) -> ReportTable {
    ReportTable(
      id: "\(vendor.record.vendor.id)-exposure-drivers", title: "What the exposure rests on",
      columns: [
        .init("target", "Works on"), .init("driver", "What", isWide: true),
        .init("factor", "Factor or weight"), .init("parameter", "Parameter"),
      ],
      rows: vendor.exposure.drivers.map { driver in
        [
          .text(driver.target.rawValue), .text(driver.titled, citations: driver.citations),
          driver.factor.map { .text(ExposureWording.hundredths($0)) } ?? ReportCell(.none("")),
          driver.parameter.map { .text($0, link: "method") } ?? .text("policy.yaml"),
        ]
      },
      note: "Method lists the parameters with their sources. Findings of one thing count once.")
  }
}
