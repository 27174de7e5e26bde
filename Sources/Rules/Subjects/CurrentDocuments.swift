package import AssuranceModel

extension VendorRecord {
  /// The certificate that certificate rules look at: the one that the standing names, else the first of the record.
  ///
  /// Older certificates are history; judging each would count an expired predecessor against its successor.
  package func certificateToJudge(_ standing: StandingJudgement) -> Filed<Certificate>? {
    certificates.first { $0.file.path == standing.certificate } ?? certificates.first
  }

  /// The Statement of Applicability with the latest date; the edition decides between those of one date or of none.
  ///
  /// A statement without a date stands before a dated one only where its edition is known to be newer, because a
  /// superseded statement often carries the only legible date.
  package var currentStatement: Filed<StatementOfApplicability>? {
    let dated = statements.filter { $0.body.date.value != nil }
    let undated = statements.filter { $0.body.date.value == nil }
    let latestDay = dated.compactMap(\.body.date.value).max()
    let latest = dated.filter { $0.body.date.value == latestDay }.newest { $0.body.edition.rank }
    let newest = undated.newest { $0.body.edition.rank }
    guard let latest, let newest else { return latest ?? newest }
    guard let old = StandardEdition(rawValue: latest.body.edition.rawValue),
      let new = StandardEdition(rawValue: newest.body.edition.rawValue), old < new
    else { return latest }
    return newest
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

extension StatementOfApplicability.Edition {
  /// How new the numbering is; a statement in two numberings is of the time when the later one had come.
  fileprivate var rank: Int {
    switch self {
    case .unknown: 0
    case .edition2005: 1
    case .edition2013: 2
    case .mixed: 3
    case .edition2022: 4
    }
  }
}

extension Array {
  /// The first element of the highest rank.
  fileprivate func newest(by rank: (Element) -> Int) -> Element? {
    let highest = map(rank).max()
    return first { rank($0) == highest }
  }

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
