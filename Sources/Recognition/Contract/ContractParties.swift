import AssuranceModel

/// The names that a contract gives its parties, for joining it to a vendor and for naming the customer.
struct ContractParties {
  /// Every party named, in order.
  private(set) var all: [Stated<String>] = []
  /// Those that the contract calls the customer, the client and the like.
  private(set) var customers: [Stated<String>] = []
  /// What the beginning is written in.
  let language: WrittenLanguage

  /// The names before `(the "Supplier")` and the like near the beginning.
  init(in contract: ContractText, file: String) {
    let text = ClauseText(Array(contract.bytes.prefix(6_000)))
    language = text.language.written
    var names: [String] = []
    for match in text.matches where match.concepts.meets([.supplier, .buyer]) {
      let place = match.tokens.lowerBound
      // An article may stand between the quote and the party: `"the Supplier"`.
      let quote = [place - 1, place - 2].first { $0 > 0 && text.tokens[$0].isMark("\"") }
      guard let quote,
        let bracket = (max(0, quote - 6)..<quote).last(where: { text.tokens[$0].isMark("(") }),
        let party = PartyName(before: bracket, in: text), !names.contains(party.words),
        let citation = contract.citation(
          of: party.bytes, decisive: party.bytes.lowerBound, in: file)
      else { continue }
      names.append(party.words)
      let name = Stated.stated(
        party.words, evidence: Evidence(citation, confidence: Confidence(0.7)))
      all.append(name)
      if match.concepts.has(.buyer), !match.concepts.has(.supplier) { customers.append(name) }
    }
  }
}
