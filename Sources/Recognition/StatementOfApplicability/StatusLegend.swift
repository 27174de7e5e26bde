/// The codes that a document explains, such as `PI: Partially implemented`.
package struct StatusLegend: Sendable {
  private let meanings: [FoldedWording: String]
  private let signs: SignLegend

  /// The legend of a document that explains no codes.
  package static let none = StatusLegend(lines: [])

  /// A legend from the lines of a document; lines that explain no code are passed over.
  package init(lines: [String]) {
    var meanings: [FoldedWording: String] = [:]
    for line in lines where Self.mayExplain(line) {
      for (code, meaning) in Self.explanations(in: line)
      where meanings[code] == nil && !Self.isReason(meaning, for: code) {
        meanings[code] = meaning
      }
    }
    self.meanings = meanings
    signs = SignLegend(lines: lines)
  }

  /// What a text means that is nothing but a code or a sign.
  package func meaning(of text: String) -> String? {
    guard text.count <= Self.longestCode else { return nil }
    return signs.meaning(of: text) ?? meanings[FoldedWording(text)]
  }

  /// Whether one of the codes means that a control is excluded.
  package var explainsExclusion: Bool {
    (Array(meanings.values) + signs.explanations).contains {
      ApplicabilityWords.excluded.opening(of: FoldedWording($0)) != nil
    }
  }

  /// Whether a text gives the reason of an exclusion, as in `N/A: nothing is outsourced`, and explains no code.
  private static func isReason(_ text: String, for code: FoldedWording) -> Bool {
    ApplicabilityWords.excluded.isAll(of: code) && Grounds.opensReason(FoldedWording(text))
  }

  private static let longestCode = 6

  /// A look at the bytes that spares most lines the reading of their words.
  private static func mayExplain(_ line: String) -> Bool {
    line.utf8.count <= 400
      && line.utf8.contains { byte in
        byte == UInt8(ascii: ":") || byte == UInt8(ascii: "=") || byte == UInt8(ascii: "-")
          || byte == 0xE2
      }
  }

  /// The codes explained in a line such as `LR: legal requirements, CO: contractual obligations` or `E = Excluded`.
  private static func explanations(in line: String) -> [(FoldedWording, String)] {
    var found: [(code: FoldedWording, meaning: [Substring])] = []
    let words = line.split { $0.isWhitespace }
    var index = 0
    while index < words.count {
      if let code = code(words, at: index) {
        found.append((FoldedWording(code.text), []))
        index += code.length
      } else {
        if !found.isEmpty { found[found.count - 1].meaning.append(words[index]) }
        index += 1
      }
    }
    // A single figure before an equals sign may be arithmetic; several are a list of codes.
    // A figure is a code where it is said to mean a state, and arithmetic or a number of a list anywhere else.
    found.removeAll { item in
      let meaning = item.meaning.joined(separator: " ")
      return Int(item.code.text) != nil
        && StatusReading(meaning, legend: .none) == .unclear
    }
    return found.compactMap { item in
      // A dot or bar between two codes belongs to neither.
      let meaning = item.meaning.filter { !["·", "•", "|"].contains($0) }.joined(separator: " ")
      return item.meaning.isEmpty || item.meaning.count > 25 ? nil : (item.code, meaning)
    }
  }

  /// A code and its joint at a place of the line: `PI:`, `PI =`, `PI -`, `(PI)` is none.
  private static func code(_ words: [Substring], at index: Int) -> (text: Substring, length: Int)? {
    let word = words[index]
    if index + 1 < words.count, word.count <= 2, let last = word.last, let first = word.first,
      first.isNumber
    {
      if word.count == 1, words[index + 1] == "=" { return (word, 2) }
      if word.count == 2, last == ":" || last == "=" { return (word.dropLast(), 1) }
    }
    if let last = word.last, last == ":" || last == "=", isCode(word.dropLast()) {
      return (word.dropLast(), 1)
    }
    guard index + 1 < words.count, isCode(word) else { return nil }
    let joint = words[index + 1]
    let opensItem = index == 0 || [",", ";", "|"].contains { words[index - 1].hasSuffix($0) }
    let isJoined =
      joint == "=" || joint == ":" || opensItem && ["-", "–", "—", "→"].contains(joint)
    return isJoined ? (word, 2) : nil
  }

  private static func isCode(_ word: Substring) -> Bool {
    (1...longestCode).contains(word.count)
      && word.allSatisfy { character in
        (character.isLetter && character.isUppercase) || character.isNumber
          || "/-\u{2010}\u{2011}".contains(character)
      }
      && word.first?.isLetter == true && word.last?.isLetter == true
  }
}
