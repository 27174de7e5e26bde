/// A phrase of a lexicon as it is written there, which may stand for several.
struct LexiconPhrase: Sendable {
  private let words: [Substring]

  init(_ phrase: Substring) { words = phrase.split(separator: " ") }

  /// The phrases it stands for, each as its words.
  ///
  /// `same/identical duty/obligation` is four of them; `apprise~` is every form of a regular English verb; `let @buyer
  /// know` is said of every name that a buyer has.
  var spelledOut: [[Substring]] {
    words.reduce([[]]) { phrases, word in
      let choices = word.split(separator: "/").flatMap { Self.choices(for: $0) }
      return phrases.flatMap { phrase in choices.map { phrase + $0 } }
    }
  }

  private static func choices(for word: Substring) -> [[Substring]] {
    if word.hasSuffix("~") { return forms(of: word.dropLast()).map { [$0] } }
    return word == "@buyer" ? buyers : [[word]]
  }

  /// `notify`, `notifies`, `notified`, `notifying`: a verb that doubles its last letter is not regular.
  private static func forms(of verb: Substring) -> [Substring] {
    let endings: [(stem: Substring, ending: String)]
    if verb.hasSuffix("e") {
      endings = [(verb, ""), (verb, "s"), (verb, "d"), (verb.dropLast(), "ing")]
    } else if verb.hasSuffix("y"), let before = verb.dropLast().last, !"aeou".contains(before) {
      let stem = verb.dropLast()
      endings = [(verb, ""), (stem, "ies"), (stem, "ied"), (verb, "ing")]
    } else {
      let hisses = ["s", "x", "z", "ch", "sh"].contains { verb.hasSuffix($0) }
      endings = [(verb, ""), (verb, hisses ? "es" : "s"), (verb, "ed"), (verb, "ing")]
    }
    return endings.map { Substring($0.stem + $0.ending) }
  }

  private static let buyers: [[Substring]] =
    [["you"], ["us"], ["them"], ["it"]]
    + [
      "customer", "client", "buyer", "purchaser", "controller", "licensee", "authority", "bank",
      "principal", "company", "subscriber", "user",
    ].flatMap { name -> [[Substring]] in
      let word = Substring(name)
      return [[word], ["the", word]]
    }
}
