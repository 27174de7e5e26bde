import AssuranceModel

/// What tells a word that was read from a picture from dust, ornaments and rules.
extension Word {
  /// Below this the engine has read dust or an ornament.
  var isWorthKeeping: Bool {
    (confidence ?? .certain) >= Confidence(0.2) && !isBorder
  }

  /// `OXOXOXOXO`: an ornamental border, of which the same few shapes come again and again.
  private var isBorder: Bool {
    text.count >= 9 && text.contains(where: \.isLetter) && Set(text.lowercased()).count <= 4
  }

  /// Whether a letter of it is none of the Latin alphabet.
  var isOfOtherScript: Bool { text.unicodeScalars.contains { $0.value >= 0x370 } }

  /// Whether its letters may fill its box: a dash that is as long as a date stands for a date that was not read.
  var fillsItsBox: Bool {
    guard let box else { return true }
    return box.width <= 1.6 * box.height * Double(text.count)
  }

  /// The word elsewhere on the page, in points.
  func moved(right: Double, down: Double) -> Word {
    Word(
      text,
      box: box.map {
        Box(x0: $0.x0 + right, y0: $0.y0 + down, x1: $0.x1 + right, y1: $0.y1 + down)
      }, confidence: confidence)
  }
}
