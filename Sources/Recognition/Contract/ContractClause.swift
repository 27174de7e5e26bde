/// One clause of a contract, with the definitions that it uses in front of it.
struct ContractClause: Sendable {
  let passage: ClausePassage
  /// Pieces of the passage's text and where each begins in the contract's bytes.
  let origins: [(passage: Range<Int>, contract: Int)]

  /// A clause, or a sentence of one that defines a term, with the terms in it read as what they mean.
  private struct Part {
    let text: ClauseText
    /// Number of the clause.
    let clause: Int
    /// Where its first token begins in the contract's bytes.
    let origin: Int
  }

  /// The contract's clauses that speak of certification, with every definition that they use.
  static func all(in contract: ContractText) -> [ContractClause] {
    let ranges = contract.clauses
    let texts = ranges.map { ClauseText(Array(contract.bytes[$0])) }
    let (terms, defining) = DefinedTerms.collected(from: texts)
    let definitions = defining.map { clause, sentence in
      let text = texts[clause]
      let range = text.sentences[sentence]
      var paragraph = JoinedParagraphs()
      _ = paragraph.append(range, of: text)
      return Part(
        text: terms.applied(to: ClauseText(paragraph, language: text.language)).text,
        clause: clause,
        origin: ranges[clause].lowerBound + Int(text.tokens[range.lowerBound].start))
    }
    var former: ContractClause?
    let clauses = zip(texts.indices, ranges).map { index, range in
      let clause = clause(
        texts[index], range: range, index: index, terms: terms, definitions: definitions,
        former: former, in: contract)
      former = clause
      return clause
    }
    let references = CertificationReferences(to: clauses.compactMap { $0?.passage }, in: texts)
    guard !references.isEmpty else { return clauses.compactMap(\.self) }
    return zip(clauses, texts.indices).compactMap { clause, index in
      guard let text = references.applied(to: clause?.passage.text ?? texts[index]) else {
        return clause
      }
      return ContractClause(
        passage: ClausePassage(text, isOfContract: true),
        origins: clause?.origins ?? [(0..<ranges[index].count, ranges[index].lowerBound)])
    }
  }

  /// A clause that speaks of certification, or goes on about the one that the clause before asks for; nil for others.
  private static func clause(
    _ plain: ClauseText, range: Range<Int>, index: Int, terms: DefinedTerms,
    definitions: [Part], former: ContractClause?,
    in contract: ContractText
  ) -> ContractClause? {
    let (expanded, used) = terms.applied(to: plain)
    guard speaksOfCertification(expanded) else {
      guard let former, former.asksForCertification, expanded.takesUpCertificate else {
        return nil
      }
      return ContractClause(
        passage: ClausePassage(expanded, isOfContract: true, continuesCertification: true),
        origins: [(0..<range.count, range.lowerBound)])
    }
    // A term that is defined elsewhere brings its definition along, for edition and scope.
    let others = used.map { definitions[$0] }.filter { $0.clause != index }
    guard !others.isEmpty else {
      return ContractClause(
        passage: ClausePassage(expanded, isOfContract: true),
        origins: [(0..<range.count, range.lowerBound)])
    }
    var paragraphs = JoinedParagraphs()
    var origins: [(passage: Range<Int>, contract: Int)] = []
    let own = Part(
      text: expanded, clause: index,
      origin: range.lowerBound + Int(expanded.tokens.first?.start ?? 0))
    for part in others + [own] {
      origins.append((paragraphs.append(part.text.tokens.indices, of: part.text), part.origin))
    }
    return ContractClause(
      passage: ClausePassage(
        ClauseText(paragraphs, language: expanded.language), isOfContract: true),
      origins: origins)
  }

  /// Whether it binds the supplier to certification to ISO/IEC 27001 and to no other.
  private var asksForCertification: Bool {
    let others: ConceptSet = [.otherISO, .soc2, .otherReport]
    guard !passage.text.matches.contains(where: { $0.concepts.meets(others) }) else { return false }
    return passage.propositions.contains { proposition in
      let reading = CertificationReading(proposition, in: passage)
      return proposition.isSupplierDuty
        && proposition.words.indices.contains { reading.isCertification($0) }
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

extension ClauseText {
  /// Whether `the certificate`, `such certification` and the like stand in it, with no other standard.
  fileprivate var takesUpCertificate: Bool {
    let others: ConceptSet = [.otherISO, .soc2, .otherReport, .otherCertificate]
    guard !matches.contains(where: { $0.concepts.meets(others) }) else { return false }
    return matches.contains { match in
      guard match.concepts.has(.certificate), match.tokens.lowerBound > 0 else { return false }
      let before = words(of: match.tokens.lowerBound - 1..<match.tokens.lowerBound).lowercased()
      return Self.determiners.contains(before)
        && words(of: match.tokens).lowercased().contains("ertifi")
    }
  }

  private static let determiners: Set<String> = [
    "the", "such", "this", "that", "said", "its", "das", "die", "der", "des", "dieses", "diese",
    "le", "la", "ce", "cette", "son", "sa", "el", "su", "dicha", "dicho", "het", "de", "dit",
    "deze",
  ]
}
