import AssuranceModel

/// A certificate whose values wait to be entered: "[to be allocated]", "DD/MM/YYYY", "XXXX".
enum UnfilledForm {
  /// Whether two of its values or more are still to come.
  static func isOne(_ pieces: [TextPiece]) -> Bool {
    let blanks = pieces.reduce(0) { $0 + $1.words.count { isBlank($0.text) } }
    let waits = pieces.count { piece in
      let isBracketed =
        piece.text.utf8.firstIndex(of: UInt8(ascii: "[")).map { start in
          let inner = piece.text[start...].dropFirst()
          return inner.first?.isLetter == true && inner.contains("]") && inner.contains(" ")
        } == true
      return isBracketed || OtherPaperWords.waiting.areIn(piece.foldedWords[...])
    }
    return blanks + waits > 1
  }

  /// Whether a word is what a form has in the place of a date or a name: letters that only repeat.
  private static func isBlank(_ word: String) -> Bool {
    guard word.utf8.count >= 4, !word.hasSmallLetter, word.first?.isLetter == true else {
      return false
    }
    let groups = word.split { !$0.isLetter }
    return groups.allSatisfy { group in group.allSatisfy { $0 == group.first } }
      && (groups.count == 3 && word.count(where: \.isLetter) >= 6
        || groups.count == 1 && word.count >= 4 && groups[0].first == "X")
  }
}
