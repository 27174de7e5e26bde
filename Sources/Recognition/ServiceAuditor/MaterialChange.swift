import AssuranceModel

/// Whether a bridge letter says that nothing material has changed, or tells of a change.
enum MaterialChange {
  private static let nouns = [
    "material change", "material changes", "significant change", "significant changes",
    "substantive changes", "changes to the control environment", "changes in our internal controls",
    "changes in the control environment", "wesentliche anderungen", "wesentlichen anderungen",
    "changements significatifs", "changement significatif",
    "changes to our system of internal control",
    "changes to our controls", "materially changed", "changes",
  ]
  private static let none: Set<String> = [
    "no", "not", "keine", "aucun", "aucune", "nor", "without", "never", "n",
  ]

  /// True where no change is said, false where one is told, not stated where the letter is silent.
  static func read(_ text: ReportText) -> Stated<Bool> {
    var told: Range<Int>?
    for place in text.all(of: nouns) {
      let sentence = text.sentence(around: place.lowerBound, atMost: 60)
      let before = text.folded(max(sentence.lowerBound, place.lowerBound - 14)..<place.lowerBound)
      // "There were no changes", "we are not aware of any changes", "aucun changement".
      if before.contains(where: { none.contains($0) }) {
        return text.stated(true, at: sentence, 0.93)
      }
      if isTold(text, place, in: sentence) { told = told ?? sentence }
    }
    return told.map { text.stated(false, at: $0, 0.88) } ?? .notStated
  }

  /// A change that happened, and not one that will be told of or is spoken of in general.
  private static func isTold(_ text: ReportText, _ place: Range<Int>, in sentence: Range<Int>)
    -> Bool
  {
    let isGeneral = text.has(
      ["if", "whether", "will", "should", "any", "in the event", "falls"], in: sentence)
    let happened = text.has(
      [
        "there was", "there were", "there have been", "we have made", "has made", "have made",
        "occurred", "was made", "were made", "gab es", "sont intervenus", "est intervenu",
        "the following",
      ], in: sentence)
    return happened && !isGeneral && place.count > 1
  }
}
