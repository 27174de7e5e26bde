import AssuranceModel

/// Everything that does not conform or cannot be told, worst first.
enum FindingsSection {
  static func section(_ vendors: [VendorReport]) -> ReportSection {
    let open = vendors.flatMap { vendor in
      vendor.assessment.findings.filter { $0.isOpen }.map { (vendor: vendor, finding: $0) }
    }.sorted { one, other in
      if one.finding.rule.severity != other.finding.rule.severity {
        return one.finding.rule.severity > other.finding.rule.severity
      }
      return (one.vendor.record.vendor.id, one.finding.rule.id)
        < (other.vendor.record.vendor.id, other.finding.rule.id)
    }
    return ReportSection(
      id: "findings", title: "Findings",
      blocks: [
        .table(
          ReportTable(
            id: "findings", title: "Findings and open questions",
            columns: [
              .init("severity", "Severity"), .init("vendor", "Vendor"), .init("rule", "Rule"),
              .init("verdict", "Verdict"), .init("finding", "Finding", isWide: true),
              .init("remedy", "What to do", isWide: true),
            ],
            rows: open.map { item in
              [
                ReportCell(
                  .severity(item.finding.rule.severity), tone: item.finding.rule.severity.tone),
                item.vendor.nameCell,
                .text("\(item.finding.rule.id) \(item.finding.heading)", link: "method"),
                ReportCell(.verdict(item.finding.verdict), tone: item.finding.verdict.tone),
                .text(
                  item.finding.message.text, citations: item.finding.evidence,
                  searches: item.finding.searches),
                item.finding.remedyCell(
                  item.vendor.assessment.acceptance(of: item.finding.rule.id)),
              ]
            },
            note:
              "Undetermined means that the evidence is missing or cannot be read; it never counts as conforming. "
              + "A finding that was accepted keeps its points in the score."
          ))
      ])
  }
}

extension Finding {
  /// What to do about it, or who has accepted it until when and why.
  func remedyCell(_ accepted: AcceptedFinding?) -> ReportCell {
    guard let accepted else { return .text(remedy) }
    let citations = [accepted.acceptance.citation]
    return accepted.isInForce
      ? .text(accepted.text, citations: citations)
      : ReportCell(.text("\(remedy). \(accepted.text)"), tone: .caution, citations: citations)
  }

  /// The rule's headline for the verdict.
  var heading: String { verdict == .nonconforming ? rule.failureTitle : rule.title }
}
