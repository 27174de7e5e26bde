import AssuranceModel

/// One document's reading as lines for a terminal.
struct DocumentListing {
  private let document: RecognisedDocument

  init(_ document: RecognisedDocument) { self.document = document }

  var text: String {
    let percent = Int((document.kindConfidence.rawValue * 100).rounded())
    // What was not read has no kind to be sure of.
    let sureness = document.kind == .unreadable ? "" : " (\(percent) %)"
    var lines = ["\(document.file.path): \(document.kind.rawValue)\(sureness)"]
    switch document.body {
    case .certificate(let certificate): lines += fields(of: certificate)
    case .statementOfApplicability(let statement): lines += fields(of: statement)
    case .contract(let contract): lines += fields(of: contract)
    case .serviceAuditorReport(let report): lines += fields(of: report)
    case .bridgeLetter(let letter):
      lines += [
        field("organisation", letter.organisation), field("gap start", letter.gapStart),
        field("gap end", letter.gapEnd), field("date", letter.date),
      ]
    case .none: break
    }
    lines += document.diagnostics.map { "  " + DiagnosticPrinter.text(of: $0) }
    return lines.joined(separator: "\n")
  }

  private func fields(of certificate: Certificate) -> [String] {
    [
      field("organisation", certificate.organisation), field("standard", certificate.standard),
      field("edition", certificate.edition.map(\.rawValue)), field("number", certificate.number),
      field("certification body", certificate.certificationBody),
      field("accreditation body", certificate.accreditationBody),
      field("scope", certificate.scope), field("SoA version", certificate.soaVersion),
      field("original issue", certificate.originalIssueDate),
      field("issue", certificate.issueDate), field("expiry", certificate.expiryDate),
    ] + certificate.sites.map { field("site", $0) }
  }

  private func fields(of statement: StatementOfApplicability) -> [String] {
    let entries = Dictionary(grouping: statement.controls, by: \.applicability)
    func count(_ applicability: ControlEntry.Applicability) -> Int {
      entries[applicability]?.count ?? 0
    }
    return [
      line("edition", statement.edition.rawValue), field("version", statement.version),
      field("date", statement.date), field("organisation", statement.organisation),
      line(
        "controls",
        "\(count(.applicable)) applicable, \(count(.partly)) partly, \(count(.excluded)) excluded, "
          + "\(count(.notStated)) not stated, \(statement.notListed.count) not listed"),
    ]
      + (entries[.excluded] ?? []).map {
        line("excluded", "\($0.id) \($0.title) [\($0.citation.place)]")
      }
  }

  private func fields(of contract: Contract) -> [String] {
    contract.clauses.filter { $0.verdict != .absent }.map { reading in
      line(
        reading.tag.rawValue,
        reading.verdict.rawValue + (reading.citation.map { ": \($0.quote) [\($0.place)]" } ?? ""))
    }
  }

  private func fields(of report: ServiceAuditorReport) -> [String] {
    [
      line("report", report.report.rawValue), field("type", report.type.map(\.rawValue)),
      field("organisation", report.organisation), field("period start", report.periodStart),
      field("period end", report.periodEnd), field("opinion", report.opinion.map(\.rawValue)),
      field("auditor", report.auditor),
    ] + report.categories.map { field("category", $0) }
  }

  private func field<Value>(_ name: String, _ stated: Stated<Value>) -> String {
    switch stated {
    case .stated(let value, let evidence):
      let percent = Int((evidence.confidence.rawValue * 100).rounded())
      return line(name, "\(value)  [\(evidence.place), \(percent) %]")
    case .notStated: return line(name, "not stated")
    case .unreadable(let evidence): return line(name, "unreadable  [\(evidence.place)]")
    }
  }

  private func line(_ name: String, _ value: String) -> String {
    "  " + name + String(repeating: " ", count: max(1, 20 - name.count)) + value
  }
}
