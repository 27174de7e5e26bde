import AssuranceModel

/// Finds where a contract lets a SOC 2 report stand in the place of certification to ISO/IEC 27001.
struct CertificationSubstitutes {
  let text: ContractText
  let reader: ClauseReadings
  let readings: [ClauseReading]

  /// In the order of the text; none where the contract asks for the certification itself.
  func found() -> [CertificationSubstitute] {
    guard !isPresent(.maintainCertification), !isPresent(.soc2AndISOCombined) else { return [] }
    let alternatives = reader.clauses.flatMap { clause in
      cited(clause) { isAlternative($0, in: clause.passage) }
    }
    if !alternatives.isEmpty {
      return alternatives.map { CertificationSubstitute(kind: .alternative, citation: $0) }
    }
    guard readings.allSatisfy({ $0.verdict == .absent }) else { return [] }
    return reportClauses.flatMap { clause in cited(clause, where: asksForReport) }
      .prefix(1).map { CertificationSubstitute(kind: .reportAlone, citation: $0) }
  }

  private func isPresent(_ tag: ClauseTag) -> Bool {
    readings.contains { $0.tag == tag && $0.verdict == .present }
  }

  private func isAlternative(_ proposition: Proposition, in passage: ClausePassage) -> Bool {
    proposition.isSupplierDuty && !proposition.isNegated
      && proposition.concepts.has(.iso27001) && proposition.concepts.has(.soc2)
      && !TerritorialChoice.governs(passage)
      && CertificationReading(proposition, in: passage).isAlternative
  }

  private func asksForReport(_ proposition: Proposition) -> Bool {
    proposition.isSupplierDuty && !proposition.isNegated && proposition.concepts.has(.soc2)
      && proposition.concepts.meets([.maintain, .obtain, .provide, .undergo])
      && proposition.concepts.isDisjoint(from: [.iso27001, .subprocessor, .host])
  }

  private func cited(_ clause: ContractClause, where isMeant: (Proposition) -> Bool) -> [Citation] {
    clause.passage.propositions.filter(isMeant).compactMap { reader.citation(of: $0, in: clause) }
  }

  /// Clauses that name a report, which are no clauses on certification as long as they name no standard.
  private var reportClauses: [ContractClause] {
    text.clauses.filter { Self.namesReport(text.bytes[$0]) }.map { range in
      ContractClause(
        passage: ClausePassage(ClauseText(Array(text.bytes[range])), isOfContract: true),
        origins: [(0..<range.count, range.lowerBound)])
    }
  }

  /// Whether `SOC`, in any case, stands in some bytes: cheap, as it is asked of every clause.
  private static func namesReport(_ bytes: ArraySlice<UInt8>) -> Bool {
    var run = 0
    for byte in bytes {
      let letter = byte | 0x20
      run = letter == name[run] ? run + 1 : (letter == name[0] ? 1 : 0)
      if run == name.count { return true }
    }
    return false
  }

  private static let name = Array("soc".utf8)
}
