import AssuranceModel

/// What speaks against a paper's being a certificate at all, weighed by where it stands.
///
/// Words alone decide nothing: an insurer may be certified, and a scope may say `questionnaire` or `penetration test`.
/// What counts is what a paper is headed, how it opens and closes, what it declares in its own voice, and what is
/// printed across it.
struct CertificateRefusal {
  /// How much speaks against; from `enough` on the paper is none.
  let weight: Double
  /// How much of it one heading or salutation can have brought, which may be read wrongly; what a paper declares, what is
  /// unfinished and what is printed across it are never so.
  let doubtfulWeight: Double

  static let enough = 3.0

  /// Verbs of who tells others of the certificate that it has: "… erhält Zertifikat nach ISO/IEC 27001".
  private static let having: Set<String> = [
    "erhalt", "erlangt", "obtiene", "obtenemos", "obtient", "obtenons", "ottiene", "otteniamo",
    "obtem", "obtemos", "conquista", "behaalt", "ontvangt", "receives", "achieves", "earns",
    "gains",
    "obtains", "secures", "otrzymuje", "otrzymala", "uzyskuje", "uzyskala", "uzyskalismy",
    "posiadamy", "wir", "we", "nous", "wij", "tenemos", "abbiamo", "temos",
  ]
  private static let unspacedHaving = [
    "取得しました", "取得いたしました", "取得に向け", "認証取得のお知らせ", "プレスリリース", "検索結果",
  ]
  .map { FoldedText.letters($0) }

  /// What no certificate in force has, each enough by itself.
  private static let signs: [@Sendable (_ layout: CertificateLayout, _ words: [String]) -> Bool] = [
    { layout, words in
      OtherPaperWords.draft.areIn(words[...]) || UnfilledForm.isOne(layout.pieces)
    },
    { layout, _ in WebPage.isPrinted(layout) },
    { layout, _ in PriceList.isOne(layout.pieces) },
    // A certificate asks nothing.
    { layout, _ in
      layout.pieces.count { $0.words.count > 2 && ["?", "？"].contains($0.text.last) } > 1
    },
    { layout, _ in
      layout.pieces.count { $0.foldedWords.count <= 3 && OtherPaperWords.row.begin($0.foldedWords) }
        > 1
    },
  ]

  init(_ layout: CertificateLayout, words: [String], isCrossed: Bool) {
    var weight = isCrossed ? 4.0 : 0
    var doubtful = 0.0
    let lines = layout.pieces.map(\.foldedWords)
    // What stands beneath a certificate's own title is a row of it, unless it is a headline too.
    let title = layout.pieces.firstIndex {
      $0.words.count <= 9 && CertificateWords.isTitle($0)
    }
    let head = min(title.map { $0 + 1 } ?? 14, 14)
    for (index, line) in lines.enumerated() where (1...16).contains(line.count) {
      let piece = layout.pieces[index]
      // "To whom it may concern: it is certified that …" opens a certificate.
      if OtherPaperWords.salutation.begin(line), !line.contains(where: { $0.hasPrefix("certif") }) {
        doubtful += 3
      }
      if line.count <= 5, OtherPaperWords.closing.begin(line) { doubtful += 2 }
      guard index < head || layout.prominence(of: piece) >= 1.35,
        piece.text.first(where: \.isLetter)?.isLowercase == false
      else { continue }
      if Self.tellsOfOwn(line, piece) { doubtful += 3 }
      // A certificate's own title stands above them: "Statement of Applicability: version 3" is a row beneath it.
      guard !Self.isRow(piece, line), !Self.isValue(layout, index) else { continue }
      if Self.isDeclaration(line) {
        weight += 3
      } else if OtherPaperWords.title.isTitle(line, piece) {
        doubtful += 3
      }
    }
    weight += Double(OtherPaperWords.statement.count(in: words)) * 3
    if SelfDeclaration.isStated(in: words, isTitled: title != nil) { weight += 3 }
    weight += 3 * Double(Self.signs.count { $0(layout, words) })
    // "Surveillance audits to be completed by 1 May": no form waits for its entries.
    if OtherPaperWords.due.areIn(words[...]) { weight -= 3 }
    self.weight = weight + doubtful
    doubtfulWeight = min(3, doubtful)
  }

  /// Whether a heading is the label of a row, with its value beside it: "Statement of Applicability: version 4".
  private static func isRow(_ piece: TextPiece, _ line: [String]) -> Bool {
    let isStatement =
      line.contains("applicability") || line.contains("anwendbarkeit")
      || line.contains("applicabilite")
    return isStatement && line.contains { $0.hasNumber && $0 != "27001" }
      || piece.text.hasSuffix(":")
  }

  /// Whether a line is the value of the label before it, as a scope beneath "Scope".
  private static func isValue(_ layout: CertificateLayout, _ index: Int) -> Bool {
    guard index > 0 else { return false }
    return layout.pieces[index - 1].text.hasSuffix(":")
      || layout.place(of: index).line > 0 && layout.prominence(of: layout.pieces[index]) < 1.2
        && layout.pieces[index - 1].words.count > 6
  }

  /// Whether a headline says that somebody has, or has got, a certificate.
  private static func tellsOfOwn(_ line: [String], _ piece: TextPiece) -> Bool {
    if line.contains(where: { UnspacedWord.isOne($0, holding: unspacedHaving) }) {
      return true
    }
    return line.contains(where: having.contains)
      && (line.contains("27001") || CertificateWords.isTitle(piece))
      // "We confirm that …", "Nous certifions …" open a certificate; "… achieves certification" does not.
      && !line.contains { word in
        CertifyingVerbs.isConjunction(word)
          || ["certif", "bescheinig", "bestatig", "attest", "confirm"].contains {
            word.hasPrefix($0) && !CertificateWords.isTitle(word)
              && !["ion", "ione", "ung", "cao", "ing"].contains(where: word.hasSuffix)
          }
      }
  }

  /// Whether a line is the title of a declaration of one's own.
  private static func isDeclaration(_ line: [String]) -> Bool {
    SelfDeclaration.isTitle(line[...])
      || ["the", "your", "our"].contains(line.first) && SelfDeclaration.isTitle(line.dropFirst())
  }
}
