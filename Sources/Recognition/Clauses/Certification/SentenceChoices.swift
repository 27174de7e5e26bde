/// Choices between certification and another paper that one proposition alone does not show, found once for a passage.
struct SentenceChoices: Sendable {
  /// Sentences whose items are joined by `or`: `- ISO/IEC 27001 certification OR` and `- SOC 2 Type II attestation`.
  private let choosing: Set<Int>
  /// Sentences that begin with `Alternative:` and name another paper.
  private let alternatives: Set<Int>

  private static let others: ConceptSet = [.soc2, .otherISO, .otherReport]

  /// The choices of these propositions, which are in order.
  init(_ propositions: [Proposition], in text: ClauseText) {
    var choosing: Set<Int> = []
    var alternatives: Set<Int> = []
    for place in propositions.indices {
      let proposition = propositions[place]
      if proposition.concepts.meets(Self.others), Self.opensAlternative(proposition, in: text) {
        alternatives.insert(proposition.sentence)
      }
      guard proposition.words.last?.concepts.has(.alternative) == true,
        place + 1 < propositions.count, propositions[place + 1].sentence == proposition.sentence,
        Self.offers(propositions[place + 1], beside: proposition)
      else { continue }
      choosing.insert(proposition.sentence)
    }
    self.choosing = choosing
    self.alternatives = alternatives
  }

  /// Whether what a proposition asks for is left to choice by the items beside it, or by what follows on its line.
  func govern(_ proposition: Proposition, in text: ClauseText) -> Bool {
    if choosing.contains(proposition.sentence) { return true }
    guard !alternatives.isEmpty,
      let next = (1...2).map({ proposition.sentence + $0 }).first(where: alternatives.contains)
    else { return false }
    let start = text.sentences[next].lowerBound
    return !(proposition.tokens.lowerBound..<start).contains { text.tokens[$0].isBreak }
  }

  /// Whether an item that ends with `or` and the next name the standard and another paper.
  private static func offers(_ next: Proposition, beside item: Proposition) -> Bool {
    guard let end = item.words.last, item.tokens.upperBound - end.tokens.upperBound <= 2 else {
      return false
    }
    let own = next.words[min(next.ownStart, next.words.count)...]
    return item.concepts.has(.iso27001) && own.contains { $0.concepts.meets(others) }
      || item.concepts.meets(others) && own.contains { $0.concepts.has(.iso27001) }
  }

  private static func opensAlternative(_ proposition: Proposition, in text: ClauseText) -> Bool {
    let start = text.sentences[proposition.sentence].lowerBound
    return openings.contains(text.words(of: start..<start + 1).lowercased())
  }

  private static let openings: Set<String> = [
    "alternative", "alternatively", "alternativ", "ersatzweise", "alternativement",
    "alternativamente", "alternatief",
  ]
}
