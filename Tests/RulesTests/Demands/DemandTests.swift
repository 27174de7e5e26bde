import AssuranceModel
import Rules
import Testing

/// What we promised to customers against the evidence: supported only where all of it is shown until it is due.
@Suite struct DemandTests {
  @Test func supportsWhatACertificateShowsUntilItIsDue() throws {
    let judged = DemandCase().judged
    #expect(judged.support == .supported)
    let line = try #require(judged.lines.first)
    #expect(line.vendor == "v" && line.goodUntil == .day(2027, 8, 1))
    #expect(line.reasons.allSatisfy { !$0.reason.evidence.isEmpty })
  }

  @Test(arguments: [
    (CalendarDate.day(2027, 8, 1), DemandSupport.supported), (.day(2027, 8, 2), .atRisk),
  ])
  func turnsAtRiskOnTheDayAfterTheCertificateEnds(_ due: CalendarDate, _ expected: DemandSupport) {
    var demand = DemandCase()
    demand.due = due
    #expect(demand.judged.support == expected)
    if expected == .atRisk {
      #expect(
        demand.judged.why
          == "The certificate ends on 2027-08-01, before 2027-08-02, and no later one was sent")
      #expect(demand.judged.lines.first?.deciding.first?.evidence.isEmpty == false)
    }
  }

  @Test func holdsADueDateThatHasPassedAgainstTheAsOfDate() {
    var demand = DemandCase()
    demand.due = .day(2026, 1, 31)
    #expect(demand.judged.day == Build.asOf && demand.judged.support == .supported)
    demand.due = nil
    #expect(demand.judged.day == Build.asOf && demand.judged.support == .supported)
  }

  @Test func isAtRiskWhereAPartOfTheServiceIsNotCovered() {
    let service = Build.service(territories: ["DE", "US"])
    let demand = DemandCase(
      Build.record(
        Build.certificate(sites: ["Hafenstrasse 1, 20457 Hamburg, Germany"]), services: [service]))
    #expect(demand.judged.support == .atRisk)
    #expect(demand.judged.why.hasPrefix("1 of 2 parts of the service are not shown to be covered"))
  }

  @Test func supportsNothingWhereTheScopeDoesNotNameTheService() {
    let demand = DemandCase(
      Build.record(Build.certificate(scope: .example("Manufacture of garden furniture"))))
    #expect(demand.judged.support == .unsupported)
  }

  @Test func supportsNothingByWhatIsUnknown() {
    let unread = DemandCase(
      Build.record(Build.certificate(scope: .unreadable(evidence: .example("Prov")))))
    #expect(unread.judged.support == .unsupported)
    var unreadable = Build.record()
    unreadable.unreadableDocuments = [.example("scan.pdf")]
    #expect(DemandCase(unreadable).judged.support == .unsupported)
    #expect(DemandCase(Build.record()).judged.support == .unsupported)
  }

  @Test func supportsNothingByAnExpiredCertificate() {
    let demand = DemandCase(
      Build.record(Build.certificate(expiry: .example(.day(2026, 6, 14)))))
    #expect(demand.judged.support == .unsupported)
    #expect(demand.judged.why.contains("2026-06-14"))
  }

  @Test func neverTakesOneKindOfEvidenceForAnother() {
    var certified = DemandCase()
    certified.framework = "SOC 2"
    #expect(certified.judged.support == .unsupported)
    #expect(certified.judged.why == "A SOC 2 report was not sent")
    var attested = DemandCase.attested()
    attested.framework = "ISO/IEC 27001"
    #expect(attested.judged.support == .unsupported)
    var tisax = DemandCase()
    tisax.framework = "TISAX"
    #expect(tisax.judged.support == .unsupported)
    #expect(tisax.judged.why.contains("ENX portal"))
    var unnamed = DemandCase()
    unnamed.framework = "our own questionnaire"
    #expect(unnamed.judged.why == "Documents are not read for our own questionnaire")
  }

  @Test func takesEitherWhereTheDemandSaysOr() {
    var either = DemandCase.attested()
    either.framework = "ISO/IEC 27001 or SOC 2"
    #expect(either.judged.support == .supported)
    either.framework = "ISO/IEC 27001 and SOC 2"
    #expect(either.judged.support == .unsupported)
  }

  @Test func readsTheKindOfEvidenceFromTheWordsWhereNoFrameworkIsNamed() {
    var demand = DemandCase()
    demand.framework = nil
    #expect(demand.judged.support == .unsupported)
    #expect(demand.judged.why.contains("is not stated; fill in framework"))
    demand.words = "Suppliers hold ISO 27001."
    #expect(demand.judged.support == .supported)
  }

  @Test func asksForTheStatementOfApplicabilityWhereTheCustomerDoes() {
    var demand = DemandCase()
    demand.words = "Certified, and the statement of applicability is shown on request."
    #expect(demand.judged.support == .atRisk)
    demand.record.statements = [.example("soa.xlsx", .example(.applicable))]
    #expect(demand.judged.support == .supported)
    #expect(demand.judged.expectation.text.hasSuffix("with its Statement of Applicability"))
  }

  @Test func isAtRiskThroughACompanyBehindTheVendor() {
    var demand = DemandCase()
    demand.companies = [("Quenby Hosting", "ISO/IEC 27001:2022")]
    #expect(demand.judged.support == .atRisk)
    #expect(
      demand.judged.why
        == "It rests on Quenby Hosting for hosting: ISO/IEC 27001:2022 is stated and not evidenced")
    // Where the vendor shows nothing, the company behind it does not lift the demand to at risk.
    demand.record.certificates = []
    #expect(demand.judged.support == .unsupported)
    #expect(!demand.judged.why.contains("Quenby"))
  }
}

/// Demands for SOC 2 reports: type, opinion and age.
@Suite struct AttestationDemandTests {
  @Test func supportsByARecentReport() {
    let judged = DemandCase.attested().judged
    #expect(judged.support == .supported)
    // 365 days of the policy after 2026-03-31.
    #expect(judged.lines.first?.goodUntil == .day(2027, 3, 31))
  }

  @Test func countsTheMonthsThatTheDemandNames() {
    var demand = DemandCase.attested()
    demand.words = "A type II report of each processor, not older than nine months."
    #expect(demand.judged.lines.first?.goodUntil == .day(2026, 12, 31))
    #expect(demand.judged.support == .supported)
    demand.due = .day(2027, 1, 1)
    #expect(demand.judged.support == .atRisk)
    demand.words = "A report not older than 2 months."
    #expect(demand.judged.support == .unsupported)
  }

  @Test func refusesWhatSpeaksForOneDayWhereAPeriodIsAskedFor() {
    var demand = DemandCase.attested { $0.type = .example(.type1) }
    #expect(demand.judged.support == .supported)
    demand.words = "A SOC 2 Type II report"
    #expect(demand.judged.support == .unsupported)
  }

  @Test(arguments: [
    (Stated<ServiceAuditorReport.Opinion>.example(.qualified), DemandSupport.atRisk),
    (.example(.adverse), .unsupported), (.example(.disclaimer), .unsupported),
    (.notStated, .unsupported), (.unreadable(evidence: .example("opin")), .unsupported),
  ])
  func weighsTheOpinion(_ opinion: Stated<ServiceAuditorReport.Opinion>, _ expected: DemandSupport)
  {
    #expect(DemandCase.attested { $0.opinion = opinion }.judged.support == expected)
  }

  @Test func supportsNothingByADraftOrAReportWithoutAPeriod() {
    #expect(DemandCase.attested { $0.draft = .example("DRAFT") }.judged.support == .unsupported)
    #expect(DemandCase.attested { $0.periodEnd = .notStated }.judged.support == .unsupported)
  }

  @Test func restsOnCompaniesThatTheReportDoesNotExamine() {
    func report(_ method: SubserviceOrganisation.Method) -> DemandCase {
      .attested {
        $0.subservices = [
          SubserviceOrganisation(name: .example("Quenby Inc."), method: .example(method))
        ]
      }
    }
    #expect(report(.inclusive).judged.support == .supported)
    #expect(report(.carveOut).judged.support == .atRisk)
    #expect(
      report(.carveOut).judged.why
        == "It rests on Quenby Inc.: nothing that is asked is stated or shown of it")
  }
}

/// The names of a demand's services among what we buy.
@Suite struct DemandedServiceTests {
  @Test(arguments: ["Payroll", "PAYROLL", "Lohnabrechnung", "processing of payslips"])
  func findsAServiceByItsNameOrASynonym(_ name: String) {
    var demand = DemandCase(
      Build.record(
        Build.certificate(),
        services: [Build.service(synonyms: ["Lohnabrechnung", "payslips processing"])]))
    demand.services = [name]
    #expect(demand.judged.lines.map(\.vendor) == ["v"])
  }

  @Test func supportsNothingByAServiceThatNobodyIsKnownToDeliver() throws {
    var demand = DemandCase()
    demand.services = ["Payrol", "Payroll"]
    #expect(demand.judged.support == .unsupported)
    let line = try #require(demand.judged.lines.first)
    #expect(line.vendor == nil)
    #expect(line.deciding.first?.text.hasSuffix("did you mean `Payroll`?") == true)
    demand.services = ["payroll consulting for hospitals"]
    #expect(demand.judged.lines.map(\.vendor) == [nil])
    demand.services = []
    #expect(demand.judged.why.hasPrefix("The demand names no service"))
  }
}
