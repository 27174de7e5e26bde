import AssuranceModel
import AssuranceTesting
import Recognition
import Testing

/// Certificates that set their values out in rows, and titles whose letters stand apart.
@Suite struct CertificateTableTests {
  private func certificate(_ drawing: String) throws -> Certificate {
    try DrawnPage.certificate(drawing)
  }

  /// A plain certificate with some lines of dates below.
  private func certificate(dated lines: String) throws -> Certificate {
    try certificate(
      """
                       Certificate of Registration
      This is to certify that
      Norvia Payroll Ltd
      complies with the requirements of ISO/IEC 27001:2022
      Scope: Payroll services for customers
      Certificate number: CQ-1234
      \(lines)
      """)
  }

  private static func table(_ rows: String) -> String {
    """
                     Certificate of Registration
    This is to certify that the integrated management system of
    Norvia Payroll Ltd
    complies with the standards below for the following scope:
    Payroll services for customers in Norway

    Standard             Certificate No.    First certified   Issue date    Expiry date
    \(rows)
    """
  }

  @Test(arguments: [
    ("Prohlášení o aplikovatelnosti / SoA         PoA v. 5.1, 11. 9. 2024", "v. 5.1, 11. 9. 2024"),
    ("Erklæring om anvendelighet (SoA) er datert 19.02.2024", "19.02.2024"),
    ("4. SoA               : Ver. 8 (2024. 10. 15)", "Ver. 8 (2024. 10. 15)"),
    ("SoA-Version / Version of the SoA            4.0 (2024-02-26)", "4.0 (2024-02-26)"),
    (
      "Uygulanabilirlik Bildirgesi       Rev.04 / 01.12.2025\n1. Gözetim Tarihi                 17.01.2027",
      "Rev.04 / 01.12.2025"
    ), ("La declaración de aplicabilidad considerada es la versión 1.0.", "versión 1.0"),
  ])
  func readsTheVersionOfTheStatementOfApplicability(line: String, version: String) throws {
    #expect(try certificate(dated: line).soaVersion.value == version)
  }

  @Test(arguments: [
    """
    ISO 9001:2015        NQ-Q-1044          03/05/2016        02/05/2025    02/05/2028
    ISO/IEC 27001:2022   NQ-I-0127          13/11/2018        12/11/2024    12/11/2027
    """,
    """
    ISO/IEC 27001:2022   NQ-I-0127          13/11/2018        12/11/2024    12/11/2027
    ISO 9001:2015        NQ-Q-1044          03/05/2016        02/05/2025    02/05/2028
    """,
  ])
  func takesTheRowOfItsOwnStandard(rows: String) throws {
    let read = try certificate(Self.table(rows))
    #expect(read.number.value == "NQ-I-0127")
    #expect(read.expiryDate.value?.description == "2027-11-12")
    #expect(read.originalIssueDate.value?.description == "2018-11-13")
  }

  @Test func endsAScopeWhereTheNextRowsLabelStands() throws {
    let read = try certificate(
      """
                       Certificate of Registration
      Organisation                Norvia Payroll Ltd
      Certificate number          CQ-1234
      Standard                    ISO/IEC 27001:2022
      Scope of certification      Payroll services for customers in Norway
      Statement of Applicability  version 3, 12 May 2024
      Expiry date                 2027-10-31
      """)
    #expect(read.scope.value == "Payroll services for customers in Norway")
  }

  @Test func findsTheScopeThatASentencePointsDownTo() throws {
    let read = try certificate(
      """
                       Certificate of Registration
      This certificate is awarded to
      Norvia Payroll Ltd
      whose management system complies with ISO/IEC 27001:2022

      The scope of activities covered by this certificate is defined below

      Printing and mailing of payslips for public bodies

      Certificate number: CQ-1234
      Expiry date: 2027-10-31
      """)
    #expect(read.scope.value == "Printing and mailing of payslips for public bodies")
  }

  @Test func takesTheEarlierOfTwoIssuesForTheOriginalOne() throws {
    let read = try certificate(
      dated:
        """
        Approval Date: 16 September 2019
        Reissued: 05 September 2025
        Valid until: 15 September 2028
        """)
    #expect(read.originalIssueDate.value?.description == "2019-09-16")
    #expect(read.issueDate.value?.description == "2025-09-05")
  }

  /// Both orders of day and month would do for the last day alone; only one makes it a day of the first cycle's.
  @Test func settlesTheOrderOfDayAndMonthByTheFirstCycle() throws {
    let read = try certificate(
      dated:
        """
        Original approval: 12/06/2018
        Issue date: 03/06/2024
        Expiry date: 11/06/2027
        """)
    #expect(read.expiryDate.value?.description == "2027-06-11")
    #expect(read.issueDate.value?.description == "2024-06-03")
  }

  @Test func knowsATitleWhoseLettersStandApart() throws {
    let read = try certificate(
      """
      C E RT I F I C AT E   O F   C O N F O R M IT Y
      Norvia Payroll Ltd
      conforms with ISO/IEC 27001:2022
      Scope: Payroll services for customers
      Certificate number: CQ-1234
      Expiry date: 2027-10-31
      """)
    #expect(read.number.value == "CQ-1234")
  }

  @Test func takesTheRowOfAStandardInTwoLines() throws {
    let read = try certificate(
      Self.table(
        """
        ISO 9001:2015        NQ-9001-01         03/05/2016        02/05/2025    02/05/2028
        ISO/IEC              NQ-27001-02        13/11/2018        12/11/2024    12/11/2027
        27001:2022
        """))
    #expect(read.number.value == "NQ-27001-02")
    #expect(read.expiryDate.value?.description == "2027-11-12")
    #expect(read.originalIssueDate.value?.description == "2018-11-13")
  }

  @Test func partsALabelFromTheValueThatItReaches() throws {
    let read = try certificate(
      dated: """
        Data de início do ciclo original:                 22 de julho de 2021
        Data de expiração do ciclo anterior:              21 de julho de 2024
        Data de início do ciclo de certificação:          22 de julho de 2024
        Sujeito à operação contínua, este mesmo certificado  21 de julho de 2027
        é válido até:
        """.replacing("certificado  21", with: "certif.     21"))
    #expect(read.issueDate.value?.description == "2024-07-22")
    #expect(read.expiryDate.value?.description == "2027-07-21")
  }

  @Test func readsARowUnderLabelsInTwoLines() throws {
    let read = try certificate(
      dated: """
        HOLDER          INITIAL           ISSUED            EXPIRES
                        CERTIFICATION

        Norvia          7 November 2021   7 November 2024   6 November 2027
        """)
    #expect(read.issueDate.value?.description == "2024-11-07")
    #expect(read.expiryDate.value?.description == "2027-11-06")
  }

  @Test(arguments: ["Revision C", "Issue B"])
  func readsAVersionThatIsALetter(version: String) throws {
    #expect(
      try certificate(dated: "Statement of Applicability \(version)").soaVersion.value == version)
  }

  @Test(arguments: [
    "Statement of Applicability. A copy is kept", "Statement of Applicability version",
  ])
  func readsNoVersionWhereNoneIsPrinted(line: String) throws {
    #expect(try certificate(dated: line).soaVersion.value == nil)
  }

  @Test(arguments: [
    "Zertifikat-Registrier-Nr. / Certificate Registration No.: 41 220 30817 ZMS.",
    "Certificate Registration No.: 41 220 30817 ZMS", "Registration No. 41 220 30817",
    "Registrier-Nr. 41 220 30817",
  ])
  func takesNoNumberOfTheCertificateForAVersion(number: String) throws {
    let label =
      "Version der Erklärung zur Anwendbarkeit / Version of the Statement of Applicability:"
    #expect(
      try certificate(dated: "\(number)\n\(label) Rev. 7,\n15.05.2024").soaVersion.value
        == "Rev. 7, 15.05.2024")
    #expect(try certificate(dated: "\(number)\nStatement of Applicability").soaVersion.value == nil)
    #expect(try certificate(dated: "Statement of Applicability\n\(number)").soaVersion.value == nil)
  }

  @Test func joinsNoLabelWithTheFirstWordOfTheNextOne() throws {
    let read = try DrawnPage.certificate(
      """
                       Certificate of Registration
      Skerry Assurance Ltd certifies that the management system of
      Uist Ferry Bookings Ltd
      has been approved to ISO/IEC 27001:2022
           Registration Number      27.1188
                         Scope      Ferry reservation and ticketing systems
      Statement of Applicability    Rev 4, 11 June 2024
                 First Certified    2 July 2018
              Remains valid until   1 July 2027
      """)
    #expect(read.scope.value == "Ferry reservation and ticketing systems")
    #expect(read.soaVersion.value == "Rev 4, 11 June 2024")
  }

  @Test func readsAVersionThatStandsBetweenRowsWhoseLabelsAreNotKnown() throws {
    let read = try certificate(
      dated: """
        Konec předchozího cyklu:          6. června 2024
        Prohlášení o aplikovatelnosti:    verze 5.0 ze dne 7. dubna 2024
        Datum recertifikačního auditu:    13. března 2024
        """)
    #expect(read.soaVersion.value == "verze 5.0 ze dne 7. dubna 2024")
  }

  @Test func endsAScopeAtRowsWhoseLabelsAreNotKnown() throws {
    let read = try certificate(
      dated: """
        Domicilio de la empresa        Polígono Industrial Sur, Nave 107,
                                       41020 Sevilla, España
        Esquema de referencia          Auditoría de sistemas de gestión
        Alcance de la certificación    Los sistemas de información que dan soporte a
                                       el desarrollo y la explotación de la plataforma
                                       de reservas en las instalaciones de
                                       la organización en Sevilla
        """)
    #expect(read.scope.value?.hasPrefix("Los sistemas de información") == true)
  }

  @Test func readsTheStatementOverItsLabel() throws {
    let read = try DrawnPage.certificate(
      """
                          CERTIFICATE
      This is to certify that the management system of
      Norvia Payroll Ltd
      complies with the requirements of ISO/IEC 27001:2022
      for the administration of salaries


      NP-2023-17                      ver. 2.4, 7 May 2023
      Certificate number              Statement of Applicability
      9 July 2020                     10 July 2023                   9 July 2026
      First issue                     Issued                         Valid until
      """)
    #expect(read.soaVersion.value == "ver. 2.4, 7 May 2023")
    #expect(read.issueDate.value?.description == "2023-07-10")
  }

  @Test func readsAVersionBehindTheNameOfAStatement() throws {
    let read = try DrawnPage.certificate(
      """
                          CERTIFICATE
      Norvia Payroll Ltd
      complies with the requirements of ISO/IEC 27001:2022
      Scope: Administration of salaries
      Certificate number: NP-2023-17
      Expiry date: 2026-07-09

      Statement of Applicability
      SoA NORTH Version 2.4 of 7 May 2023
      """)
    #expect(read.soaVersion.value == "Version 2.4 of 7 May 2023")
  }
}
