import AssuranceModel
import AssuranceTesting
import Recognition
import Testing

/// Labels of dates that stand close to one another, and dates as pages set them apart.
@Suite struct DateLabelTests {
  private func days(_ rows: String) throws -> [String?] {
    let read = try DrawnPage.certificate(
      """
                          CERTIFICATE
      This is to certify that the management system of
      Norvia Payroll Ltd
      meets the requirements of ISO/IEC 27001:2022
      Scope: Payroll services for customers in Europe
      Certificate No: NP-2023-17

      \(rows)
      """)
    return [read.originalIssueDate, read.issueDate, read.expiryDate].map { $0.value?.description }
  }

  @Test func partsLabelsBesideAColumnOfColons() throws {
    let rows = """
      Date of Registration       :      06 January 2025
      1st Surveillance Due       :      06 December 2025
      2nd Surveillance Due       :      06 December 2026
      Valid Till                 :      05 January 2028
      """
    #expect(try days(rows) == ["2025-01-06", "2025-01-06", "2028-01-05"])
  }

  @Test func readsDatesWithStrokesSetApart() throws {
    let rows = """
      Original Issue    18 / 11 / 2021
      Current Issue     15 / 11 / 2024
      Expiry Date       17 / 11 / 2027
      """
    #expect(try days(rows) == ["2021-11-18", "2024-11-15", "2027-11-17"])
  }

  @Test func takesAFirstIssueForTheCyclesWhereItEndsWholeYearsOn() throws {
    let rows = """
      This certificate was initially issued on 30 June 2025 and, subject to the
      completion of surveillance audits, expires on 29 June 2028.
      """
    #expect(try days(rows) == ["2025-06-30", "2025-06-30", "2028-06-29"])
  }

  @Test func takesNoFirstIssueOfAnEarlierCycleForTheLatest() throws {
    let rows = """
      Initial certification: 30 June 2016
      Expiry date: 12 May 2028
      """
    #expect(try days(rows) == ["2016-06-30", nil, "2028-05-12"])
  }

  @Test func readsDatesOfSpacedNumbersWithTheYearFirst() throws {
    let rows = """
      Fecha de aprobación inicial: 2019 04 15
      Fecha de renovación: 2025 04 14
      Fecha de vencimiento: 2028 04 14
      """
    #expect(try days(rows) == ["2019-04-15", "2025-04-14", "2028-04-14"])
  }

  @Test func readsCatalanMonths() throws {
    let rows = """
      Data de primera emissió: 9 d'abril de 2024
      Data d'emissió: 9 d'abril de 2024
      Vàlid fins al: 8 d'abril de 2027
      """
    #expect(try days(rows) == ["2024-04-09", "2024-04-09", "2027-04-08"])
  }

  @Test(arguments: [
    ("Issued 3 March 2025", "Renewal date 2 March 2026", "2026-03-02"),
    ("Renewal date 3 March 2025", "Valid until 2 March 2028", "2028-03-02"),
  ])
  func tellsARenewalThatIsDueByTheCycle(first: String, second: String, end: String) throws {
    let days = try days("\(first)\n\(second)")
    #expect(days[1] == "2025-03-03")
    #expect(days[2] == end)
  }

  @Test func readsTheDateBesideALabelLongerThanLabelsAre() throws {
    let rows = """
      Issue date:                                                                   14-02-2025
      Subject to the continued operation of the holder's own management system,     13-02-2028
      this certificate expires on:
      """
    #expect(try days(rows)[2] == "2028-02-13")
  }

  @Test func takesNoDueRecertificationForAnIssue() throws {
    let rows = """
      Myöntämispäivä                         15.5.2025
      Voimassa asti                          21.5.2027
      Uudelleensertifiointi viimeistään      21.3.2027
      """
    #expect(try days(rows)[1...] == ["2025-05-15", "2027-05-21"])
  }

  @Test func followsASentenceOntoTheNextLine() throws {
    let rows = """
      Issued 20/10/2025, valid until 31/10/2028.

      For this standard only: Statement of Applicability Rev 07 of the ISMS; certified since
      13/11/2022; other certificates of the group have dates of their own.
      """
    #expect(try days(rows) == ["2022-11-13", "2025-10-20", "2028-10-31"])
  }

  @Test func takesALabelOfItsOwnForNoMoreOfADatesLabel() throws {
    let rows = """
      Myönnetty                            1.10.2025
      Voimassa asti                        2.10.2028
      Seuraava uudelleensertifiointi       2.9.2028
      viimeistään
      Myöntäjä: Quimera Sertifiointi Oy, Satamakatu 2, Helsinki
      """
    #expect(try days(rows)[1...] == ["2025-10-01", "2028-10-02"])
  }

  @Test(arguments: ["Recertification due by", "Re-certification due date"])
  func takesADueRecertificationForTheEndOnlyWhereNoOtherDayIs(due label: String) throws {
    let issued = "Registered since:              9 May 2018\nIssued:   9 May 2024"
    let due = "\(label):      8 March 2029"
    #expect(try days("\(issued)\n\(due)")[2] == "2029-03-08")
    let end = "Registration valid to:         8 May 2027"
    #expect(try days("\(issued)\n\(end)\n\(due)")[2] == "2027-05-08")
    #expect(try days("\(issued)\n\(due)\n\(end)")[2] == "2027-05-08")
  }

  @Test func takesTheStartOfACycleOfRecertificationForAnIssue() throws {
    let rows = """
      Startdato for recertificeringscyklus:  09-03-2025
      Certifikatet er gyldigt til:           08-03-2028
      """
    #expect(try days(rows)[1...] == ["2025-03-09", "2028-03-08"])
  }

  @Test func readsTheDateOfAStandardUnderTheirCommonLabel() throws {
    let rows = """
      Current issue date:     3 June 2024
      Expiry date:            2 June 2027
      Original approvals:
      ISO/IEC 27001:2022      3 June 2021
      """
    #expect(try days(rows) == ["2021-06-03", "2024-06-03", "2027-06-02"])
  }

  @Test func takesNoCertificateNumberForTheStandardThatADateIsOf() throws {
    let rows = """
      Certificate registration no     Original registration date     Current issue date
      PS-6667-27001                   14 APR 2021                    13 MAY 2024
      Expires
      12 MAY 2027
      """
    #expect(try days(rows) == ["2021-04-14", "2024-05-13", "2027-05-12"])
  }

  @Test func readsADateThatItsRowOfLabelsRunsOverTo() throws {
    let rows = """
      Initial Date: 11/18/2021 | Certificate Issue Date: 11/18/2024 | Certificate Expiration Date:
      11/17/2027
      """
    #expect(try days(rows) == ["2021-11-18", "2024-11-18", "2027-11-17"])
  }

  @Test func takesNoNumberOverADateForItsLabel() throws {
    let rows = """
      Certificate No. RR-27-93 | Originally issued: 09/25/2018 | Reissued: 09/20/2024 | Expires:
      09/24/2027
      """
    #expect(try days(rows) == ["2018-09-25", "2024-09-20", "2027-09-24"])
  }

  @Test(arguments: ["(année/mois/jour)", "(AAAA-MM-JJ)"])
  func looksPastHowADateIsWritten(shape: String) throws {
    let rows = """
      Ce certificat est valable à compter du \(shape)    2024-02-19
      Jusqu'au \(shape)                                  2027-02-18
      """
    #expect(try days(rows)[1...] == ["2024-02-19", "2027-02-18"])
  }

  @Test func readsALabelThatNoGapPartsFromTheDateBeforeIt() throws {
    let rows = """
      Certificate valid from:                  2024-12-02
      Validity of previous certificate:        2024-12-01 Certificate valid to:      2027-12-01
      """
    #expect(try days(rows)[1...] == ["2024-12-02", "2027-12-01"])
  }

  @Test(arguments: ["&", "and"])
  func takesBothDatesOfAListForAuditsThatAreDue(and: String) throws {
    let rows = """
      Initial Registration   : 11.08.2022             Registration Date : 10.08.2025
      Valid Until            : 10.08.2028             (Subject to surveillance on 10.08.2026 \(and) 10.08.2027)
      """
    #expect(try days(rows) == ["2022-08-11", "2025-08-10", "2028-08-10"])
  }

  @Test(arguments: ["Original expiry date", "Initial expiry date"])
  func takesNoExpiryThatAnotherHasReplaced(label: String) throws {
    let rows = """
      Date of issue: 25-Nov-2022

      \(label)        Current expiry date
      24-Nov-2025                 31-Oct-2025
      """
    #expect(try days(rows).last == "2025-10-31")
  }

  @Test func takesNoHouseNumberForADate() throws {
    let read = try DrawnPage.certificate(
      """
                          ZERTIFIKAT
      Hiermit wird bescheinigt, dass
      Norvia Lohn GmbH
      die Anforderungen der ISO/IEC 27001:2022 erfüllt
      Geltungsbereich: Lohnabrechnung für Unternehmen
      Zertifikat-Nr.: NP-2023-17

      Gültig bis 16.02.2017


      Quimera Zertifizierung GmbH, Salzgasse 2/6/14, 1010 Wien
      """)
    #expect(read.issueDate == .notStated)
    #expect(read.expiryDate.value?.description == "2017-02-16")
  }

  @Test func takesTheStartOfATermOfYearsForTheIssue() throws {
    let rows = "Il presente certificato ha validità triennale a partire dal 16/06/2024."
    #expect(try days(rows)[..<2] == [nil, "2024-06-16"])
  }

  @Test func takesNoDayOfTheContractForTheFirstIssue() throws {
    let read = try DrawnPage.certificate(
      """
                         Certificat de conformité
      N° de certificat:                   CV-982
      Date de certification initiale:     2017-05-20
      Date d'entrée en vigueur:           2017-05-20
      Date d'échéance:                    2020-05-20
      Nous certifions que
      QUIMERA SAS
      satisfait aux exigences de la norme
      ISO 27001:2013
      Domaine d'application:
      Le traitement de la paie pour les clients publics

      Convention de certification du 2017-01-09 ; manuel SMSI du 2017-03-30.



      F-27-95 Rev. 8 (2017-01-09)
      """)
    #expect(read.originalIssueDate.value?.description == "2017-05-20")
  }

  @Test func takesTheDayOverSinceWhereLabelsStandUnderTheirValues() throws {
    let rows = """
      K-IS-7374-2023                      10. November 2023
      ZERTIFIKAT-REG.-NR.                 ZERTIFIZIERT SEIT
      5. Dezember 2023                    4. Dezember 2026
      GÜLTIGKEITSBEGINN                   ABLAUFDATUM
      """
    let read = try DrawnPage.certificate(
      """
                          ZERTIFIKAT
      Norvia Lohn GmbH
      ORGANISATION

      DIN EN ISO/IEC 27001:2024
      NORM

      Lohn- und Gehaltsabrechnung für Unternehmen
      ANWENDUNGSBEREICH

      \(rows)
      """)
    #expect(read.originalIssueDate.value?.description == "2023-11-10")
    #expect(read.expiryDate.value?.description == "2026-12-04")
  }
}
