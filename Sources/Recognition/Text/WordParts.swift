import AssuranceModel

extension Word {
  /// The word's parts between no-break spaces, which readers take for letters: `Inc.` of `Telehealth, Inc.`
  var partedAtNoBreakSpaces: [Word] {
    // A look at the bytes spares nearly all words the search.
    guard text.utf8.contains(where: { $0 == 0xC2 || $0 == 0xE2 }),
      let space = text.firstIndex(where: { Self.noBreakSpaces.contains($0) })
    else { return [self] }
    let parts = parted(at: space, leavingOut: 1)
    return (parts.0.text.isEmpty ? [] : [parts.0])
      + (parts.1.text.isEmpty ? [] : parts.1.partedAtNoBreakSpaces)
  }

  private static let noBreakSpaces: Set<Character> = ["\u{A0}", "\u{202F}", "\u{2007}"]

  /// The word in two, without some characters between them, and with the box shared out by the letters.
  func parted(at end: String.Index, leavingOut count: Int = 0) -> (Word, Word) {
    let whole = Double(text.count)
    let rest = text[end...].dropFirst(count)
    func edge(_ letters: Int) -> Double? { box.map { $0.x0 + Double(letters) / whole * $0.width } }
    func part(_ text: Substring, from: Double?, to: Double?) -> Word {
      let area = box.map { Box(x0: from ?? $0.x0, y0: $0.y0, x1: to ?? $0.x1, y1: $0.y1) }
      return Word(String(text), box: area, confidence: confidence)
    }
    return (
      part(text[..<end], from: nil, to: edge(text[..<end].count)),
      part(rest, from: edge(text.count - rest.count), to: nil)
    )
  }

  /// Whether it is an upright rule of a table, drawn or read from a picture: `|`, `_|`.
  var isRuleOfTable: Bool {
    text.utf8.contains(UInt8(ascii: "|")) && text.allSatisfy { "|_-—.".contains($0) }
  }

  /// Whether it begins with the sign for year, month or day of a number that a gap parts from it: `2019` and `年05月20日`.
  func isSignBehindNumber(_ number: Word) -> Bool {
    text.first.map { "年月日년월일".contains($0) } == true && number.text.last?.isNumber == true
  }
}
