/// Modals that stand inside what another modal says, and carry nothing of their own.
extension PropositionGrammar {
  /// `shall require the Vendor to hold`: the duty is what the words before make it.
  func isGoverned(_ index: Int, in current: Stretch) -> Bool {
    guard current.modal != nil, index > phrases.lowerBound else { return false }
    let before = text.matches[index - 1]
    return before.concepts.has(.flowDown)
      && text.matches[index].tokens.lowerBound - before.tokens.upperBound <= 1
  }

  /// `if it learns that its certificate will lapse`: what may be learnt is no duty.
  func isReported(_ index: Int, in current: Stretch) -> Bool {
    guard let modal = current.modal, text.language == .english else { return false }
    if isExpected(index, after: modal) { return true }
    let before = phrases(before: index, within: 6)
    guard let relative = before.last(where: { text.matches[$0].concepts.has(.relative) }) else {
      return false
    }
    return !before.contains { $0 > relative && text.matches[$0].concepts.has(.conjunction) }
      && isInsideCondition(index, in: current)
  }

  /// `if it believes that the certificate will expire`: behind an `if` of the same breath, `will` only foresees.
  private func isExpected(_ index: Int, after modal: Int) -> Bool {
    guard text.words(of: text.matches[index].tokens).lowercased() == "will",
      let condition = phrases.last(where: {
        $0 > modal && $0 < index && text.matches[$0].concepts.has(.condition)
      })
    else { return false }
    guard
      phrases.contains(where: {
        $0 > condition && $0 < index && text.matches[$0].concepts.has(.relative)
      })
    else { return false }
    let between = text.matches[condition].tokens.upperBound..<text.matches[index].tokens.lowerBound
    return !between.contains { text.tokens[$0].kind == .mark }
  }

  /// Whether an `if` stands before the phrase with no comma between them.
  func isInsideCondition(_ index: Int, in current: Stretch) -> Bool {
    var place = text.matches[index].tokens.lowerBound - 1
    var before = index - 1
    while place >= current.start, before >= phrases.lowerBound {
      if text.tokens[place].kind == .mark { return false }
      if text.matches[before].tokens.contains(place) {
        if text.matches[before].concepts.meets([.condition, .unless]) { return true }
        if text.matches[before].concepts.meets([.duty, .may]) { return false }
        place = text.matches[before].tokens.lowerBound
        before -= 1
      }
      place -= 1
    }
    return false
  }
}
