import AssuranceModel

/// What a label looks like, whatever it names.
enum LabelLook {
  /// More characters of a script without spaces are no label, whatever they speak of.
  static let mostIdeographs = 14

  /// "84417/C/0001   Issue Number:": a code that no gap parts from the next label.
  static func beginsWithCode(_ piece: TextPiece) -> Bool {
    guard let code = CertificateNumber.code(in: piece), code.words.count < piece.words.count else {
      return false
    }
    return code.text.count(where: \.isNumber) >= 4
  }

  /// "関連事業所 本社": where words are not parted by spaces, a word that is a label and begins its line is one.
  static func isUnspacedWord(_ hit: CertificateLabels.Hit, in layout: CertificateLayout) -> Bool {
    let passage = layout.passages[hit.passage]
    let first = hit.words.lowerBound
    let word = passage.words[first].text
    return word.count >= 4 && word.unicodeScalars.allSatisfy { $0.value > 0x2E80 }
      && passage.range(of: passage.piece(of: first)).lowerBound == first
      && FoldedText.letters(word) == passage.folded[first].joined()
  }
}
