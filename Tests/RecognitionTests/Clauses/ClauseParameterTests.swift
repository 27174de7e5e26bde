import AssuranceModel
import Recognition
import Testing

/// Periods, editions and accreditation that are measurable parts of a promise, beside amounts and dates that are none.
@Suite struct ClauseParameterTests {
  private static let notices: [(String, Int?)] = [
    (
      "The Seller shall notify the Buyer of any suspension of its ISO 27001 certificate.\n\nThe notice shall be given within five days.",
      5
    ),
    (
      "The Seller shall: (a) maintain ISO 27001 certification; (b) notify the Buyer of any suspension or withdrawal within 5 days; (c) pay its staff.",
      5
    ),
    (
      "The Seller shall (a) maintain ISO 27001 certification; (b) notify the Buyer of any withdrawal of it within 5 days.",
      5
    ),
    (
      "The Seller shall notify any suspension of its ISO 27001 certificate within one hundred and five days.",
      105
    ),
    (
      "The Seller shall notify any suspension of its ISO 27001 certificate within three hundred days.",
      300
    ),
    (
      "The Seller shall notify any suspension of its ISO 27001 certificate within 30 (sixty) days.",
      30
    ),
    (
      "The Seller shall notify any suspension of its ISO 27001 certificate by its 24 hours a day hotline within 10 days.",
      10
    ),
    (
      "The Seller shall notify the Buyer every twelve months of any suspension of its ISO 27001 certificate.",
      nil
    ),
    (
      "The Seller shall notify the Buyer, which has 90 days to respond, within 5 days of any suspension of its ISO 27001 certificate.",
      5
    ),
    (
      "The Seller shall notify the Buyer within 5 days if its ISO 27001 certificate is suspended.\n☐ The Buyer elects on-site audits.\nThe Seller shall give the Buyer its Statement of Applicability.",
      5
    ),
  ]

  @Test(arguments: notices) func readsThePeriodOfTheNotice(_ text: String, _ days: Int?) {
    #expect(Passages.read(text).parameters.notices.map(\.days) == [days])
  }

  @Test func tellsAPeriodBeforeTheEventFromOneBehindIt() {
    func isAdvance(_ text: String) -> [Bool] {
      Passages.read(text).parameters.notices.map(\.isAdvance)
    }
    #expect(
      isAdvance(
        "The Seller shall notify the Buyer at least six months before its ISO 27001 certificate expires."
      )
        == [true])
    #expect(
      isAdvance(
        "The Seller shall notify the Buyer ten days in advance if its ISO 27001 certificate will lapse."
      )
        == [true])
    #expect(
      isAdvance(
        "The Seller shall notify the Buyer within ten days after its ISO 27001 certificate lapses.")
        == [false])
  }

  private static let ends: [String] = [
    "If the ISO 27001 certificate is withdrawn, the Buyer may terminate and the Seller shall pay EUR 250 per day.",
    "If the Seller loses ISO 27001 certification, the Buyer may terminate with notice of thirty days.",
    "If the Seller loses ISO 27001 certification, the Buyer may terminate with a notice period of thirty days.",
    "If the Seller loses ISO 27001 certification, the Buyer may terminate and gets a refund within 14 days.",
    "If the Seller loses ISO 27001 certification, the Buyer may, within 60 days of learning of it, terminate.",
    "Verliert der Auftragnehmer seine Zertifizierung nach ISO 27001, kann der Auftraggeber den Vertrag mit einer Frist von 30 Tagen kündigen.",
  ]

  @Test(arguments: ends) func takesNoticeOfTheEndForNoTimeToCure(_ text: String) {
    #expect(Passages.read(text).parameters.cureDays == nil)
  }

  private static let editions: [(String, String?)] = [
    ("The Seller shall maintain ISO 27001 certification from 1 January 2022.", nil),
    ("The Seller shall maintain ISO 27001 certification until 31 December 2022.", nil),
    ("The Seller shall maintain ISO/IEC 27001 (2022) certification.", "2022"),
    ("The Seller shall maintain certification to the 2022 version of ISO/IEC 27001.", "2022"),
  ]

  @Test(arguments: editions) func tellsAnEditionFromADate(_ text: String, _ edition: String?) {
    #expect(Passages.read(text).parameters.edition == edition)
  }

  private static let unaccredited = [
    "The Seller shall hold ISO 27001 certification. The certification body need not be accredited.",
    "The Seller shall hold ISO 27001 certification, issued by a body whether or not accredited.",
    "The Seller shall hold ISO 27001 certification and use an accredited training provider.",
  ]

  @Test(arguments: unaccredited) func asksForNoAccreditationWhereTheWordIsOnlySpoken(_ text: String)
  {
    #expect(!Passages.read(text).parameters.isAccreditationRequired)
  }
}
