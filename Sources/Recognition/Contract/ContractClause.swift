/// One clause of a contract, with the definitions that it uses in front of it.
struct ContractClause: Sendable {
  let passage: ClausePassage
  /// Pieces of the passage's text and where each begins in the contract's bytes.
  let origins: [(passage: Range<Int>, contract: Int)]

  /// The contract's clauses that speak of certification, with every definition that they use.
  static func all(in contract: ContractText) -> [ContractClause] {
    let texts = contract.clauses.map { ClauseText(Array(contract.bytes[$0])) }
    var terms = DefinedTerms()
    var definitions: [(range: Range<Int>, clause: Int)] = []
    for (clause, text) in texts.enumerated() {
      for sentence in terms.collect(from: text) {
        let tokens = text.sentences[sentence]
        let start = contract.clauses[clause].lowerBound
        let first = start + Int(text.tokens[tokens.lowerBound].start)
        let last = start + Int(text.tokens[tokens.upperBound - 1].end)
        definitions.append((first..<last, clause))
      }
    }
    return zip(texts.indices, contract.clauses).compactMap { index, range in
      let plain = texts[index]
      let (expanded, used) = terms.applied(to: plain)
      guard speaksOfCertification(expanded) else { return nil }
      // A term that is defined elsewhere brings its definition along, for edition and scope.
      let others = used.map { definitions[$0] }.filter { $0.clause != index }
      guard !others.isEmpty else {
        return ContractClause(
          passage: ClausePassage(expanded, isOfContract: true),
          origins: [(0..<range.count, range.lowerBound)])
      }
      var bytes: [UInt8] = []
      var origins: [(passage: Range<Int>, contract: Int)] = []
      for part in others.map(\.range) + [range] {
        let start = bytes.count
        bytes += contract.bytes[part]
        origins.append((start..<bytes.count, part.lowerBound))
        bytes += Array("\n\n".utf8)
      }
      let text = terms.applied(to: ClauseText(bytes)).text
      return ContractClause(
        passage: ClausePassage(text, isOfContract: true), origins: origins)
    }
  }

  private static func speaksOfCertification(_ text: ClauseText) -> Bool {
    text.matches.contains { $0.concepts.meets([.iso27001, .soa]) }
  }

  /// The byte of the contract where a byte of the passage comes from.
  func origin(of byte: Int) -> Int {
    for part in origins
    where byte < part.passage.upperBound || part.contract == origins.last?.contract {
      return part.contract + max(0, byte - part.passage.lowerBound)
    }
    return byte
  }
}
