/// The choice of a framework by territory: a certificate here, an attestation report there.
enum TerritorialChoice {
  /// Whether the passage asks for ISO/IEC 27001 in some territories and for SOC 2 in others.
  static func governs(_ passage: ClausePassage) -> Bool { proposition(in: passage) != nil }

  /// The words that choose; nil where the passage does not.
  static func proposition(in passage: ClausePassage) -> Proposition? {
    guard passage.propositions.contains(where: { $0.isSupplierDuty }) else { return nil }
    var former: Mention?
    var territories: [Int] = []
    var seen = -1
    for proposition in passage.propositions {
      for word in proposition.words where word.tokens.lowerBound > seen {
        seen = word.tokens.lowerBound
        if word.concepts.has(.territory) { territories.append(proposition.sentence) }
        guard word.concepts.meets([.iso27001, .soc2]) else { continue }
        let mention = Mention(
          isISO: word.concepts.has(.iso27001), proposition: proposition,
          territories: territories.count)
        if let former, chooses(former, mention, territories, passage) {
          return former.proposition
        }
        former = mention
      }
    }
    return nil
  }

  private struct Mention {
    let isISO: Bool
    let proposition: Proposition
    /// Territories named before it.
    let territories: Int
  }

  /// Two frameworks close together, with a territory between them and two named in all.
  private static func chooses(
    _ one: Mention, _ other: Mention, _ territories: [Int], _ passage: ClausePassage
  ) -> Bool {
    let first = one.proposition.sentence
    let last = other.proposition.sentence
    guard one.isISO != other.isISO, last - first <= 2, one.territories != other.territories
    else { return false }
    let near = passage.propositions.filter { (first...last).contains($0.sentence) }
    let named = Set(near.flatMap { $0.words.filter { $0.concepts.has(.territory) } })
    return named.count >= 2 && !near.contains { $0.concepts.has(.both) }
  }
}
