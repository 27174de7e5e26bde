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
}
