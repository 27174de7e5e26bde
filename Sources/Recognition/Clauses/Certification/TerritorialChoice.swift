/// The choice of a framework by territory: a certificate here, an attestation report there.
enum TerritorialChoice {
  /// Whether the passage asks for ISO/IEC 27001 in some territories and for SOC 2 in others.
  static func governs(_ passage: ClausePassage) -> Bool { proposition(in: passage) != nil }

  /// The words that choose; nil where the passage does not.
  static func proposition(in passage: ClausePassage) -> Proposition? {
    let mentions = mentions(in: passage.text)
    let frameworks = mentions.indices.filter { mentions[$0].kind != .territory }
    for (place, (one, other)) in zip(frameworks, frameworks.dropFirst()).enumerated() {
      let (first, second) = (mentions[one], mentions[other])
      guard first.kind != second.kind, second.sentence - first.sentence <= 2 else { continue }
      let start = place > 0 ? frameworks[place - 1] + 1 : 0
      let end = place + 2 < frameworks.count ? frameworks[place + 2] : mentions.count
      let former = mentions[start..<one].filter { first.sentence - $0.sentence <= 1 }
      let latter = mentions[(other + 1)..<end].filter { $0.sentence == second.sentence }
      let (before, after) = (!former.isEmpty, !latter.isEmpty)
      let between = other - one - 1
      let isParted =
        between > 0 ? before || after : before && after && parts(first, second, in: passage.text)
      // `(US; SOC 2)`, `(US, EU; ISO 27001)` for one company after another parts nothing.
      let middle = mentions[(one + 1)..<other]
      let (ones, others) =
        before ? (former[...], middle.isEmpty ? latter[...] : middle) : (middle, latter[...])
      guard isParted,
        names(ones, in: passage.text).isDisjoint(with: names(others, in: passage.text))
      else { continue }
      if let chosen = binding(first.sentence...second.sentence, in: passage) { return chosen }
    }
    return nil
  }

  private enum Kind { case iso27001, soc2, territory }

  private struct Mention {
    let kind: Kind
    let tokens: Range<Int>
    let sentence: Int
  }

  private static func names(_ mentions: ArraySlice<Mention>, in text: ClauseText) -> Set<String> {
    Set(mentions.map { text.words(of: $0.tokens).lowercased() })
  }

  private static func mentions(in text: ClauseText) -> [Mention] {
    var mentions: [Mention] = []
    var sentence = 0
    for (index, match) in text.matches.enumerated() {
      while sentence < text.sentences.count,
        text.sentences[sentence].upperBound <= match.tokens.lowerBound
      {
        sentence += 1
      }
      let kind: Kind
      if match.concepts.has(.iso27001) {
        kind = .iso27001
      } else if match.concepts.has(.soc2) {
        kind = .soc2
      } else if match.concepts.has(.territory) {
        // `Asia (excluding Japan)` names one territory.
        let isLeftOut =
          index > 0 && text.matches[index - 1].concepts.meets([.omit, .unless])
          && match.tokens.lowerBound == text.matches[index - 1].tokens.upperBound
        if isLeftOut { continue }
        kind = .territory
      } else {
        continue
      }
      mentions.append(Mention(kind: kind, tokens: match.tokens, sentence: sentence))
    }
    return mentions
  }

  /// Whether a semicolon, a comma or a line's end stands between two mentions, or a sentence ends there.
  private static func parts(_ one: Mention, _ other: Mention, in text: ClauseText) -> Bool {
    one.sentence != other.sentence
      || (one.tokens.upperBound..<other.tokens.lowerBound).contains {
        text.tokens[$0].isMark(";") || text.tokens[$0].isMark(",") || text.tokens[$0].isBreak
      }
  }

  /// The first proposition of some sentences where they name two territories and bind to the choice; else nil.
  private static func binding(_ sentences: ClosedRange<Int>, in passage: ClausePassage)
    -> Proposition?
  {
    let near = passage.propositions.filter { sentences.contains($0.sentence) }
    let named = Set(
      near.flatMap { $0.words.filter { $0.concepts.has(.territory) }.map(\.tokens) })
    guard named.count >= 2, !near.contains(where: { $0.concepts.has(.both) }) else { return nil }
    let isWeak = near.contains { $0.force == .aspiration || $0.force == .denial }
    let fixes = near.contains { $0.concepts.meets([.nominalDuty, .only, .apply, .sufficient]) }
    let binds = passage.propositions.contains { $0.isSupplierDuty }
    return binds || fixes && !isWeak ? near.first : nil
  }
}
