/// Two statements that are often taken for one: certified and not committed, committed and not certified.
package struct CertificationPosition: Hashable, Sendable {
  /// Whether a statement is true of the vendor.
  package struct Statement: Hashable, Sendable {
    package enum State: String, Hashable, Sendable, Codable, CaseIterable {
      case yes, no, undetermined
    }

    package let state: State
    /// The reason, as a headline.
    package let text: String
    /// The contracts' words and the evidence's, in that order.
    package let citations: [Citation]
    /// What was searched where words were not found.
    package let searches: [DocumentSearch]

    package init(
      state: State, text: String, citations: [Citation], searches: [DocumentSearch] = []
    ) {
      self.state = state
      self.text = text
      self.citations = citations
      self.searches = searches
    }
  }

  /// A certificate is in force, and no contract obliges the vendor to keep it.
  package let certifiedNotCommitted: Statement
  /// A contract obliges the vendor to be certified, and no certificate in force was shown.
  package let committedNotCertified: Statement

  package init(certifiedNotCommitted: Statement, committedNotCertified: Statement) {
    self.certifiedNotCommitted = certifiedNotCommitted
    self.committedNotCertified = committedNotCertified
  }
}
