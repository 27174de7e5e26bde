import AssuranceModel

/// The names that a contract gives its parties, for joining it to a vendor.
enum ContractParties {
  /// Names before `(the "Supplier")` and the like near the beginning, in order.
  static func found(in contract: ContractText, file: String) -> [Stated<String>] {
    let text = ClauseText(Array(contract.bytes.prefix(6_000)))
    var parties: [Stated<String>] = []
    var names: [String] = []
    for match in text.matches where match.concepts.meets([.supplier, .buyer]) {
      let place = match.tokens.lowerBound
      guard place > 0, text.tokens[place - 1].isMark("\""),
        let bracket = (max(0, place - 4)..<place).last(where: { text.tokens[$0].isMark("(") }),
        let name = name(before: bracket, in: text), !names.contains(name.words)
      else { continue }
      names.append(name.words)
      let start = Int(text.tokens[name.tokens.lowerBound].start)
      let end = Int(text.tokens[name.tokens.upperBound - 1].end)
      guard let citation = contract.citation(of: start..<end, decisive: start, in: file) else {
        continue
      }
      parties.append(
        .stated(name.words, evidence: Evidence(citation, confidence: Confidence(0.7))))
    }
    return parties
  }

  /// The capitalised words that lead up to a bracket, past what the law says of them.
  private static func name(
    before bracket: Int, in text: ClauseText
  ) -> (words: String, tokens: Range<Int>)? {
    var end = bracket
    var reach = 0
    while end > 0, reach < 40, !isName(text.tokens[end - 1]) {
      if text.tokens[end - 1].isBreak { return nil }
      end -= 1
      reach += 1
    }
    var start = end
    while start > 0, isName(text.tokens[start - 1]), end - start < 8 { start -= 1 }
    guard start < end else { return nil }
    return (text.words(of: start..<end), start..<end)
  }

  private static func isName(_ token: ClauseToken) -> Bool {
    token.kind == .word && token.isCapitalised
  }
}
