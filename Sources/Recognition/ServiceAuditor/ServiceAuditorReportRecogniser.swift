package import AssuranceModel

/// Reports of service auditors (SOC 2, SOC 3) and the letters of management that bridge the time after them.
package struct ServiceAuditorReportRecogniser: Recogniser {
  package init() {}

  package func recognise(_ content: DocumentContent, of file: InputFile) -> Recognition? {
    let text = ReportText(content, of: file)
    if text.has("bridge letter") || text.has("gap letter"), text.has("soc"), text.count < 1_200 {
      return Recognition(
        kind: .bridgeLetter, confidence: Confidence(0.93), body: .bridgeLetter(letter(text)))
    }
    let isAuditors =
      text.has("independent service auditor") || text.has("service auditor s report")
      || text.has("report of independent service auditors")
      || text.has("independent accountant s report") || text.has("we have examined")
    guard isAuditors,
      text.has("service organization") || text.has("trust services")
        || text.has("description of its")
    else { return nil }
    guard !text.has("bridge letter") || text.count > 1_200 else { return nil }
    let family: ServiceAuditorReport.Family =
      text.first(of: ["soc 3", "soc3", "soc 2", "soc2", "soc 1", "soc1"]).map {
        $0.contains("3") ? .soc3 : $0.contains("1") ? .soc1 : .soc2
      } ?? .soc2
    guard family != .soc1 else { return nil }
    return Recognition(
      kind: family == .soc3 ? .soc3Report : .soc2Report, confidence: Confidence(0.95),
      body: .serviceAuditorReport(report(text, family)))
  }

  private func report(_ text: ReportText, _ family: ServiceAuditorReport.Family)
    -> ServiceAuditorReport
  {
    let period = text.period(after: [
      "throughout the period", "for the period", "during the period",
    ])
    let point = period == nil ? text.date(after: ["as of", "as at"]) : nil
    return ServiceAuditorReport(
      report: family, type: type(text, hasPeriod: period != nil),
      organisation: text.organisation, periodStart: period?.start ?? .notStated,
      periodEnd: period?.end ?? point ?? .notStated, opinion: opinion(text),
      categories: categories(text), auditor: text.auditor,
      subserviceOrganisations: text.subserviceOrganisations)
  }

  private func type(_ text: ReportText, hasPeriod: Bool) -> Stated<ServiceAuditorReport.ReportType>
  {
    for (phrase, type) in [
      ("type 2", ServiceAuditorReport.ReportType.type2), ("type ii", .type2), ("type2", .type2),
      ("type 1", .type1), ("type i", .type1), ("type1", .type1),
    ] {
      if let stated = text.stated(type, at: phrase) { return stated }
    }
    return .notStated
  }

  private func opinion(_ text: ReportText) -> Stated<ServiceAuditorReport.Opinion> {
    for (phrase, opinion) in [
      ("disclaimer of opinion", ServiceAuditorReport.Opinion.disclaimer),
      ("do not express an opinion", .disclaimer), ("adverse opinion", .adverse),
      ("qualified opinion", .qualified), ("in our opinion except for", .qualified),
      ("except for the matter", .qualified), ("except for the effects", .qualified),
      ("in our opinion", .unqualified),
    ] {
      if let stated = text.stated(opinion, at: phrase) { return stated }
    }
    return .notStated
  }

  private func categories(_ text: ReportText) -> [Stated<String>] {
    ["Security", "Availability", "Processing Integrity", "Confidentiality", "Privacy"].compactMap {
      let phrase = FoldedText.words($0).joined(separator: " ")
      return text.capitalised(phrase) ? text.stated($0, at: phrase) : nil
    }
  }

  private func letter(_ text: ReportText) -> BridgeLetter {
    let gap = text.period(after: ["for the period", "bridge letter", "from"])
    return BridgeLetter(
      organisation: text.firstCompany, gapStart: gap?.start ?? .notStated,
      gapEnd: gap?.end ?? .notStated, date: text.firstDate)
  }
}
