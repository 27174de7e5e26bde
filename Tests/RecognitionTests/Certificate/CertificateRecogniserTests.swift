import AssuranceModel
import AssuranceTesting
import Recognition
import Testing

/// Certificates as certification bodies lay them out, drawn line by line.
@Suite struct CertificateRecogniserTests {
  private func certificate(_ drawings: String...) throws -> Certificate {
    let (certificate, kind) = try DrawnPage.certificate(on: DrawnPage.content(drawings))
    #expect(kind == .iso27001Certificate)
    return certificate
  }

  @Test func readsANameWhoseLegalFormStandsApartAndAnEditionThatDoes() throws {
    let read = try certificate(
      """
                            Certificate
                        ORMAN YAZILIM EVI

                      SAN. VE TIC. LTD. STI.
              Information Security Management System
                        ISO 27001 : 2022
      Certificate number: TR 12345
      Expiry date: 2027-01-31
      """)
    #expect(read.organisation.value == "ORMAN YAZILIM EVI SAN. VE TIC. LTD. STI.")
    #expect(read.edition.value == .edition2022)
  }

  @Test func joinsTheLinesOfAScriptWithoutSpaces() throws {
    let read = try certificate(
      """
                        登録証

                    株式会社北斗システムズ

      登録範囲:
      クラウドサービスの企画、開発、運用及び保守(適用宣言書 第2版 2021
      年8月26日)に限る。

      上記組織は下記規格の要求事項に適合していることを証する

                    ISO/IEC 27001:2022

      登録証番号:    KC-IM154
      初回登録日:    2019年1月19日
      有効期間満了日: 2025年2月26日
      """)
    #expect(read.soaVersion.value == "第2版 2021年8月26日")
    #expect(read.scope.value?.hasPrefix("クラウドサービスの企画") == true)
    #expect(read.scope.value?.contains("上記組織") == false)
  }

  /// The holder, the standard and the labels are large enough to be read, the values are not.
  @Test func takesAFaintPictureOfACertificateForOne() {
    func kind(_ confidence: Confidence?, system: String) -> DocumentKind? {
      let drawing = """
                             Certificate
                          ORMAN YAZILIM LTD

                            ISO 27001:2022
                  \(system)
        The design of software for hospitals and for schools
        Certificate number
        Issue date           i Mart
        Expiry date          pi Mart
        """
      return CertificateRecogniser()
        .recognise(
          DrawnPage.content([drawing], confidence: confidence),
          of: .test("a.pdf", mediaType: .pdf))?.kind
    }
    let system = "Information Security Management System"
    #expect(kind(Confidence(0.9), system: system) == .iso27001Certificate)
    #expect(kind(nil, system: system) == nil)
    #expect(kind(Confidence(0.9), system: "Our offer to your company") == nil)
  }

  @Test func readsLabelsBesideTheirValues() throws {
    let read = try certificate(
      """
                       Certificate of Registration
      INFORMATION SECURITY MANAGEMENT SYSTEM - ISO/IEC 27001:2022
      This is to certify that:       Norvia Payroll Ltd
                                     8 Harbour Row
                                     London EC2M 4XY
      Holds Certificate Number:      IS 707439
      and operates a management system which complies with ISO/IEC 27001:2022
      for the following scope:
          The provision of payroll services to customers in the
          United Kingdom. This is in accordance with the Statement of
          Applicability version 1, dated 27/06/2023.

      For and on behalf of BSI:
      Original Registration Date: 2020-07-09     Effective Date: 2023-07-09
      Latest Revision Date: 2023-08-02           Expiry Date: 2026-07-08
      """)
    #expect(read.organisation.value == "Norvia Payroll Ltd")
    #expect(read.number.value == "IS 707439")
    #expect(read.edition.value == .edition2022)
    #expect(read.originalIssueDate.value?.description == "2020-07-09")
    #expect(read.issueDate.value?.description == "2023-08-02")
    #expect(read.expiryDate.value?.description == "2026-07-08")
    #expect(read.soaVersion.value == "version 1, dated 27/06/2023")
    #expect(read.scope.value?.hasPrefix("The provision of payroll services") == true)
  }

  @Test func keepsTheBracketThatClosesTheDateOfTheCitedStatement() throws {
    let read = try certificate(
      """
                       Certificate of Registration
      INFORMATION SECURITY MANAGEMENT SYSTEM - ISO/IEC 27001:2022
      This is to certify that:       Norvia Payroll Ltd
      Holds Certificate Number:      IS 707439
      Expiry Date:                   2026-07-08
      Scope:                         The provision of payroll services to customers in accordance
                                     with the Statement of Applicability Version 9 (5 May 2025)
      """)
    #expect(read.soaVersion.value == "Version 9 (5 May 2025)")
  }

  @Test func readsFourLabelsOverFourValues() throws {
    let read = try certificate(
      """
                            CERTIFICATE
                     This is to certify that
                      Quellbach Hosting GmbH
             meets the requirements of ISO/IEC 27001:2022
      Scope: Hosting of applications for hospitals

      Certificate No    First issued    Date of issue   Expiry date
      QH-2022-17        03.05.2019      10.05.2025      09.05.2028
      """)
    #expect(read.number.value == "QH-2022-17")
    #expect(read.originalIssueDate.value?.description == "2019-05-03")
    #expect(read.issueDate.value?.description == "2025-05-10")
    #expect(read.expiryDate.value?.description == "2028-05-09")
  }

  @Test func tellsTheExpiryFromTheLastCycleAndTheAuditsDue() throws {
    let read = try certificate(
      """
                              Certificate
      Certificate number: 2013-009
      Certified since: November 18, 2010
      the Information Security Management System of
      Amazonia Web Ltd
      is compliant with the standard ISO/IEC 27001:2013
      Issue date of certificate: November 5, 2019
      Re-issue date of certificate: December 8, 2020
      Expiration date of certificate: November 7, 2022
      Last certification cycle expiration date: November 7, 2019
      1st Surveillance Audit Due: November 7, 2020
      according to the certification agreement dated October 25, 2019
      """)
    #expect(read.expiryDate.value?.description == "2022-11-07")
    #expect(read.issueDate.value?.description == "2020-12-08")
    #expect(read.originalIssueDate.value?.description == "2010-11-18")
  }

  @Test func readsAValidityInASentence() throws {
    let read = try certificate(
      """
                               Zertifikat
      Die Zertifizierungsstelle Alpenquell Zert GmbH bescheinigt, dass das Unternehmen
      Marbach Systeme GmbH & Co. KG
      Hauptstraße 12, 28195 Bremen
      die Anforderungen der DIN EN ISO/IEC 27001:2024 erfüllt.
      Zertifikats-Nr.: AQ-27001-55
      Dieses Zertifikat ist gültig vom 2. Juni 2024 bis 1. Juni 2027.
      """)
    #expect(read.organisation.value == "Marbach Systeme GmbH & Co. KG")
    #expect(read.certificationBody.value == "Alpenquell Zert GmbH")
    #expect(read.edition.value == .edition2022)
    #expect(read.number.value == "AQ-27001-55")
    #expect(read.issueDate.value?.description == "2024-06-02")
    #expect(read.expiryDate.value?.description == "2027-06-01")
  }

  @Test func readsLabelsPrintedUnderTheirValues() throws {
    let read = try certificate(
      """
                 Certificato di conformità

      CORDALIS CONSULTING S.P.A.
      ORGANIZZAZIONE


      UNI CEI EN ISO/IEC 27001:2024
      NORMA DI RIFERIMENTO


      IS-20180423
      CERTIFICATO NR.


      18 gennaio 2024
      EMISSIONE CORRENTE


      17 gennaio 2027
      VALIDO SINO AL
      """)
    #expect(read.organisation.value == "CORDALIS CONSULTING S.P.A.")
    #expect(read.number.value == "IS-20180423")
    #expect(read.issueDate.value?.description == "2024-01-18")
    #expect(read.expiryDate.value?.description == "2027-01-17")
  }

  private func dated(_ issue: String, _ expiry: String) throws -> Certificate {
    try certificate(
      """
                          Certificate
      This is to certify that
      Norvia Payroll Ltd
      complies with ISO/IEC 27001:2022
      Certificate number: NP-1234
      Scope: Payroll services for customers
      Date of issue: \(issue)
      Valid until: \(expiry)
      """)
  }

  @Test func settlesTheOrderOfDayAndMonthByAnotherDate() throws {
    #expect(try dated("04/05/2024", "27/06/2026").issueDate.value?.description == "2024-05-04")
    #expect(try dated("04/05/2024", "06/27/2026").issueDate.value?.description == "2024-04-05")
  }

  @Test func settlesTheOrderOfDayAndMonthByACycleThatFits() throws {
    let read = try dated("04/05/2024", "03/05/2027")
    #expect(read.issueDate.value?.description == "2024-05-04")
    #expect(read.expiryDate.value?.description == "2027-05-03")
  }

  @Test func guessesNoOrderOfDayAndMonth() throws {
    let read = try dated("04/05/2024", "07/09/2026")
    guard case .unreadable = read.issueDate, case .unreadable = read.expiryDate else {
      Issue.record("\(read.issueDate) \(read.expiryDate)")
      return
    }
  }

  @Test func leavesAnEmptyLabelAlone() throws {
    let read = try certificate(
      """
                          Certificate
      This is to certify that
      Norvia Payroll Ltd
      complies with ISO/IEC 27001:2022
      Certificate number: NP-1234
      Registration date: 07.07.2025
      Reissue date:
      Expiry date: 06.07.2026
      Certificate period: 3 years
      """)
    #expect(read.issueDate.value?.description == "2025-07-07")
    #expect(read.expiryDate.value?.description == "2026-07-06")
    #expect(read.soaVersion == .notStated)
  }

  @Test func followsTheScopeToTheAnnex() throws {
    let read = try certificate(
      """
                          Certificate
      This is to certify that
      Norvia Payroll Ltd
      complies with ISO/IEC 27001:2022
      Certificate number: NP-1234
      Scope: see annex
      Valid until: 2027-05-03
      """,
      """
      Annex to certificate NP-1234
      Scope of certification
      Design and operation of payroll platforms in Leeds and Dublin
      """)
    #expect(read.scope.value == "Design and operation of payroll platforms in Leeds and Dublin")
    #expect(read.scope.evidence?.first?.page == 2)
  }

  @Test func callsAMarkThatIsAPictureUnreadable() throws {
    guard case .unreadable = try dated("2024-05-04", "2027-05-03").accreditationBody else {
      Issue.record("a mark that no text names may still be printed")
      return
    }
  }

  @Test func citesTheBoxOfWhatItReads() throws {
    let read = try dated("2024-05-04", "2027-05-03")
    let citation = try #require(read.expiryDate.evidence?.first)
    #expect(citation.quote == "2027-05-03")
    #expect(citation.page == 1)
    // Thirteen letters and a margin from the left.
    let left = try #require(citation.box?.x0)
    #expect(abs(left - 118) < 0.01)
  }
}
