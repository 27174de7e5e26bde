package import AssuranceModel

/// `portfolio.json`, the pack for programs, as `interfaces.md` has it.
package struct JSONWriter: ReportWriter {
  package let fileName = "portfolio.json"

  package init() {}

  package func write(_ report: Report, into folder: String) throws(RenderingError) {
    let object: JSONTree = [
      "schema_version": "1.0", "as_of": .text(report.run.asOf.description),
      "run_id": .text(report.run.id), "inputs_digest": .text(report.run.inputsDigest.rawValue),
      "rules_version": .text(report.run.rulesVersion),
      "scoring_version": .text(report.run.scoringVersion), "portfolio": report.portfolio.json,
      "vendors": .array(report.vendors.map { $0.json(report.portfolio) }),
      "unmatched": .array(report.unmatched.map(\.json)),
      "diagnostics": .array(report.diagnostics.map { $0.json.adding(["file": .text($0.file)]) }),
    ]
    try ArtefactFile.write(object.page, to: "\(folder)/\(fileName)")
  }
}

extension PortfolioFigures {
  fileprivate var json: JSONTree {
    [
      "vendors": .integer(vendors), "annual_spend": annualSpend.json,
      "vendors_without_spend": .array(vendorsWithoutSpend.map(JSONTree.text)),
      "standing": .object(
        standings.map { .init(key: $0.standing.rawValue, value: .integer($0.vendors)) }),
      "standing_spend": .object(
        standings.map { .init(key: $0.standing.rawValue, value: .number($0.spend.amount)) }),
      "exposure": exposure.json,
      "savings": commercial.savings?.json ?? .null,
      "savings_opportunities": commercial.opportunities?.json ?? .null,
      "negotiation_order": .array(commercial.negotiations.map { .text($0.vendor) }),
      "decisions_requested": .array(agenda.requested.map(\.json)),
      "decisions_waiting": .array(agenda.waiting.map(\.json)),
      "decisions_before": .array(together.reviews.map(\.json)),
      "scope_coverage": scope.json, "contract_terms": .array(terms.map(\.json)),
      "customer_demands": .array(together.demands.map(\.json)),
      "subprocessors": together.supplyChain.json(concentration),
    ]
  }
}

extension UnmatchedDocument {
  fileprivate var json: JSONTree {
    ["file": .text(file.path), "kind": .text(kind.rawValue), "holder": holder.json]
  }
}
