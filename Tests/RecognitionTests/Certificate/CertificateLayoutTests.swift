import AssuranceModel
import AssuranceTesting
import Recognition
import Testing

/// Fields that no label leads to, and rows of labels that do not stand over their values.
@Suite struct CertificateLayoutTests {
  private func certificate(_ drawing: String) throws -> Certificate {
    try DrawnPage.certificate(drawing)
  }

  private func page(below: String) -> String {
    """
                     Certificate of Registration
    This is to certify that the Information Security Management System of
    Mulberry Lane Software Ltd
    11 Market Place, Wymondham, Norfolk NR18 0AR
    complies with the requirements of ISO/IEC 27001:2022
    \(below)
    Certificate number: CQ-1234
    Date of issue: 2024-11-01
    Expiry date: 2027-10-31
    """
  }

  @Test func takesTheOneFreeParagraphForTheScope() throws {
    let read = try certificate(
      page(
        below: """

            Design, supply and support of practice software to
            veterinary surgeries and animal hospitals

          This certificate remains the property of the body
          """))
    #expect(
      read.scope.value
        == "Design, supply and support of practice software to veterinary surgeries and animal hospitals"
    )
    #expect(read.scope.evidence.map { $0.confidence < Confidence(0.8) } == true)
  }

  @Test(arguments: [
    // Two of which neither is the longer one.
    """

        Design and support of practice software to surgeries

        Transport of laboratory animals by road and by air

    """,
    // Where to find it.
    """

        Scope of registration: as detailed on the attached schedule

    """,
  ])
  func takesNoParagraphOfDoubtForTheScope(below: String) throws {
    #expect(try certificate(page(below: below)).scope.value == nil)
  }

  @Test(arguments: [
    ("Certificate # CQ-20417", "CQ-20417"), ("Certificate Reg. № CQ-20417", "CQ-20417"),
    ("Certificat FR24/81820417", "FR24/81820417"), ("NZ-ISMS 20417", "NZ-ISMS 20417"),
    ("A ABNT concede o Certificado de Conformidade Nº 451.007/22 à empresa", "451.007/22"),
  ])
  func findsTheNumber(line: String, number: String) throws {
    let read = try certificate(
      """
                       Certificate of Registration
      This is to certify that
      Norvia Payroll Ltd
      complies with the requirements of ISO/IEC 27001:2022
      Scope: Payroll services for customers in Norway

      \(line)

      Date of issue: 2024-11-01
      Expiry date: 2027-10-31
      """)
    #expect(read.number.value == number)
  }

  @Test func takesNoStandardForTheNumber() throws {
    let read = try certificate(
      """
                       Certificate of Registration
      This is to certify that
      Norvia Payroll Ltd
      complies with the requirements of
      ISO / IEC 27001-2022
      Scope: Payroll services for customers in Norway
      Date of issue: 2024-11-01
      Expiry date: 2027-10-31
      """)
    #expect(read.number.value == nil)
  }

  private func dated(_ lines: String) throws -> Certificate {
    try certificate(
      """
                       Certificate of Registration
      This is to certify that
      Norvia Payroll Ltd
      complies with the requirements of ISO/IEC 27001:2022
      Scope: Payroll services for customers in Norway
      Certificate number: CQ-1234

      \(lines)
      """)
  }

  @Test func tellsDatesByTheirPlaceInARow() throws {
    let read = try dated(
      """
      This certificate is valid from (year/month/day)     Until
                                        2024-12-21               2027-12-20
      """)
    #expect(read.issueDate.value?.description == "2024-12-21")
    #expect(read.expiryDate.value?.description == "2027-12-20")
  }

  @Test func readsTheDateBehindTheStandardThatItIsOf() throws {
    let read = try dated(
      """
      Current issue date:    21 December 2024
      Expiry date:           20 December 2027
      Original approval:     ISO/IEC 27001 – 21 December 2018
      """)
    #expect(read.originalIssueDate.value?.description == "2018-12-21")
  }

  @Test func takesTheLatestOfAColumnOfIssues() throws {
    let read = try dated(
      """
      Issue     Date of issue     Reason
      1         2022-09-05        Initial certification
      2         2024-03-14        Transition
      3         2025-09-01        Recertification

      Valid until: 2028-09-04
      """)
    #expect(read.issueDate.value?.description == "2025-09-01")
  }

  @Test func looksPastLettersThatRiseAcrossThePage() throws {
    var content = DrawnPage.content([
      """
                     Certificate of Registration
      Mulberry Lane Software Ltd
      complies with the requirements of ISO/IEC 27001:2022



      Certification scope:
      Payroll services for customers in Norway
      Certificate number: CQ-1234
      Date of issue: 2024-11-01
      Expiry date: 2027-10-31
      """
    ])
    // Set aslant, so that the box of each letter is far higher than the letter, and higher up than the one before.
    let letters = "Rowan".enumerated().map { place, letter in
      let rise = 20.0 * Double(place)
      return Word(
        String(letter),
        box: Box(
          x0: 240 + 40 * Double(place), y0: 110 - rise, x1: 280 + 40 * Double(place), y1: 210 - rise
        ))
    }
    content.pages[0].blocks.insert(
      .paragraph(Paragraph(lines: [TextLine(words: letters)])), at: 2)
    let read = try DrawnPage.certificate(on: content).certificate
    #expect(read.scope.value == "Payroll services for customers in Norway")
    #expect(read.scope.evidence.map { $0.confidence > Confidence(0.9) } == true)
  }
}
