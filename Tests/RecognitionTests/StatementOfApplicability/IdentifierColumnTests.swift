import Recognition
import Testing

@Suite struct IdentifierColumnTests {
  private func numbers(_ entries: [(String, String)]) -> [String] {
    IdentifierColumn(entries.map { .init(text: $0.0, title: $0.1) }).references
      .map { $0?.identifiers.first?.text ?? "-" }
  }

  @Test func turnsDatesBackIntoTheNumbersTheyWereMadeOf() {
    let entries = [
      ("9.4.5", "Access control to program source code"),
      ("2010-01-01", "Policy on the use of cryptographic controls"),
      ("2010-01-02", "Key management"), ("2011-01-04", "Protecting against external threats"),
    ]
    #expect(numbers(entries) == ["9.4.5", "10.1.1", "10.1.2", "11.1.4"])
  }

  @Test func readsDayBeforeMonthWhereOnlyThatMakesControls() {
    let entries = [("5.1.2001", ""), ("05.01.2002", ""), ("13.02.2003", ""), ("18.2.2001", "")]
    #expect(numbers(entries) == ["5.1.1", "5.1.2", "13.2.3", "18.2.1"])
  }

  @Test func readsDayAndMonthAsTwoParts() {
    #expect(numbers([("05-Jan", ""), ("05-Feb", ""), ("5.13", "")]) == ["5.1", "5.2", "5.13"])
  }

  @Test func restoresTheZeroThatANumberLost() {
    let entries = [("5.1", ""), ("5.8", ""), ("5.9", ""), ("5.1", ""), ("5.11", ""), ("5.2", "")]
    #expect(numbers(entries) == ["5.1", "5.8", "5.9", "5.10", "5.11", "5.20"])
  }

  @Test func restoresTheZeroByTheTitle() {
    #expect(
      numbers([("8.3", "Outsourced development"), ("8.3", "Information access restriction")])
        == ["8.30", "8.3"])
  }

  @Test func restoresThePointThatANumberLost() {
    let entries = [("A.8.1.1", ""), ("A.8.12", ""), ("A.8.1.3", ""), ("A.8.2.1", "")]
    #expect(numbers(entries) == ["8.1.1", "8.1.2", "8.1.3", "8.2.1"])
  }
}
