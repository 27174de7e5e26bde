import Recognition
import Testing

@Suite struct ControlReferenceTests {
  @Test(arguments: [
    ("A.5.1", [5, 1]), ("5.1", [5, 1]), ("A5.01", [5, 1]), ("A.8.09", [8, 9]), ("A 5.1", [5, 1]),
    ("Annex A 5.1", [5, 1]), ("A.5.1.", [5, 1]), ("Control: A.5.1", [5, 1]), ("5,10", [5, 10]),
    ("A.12.4.1", [12, 4, 1]), ("ISO/IEC 27001:2022 A.5.7", [5, 7]), ("**A.5.1**", [5, 1]),
    ("A-5-1", [5, 1]), ("A5..14", [5, 14]), ("A5 15", [5, 15]), ("A.8 2.1", [8, 2, 1]),
    ("8.2 1", [8, 2, 1]), ("Annexe A 6.1.2", [6, 1, 2]),
  ])
  func readsNumbersHoweverTheyAreWritten(text: String, numbers: [Int]) throws {
    let reference = try #require(ControlReference(text))
    #expect(reference.identifiers == [ControlIdentifier(numbers)])
  }

  @Test(arguments: [
    "1.0", "5", "2025", "5.1%", "12.05.2024", "R-001", "5.1.1.1", "3.4", "", "v5.1", "5 16",
  ])
  func leavesOtherNumbersAlone(text: String) {
    #expect(ControlReference(text) == nil)
  }

  @Test func givesTheTitleBehindTheNumber() {
    #expect(ControlReference("A.5.1 – Policies for security")?.remainder == "Policies for security")
    #expect(ControlReference("5.1 Policies")?.remainder == "Policies")
    #expect(ControlReference("A.5.1: Policies")?.remainder == "Policies")
  }

  @Test func unfoldsListsAndRanges() {
    #expect(
      ControlReference("A.7.1 - A.7.3")?.identifiers.map(\.text) == ["7.1", "7.2", "7.3"])
    #expect(
      ControlReference("5.1, 5.3 and 5.4")?.identifiers.map(\.text) == ["5.1", "5.3", "5.4"])
    #expect(ControlReference("5.22\n5.24")?.identifiers.map(\.text) == ["5.22", "5.24"])
    #expect(ControlReference("5.1 / A.5.1.1")?.identifiers.map(\.text) == ["5.1"])
  }
}
