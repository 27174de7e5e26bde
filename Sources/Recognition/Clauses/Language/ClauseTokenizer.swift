/// Cuts text into tokens in one pass: letters folded to a-z, hyphens and emphasis dropped, places kept.
struct ClauseTokenizer {
  private let bytes: [UInt8]
  private let index: WordIndex
  private var position = 0
  private(set) var tokens: [ClauseToken] = []
  private(set) var symbols: [Int32] = []
  private var stems: [Int32] = []

  /// The tokens of the text, and the symbols that their ranges name.
  static func tokens(
    of bytes: [UInt8], index: WordIndex
  ) -> (tokens: [ClauseToken], symbols: [Int32]) {
    var tokenizer = ClauseTokenizer(bytes: bytes, index: index)
    tokenizer.run()
    return (tokenizer.tokens, tokenizer.symbols)
  }

  private init(bytes: [UInt8], index: WordIndex) {
    self.bytes = bytes
    self.index = index
    tokens.reserveCapacity(bytes.count / 4)
    symbols.reserveCapacity(bytes.count / 4)
  }

  private mutating func run() {
    while position < bytes.count {
      let byte = bytes[position]
      if byte == 0x20 {
        position += 1
      } else if FoldedLetter.isPlain(byte) {
        word()
      } else if FoldedLetter.isDigit(byte) {
        number()
      } else if byte == UInt8(ascii: "\n") {
        lineBreak()
      } else if byte >= 0x80, FoldedLetter(in: bytes, at: position) != nil {
        word()
      } else {
        mark()
      }
    }
  }

  private mutating func word() {
    let start = position
    var node: Int32 = 0
    var isOnPath = true
    stems.removeAll(keepingCapacity: true)
    func step(_ code: UInt8) {
      guard isOnPath else { return }
      node = index.step(from: node, letter: code)
      isOnPath = node != 0
      if isOnPath, index.stemSymbol(at: node) >= 0 { stems.append(index.stemSymbol(at: node)) }
    }
    while position < bytes.count {
      let byte = bytes[position]
      // Nearly all letters are of ASCII, and need no table.
      if FoldedLetter.isPlain(byte) {
        step((byte | 0x20) - UInt8(ascii: "a"))
        position += 1
      } else if byte == 0x20 {
        break
      } else if let letter = FoldedLetter(in: bytes, at: position) {
        for code in letter.codes { step(code) }
        position += letter.length
      } else if let letter = misreadLetter(from: start) {
        step(letter - UInt8(ascii: "a"))
        position += 1
      } else if let end = hyphenationEnd(from: start) {
        position = end
      } else {
        break
      }
    }
    append(
      .word, from: start, exact: isOnPath ? index.exactSymbol(at: node) : -1,
      isCapitalised: FoldedLetter.isCapital(bytes, at: start))
    skipPossessive()
  }

  /// The letter for which an engine took a figure inside a word: `sha11` for `shall`, `c0ntrols` for `controls`.
  private func misreadLetter(from start: Int) -> UInt8? {
    guard position - start >= 2, position + 1 < bytes.count else { return nil }
    let letter: UInt8
    switch bytes[position] {
    case UInt8(ascii: "1"): letter = UInt8(ascii: "l")
    case UInt8(ascii: "0"): letter = UInt8(ascii: "o")
    default: return nil
    }
    // Only lower-case letters around it: `A1` and `SOC2` are names, and so is `type2`.
    func isSmall(_ byte: UInt8) -> Bool { FoldedLetter.isPlain(byte) && byte & 0x20 != 0 }
    let (before, next) = (bytes[position - 1], bytes[position + 1])
    // The second of two, as in `sha11`.
    if before == bytes[position] { return isSmall(bytes[position - 2]) ? letter : nil }
    guard isSmall(before) else { return nil }
    let isDoubled =
      next == bytes[position]
      && !(position + 2 < bytes.count && FoldedLetter.isDigit(bytes[position + 2]))
    return isSmall(next) || isDoubled ? letter : nil
  }

  /// Where a word goes on that a hyphen parts at a line's end: `main-`, `tain`; nil where none does.
  private func hyphenationEnd(from start: Int) -> Int? {
    guard bytes[position] == UInt8(ascii: "-"), position - start >= 2 else { return nil }
    var place = position + 1
    while place < bytes.count, bytes[place] == 0x20 || bytes[place] == 0x0D { place += 1 }
    guard place < bytes.count, bytes[place] == UInt8(ascii: "\n") else { return nil }
    place += 1
    while place < bytes.count, bytes[place] == 0x20 || bytes[place] == 0x09 { place += 1 }
    guard place < bytes.count, FoldedLetter.isPlain(bytes[place]), bytes[place] & 0x20 != 0 else {
      return nil
    }
    return place
  }

  /// `'s` and a bare apostrophe after s belong to the word before them.
  private mutating func skipPossessive() {
    let length = FoldedLetter.apostropheLength(in: bytes, at: position)
    guard length > 0 else { return }
    let next = position + length
    let followedByS = next < bytes.count && bytes[next] | 0x20 == UInt8(ascii: "s")
    if followedByS, FoldedLetter(in: bytes, at: next + 1) == nil {
      position = next + 1
    } else if bytes[position - 1] == UInt8(ascii: "s"), FoldedLetter(in: bytes, at: next) == nil {
      position = next
    } else {
      position = next
      return
    }
    tokens[tokens.count - 1].isPossessive = true
  }

  private mutating func number() {
    let start = position
    var value: Int32 = 0
    var node: Int32 = 0
    var isWhole = true
    var isOnPath = true
    stems.removeAll(keepingCapacity: true)
    while position < bytes.count {
      let byte = bytes[position]
      if FoldedLetter.isDigit(byte) {
        let digit = Int32(byte - UInt8(ascii: "0"))
        value = value > 100_000_000 ? -1 : (value < 0 ? -1 : value * 10 + digit)
        if isOnPath {
          node = index.step(from: node, letter: 26 + UInt8(digit))
          isOnPath = node != 0
        }
      } else if byte == UInt8(ascii: ".") || byte == UInt8(ascii: ","),
        position + 1 < bytes.count, FoldedLetter.isDigit(bytes[position + 1])
      {
        isWhole = false
        isOnPath = false
      } else {
        break
      }
      position += 1
    }
    append(
      .number, from: start, exact: isOnPath ? index.exactSymbol(at: node) : -1,
      value: isWhole ? value : -1)
  }

  private mutating func lineBreak() {
    let start = position
    var lines = 0
    while position < bytes.count, let blank = Self.blankLength(bytes, position) {
      if bytes[position] == UInt8(ascii: "\n") { lines += 1 }
      position += blank
    }
    stems.removeAll(keepingCapacity: true)
    append(lines > 1 ? .paragraphEnd : .lineEnd, from: start, exact: -1)
  }

  private mutating func mark() {
    let byte = bytes[position]
    if let length = Self.blankLength(bytes, position) {
      position += length
      return
    }
    if let end = RedlineDeletion.end(from: position, in: bytes)
      ?? UntickedOption.end(from: position, in: bytes, opensLine: opensLine)
    {
      position = end
      return
    }
    if isBullet(byte) {
      let start = position
      position += 1
      stems.removeAll(keepingCapacity: true)
      append(.mark, from: start, exact: -1, mark: UInt8(ascii: "#"))
      return
    }
    if let length = FoldedLetter.ignoredLength(bytes, position) {
      position += length
      return
    }
    if byte == UInt8(ascii: "."), isOfAbbreviation {
      position += 1
      return
    }
    let start = position
    let plain = FoldedLetter.plainMark(bytes, at: position)
    position += plain.length
    stems.removeAll(keepingCapacity: true)
    append(.mark, from: start, exact: -1, mark: plain.mark ?? byte)
  }

  /// `e.g.`, `z. B.` are two letters, and their full stops the end of nothing.
  private var isOfAbbreviation: Bool {
    guard let last = tokens.last, last.kind == .word, last.end - last.start == 1,
      Int(last.end) == position
    else { return false }
    if FoldedLetter(in: bytes, at: position + 1) != nil { return true }
    let letter = position + 2
    let isSpaced = letter + 1 < bytes.count && bytes[position + 1] == 0x20
    if isSpaced, FoldedLetter.isPlain(bytes[letter]), bytes[letter + 1] == UInt8(ascii: ".") {
      return true
    }
    guard let former = tokens.dropLast().last else { return false }
    return former.kind == .word && former.end - former.start == 1 && last.start - former.end <= 2
      && bytes[Int(former.end)] == UInt8(ascii: ".")
  }

  /// Whether nothing but a bullet or a cell's bar stands before this place in its line.
  private var opensLine: Bool {
    guard let last = tokens.last else { return true }
    return last.isBreak || last.isMark("#") || last.isMark("|")
  }

  /// A hyphen, star or plus that begins a line and is followed by a space.
  private func isBullet(_ byte: UInt8) -> Bool {
    guard byte == UInt8(ascii: "-") || byte == UInt8(ascii: "*") || byte == UInt8(ascii: "+"),
      position + 1 < bytes.count, bytes[position + 1] == 0x20
    else { return false }
    return tokens.last?.isBreak ?? true
  }

  private mutating func append(
    _ kind: ClauseToken.Kind, from start: Int, exact: Int32, mark: UInt8 = 0,
    isCapitalised: Bool = false, value: Int32 = -1
  ) {
    let firstSymbol = Int32(symbols.count)
    if exact >= 0 { symbols.append(exact) }
    for stem in stems.reversed() { symbols.append(stem) }
    tokens.append(
      ClauseToken(
        kind: kind, mark: mark, isCapitalised: isCapitalised, isPossessive: false, value: value,
        start: Int32(start), end: Int32(position), symbols: firstSymbol..<Int32(symbols.count)))
  }

  /// Length of the white space at a place; nil where there is none.
  private static func blankLength(_ bytes: [UInt8], _ at: Int) -> Int? {
    switch bytes[at] {
    case 0x20, 0x09, 0x0A, 0x0D, 0x0B, 0x0C: 1
    case 0xC2 where at + 1 < bytes.count && bytes[at + 1] == 0xA0: 2
    case 0xE2 where at + 2 < bytes.count && bytes[at + 1] == 0x80 && bytes[at + 2] == 0xAF: 3
    default: nil
    }
  }
}
