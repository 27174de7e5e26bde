/// Words that bind without a modal: a head such as `The Supplier's obligations include`, and what alone is sufficient.
extension PropositionGrammar {
  /// Whether a phrase binds in the place of a modal.
  func bindsWithoutModal(_ index: Int, in current: Stretch) -> Bool {
    guard text.language == .english, current.modal == nil else { return false }
    return listsObligations(index, in: current) != nil || isSufficientOnly(index, in: current)
  }

  /// Whose obligations a phrase lists: `Contractor's obligations under this Exhibit include`; nil for other phrases.
  func listsObligations(_ index: Int, in current: Stretch) -> Proposition.Agent? {
    guard text.matches[index].concepts.has(.cover), text.language == .english,
      Self.listing.contains(text.words(of: text.matches[index].tokens).lowercased())
    else { return nil }
    let before = phrases(before: index, within: Self.headReach).filter {
      text.matches[$0].tokens.lowerBound >= current.start
    }
    guard
      let head = before.first(where: {
        text.matches[$0].concepts.meets([.obligationHead, .obligation])
          && !text.matches[$0].concepts.has(.provide)
      }),
      before.allSatisfy({ text.matches[$0].concepts.isDisjoint(from: [.condition, .negation]) })
    else { return nil }
    // `Contractor's obligations`, `the obligations of the Contractor`.
    return before.lazy.filter { abs($0 - head) <= 2 }.compactMap {
      subjects.party(text.matches[$0])
    }.first
  }

  /// `A certificate counts only if its scope names X`, `The requirements are met only where both are in place`: what alone
  /// is sufficient is required.
  private func isSufficientOnly(_ index: Int, in current: Stretch) -> Bool {
    guard text.matches[index].concepts.has(.only), index + 1 < phrases.upperBound,
      text.matches[index + 1].concepts.has(.condition),
      text.matches[index + 1].tokens.lowerBound == text.matches[index].tokens.upperBound
    else { return false }
    let before = phrases(before: index, within: Self.headReach).filter {
      text.matches[$0].tokens.lowerBound >= current.start
    }.map { text.matches[$0] }
    let isOfPaper =
      before.contains { $0.concepts.meets([.certificate, .soc2, .iso27001, .scope]) }
      || (current.start..<text.matches[index].tokens.lowerBound).suffix(Self.headReach).contains {
        Self.requirements.contains(text.words(of: $0..<$0 + 1).lowercased())
      }
    // `Delivery out of Poland is allowed only if the premises come within the certificate`.
    let behind = phrases.filter { $0 > index }.prefix(Self.headReach).map { text.matches[$0] }
    let isOfScope =
      behind.contains { $0.concepts.has(.cover) }
      && behind.contains { $0.concepts.has(.certificate) }
    return (isOfPaper || isOfScope) && before.contains { $0.concepts.has(.sufficient) }
      && before.allSatisfy { subjects.party($0) == nil || subjects.isPossessive($0) }
  }

  /// Phrases and words of a head that are looked at, so that work stays linear.
  private static let headReach = 12
  private static let listing: Set<String> = ["include", "includes", "comprise", "comprises"]
  private static let requirements: Set<String> = [
    "requirement", "requirements", "obligation", "obligations", "condition", "conditions",
    "clause", "schedule", "section", "paragraph",
  ]
}
