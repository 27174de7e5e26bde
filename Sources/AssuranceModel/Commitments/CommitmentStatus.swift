/// One line of a vendor's commitment ledger: a term, promised, specific, evidenced and enforceable.
package struct CommitmentStatus: Hashable, Sendable {
  package let tag: ClauseTag
  /// Whether any contract promises it; undetermined where contracts could not be read whole, absent where none was given.
  package let promised: ClauseReading.Verdict
  /// The contract's side; nil where nothing is promised.
  package let promise: Citation?
  package let parameters: ClauseParameters
  /// Whether the promise names all that the policy asks for; nil where nothing is promised, or what is bought is not known.
  package let isSpecific: Bool?
  /// What the promise lacks, in the order of `PromisePart.allCases`; empty where nothing, or where nothing is promised.
  package let shortfalls: [PromiseShortfall]
  /// What today's evidence shows of the thing promised; nil where no document can show it.
  package let evidenced: Verdict?
  /// The evidence's side.
  package let evidence: [Citation]
  /// Why it is shown, not shown or open, as a headline; empty where no document can show it.
  package let evidenceReason: String
  /// The contracts' side where words were not found: what was searched.
  package let searches: [DocumentSearch]
  /// Whether a remedy reaches the promise; nil where nothing is promised.
  package let enforcement: Enforcement?

  package init(
    tag: ClauseTag, promised: ClauseReading.Verdict, promise: Citation?,
    parameters: ClauseParameters, isSpecific: Bool?, shortfalls: [PromiseShortfall] = [],
    evidenced: Verdict?, evidence: [Citation], evidenceReason: String = "",
    searches: [DocumentSearch] = [], enforcement: Enforcement? = nil
  ) {
    self.tag = tag
    self.promised = promised
    self.promise = promise
    self.parameters = parameters
    self.isSpecific = isSpecific
    self.shortfalls = shortfalls
    self.evidenced = evidenced
    self.evidence = evidence
    self.evidenceReason = evidenceReason
    self.searches = searches
    self.enforcement = enforcement
  }
}
