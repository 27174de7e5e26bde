/// Subjects that are two: the supplier and those that work for it.
extension SubjectFinder {
  /// Whether the words before a modal are `the Supplier and each of its sub-processors`.
  func joinsSubprocessors(from start: Int, to modal: Int) -> Bool {
    text.matches[..<modal].indices.suffix(8).contains { other in
      if text.matches[other].concepts.has(.subprocessor), joinsBoth(other, from: start) {
        return true
      }
      guard text.matches[other].concepts.has(.subprocessor),
        let joint = text.matches[..<other].lastIndex(where: { !$0.concepts.meets([.both, .own]) }),
        // `the Supplier, together with its sub-processors` joins them as `and` does.
        text.matches[joint].concepts.has(.conjunction) && joint > 0
          || joint < other - 1 && text.matches[joint + 1].concepts.has(.both)
      else { return false }
      let isJoined = text.matches[joint].concepts.has(.conjunction)
      let first = text.matches[isJoined ? joint - 1 : joint]
      return first.tokens.lowerBound >= start && first.concepts.meets([.pronoun, .supplier])
        && !isPossessive(first)
        && text.matches[other].tokens.lowerBound - first.tokens.upperBound <= 6
    }
  }

  /// `tanto el Encargado como los subencargados`, `sowohl der Anbieter als auch seine Nachunternehmer`.
  private func joinsBoth(_ other: Int, from start: Int) -> Bool {
    guard text.language != .english,
      let first = text.matches[..<other].lastIndex(where: { $0.concepts.has(.supplier) }),
      text.matches[first].tokens.lowerBound >= start,
      text.matches[other].tokens.lowerBound - text.matches[first].tokens.upperBound <= 5
    else { return false }
    let between = text.matches[first].tokens.upperBound..<text.matches[other].tokens.lowerBound
    let joins = between.contains {
      ["como", "als", "que", "qu"].contains(text.words(of: $0..<$0 + 1).lowercased())
    }
    return joins
      && text.matches[..<first].suffix(3).contains {
        $0.concepts.has(.both) && $0.tokens.lowerBound >= start
      }
  }
}
