import AssuranceModel
import AssuranceTesting
import Recognition
import Testing

/// The first and the last day of a cycle in sentences and tables, beside the dates of other documents.
@Suite struct CertificateCycleTests {
  private func read(_ lines: String, confidence: Confidence? = nil) throws -> Certificate {
    let page = """
                          CERTIFICATE
                   This is to certify that
                     Norvia Payroll Ltd
           meets the requirements of ISO/IEC 27001:2022
        Scope: Payroll services for customers in Europe
        Certificate No: NP-2023-17

      \(lines)
      """
    return try DrawnPage.certificate(on: DrawnPage.content([page], confidence: confidence))
      .certificate
  }

  @Test(arguments: [
    "A tanúsítvány érvényes: 2025. április 7-től 2028. április 6-ig",
    "Belge 07.04.2025'den 06.04.2028'e kadar geçerlidir.",
    "Certyfikat ważny od dnia 7 kwietnia 2025 r. do dnia 6 kwietnia 2028 r.",
    "Die Urkunde gilt vom 7. April 2025 bis zum 6. April 2028.",
    "Certifikatet gäller från och med den 7 april 2025 till och med den 6 april 2028.",
  ])
  func readsBothEndsOfARange(sentence: String) throws {
    let certificate = try read(sentence)
    #expect(certificate.issueDate.value?.description == "2025-04-07")
    #expect(certificate.expiryDate.value?.description == "2028-04-06")
  }

  @Test(arguments: [
    "Alkalmazhatósági nyilatkozat: 4. kiadás, 2026. december 2.",
    "Statement of Applicability: 3rd issue, 2 December 2026",
    "Erklärung zur Anwendbarkeit: Ausgabe 4 vom 02.12.2026",
  ])
  func takesNoDateOfTheStatementOfApplicability(mention: String) throws {
    let certificate = try read(
      "\(mention)\n\nDate of issue: 7 April 2025\n\nExpiry date: 6 April 2028")
    #expect(certificate.issueDate.value?.description == "2025-04-07")
  }

  @Test func readsADayInTwoLanguagesOnce() throws {
    let certificate = try read(
      """
      Erstausstellung / First issue       07. April 2019 / 7 April 2019
      Ausgestellt am / Date of issue      07. April 2025 / 7 April 2025
      Gültig bis / Valid until            06. April 2028 / 6 April 2028
      """)
    #expect(certificate.originalIssueDate.value?.description == "2019-04-07")
    #expect(certificate.issueDate.value?.description == "2025-04-07")
    #expect(certificate.expiryDate.value?.description == "2028-04-06")
  }

  @Test(arguments: [
    "Das Unternehmen ist seit dem 7. April 2019 ununterbrochen zertifiziert.",
    "L’entreprise est certifiée depuis le 7 avril 2019.",
    "The organisation has been certified since 7 April 2019.",
  ])
  func readsSinceWhenAnOrganisationIsCertified(sentence: String) throws {
    let certificate = try read(
      "Valid from: 7 April 2025\n\nValid until: 6 April 2028\n\n\(sentence)")
    #expect(certificate.originalIssueDate.value?.description == "2019-04-07")
    #expect(certificate.issueDate.value?.description == "2025-04-07")
  }

  @Test func readsADateThatItsLineBreaksOff() throws {
    let certificate = try read(
      """
      Certificate Issued: April 7, 2025   |   Certificate Expires: April 6,
                                   2028
      """)
    #expect(certificate.expiryDate.value?.description == "2028-04-06")
  }

  @Test func takesNoReviewOfATableForTheIssue() throws {
    let rows = [
      ("Certificate Number", "OH 2025-0071"), ("Initial Registration", "7 April 2019"),
      ("Issued", "7 April 2025"), ("Yearly Check Due", "7 March 2026"),
      ("Valid to", "6 April 2028"),
    ]
    let cells = rows.enumerated().flatMap { row, texts in
      [
        Cell(row: row, column: 0, text: texts.0),
        Cell(row: row, column: 1, text: texts.1),
      ]
    }
    let text = DocumentContent(
      text: """
        Certificate of Compliance

        This is to certify that

        Norvia Payroll Ltd

        meets the requirements of ISO/IEC 27001:2022
        """)
    let page = Page(
      number: 1, size: nil, source: .text,
      blocks: text.pages[0].blocks + [.table(Grid(name: "Table 1", cells: cells))])
    let content = DocumentContent(mediaType: .markdown, pages: [page])
    let certificate = try DrawnPage.certificate(on: content).certificate
    #expect(certificate.issueDate.value?.description == "2025-04-07")
    #expect(certificate.expiryDate.value?.description == "2028-04-06")
  }

  @Test func doubtsACycleThatNoneCanBe() throws {
    let lines = "Valid from: 7 April 2025\n\nValid until: 6 April 2031"
    let printed = try read(lines)
    #expect(printed.expiryDate.value?.description == "2031-04-06")
    #expect(try #require(printed.expiryDate.evidence).confidence <= Confidence(0.7))
    let scanned = try read(lines, confidence: Confidence(0.85))
    #expect(scanned.expiryDate.value == nil)
  }
}
