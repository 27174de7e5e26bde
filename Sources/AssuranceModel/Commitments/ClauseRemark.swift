/// What is wrong with some words of a contract, why that matters, and the clause to use instead.
package struct ClauseRemark: Hashable, Sendable {
  package let rule: RuleReference
  /// What is wrong, as a phrase.
  package let headline: String
  /// The sentence; nil where the fault is that nothing is said.
  package let citation: Citation?
  /// The words within the sentence that are meant; nil where all of it is.
  package let words: String?
  /// Why that matters, as a sentence.
  package let why: String
  /// The clause to use instead.
  package let proposal: ClauseProposal

  package init(
    rule: RuleReference, headline: String, citation: Citation?, words: String?, why: String,
    proposal: ClauseProposal
  ) {
    self.rule = rule
    self.headline = headline
    self.citation = citation
    self.words = words
    self.why = why
    self.proposal = proposal
  }
}
