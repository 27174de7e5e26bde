package import AssuranceModel

/// All contracts of a vendor, read as one: what any of them promises is promised, unless another says that it goes before.
package struct ContractSet: Hashable, Sendable {
  /// In the order of the record; empty where none was sent.
  package let contracts: [Filed<Contract>]

  package init(_ contracts: [Filed<Contract>]) { self.contracts = contracts }

  /// Whether any contract names ISO/IEC 27001.
  package var mentionsISO27001: Bool { contracts.contains { $0.body.mentionsISO27001 } }

  /// The readings of one tag, in the order of the contracts.
  package func readings(of tag: ClauseTag) -> [ClauseReading] {
    contracts.flatMap { $0.body.clauses.filter { $0.tag == tag } }
  }

  /// Where another proof may take the place of certification, in the order of the contracts.
  package var substitutes: [CertificationSubstitute] { contracts.flatMap(\.body.substitutes) }

  /// The searches of all contracts for something that they do not say.
  package func searches(for sought: String) -> [DocumentSearch] {
    contracts.map { $0.search(for: sought) }
  }

  /// What searching all contracts for a tag brought to light.
  ///
  /// Absent is a result only where every contract was searched to its end; a half-read one makes it unreadable.
  package func search(for tag: ClauseTag) -> Stated<ClauseSearch> {
    let searches = searches(for: tag.title)
    guard let whole = searches.first else { return .notStated }
    let readings = readings(of: tag)
    let binding = binding(tag)
    if !binding.readings.isEmpty {
      let rank = binding.precedence.map { [$0] } ?? []
      return .stated(
        .found(binding.readings),
        evidence: Evidence(
          binding.readings.compactMap(\.citation) + rank, otherwise: whole,
          confidence: binding.readings.map(\.confidence).max() ?? .certain))
    }
    let open = readings.filter { $0.verdict == .undetermined }
    let isSearchedWhole = contracts.allSatisfy { $0.body.clauses.contains { $0.tag == tag } }
    guard open.isEmpty, isSearchedWhole else {
      return .unreadable(
        evidence: Evidence(
          searching: whole, Array(searches.dropFirst()), nearest: open.compactMap(\.citation),
          confidence: Confidence(0)))
    }
    return .stated(
      .absent(contracts: contracts.count),
      evidence: Evidence(
        searching: whole, Array(searches.dropFirst()),
        nearest: Array(readings.compactMap(\.citation).prefix(1)),
        confidence: readings.map(\.confidence).min() ?? .certain))
  }

  /// Whether a part of a contract could not be read.
  private var isHalfRead: Bool {
    contracts.contains { filed in filed.body.clauses.contains { $0.verdict == .undetermined } }
  }

  /// What searching all contracts for another proof in the place of certification brought to light.
  ///
  /// Empty where there is none, or where another contract of the vendor asks for the certification itself.
  package var substituteSearch: Stated<[CertificationSubstitute]> {
    let searches = searches(for: "another proof in the place of certification")
    guard let whole = searches.first else { return .notStated }
    let isPromised = readings(of: .maintainCertification).contains { $0.verdict == .present }
    let found = isPromised ? [] : substitutes
    let evidence = Evidence(
      searching: whole, Array(searches.dropFirst()), confidence: Confidence(isHalfRead ? 0 : 1))
    if found.isEmpty, isHalfRead { return .unreadable(evidence: evidence) }
    return .stated(
      found,
      evidence: found.isEmpty
        ? evidence : Evidence(found.map(\.citation), otherwise: whole, confidence: .certain))
  }

  /// What searching all contracts for a drafting failure brought to light.
  package func search(for failure: DraftingFailure) -> Stated<DraftingSearch> {
    let searches = searches(for: failure.sought)
    guard let whole = searches.first else { return .notStated }
    let all = Evidence(searching: whole, Array(searches.dropFirst()), confidence: .certain)
    let found = contracts.flatMap { filed in
      filed.body.draftingFailures.filter { $0.failure == failure }
    }
    if let first = found.first {
      let citations = found.compactMap(\.citation)
      return .stated(
        .found(first.explanation),
        evidence: citations.isEmpty
          ? all : Evidence(citations, otherwise: whole, confidence: .certain))
    }
    return isHalfRead
      ? .unreadable(
        evidence: Evidence(
          searching: whole, Array(searches.dropFirst()), confidence: Confidence(0)))
      : .stated(.absent, evidence: all)
  }
}

extension Evidence {
  /// Citations, or a search where there is none.
  fileprivate init(
    _ citations: [Citation], otherwise search: DocumentSearch, confidence: Confidence
  ) {
    if let first = citations.first {
      self.init(first, Array(citations.dropFirst()), confidence: confidence)
    } else {
      self.init(searching: search, confidence: confidence)
    }
  }
}

/// What a search of the contracts for a clause found.
package enum ClauseSearch: Hashable, Sendable {
  /// The clauses that bind, never empty.
  case found([ClauseReading])
  /// Every contract was searched and none binds.
  case absent(contracts: Int)
}

/// What a search of the contracts for a drafting failure found.
package enum DraftingSearch: Hashable, Sendable {
  /// The failure is there, for this reason.
  case found(String)
  case absent
}

extension DraftingFailure {
  /// What a search for it looks for, as a phrase.
  package var sought: String {
    switch self {
    case .bareCertifiedRepresentation: "a bare statement of being certified"
    case .versionOmission: "the edition of the standard that is promised"
    case .scopeAmbiguity: "the scope that the certification must have"
    case .soaGap: "words on the Statement of Applicability"
    case .surveillanceBlindness: "words on surveillance audits"
    }
  }
}
