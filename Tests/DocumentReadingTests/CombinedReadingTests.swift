import AssuranceModel
import DocumentReading
import Testing

/// Two readings of one page brought together.
@Suite struct CombinedReadingTests {
  private static func word(_ text: String, at left: Double, _ width: Double, sure: Double) -> Word {
    Word(
      text, box: Box(x0: left, y0: 100, x1: left + width, y1: 110), confidence: Confidence(sure))
  }

  private func texts(_ first: [Word], _ second: [Word]) -> [String] {
    CombinedReading(first, second).words.map(\.text)
  }

  @Test func keepsTheSurerReadingOfAPlace() {
    let blurred = [Self.word("2f001:2O2Z", at: 50, 60, sure: 0.4)]
    let clear = [Self.word("27001:2022", at: 51, 59, sure: 0.9)]
    #expect(texts(blurred, clear) == ["27001:2022"])
    #expect(texts(clear, blurred) == ["27001:2022"])
  }

  @Test func keepsAWholeRatherThanASurerFragment() {
    let whole = [Self.word("Certification", at: 50, 90, sure: 0.7)]
    let fragment = [Self.word("Cert", at: 50, 30, sure: 0.95)]
    #expect(texts(whole, fragment) == ["Certification"])
  }

  @Test func takesAllWordsOfAPlaceFromOneReading() {
    let parted = [
      Self.word("has", at: 50, 20, sure: 0.5), Self.word("bcen", at: 74, 26, sure: 0.4),
    ]
    let joined = [Self.word("hasbeen", at: 50, 50, sure: 0.9)]
    #expect(texts(parted, joined) == ["hasbeen"])
  }

  @Test func addsWhatOnlyTheSecondReadingHasIfItIsSure() {
    let first = [Self.word("Valid", at: 50, 30, sure: 0.9)]
    let second = [
      Self.word("until", at: 90, 30, sure: 0.8), Self.word("dust", at: 200, 30, sure: 0.5),
      Self.word("|", at: 300, 3, sure: 0.9),
    ]
    #expect(texts(first, second) == ["Valid", "until"])
  }

  @Test func dropsWhatOnlyTheFirstReadingHasIfItMustBeSure() {
    let first = [
      Self.word("Valid", at: 50, 30, sure: 0.9), Self.word("stamp", at: 200, 30, sure: 0.5),
    ]
    let second = [Self.word("Valid", at: 50, 30, sure: 0.9)]
    let words = CombinedReading(first, second, sureOfOwn: Confidence(0.7)).words
    #expect(words.map(\.text) == ["Valid"])
    #expect(CombinedReading(first, second).words == first)
  }
}
