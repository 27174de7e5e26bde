/// Puts sentences and clauses that are read already one behind the other, so that nothing is read twice.
struct JoinedParagraphs {
  private(set) var bytes: [UInt8] = []
  private(set) var tokens: [ClauseToken] = []
  private(set) var symbols: [Int32] = []
  private(set) var matches: [PhraseLexicon.Match] = []
  private(set) var sentences: [Range<Int>] = []

  private static let gap = Array("\n\n".utf8)

  /// Adds some sentences of a text as a paragraph of its own; their bytes here.
  ///
  /// `range`: their tokens, from the first of the first to the last of the last.
  mutating func append(_ range: Range<Int>, of text: ClauseText) -> Range<Int> {
    let start = bytes.count
    guard let first = range.first.map({ text.tokens[$0] }),
      let last = range.last.map({ text.tokens[$0] })
    else { return start..<start }
    let shift = (
      byte: Int32(start) - first.start, token: tokens.count - range.lowerBound,
      symbol: Int32(symbols.count) - first.symbols.lowerBound
    )
    bytes += text.bytes[Int(first.start)..<Int(last.end)]
    symbols += text.symbols[Int(first.symbols.lowerBound)..<Int(last.symbols.upperBound)]
    tokens += text.tokens[range].lazy.map { $0.moved(bytes: shift.byte, symbols: shift.symbol) }
    if let phrase = text.firstPhrase(from: range.lowerBound) {
      matches += text.matches[phrase...].prefix { $0.tokens.upperBound <= range.upperBound }
        .map { $0.moved(by: shift.token) }
    }
    sentences += text.sentences.lazy.filter(range.overlaps).map {
      $0.lowerBound + shift.token..<$0.upperBound + shift.token
    }
    let end = bytes.count
    endParagraph()
    return start..<end
  }

  /// The blank line behind a paragraph belongs to its last sentence.
  private mutating func endParagraph() {
    guard let last = tokens.last, last.kind != .paragraphEnd, let sentence = sentences.popLast()
    else { return }
    let place = Int32(symbols.count)
    tokens.append(
      ClauseToken(
        kind: .paragraphEnd, mark: 0, isCapitalised: false, isPossessive: false, value: -1,
        start: Int32(bytes.count), end: Int32(bytes.count + Self.gap.count),
        symbols: place..<place))
    bytes += Self.gap
    sentences.append(sentence.lowerBound..<tokens.count)
  }
}
