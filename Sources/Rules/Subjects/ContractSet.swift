package import AssuranceModel

/// All contracts of a vendor, read as one: what any of them promises is promised.
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

  /// What searching all contracts for a tag brought to light.
  ///
  /// Absent is a result only where every contract was searched to its end; a half-read one makes it unreadable.
  package func search(for tag: ClauseTag) -> Stated<ClauseSearch> {
    var present: [ClauseReading] = []
    var open: [Citation] = []
    var nearest: [Citation] = []
    var isOpen = false
    for filed in contracts {
      let readings = filed.body.clauses.filter { $0.tag == tag }
      if readings.isEmpty { isOpen = true }
      for reading in readings {
        let citation = reading.citation ?? filed.whole
        switch reading.verdict {
        case .present: present.append(reading)
        case .undetermined:
          isOpen = true
          open.append(citation)
        case .absent: nearest.append(citation)
        }
      }
    }
    guard let document = contracts.first?.whole else { return .notStated }
    if !present.isEmpty {
      let cited = present.compactMap(\.citation)
      return .stated(
        .found(present),
        evidence: Evidence(
          cited.first ?? document, Array(cited.dropFirst()),
          confidence: present.map(\.confidence).max() ?? .certain))
    }
    if isOpen {
      return .unreadable(
        evidence: Evidence(
          open.first ?? document, Array(open.dropFirst()), confidence: Confidence(0)))
    }
    return .stated(
      .absent(contracts: contracts.count),
      evidence: Evidence(
        nearest.first { !$0.quote.isEmpty } ?? document,
        confidence: readings(of: tag).map(\.confidence).min() ?? .certain))
  }

  /// What searching all contracts for a drafting failure brought to light.
  package func search(for failure: DraftingFailure) -> Stated<DraftingSearch> {
    guard let document = contracts.first?.whole else { return .notStated }
    let found = contracts.flatMap { filed in
      filed.body.draftingFailures.filter { $0.failure == failure }
        .map { ($0, $0.citation ?? filed.whole) }
    }
    if let first = found.first {
      return .stated(
        .found(first.0.explanation),
        evidence: Evidence(first.1, found.dropFirst().map(\.1), confidence: .certain))
    }
    let isHalfRead = contracts.contains { filed in
      !filed.body.clauses.isEmpty && filed.body.clauses.allSatisfy { $0.verdict == .undetermined }
    }
    return isHalfRead
      ? .unreadable(evidence: Evidence(document, confidence: Confidence(0)))
      : .stated(.absent, evidence: Evidence(document, confidence: .certain))
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

extension Filed {
  /// The document as a whole, where no words of it can be shown.
  package var whole: Citation { Citation(file: file.path, quote: "") }
}
