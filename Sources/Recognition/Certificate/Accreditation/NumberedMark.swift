import AssuranceModel

/// A mark of which the name could not be read, told by the small print around its number that only one accreditor has.
///
/// The mark of UKAS for management systems is the crown with the letters, "MANAGEMENT SYSTEMS" in one or two lines, and a
/// number of four digits; that of the Greek accreditor has "Αρ. Πιστ." and a number, which engines read as Latin letters.
struct NumberedMark {
  let layout: CertificateLayout

  /// The accreditor and the words that tell it, as one line each: the number is the last.
  var found: (acronym: String, lines: [TextPiece])? {
    for index in layout.pieces.indices where isSmallPrint(layout.pieces[index]) {
      if let lines = ukas(from: index) { return ("UKAS", lines) }
      if let lines = greek(from: index) { return ("ESYD", lines) }
      if let found = underScheme(index) { return found }
    }
    return nil
  }

  private func isSmallPrint(_ piece: TextPiece) -> Bool {
    piece.confidence < 1 && piece.confidence > 0.6 && piece.words.count <= 4
  }

  private func ukas(from index: Int) -> [TextPiece]? {
    var words = layout.pieces[index].foldedWords
    guard words.first == "management" else { return nil }
    var last = index
    if words.count == 1, let next = layout.below(index) {
      words += layout.pieces[next].foldedWords
      last = next
    }
    guard words == ["management", "systems"], let next = layout.below(last),
      case let number = layout.pieces[next], number.words.count == 1, number.text.count == 4,
      number.text.allSatisfy(\.isNumber), number.confidence > 0.8
    else { return nil }
    return [number]
  }

  /// Accreditors by the last words of their marks and the form of the number under these.
  private static let schemes: [(words: [String], prefix: String, figures: Int, acronym: String)] = [
    (["management", "systems"], "C", 3, "RvA"),
    (["certificare", "sisteme"], "SM", 3, "RENAR"),
    (["national", "accreditation", "board"], "MS", 3, "NABCB"),
    (["acreditacao"], "C", 4, "IPAC"),
  ]

  /// "MANAGEMENT SYSTEMS" over "C 024", "SISTEME" over "SM 003": the lines of small print that end in a number.
  private func underScheme(_ index: Int) -> (acronym: String, lines: [TextPiece])? {
    for scheme in Self.schemes where layout.pieces[index].foldedWords.first == scheme.words[0] {
      var words = layout.pieces[index].foldedWords
      var last = index
      while words.count < scheme.words.count, let next = layout.below(last),
        isSmallPrint(layout.pieces[next])
      {
        words += layout.pieces[next].foldedWords
        last = next
      }
      guard words == scheme.words, let below = layout.below(last) else { continue }
      // Beside the mark a signatory's name may stand over its number as well.
      let row = [below, layout.beside(below, towards: .right)].compactMap { $0 }
      for number in row.map({ layout.pieces[$0] }) where number.confidence > 0.6 {
        let code = number.text.filter { $0.isLetter || $0.isNumber }.uppercased()
        let figures = code.dropFirst(scheme.prefix.count)
        if code.hasPrefix(scheme.prefix), figures.count == scheme.figures,
          figures.allSatisfy(\.isNumber), number.words.count <= 2
        {
          return (scheme.acronym, [number])
        }
      }
    }
    return nil
  }

  private func greek(from index: Int) -> [TextPiece]? {
    let piece = layout.pieces[index]
    let words = piece.foldedWords
    guard let first = words.first, ["ap", "ar"].contains(first), piece.words.count <= 3,
      let number = piece.words.last, Self.isGreekNumber(number.text),
      layout.above(index).map({ KnownBodies.isOfGreekMark(layout.pieces[$0]) }) == true
        || isPictureOnGreekPage
    else { return nil }
    return [piece.part((piece.words.count - 1)..<piece.words.count)]
  }

  /// "917", "1014-2"
  private static func isGreekNumber(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    return parts.count <= 2
      && parts.allSatisfy { part in
        (1...4).contains(part.count) && part.allSatisfy(\.isNumber)
      }
  }

  /// Whether the file's own text is Greek, so that what was read from a picture beside it is from a mark.
  private var isPictureOnGreekPage: Bool {
    let own = layout.pieces.filter { $0.confidence == 1 }
    let greek = own.count { piece in
      piece.text.unicodeScalars.contains { (0x370...0x3FF).contains($0.value) }
    }
    return own.count * 2 > layout.pieces.count && greek * 2 > own.count
  }
}
