import AssuranceModel
import AssurancePipeline

/// What the operator reads when a run is done.
struct RunSummary {
  let outcome: Pipeline.Outcome
  /// The outputs folder as it was typed.
  let outputs: String

  var text: String {
    let portfolio = outcome.report.portfolio
    let standings = portfolio.standings.filter { $0.vendors > 0 }
      .map { "\($0.vendors) \($0.standing.phrase)" }
    let lost = Set(outcome.report.diagnostics.filter { $0.severity == .error }.map(\.file)).count
    var lines = [
      "\(String.counted(portfolio.vendors, "vendor")) as of \(outcome.report.run.asOf): "
        + standings.joined(separator: ", "),
      String.counted(outcome.documents, "document")
        + (lost == 0 ? "" : ", \(lost) not usable: see Data quality in the pack"),
      "",
      "Board pack   \(outputs)/current/portfolio.xlsx",
      "Site         \(outputs)/current/site/index.html",
      "Run          \(outputs)/runs/\(outcome.report.run.id)",
    ]
    if portfolio.vendors == 0 { lines.removeFirst() }
    return lines.joined(separator: "\n")
  }
}

extension Standing {
  /// The standing as a phrase after a number.
  var phrase: String {
    switch self {
    case .covered: "covered"
    case .scopeConcern: "with scope concerns"
    case .soc2Only: "with SOC 2 only"
    case .noISO27001: "without ISO 27001"
    case .expiredOrWithdrawn: "expired or withdrawn"
    case .undetermined: "undetermined"
    }
  }
}
