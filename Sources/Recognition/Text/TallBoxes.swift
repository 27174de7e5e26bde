import AssuranceModel

/// Boxes of fonts for Chinese characters whose lines reach far over and under their letters, so that each line overlaps the
/// next: they are brought to the height of the letters, which are as high as they are wide.
struct TallBoxes {
  /// How much higher than wide a character's box may be.
  private static let most = 1.7
  /// The height that such a box is given, in widths of a character.
  private static let usual = 1.15
  /// Heights are told apart by this much, in points.
  private static let step = 0.5

  /// The width of a character by the height of its box, in steps.
  private var widths: [Int: Double] = [:]

  /// Such boxes of the words of a page's own text.
  init(of lines: [[Word]]) {
    for word in lines.joined() {
      guard word.confidence == nil, let box = word.box, let width = Self.width(of: word),
        box.height > Self.most * width, let step = Self.step(of: box)
      else { continue }
      // Set apart, the characters of a title are narrower than their word makes them.
      widths[step] = min(widths[step] ?? width, width)
    }
  }

  /// The words, those in such a font with lower boxes: its other letters and figures stand in boxes of the same height.
  func lowered(_ words: [Word]) -> [Word] {
    guard !widths.isEmpty else { return words }
    return words.map { word in
      guard word.confidence == nil, let box = word.box, let step = Self.step(of: box),
        let width = widths[step] ?? widths[step - 1] ?? widths[step + 1]
      else { return word }
      let margin = max(0, (box.height - Self.usual * width) / 2)
      return Word(
        word.text, box: Box(x0: box.x0, y0: box.y0 + margin, x1: box.x1, y1: box.y1 - margin))
    }
  }

  private static func step(of box: Box) -> Int? {
    (1...2_000).contains(box.height) ? Int((box.height / step).rounded()) : nil
  }

  /// The width of a character in a word of two or more that are all such; nil in any other.
  private static func width(of word: Word) -> Double? {
    let scalars = word.text.unicodeScalars
    guard scalars.count >= 2, let box = word.box,
      scalars.allSatisfy({ (0x3040...0x9FFF).contains($0.value) })
    else { return nil }
    return box.width / Double(scalars.count)
  }
}
