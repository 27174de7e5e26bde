/// What a contract document says of its rank among the documents of one vendor.
package struct PrecedenceReading: Hashable, Sendable, Codable {
  /// Which document goes before.
  package enum Rank: String, Hashable, Sendable, CaseIterable, Codable {
    /// `this Amendment shall prevail`.
    case thisDocument
    /// `between this Annex and the Agreement the Agreement shall prevail`.
    case otherDocument
    /// A list of documents, or `this Agreement shall prevail`, which says nothing of the amendments to it.
    case unclear
  }

  package let rank: Rank
  /// The sentence that says so.
  package let citation: Citation

  package init(rank: Rank, citation: Citation) {
    self.rank = rank
    self.citation = citation
  }
}
