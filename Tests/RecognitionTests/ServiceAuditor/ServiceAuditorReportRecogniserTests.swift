import AssuranceModel
import AssuranceTesting
import Recognition
import Testing

/// Reports whose deciding words stand beside others that say the opposite elsewhere.
@Suite struct ServiceAuditorReportRecogniserTests {
  private func reading(type: String, when: String, effect: String, except: String = "")
    -> ServiceAuditorReport?
  {
    let text = """
      # SOC 2 Type \(type) Report

      # Independent Service Auditor's Report

      To the Management of Norvia Payroll Ltd

      We have examined Norvia Payroll Ltd's description of its payroll system \(when) and the suitability of the design\(effect) of controls, based on the trust services criteria relevant to security and availability set forth in TSP section 100.

      We did not audit the privacy notice and, accordingly, do not express an opinion thereon.

      # Opinion

      In our opinion, \(except)in all material respects, the description presents the payroll system that was designed and implemented \(when), and the controls were suitably designed.

      Hallam & Pryce LLP

      November 3, 2025
      """
    let recognition = ServiceAuditorReportRecogniser()
      .recognise(DocumentContent(text: text), of: .test("a.md"))
    guard case .serviceAuditorReport(let report) = recognition?.body else { return nil }
    return report
  }

  @Test func takesNoOpinionOnAPartForADisclaimerOfTheWhole() throws {
    let report = try #require(reading(type: "1", when: "as of September 30, 2025", effect: ""))
    #expect(report.opinion.value == .unqualified)
    #expect(report.type.value == .type1)
    #expect(report.periodStart == .notStated)
    #expect(report.periodEnd.value == CalendarDate(year: 2025, month: 9, day: 30))
  }

  @Test func findsTheQualificationUnderAPlainHeading() throws {
    let report = try #require(
      reading(
        type: "2", when: "throughout the period October 1, 2024, to September 30, 2025",
        effect: " and operating effectiveness",
        except: "except for the matter described in the preceding paragraph, "))
    #expect(report.opinion.value == .qualified)
    #expect(report.type.value == .type2)
    #expect(report.periodStart.value == CalendarDate(year: 2024, month: 10, day: 1))
    #expect(report.organisation.value == "Norvia Payroll Ltd")
    #expect(report.auditor.value == "Hallam & Pryce LLP")
  }

  @Test func takesTheCategoriesFromTheScopeAlone() throws {
    let report = try #require(reading(type: "1", when: "as of September 30, 2025", effect: ""))
    #expect(report.categories.map(\.value) == ["Security", "Availability"])
  }

  @Test(arguments: ["2 Type 2", "3"])
  func knowsTheCoverOfAReport(family: String) {
    let text = """
      # System and Organization Controls (SOC) \(family) Report

      Report on Norvia Payroll Ltd's payroll platform relevant to security and availability

      For the period October 1, 2024 to September 30, 2025

      Prepared by Hallam & Pryce LLP, with a mapping to the controls of ISO/IEC 27001:2022, for the use of customers
      """
    let kind = ServiceAuditorReportRecogniser()
      .recognise(DocumentContent(text: text), of: .test("a.md"))?.kind
    #expect(kind == (family == "3" ? .soc3Report : .soc2Report))
  }

  @Test func keepsTheLargeFigureOfATitle() {
    let content = DrawnPage.content([
      """

      SOC 3 Report
      Report on the payroll platform of Norvia Payroll, Inc.
      Relevant to Security, Availability and Confidentiality
      For the period January 1, 2024 to December 31, 2024
      Prepared by Hallam & Pryce LLP, Independent Service Auditor

      Assertion of Norvia Payroll, Inc. Management
      We are responsible for effective controls within the platform, based on the
      trust services criteria relevant to security, availability, and confidentiality.
      We assert that the controls within the system were effective throughout the period.
      """
    ])
    var large = content
    large.pages[0].blocks[0] = .paragraph(
      Paragraph(lines: [
        TextLine(
          words: ["SOC", "3", "Report"].enumerated().map {
            Word(
              $1,
              box: Box(
                x0: Double($0) * 80 + 40, y0: 10, x1: Double($0) * 80 + 110, y1: 42))
          })
      ]))
    let kind = ServiceAuditorReportRecogniser()
      .recognise(large, of: .test("a.pdf", mediaType: .pdf))?.kind
    #expect(kind == .soc3Report)
  }

  @Test func knowsAnExtractByWhatOnlyAReportHas() {
    let text = """
      # SOC 2 Type 2 Report – Fairmead Homes, Inc.

      Description of the Fairmead platform, relevant to security, throughout the period 1 July 2025 to 30 June 2026.

      Section II: Opinion. In our opinion, in all material respects, the controls operated effectively throughout the period.

      Section III: The platform is hosted by a subservice organization. Complementary user entity controls are listed.

      Section IV: Tests of controls. CC6.1 – Inspected access reviews – No exceptions noted.
      """
    #expect(
      ServiceAuditorReportRecogniser().recognise(DocumentContent(text: text), of: .test("a.md"))?
        .kind == .soc2Report)
  }

  @Test func knowsTheDescriptionOfASystemOutOfAReport() {
    let text = """
      # SOC 2 Type 1

      Fairmead Tenancy Ltd. Description of the tenancy platform and suitability of the design of controls as of 30 June 2026.

      The platform is hosted by a subservice organisation that holds an ISO/IEC 27001 certificate (carve-out method).

      Complementary user entity controls: landlords approve who of theirs has access, and review it twice a year.
      """
    #expect(
      ServiceAuditorReportRecogniser().recognise(DocumentContent(text: text), of: .test("a.md"))?
        .kind == .soc2Report)
  }

  @Test func takesAPaperThatOnlySpeaksOfAReportForNone() {
    let text = """
      # We are SOC 2 Type 2 certified

      An independent service auditor examined our controls and issued an unqualified opinion.

      Customers can request the report. It covers security, availability and confidentiality, and our team is proud of it and of all the work that has gone into it over the year.
      """
    #expect(
      ServiceAuditorReportRecogniser().recognise(DocumentContent(text: text), of: .test("a.md"))
        == nil)
  }
}
