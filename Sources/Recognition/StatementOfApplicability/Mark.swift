/// The picture that a letter of a symbol font shows: the text alone would read as a letter.
package enum MarkedFont {
  /// The mark that the letter shows, or nil where the font has no pictures or the letter none that matters here.
  package static func mark(_ text: String, font: String?) -> Mark? {
    guard let letter = text.unicodeScalars.first, text.unicodeScalars.count == 1 else { return nil }
    let privateUse: ClosedRange<UInt32> = 0xF020...0xF0FF
    let name = FoldedWording(font ?? "").text
    let code = privateUse.contains(letter.value) ? letter.value - 0xF000 : letter.value
    if name.hasPrefix("wingdings 2") { return wingdings2[code] }
    if name.hasPrefix("wingdings") { return wingdings[code] }
    if name.hasPrefix("webdings") { return webdings[code] }
    if name.hasPrefix("marlett") { return marlett[code] }
    return privateUse.contains(letter.value) ? wingdings[code] : nil
  }

  private static let wingdings: [UInt32: Mark] = [
    0xFC: .tick, 0xFB: .cross, 0xFE: .tick, 0xFD: .box, 0x78: .box, 0x6E: .tick, 0x6C: .tick,
    0xA7: .tick, 0x6F: .emptyBox, 0x71: .emptyBox, 0x72: .emptyBox, 0xA8: .emptyBox,
    0xA1: .emptyBox, 0x6D: .emptyBox,
  ]
  private static let wingdings2: [UInt32: Mark] = [
    0x50: .tick, 0x4F: .cross, 0x52: .tick, 0x51: .box, 0x53: .box, 0x54: .box, 0xA3: .emptyBox,
    0x2A: .emptyBox,
  ]
  private static let webdings: [UInt32: Mark] = [
    0x61: .tick, 0x72: .cross, 0x63: .emptyBox, 0x67: .tick, 0x6E: .tick, 0x78: .cross,
  ]
  private static let marlett: [UInt32: Mark] = [0x61: .tick, 0x62: .tick, 0x72: .cross]
}

/// A mark that stands for a decision.
package enum Mark: Hashable, Sendable {
  /// ✓, a filled square or a filled dot.
  case tick
  /// ✗ as a sign of its own.
  case cross
  /// A box with a cross in it: ticked in a form, a cross beside boxes with ticks.
  case box
  case emptyBox
  /// The letter x or a multiplication sign: ticked in most tables, a cross beside ticks.
  case letterX
  /// The letter o: short for "oui", or the opposite of a mark.
  case letterO
  case plus
  /// A dash: the opposite of a plus, and nothing at all anywhere else.
  case dash

  /// The mark that a text consists of.
  package init?(_ text: String, font: String? = nil) {
    if let pictured = MarkedFont.mark(text, font: font) {
      self = pictured
      return
    }
    let scalars = text.unicodeScalars.filter {
      !$0.properties.isWhitespace && $0 != "\u{FE0F}" && $0 != "\u{FE0E}"
    }
    let isBracketed = scalars.first == "[" && scalars.last == "]"
    if isBracketed, scalars.count == 2 || (scalars.count == 3 && scalars.dropFirst().first == "_") {
      self = .emptyBox
      return
    }
    let inner = isBracketed ? Array(scalars.dropFirst().dropLast()) : Array(scalars)
    guard inner.count == 1, let mark = Self.signs[inner[0]] else { return nil }
    self = isBracketed && mark == .letterX ? .tick : mark
  }

  private static let signs: [Unicode.Scalar: Mark] = {
    let families: [(Mark, String)] = [
      (.tick, "✓✔☑✅√■▪◾◼⬛●•⬤★🗸🗹☺"), (.cross, "✗✘❌✖🗙❎"), (.box, "☒⊠🗷"),
      (.emptyBox, "☐□▢○◯❏❑❒◻◽⬜"), (.letterX, "xX×хХ"), (.letterO, "oO"),
      (.plus, "+＋➕"), (.dash, "-–—−➖"),
    ]
    var table: [Unicode.Scalar: Mark] = [:]
    for (mark, signs) in families { for sign in signs.unicodeScalars { table[sign] = mark } }
    return table
  }()
}
