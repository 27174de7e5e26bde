/// The signs that a document explains, such as `✅ Implemented · 🔶 Partial · ➖ Not applicable`.
package struct SignLegend: Sendable {
  private let meanings: [String: String]

  /// A legend from the lines of a document; a sign in prose, whose words name no state, explains nothing.
  package init(lines: [String]) {
    var meanings: [String: String] = [:]
    for line in lines
    // `6.2 Terms of employment ☑ Not applicable to visitors`: in a control's row the words beside a sign are a reason.
    where line.utf8.count <= Self.longestLine && line.utf8.contains(where: { $0 >= 0xE2 })
      && ControlReference(line) == nil
    {
      for (sign, meaning) in Self.explanations(in: line) where meanings[sign] == nil {
        meanings[sign] = meaning
      }
    }
    // One sign alone is an ornament of its line.
    self.meanings = meanings.count > 1 ? meanings : [:]
  }

  /// What a text means that is nothing but a sign.
  package func meaning(of text: String) -> String? {
    meanings.isEmpty ? nil : Self.sign(text).flatMap { meanings[$0] }
  }

  /// All meanings, in the order of their signs.
  package var explanations: [String] { meanings.sorted { $0.key < $1.key }.map(\.value) }

  /// In bytes.
  private static let longestLine = 1_200
  /// In words; a sign far from its next one opens a sentence.
  private static let longestMeaning = 16

  private static func explanations(in line: String) -> [(sign: String, meaning: String)] {
    var found: [(sign: String, words: [Substring])] = []
    for word in line.split(whereSeparator: \.isWhitespace) {
      if let sign = sign(word) {
        found.append((sign, []))
      } else if !found.isEmpty, !FoldedWording(word).isEmpty {
        found[found.count - 1].words.append(word)
      }
    }
    return found.compactMap { sign, words in
      let meaning = words.joined(separator: " ")
      let isState =
        words.count <= longestMeaning
        && StatusReading(meaning, legend: .none) != .unclear
      return isState ? (sign, meaning) : nil
    }
  }

  /// The sign that a word consists of, without what only chooses how it is drawn; nil for letters, figures and dots.
  private static func sign(_ word: some StringProtocol) -> String? {
    let scalars = word.unicodeScalars.filter { !(0xFE00...0xFE0F).contains($0.value) }
    guard (1...2).contains(scalars.count), scalars.allSatisfy(isPictured) else { return nil }
    return String(String.UnicodeScalarView(scalars))
  }

  private static func isPictured(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .otherSymbol: true
    case .mathSymbol: scalar.value > 0x2500
    default: scalar.properties.isEmojiPresentation || scalar.value == 0x2796
    }
  }
}
