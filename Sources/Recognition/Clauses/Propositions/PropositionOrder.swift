/// Orders without a modal of their own, which go on from one that stands before a semicolon.
extension PropositionGrammar {
  /// Tokens that are looked back over for the modal or the head, so that work stays linear.
  private static let orderReach = 80

  /// `The Supplier shall keep a log; maintain its certification; and`, `Del proveedor: prestar soporte; mantener la
  /// certificación`: whether the words from a place on begin with a bare verb, and a duty opens the series.
  func goesOnWithOrder(_ start: Int) -> Bool {
    guard start > 0, text.tokens[start - 1].isMark(";"),
      let verb = phrases.lazy.map({ text.matches[$0] }).first(where: {
        $0.tokens.lowerBound >= start
      }),
      verb.tokens.lowerBound - start <= 1, verb.concepts.meets(.actions), isBareVerb(verb)
    else { return false }
    return opensWithDuty(before: start - 1)
  }

  /// `Obligaciones del contratista: conservar la certificación`: a head that names the supplier, and behind its colon a
  /// bare verb.
  func opensOrders(in range: Range<Int>) -> Bool {
    guard
      let colon = range.prefix(Self.longestHead).first(where: { text.tokens[$0].isMark(":") }),
      let verb = phrases.lazy.map({ text.matches[$0] }).first(where: {
        $0.tokens.lowerBound > colon
      }), verb.tokens.lowerBound == colon + 1, verb.concepts.meets(.actions), isBareVerb(verb)
    else { return false }
    let head = phrases.lazy.map { text.matches[$0] }.filter { range.contains($0.tokens.lowerBound) }
      .prefix { $0.tokens.lowerBound < colon }
    return head.last.map {
      colon - $0.tokens.upperBound <= 1 && $0.concepts.meets([.supplier, .obligationHead])
    } == true
      && head.allSatisfy {
        $0.concepts.isDisjoint(from: [.buyer, .weak, .hedge, .may, .condition])
      }
  }

  /// `5.1 Provide your current certificate`, `MUST provide evidence of certification`: an order to whoever answers, which
  /// begins its sentence. What is to be given to customers orders nobody who reads it, and what follows a question is asked
  /// by a questionnaire.
  func ordersPaper(in range: Range<Int>) -> Bool {
    guard text.language == .english,
      range.lowerBound == 0 || !text.tokens[range.lowerBound - 1].isMark("?"),
      let verb = phrases.lazy.map({ text.matches[$0] }).first(where: {
        $0.tokens.lowerBound >= range.lowerBound && text.tokens[$0.tokens.lowerBound].kind == .word
      }), range.contains(verb.tokens.lowerBound), verb.concepts.has(.provide),
      Self.orders.contains(text.words(of: verb.tokens.prefix(1)).lowercased()),
      (range.lowerBound..<verb.tokens.lowerBound).allSatisfy({
        text.tokens[$0].kind != .word || text.words(of: $0..<$0 + 1).lowercased() == "must"
      }),
      text.tokens[range.lowerBound..<verb.tokens.upperBound].contains(where: \.isCapitalised)
    else { return false }
    let end = min(verb.tokens.upperBound + 3, range.upperBound)
    let isPaper = (verb.tokens.upperBound..<end).contains {
      Self.papers.contains(text.words(of: $0..<$0 + 1).lowercased())
    }
    return isPaper
      && !phrases.contains {
        let match = text.matches[$0]
        return range.contains(match.tokens.lowerBound) && match.concepts.has(.buyer)
          && text.words(of: match.tokens).lowercased() != "your"
      }
  }

  private static let orders: Set<String> = [
    "provide", "submit", "attach", "furnish", "supply", "enclose",
  ]
  private static let papers: Set<String> = [
    "your", "evidence", "proof", "copy", "copies", "certificate", "certificates", "certified",
  ]

  /// Tokens of a head, at most.
  private static let longestHead = 8

  /// An imperative, an English base form or a Romance infinitive, written small.
  private func isBareVerb(_ match: PhraseLexicon.Match) -> Bool {
    let first = match.tokens.lowerBound
    guard !text.tokens[first].isCapitalised else { return false }
    let word = text.words(of: first..<first + 1).lowercased()
    switch text.language {
    case .english:
      return !["ed", "ing", "s"].contains { word.hasSuffix($0) } || word == "possess"
    case .french, .spanish: return word.hasSuffix("r") || word.hasSuffix("re")
    case .german, .dutch: return false
    }
  }

  /// Whether the series of semicolons that ends here begins with a duty, or with a head that names the supplier.
  private func opensWithDuty(before end: Int) -> Bool {
    var index = (text.firstPhrase(from: end) ?? text.matches.count) - 1
    var place = end
    while place > max(0, end - Self.orderReach) {
      place -= 1
      if text.tokens[place].kind == .paragraphEnd || text.tokens[place].isMark("?") { return false }
      if text.tokens[place].isMark("."), place + 1 < end, text.tokens[place + 1].isCapitalised {
        return false
      }
      if index >= 0, text.matches[index].tokens.contains(place) {
        let concepts = text.matches[index].concepts
        if concepts.meets([.may, .weak, .hedge, .notObliged, .recital]) { return false }
        if concepts.has(.duty) {
          return
            !(index + 1 < text.matches.count
            && text.matches[index + 1].concepts.has(.negation))
        }
        place = text.matches[index].tokens.lowerBound
        index -= 1
      }
      if text.tokens[place].isMark(":"), index >= 0 {
        let head = text.matches[index]
        if place - head.tokens.upperBound <= 1,
          head.concepts.meets([.supplier, .obligationHead])
        {
          return true
        }
      }
    }
    return false
  }
}
