import AssuranceModel

/// What we promised to our own customers, held against the vendors that carry it.
enum DemandsSection {
  static func section(
    _ demands: [DemandJudgement], _ vendors: [VendorReport], tables: BuyerTables
  ) -> ReportSection {
    guard !demands.isEmpty else {
      let missing =
        tables.absentTables.contains("customer-demands.csv")
        ? "customer-demands\\.csv is not in the inputs" : "customer-demands\\.csv has no rows"
      return ReportSection(
        id: "demands", title: "Customer demands",
        blocks: [.prose("No demand of a customer is known: \(missing).")])
    }
    return ReportSection(
      id: "demands", title: "Customer demands",
      blocks: [
        .prose(
          """
          What we promised to our own customers, held against the evidence of the vendors that carry it and of the \
          companies behind them, until the day on which it is due. *Supported*: evidence shows all of it until then. \
          *At risk*: evidence shows it today for a part at least, and what may break it is named. *Unsupported*: no \
          evidence shows it. What is not known supports nothing, and one certificate or report never stands in for \
          another kind. A demand is as good as its weakest vendor.
          """),
        .figures(DemandSupport.allCases.reversed().map { figure($0, of: demands) }),
        .table(DemandTables.demands(demands)), .table(DemandTables.lines(demands, vendors)),
      ])
  }

  private static func figure(_ support: DemandSupport, of demands: [DemandJudgement]) -> KeyFigure {
    let count = demands.count { $0.support == support }
    return KeyFigure(
      label: support.title,
      cell: ReportCell(.count(count), tone: count > 0 ? support.tone : .neutral),
      note: "of \(String.counted(demands.count, "demand"))")
  }
}

extension DemandSupport {
  var tone: ReportCell.Tone {
    switch self {
    case .supported: .good
    case .atRisk: .caution
    case .unsupported: .bad
    }
  }
}
