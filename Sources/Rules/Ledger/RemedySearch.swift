import AssuranceModel

/// Looks in a vendor's contracts for a remedy that answers to a promise.
///
/// The remedy is a right to end the contract that is tied to certification, with the time to cure. A right that answers
/// to the loss of certification reaches the duties whose breach is that loss, and no duty to tell or to hand over.
struct RemedySearch {
  private let contracts: ContractSet
  private let search: Stated<ClauseSearch>

  init(_ contracts: ContractSet) {
    self.contracts = contracts
    search = contracts.search(for: .terminationRight)
  }

  /// Whether a remedy reaches the promise.
  func enforcement(of promise: ClauseReading) -> Enforcement {
    switch search {
    case .stated(.found(let rights), _): answer(for: promise, by: rights)
    case .stated(.absent, _), .notStated:
      Enforcement(
        answer: .unenforceable, reason: "no right to end the contract is tied to certification",
        searches: contracts.searches(for: "a right to end the contract tied to certification"))
    case .unreadable(let evidence):
      Enforcement(
        answer: .undetermined,
        reason: "whether a right to end the contract is tied to certification could not be read",
        remedy: evidence.citations, searches: evidence.searches)
    }
  }

  private func answer(for promise: ClauseReading, by rights: [ClauseReading]) -> Enforcement {
    let reached = rights.first { reaches($0, promise) == true }
    let open = rights.first { reaches($0, promise) == nil }
    if let right = reached {
      return Enforcement(
        answer: .enforceable, reason: Self.words(right.parameters),
        remedy: right.citation.map { [$0] } ?? [])
    }
    let nearest = (open ?? rights.first)?.citation.map { [$0] } ?? []
    return open == nil
      ? Enforcement(
        answer: .unenforceable,
        reason: "the right to end the contract answers to the loss of certification only",
        remedy: nearest)
      : Enforcement(
        answer: .undetermined,
        reason:
          "verify whether this duty stands in the clause that the right to end the contract names",
        remedy: nearest)
  }

  /// Whether the right can be used when the promise is broken; nil where its words leave that open.
  private func reaches(_ right: ClauseReading, _ promise: ClauseReading) -> Bool? {
    if promise.tag == .terminationRight { return right == promise }
    if Self.lossOfCertification.contains(promise.tag) { return true }
    guard let words = right.citation?.file, let duty = promise.citation?.file, words == duty else {
      return false
    }
    return switch right.parameters.remedyReach {
    case .document: true
    case .clause: nil
    case .certification, nil: false
    }
  }

  /// Duties that are broken when the certification, in the scope and the places that are owed, is not there.
  private static let lossOfCertification: Set<ClauseTag> = [
    .maintainCertification, .recertificationCommitment, .scopeSpecificity, .geographicAlignment,
  ]

  private static func words(_ parameters: ClauseParameters) -> String {
    guard let period = parameters.curePeriod else {
      return "the contract may be ended; no cure period is stated"
    }
    return "the contract may be ended where it is not cured in \(period.words)"
  }
}
