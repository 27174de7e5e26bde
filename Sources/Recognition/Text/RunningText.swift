import AssuranceModel

extension Sequence<TextPiece> {
  /// The lines as one text: a space for each wrap, and none in a script that is written without.
  var runningText: String {
    var text = ""
    var last: TextPiece?
    for piece in self {
      // A line of Japanese breaks anywhere, a date's year included: "第12版 20" over "17-08-31".
      let isInNumber =
        last?.words.last?.text.allSatisfy(\.isNumber) == true
        && piece.words.first?.text.beginsWithNumber == true
        && last?.text.contains(where: \.isIdeographic) == true
      let isUnspaced =
        text.last.map { $0.isIdeographic } == true && !piece.isInSpacedScript
        || piece.text.first?.isIdeographic == true || isInNumber
      if !text.isEmpty, !isUnspaced { text += " " }
      text += piece.text
      last = piece
    }
    return text
  }
}

extension TextPiece {
  /// Whether it is a line of words with spaces, as where a text is said again in another language.
  fileprivate var isInSpacedScript: Bool {
    words.count > 3 && !text.contains(where: \.isIdeographic)
  }
}

extension Character {
  /// Whether it belongs to Chinese or Japanese writing, whose words follow one another without spaces.
  fileprivate var isIdeographic: Bool {
    unicodeScalars.contains { scalar in
      scalar.properties.isIdeographic || (0x3000...0x30FF).contains(scalar.value)
        || (0xFF01...0xFF60).contains(scalar.value)
    }
  }
}
