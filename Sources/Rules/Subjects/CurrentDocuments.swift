package import AssuranceModel

extension VendorRecord {
  /// The certificate that certificate rules look at: the one that the standing names, else the first of the record.
  ///
  /// Older certificates are history; judging each would count an expired predecessor against its successor.
  package func certificateToJudge(_ standing: StandingJudgement) -> Filed<Certificate>? {
    certificates.first { $0.file.path == standing.certificate } ?? certificates.first
  }

  /// The Statement of Applicability to the newest edition, and of those the one with the latest date.
  ///
  /// The edition comes first because a superseded statement often carries the only legible date.
  package var currentStatement: Filed<StatementOfApplicability>? {
    let editions = statements.compactMap { StandardEdition(rawValue: $0.body.edition.rawValue) }
    guard let newest = editions.max() else { return statements.latest { $0.body.date.value } }
    return statements.filter { $0.body.edition.rawValue == newest.rawValue }
      .latest { $0.body.date.value }
  }

  /// The SOC 2 report with the latest period; another family where there is no SOC 2 report.
  package var currentReport: Filed<ServiceAuditorReport>? {
    soc2Reports.latest { $0.body.periodEnd.value }
      ?? serviceAuditorReports.latest { $0.body.periodEnd.value }
  }

  /// The service auditors' reports that are SOC 2 reports.
  package var soc2Reports: [Filed<ServiceAuditorReport>] {
    serviceAuditorReports.filter { $0.body.report == .soc2 }
  }
}

extension Filed<StatementOfApplicability> {
  /// The words that show what the document is: its first control.
  package var opening: Evidence {
    guard let control = body.controls.first else {
      return Evidence(searching: search(for: "a control"), confidence: kindConfidence)
    }
    return Evidence(control.citation, confidence: kindConfidence)
  }
}

extension Filed<Certificate> {
  /// The words that show what the document is: the standard, else the holder or the number.
  package var opening: Evidence {
    body.standard.evidence ?? body.organisation.evidence ?? body.number.evidence
      ?? Evidence(searching: search(for: "the standard"), confidence: kindConfidence)
  }
}

extension DocumentSearch {
  /// A document of which nothing could be read.
  package static func unreadable(_ file: InputFile, sought: String) -> DocumentSearch {
    DocumentSearch(file: file.path, extent: .nothing, sought: sought)
  }
}

extension Array {
  fileprivate func latest(by date: (Element) -> CalendarDate?) -> Element? {
    var best = first
    for candidate in dropFirst() {
      guard let bestSoFar = best, let candidateDate = date(candidate) else { continue }
      if let bestDate = date(bestSoFar), bestDate >= candidateDate { continue }
      best = candidate
    }
    return best
  }
}
