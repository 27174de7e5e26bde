/// Whether the buyer can do something about a broken promise, by the contracts' own words.
package struct Enforcement: Hashable, Sendable {
  package enum Answer: String, Hashable, Sendable, Codable, CaseIterable {
    /// A right to end the contract answers to it.
    case enforceable
    /// The contracts were read to their end, and no such right answers to it.
    case unenforceable
    /// Pages could not be read, or the right names a clause of which the words do not show what stands in it.
    case undetermined
  }

  package let answer: Answer
  /// Why, as a phrase.
  package let reason: String
  /// The remedy's words; empty where a search found none.
  package let remedy: [Citation]
  /// What was searched where no remedy was found.
  package let searches: [DocumentSearch]

  package init(
    answer: Answer, reason: String, remedy: [Citation] = [], searches: [DocumentSearch] = []
  ) {
    self.answer = answer
    self.reason = reason
    self.remedy = remedy
    self.searches = searches
  }
}
