package import AssuranceModel

/// Every finding of every vendor, conforming ones too, a line each with its first citation, what was searched, and who
/// accepted it until when.
package struct FindingsWriter: ReportWriter {
  package let fileName = "findings.csv"

  package init() {}

  package func write(_ report: Report, into folder: String) throws(RenderingError) {
    var text = SeparatedText.line([
      "vendor", "rule", "verdict", "severity", "finding", "remedy", "subject", "confidence", "file",
      "page", "sheet", "cell", "quote", "searched", "acceptance", "accepted_by", "accepted_until",
      "accepted_because",
    ])
    for vendor in report.vendors {
      for finding in vendor.assessment.findings {
        let source = finding.evidence.first
        let accepted = finding.isOpen ? vendor.assessment.acceptance(of: finding.rule.id) : nil
        text += SeparatedText.line([
          vendor.record.vendor.id, finding.rule.id, finding.verdict.rawValue,
          finding.rule.severity.rawValue, finding.message.text,
          finding.verdict == .conforms ? "" : finding.remedy, finding.subject ?? "",
          finding.confidence.map { "\(Int(($0.rawValue * 100).rounded())) %" } ?? "",
          source?.file ?? finding.searches.first?.file ?? "", source?.page.map(String.init) ?? "",
          source?.sheet ?? "",
          source?.cell ?? "", source?.quote ?? "",
          finding.searches.map { "\($0.file): \($0.place)" }.joined(separator: "; "),
          accepted.map { $0.isInForce ? "in force" : "expired" } ?? "",
          accepted?.acceptance.owner ?? "", accepted.map { "\($0.acceptance.expires)" } ?? "",
          accepted?.acceptance.reason ?? "",
        ])
      }
    }
    try ArtefactFile.write(text, to: "\(folder)/\(fileName)")
  }
}
