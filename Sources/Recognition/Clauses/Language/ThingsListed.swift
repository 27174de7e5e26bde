/// Puts together again a list of things that a colon opens and semicolons part.
///
/// `access to each of the following: the scope document; the Statement of Applicability; the risk treatment plan` is one
/// sentence, while `shall: keep a log; maintain its certification` orders one thing after the other.
struct ThingsListed {
  let tokens: [ClauseToken]
  let matches: [PhraseLexicon.Match]

  /// The sentences in order, those of one list as one.
  func joined(_ sentences: [Range<Int>]) -> [Range<Int>] {
    var joined: [Range<Int>] = []
    var next = 0
    var isOpen = false
    for sentence in sentences {
      let start = next
      while next < matches.count, matches[next].tokens.lowerBound < sentence.upperBound {
        next += 1
      }
      let words = matches[start..<next]
      if isOpen, let last = joined.last, isThing(words, in: sentence) {
        joined[joined.count - 1] = last.lowerBound..<sentence.upperBound
        isOpen = tokens[sentence.upperBound - 1].isMark(";")
      } else {
        joined.append(sentence)
        isOpen = opens(sentence, words)
      }
    }
    return joined
  }

  /// Whether a sentence that a semicolon ends leads into things: it binds before its colon, and not behind it.
  private func opens(_ sentence: Range<Int>, _ words: ArraySlice<PhraseLexicon.Match>) -> Bool {
    guard tokens[sentence.upperBound - 1].isMark(";"),
      let colon = sentence.prefix(Self.longestHead).last(where: { tokens[$0].isMark(":") }),
      sentence.upperBound - colon <= Self.longestItem
    else { return false }
    let head = words.prefix { $0.tokens.lowerBound < colon }
    guard let last = head.last, head.contains(where: { $0.concepts.meets(Self.binding) }),
      // `The Supplier shall:` goes on with verbs.
      colon - last.tokens.upperBound > 1 || last.concepts.isDisjoint(from: [.duty, .may])
    else { return false }
    return isThing(words.dropFirst(head.count), from: colon + 1)
  }

  private func isThing(_ words: ArraySlice<PhraseLexicon.Match>, in sentence: Range<Int>) -> Bool {
    sentence.count <= Self.longestItem && isThing(words, from: sentence.lowerBound)
  }

  /// Whether words name a thing: no modal is among them, and no verb begins them.
  private func isThing(_ words: ArraySlice<PhraseLexicon.Match>, from start: Int) -> Bool {
    let opening = words.first {
      $0.concepts != [.number] && $0.tokens.lowerBound - start <= 2
    }
    return words.allSatisfy {
      $0.concepts.isDisjoint(from: [.duty, .may, .notObliged, .weak, .condition, .nominalDuty])
    }
      && opening.map { $0.concepts.isDisjoint(from: .actions) || $0.concepts.meets(Self.things) }
        ?? true
  }

  private static let binding: ConceptSet = [.duty, .may, .nominalDuty, .reference]
  private static let things: ConceptSet = [
    .certificate, .copy, .soa, .soc2, .site, .service, .finding,
  ]
  /// Tokens before the colon, and of an item, at most.
  private static let longestHead = 60
  private static let longestItem = 40
}
