/// Certificates that are none of the supplier's: another party's, or one that is named as an example.
extension CertificationReading {
  /// Whether the certificate belongs to the buyer, a host or a sub-processor.
  func isOfAnother(_ place: Int) -> Bool {
    for other in max(0, place - 3)..<place where isAnother(other) {
      let end = words[other].tokens.upperBound
      let isOwner = passage.text.tokens[end - 1].isPossessive
      // At `the Customer's request the certificate` the request is the Customer's.
      let isNear =
        words[place].tokens.lowerBound - end <= 5
        && !words[(other + 1)..<place].contains {
          $0.concepts.meets([.access, .notice, .notify, .provide])
        }
      if isOwner, isNear { return true }
    }
    let isOwn = words[..<place].indices.suffix(2).contains {
      words[$0].concepts.has(.own) && gap($0, place) <= 3 && !isAnother($0)
    }
    if isOwn { return false }
    for other in (place + 1)..<min(place + 4, words.count) where isAnother(other) {
      if words[place..<other].contains(where: { $0.concepts.has(.conjunction) }) { break }
      let before = words[other - 1]
      if other - 1 >= place, before.concepts.has(.preposition), gap(place, other) <= 6,
        gap(other - 1, other) <= 1, isGenitive(before)
      {
        return true
      }
    }
    return false
  }

  private func isAnother(_ place: Int) -> Bool {
    words[place].concepts.meets([.buyer, .host, .subprocessor])
  }

  private func isGenitive(_ match: PhraseLexicon.Match) -> Bool {
    passage.text.words(of: match.tokens).lowercased() == "of"
  }

  /// `documented proof (e.g. ISO 27001 certification)`: brackets show what might do, and ask for nothing.
  func isBracketedExample(_ place: Int) -> Bool {
    let text = passage.text
    return words[..<place].indices.suffix(6).contains { example in
      let start = words[example].tokens.lowerBound
      let end = words[place].tokens.lowerBound
      return words[example].concepts.has(.example) && !words[example].concepts.has(.cover)
        && start > 0 && start < end && text.tokens[start - 1].isMark("(")
        && gap(example, place) <= 12 && !(start..<end).contains { text.tokens[$0].isMark(")") }
    }
  }
}
