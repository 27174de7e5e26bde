import AssuranceModel

extension ContractSet {
  /// The clauses of a tag that bind, without those that another document overrides.
  struct Binding {
    /// In the order of the contracts.
    let readings: [ClauseReading]
    /// The sentence by which one document's period wins over another's; nil where none had to, or none does.
    let precedence: Citation?
    /// A sentence on precedence that could not be applied to periods that differ.
    let unapplied: Citation?
  }

  /// The binding clauses of a tag; where their periods differ, only those of the documents that say they go before.
  ///
  /// Where two documents both say so, neither does: the reader of the periods then has to take the worst.
  func binding(_ tag: ClauseTag) -> Binding {
    let all = contracts.flatMap { filed in
      filed.body.clauses.filter { $0.tag == tag && $0.verdict == .present }
        .map { (reading: $0, ranks: filed.body.precedence) }
    }
    func sentence(_ ranks: PrecedenceReading.Rank...) -> Citation? {
      contracts.flatMap(\.body.precedence).first { ranks.contains($0.rank) }?.citation
    }
    let readings = all.map(\.reading)
    guard PromisedPeriods(readings).differ else {
      return Binding(readings: readings, precedence: nil, unapplied: nil)
    }
    let first = all.filter { $0.ranks.contains { $0.rank == .thisDocument } }
    let remaining = all.filter { !$0.ranks.contains { $0.rank == .otherDocument } }
    let winners = (first.isEmpty ? remaining : first).map(\.reading)
    guard !winners.isEmpty, winners.count < all.count, !PromisedPeriods(winners).differ else {
      return Binding(
        readings: readings, precedence: nil,
        unapplied: sentence(.thisDocument, .otherDocument, .unclear))
    }
    return Binding(
      readings: winners, precedence: sentence(first.isEmpty ? .otherDocument : .thisDocument),
      unapplied: nil)
  }
}

extension ContractSet.Binding {
  /// How the documents differ and what they say of their rank, in a sentence; nil where they give one period.
  var difference: String? {
    if let precedence {
      return "The documents differ, and \(precedence.document) says which goes before"
    }
    let periods = PromisedPeriods(readings)
    guard periods.differ else { return nil }
    let unapplied = self.unapplied.map {
      "; what \($0.document) says of precedence does not settle it"
    }
    return "The documents differ: \(periods.words)\(unapplied ?? "")"
  }
}

extension Citation {
  /// The document by its name, with the place: `amendment.pdf (page 1)`.
  fileprivate var document: String {
    "\(file.split(separator: "/").last.map(String.init) ?? file) (\(place))"
  }
}
