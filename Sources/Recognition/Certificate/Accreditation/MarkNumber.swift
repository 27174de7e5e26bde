import AssuranceModel

/// The small print under an accreditor's mark: its number, and the words that say what it is.
struct MarkNumber {
  let layout: CertificateLayout

  /// The height that small print stays under, in heights of the mark.
  static let heightUnderMark = 0.95
  /// The same for a name of several lines, which is set no larger than the number under it.
  static let heightUnderName = 1.3

  /// What stands under a mark and in its middle, smaller than the mark, at most two lines down and that of the standard by
  /// which bodies are accredited.
  func smallPrint(under mark: Int) -> [TextPiece] {
    places(under: mark, height: Self.heightUnderMark).map { layout.pieces[$0] }
  }

  /// Whether a line is all of a mark, over words that speak of accrediting: `ČIA` over "Český institut pro akreditaci".
  func isOverAccreditor(_ line: TextPiece) -> Bool {
    guard line.words.count == 1, let place = layout.pieces.firstIndex(of: line) else {
      return false
    }
    return smallPrint(under: place).contains(where: UnknownAccreditor.saysAccreditation)
  }

  private func places(under mark: Int, height: Double) -> [Int] {
    var lines: [Int] = []
    var current = mark
    while lines.count(where: { !Self.isOfScheme(layout.pieces[$0]) }) < 2, lines.count < 4,
      let next = layout.below(current), let box = layout.pieces[mark].box,
      let low = layout.pieces[next].box, low.height < height * box.height,
      low.y0 - box.y1 < 2.5 * box.height, layout.pieces[next].words.count <= 6,
      abs((low.x0 + low.x1) - (box.x0 + box.x1)) < max(low.width, box.width)
    {
      lines.append(next)
      current = next
    }
    return lines
  }

  /// "ISO/IEC 17021-1", by which bodies are accredited, and "MANAGEMENT" over "SYSTEMS", for which they are.
  private static func isOfScheme(_ line: TextPiece) -> Bool {
    line.foldedWords.contains("17021") || [["management"], ["systems"]].contains(line.foldedWords)
  }

  /// The number in the small print under a mark: "0003", "C 630", "AB-0004-YS", "4-0002" of "ACCRÉDITATION N° 4-0002".
  ///
  /// It may stand apart from the words that lead to it: "Certifikační orgán   3029".
  func number(under mark: Int, height: Double = MarkNumber.heightUnderMark) -> TextPiece? {
    places(under: mark, height: height).firstValue { place in
      if let number = Self.number(of: layout.pieces[place]) { return number }
      guard layout.pieces[place].folded.allSatisfy(Self.isLabel),
        let beside = layout.beside(place, towards: .right),
        layout.pieces[beside].words.count == 1
      else { return nil }
      return Self.number(of: layout.pieces[beside])
    }
  }

  /// The number that a line is, behind words for it; nil where it is or holds anything else.
  ///
  /// A mark's outline that cuts the first letter of its scheme off may cut the last figure of its number as well.
  private static func number(of line: TextPiece) -> TextPiece? {
    guard let start = line.words.indices.first(where: { !isLabel(line.folded[$0]) }) else {
      return nil
    }
    let code = line.part(start..<line.words.count)
    let text = code.text
    let isCut = line.foldedWords.prefix(start).contains(where: isCutScheme)
    guard !isCut || text.count(where: \.isNumber) >= 4, code.words.count <= 3,
      text.hasNumber, text.count <= 20,
      text.allSatisfy({ $0.isNumber || $0.isUppercase || "-–/. ".contains($0) }),
      !line.hasDate, !AccreditationNumber.isStandard(text), !DateExpression.isYear(text),
      CertifiedStandard.mentions(in: code).isEmpty,
      !code.foldedWords.contains("iso"), !isMisreadSign(code),
      // "EONIKO 2Y2THMA": a name in other letters.
      !text.split(whereSeparator: { !$0.isLetter }).contains(where: { $0.count > 5 })
    else { return nil }
    return code
  }

  /// "N2", "N9": what an engine makes of "Nº" where the number behind it is lost.
  private static func isMisreadSign(_ code: TextPiece) -> Bool {
    code.confidence < 1 && code.text.count == 2 && code.text.first == "N"
  }

  private static func isLabel(_ words: [String]) -> Bool {
    words.allSatisfy { word in
      [
        "no", "nr", "n", "reg", "number", "cab", "management", "systems", "certification", "body",
        "certifikacni", "organ", "certifikacny",
      ].contains(word)
        || AccreditationMark.isAccrediting(word) || isCutScheme(word)
    }
  }

  /// "ystems": the scheme's last word without the letter that stands in the mark's outline.
  private static func isCutScheme(_ word: String) -> Bool {
    word.count > 4 && word != "systems" && "systems".hasSuffix(word)
  }
}
