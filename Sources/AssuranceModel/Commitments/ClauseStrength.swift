/// How strong a vendor's clauses on certification are, out of the thirteen terms of its commitment ledger.
package struct ClauseStrength: Hashable, Sendable {
  /// Place among the vendors whose contracts could be read.
  package struct Comparison: Hashable, Sendable {
    /// 1 for the strongest; vendors that are alike share a rank.
    package let rank: Int
    /// Other vendors of the same rank.
    package let tied: Int
    /// 1 for the strongest quarter, 4 for the weakest.
    package let quartile: Int
    /// Number of vendors compared.
    package let vendors: Int

    /// Whether no vendor's clauses are weaker.
    package var isLast: Bool { rank + tied == vendors }

    package init(rank: Int, tied: Int = 0, quartile: Int, vendors: Int) {
      self.rank = rank
      self.tied = tied
      self.quartile = quartile
      self.vendors = vendors
    }
  }

  /// Terms that are promised.
  package let promised: Int
  /// Terms that are promised and name all that the policy asks for.
  package let specific: Int
  /// Terms that are promised, specific and enforceable: the strength.
  package let strong: Int
  /// Terms of which that cannot be told; never counted as strong.
  package let open: Int
  /// Nil where fewer than five vendors have contracts that could be read.
  package let comparison: Comparison?

  package init(
    promised: Int, specific: Int, strong: Int, open: Int, comparison: Comparison? = nil
  ) {
    self.promised = promised
    self.specific = specific
    self.strong = strong
    self.open = open
    self.comparison = comparison
  }

  /// The same strength with its place among others.
  package func compared(_ comparison: Comparison?) -> ClauseStrength {
    ClauseStrength(
      promised: promised, specific: specific, strong: strong, open: open, comparison: comparison)
  }
}

/// How many of the vendors whose contracts could be read promise a term.
package struct TermFigure: Hashable, Sendable {
  package let tag: ClauseTag
  package let promised: Int
  /// Vendors of which it could not be read.
  package let undetermined: Int
  package let vendors: Int

  package init(tag: ClauseTag, promised: Int, undetermined: Int, vendors: Int) {
    self.tag = tag
    self.promised = promised
    self.undetermined = undetermined
    self.vendors = vendors
  }

  /// 0 to 1; nil where there is no vendor to count.
  package var share: Double? { vendors == 0 ? nil : Double(promised) / Double(vendors) }
}
