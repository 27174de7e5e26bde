package import AssuranceModel

/// Reports of service auditors, of the SOC families and after ISAE 3000 and 3402: in, pages; out, what the auditor says.
///
/// What is read comes from the part of the report that decides it: the opinion from the opinion's paragraph, the
/// period and the categories from the auditor's scope, never from the first mention anywhere.
package struct ServiceAuditorReportRecogniser: Recogniser {
  package init() {}

  package func recognise(_ content: DocumentContent, of file: InputFile) -> Recognition? {
    guard content.hasWord(among: Self.marks) else { return nil }
    let text = ReportText(content, of: file)
    guard text.count > 40 else { return nil }
    let sections = ReportSections(text)
    let evidence = ServiceAuditorEvidence(text, sections)
    guard evidence.isReport, let family = evidence.family else { return nil }
    return Recognition(
      kind: family.kind, confidence: evidence.confidence,
      body: .serviceAuditorReport(report(text, sections, family, content)))
  }

  /// Words without one of which no report of this kind is written, looked for before the text is laid out.
  private static let marks: Set<String> = [
    "soc", "soc1", "soc2", "soc3", "isae", "ssae", "attestation", "trust",
  ]

  private func report(
    _ text: ReportText, _ sections: ReportSections, _ family: ServiceAuditorReport.Family,
    _ content: DocumentContent
  ) -> ServiceAuditorReport {
    let dates = ReportDates(text)
    let period = ReportPeriodReading(text, sections, dates)
    let opinion = ReportOpinionReading(text, sections)
    let parties = ReportParties(text, sections)
    let subservice = SubserviceReading(text, sections)
    var report = ServiceAuditorReport(
      report: family, type: ReportTypeReading.read(text, sections, period, family: family),
      organisation: parties.organisation, periodStart: period.start, periodEnd: period.end,
      opinion: opinion.opinion,
      categories: family == .soc1 ? [] : ReportCategories.read(text, sections),
      auditor: parties.auditor, subserviceOrganisations: subservice.organisations.map(\.name))
    report.reportDate = period.date
    report.opinionBasis = opinion.basis
    report.subservices = subservice.organisations
    report.draft = DraftMark.read(text, content)
    guard family != .soc3 else { return report }
    let controls = UserEntityControls(text)
    let exceptions = ReportExceptions(text)
    report.assumesUserEntityControls = controls.assumed
    report.userEntityControls = controls.list
    report.assumesSubserviceControls = subservice.assumesControls
    report.notesExceptions = exceptions.noted
    report.exceptions = exceptions.list
    return report
  }
}
