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
    if OtherPaperWords.draft.areIn(words[...]) || Self.isUnfilled(layout.pieces) { weight += 3 }
    // A certificate asks nothing.
    let asked = layout.pieces.count { $0.words.count > 2 && ["?", "？"].contains($0.text.last) }
    if asked > 1 { weight += 3 }
    if WebPage.isPrinted(layout) { weight += 3 }
    if Self.hasPrices(layout.pieces) { weight += 3 }
    let rows = lines.count { $0.count <= 3 && OtherPaperWords.row.begin($0) }
    if rows > 1 { weight += 3 }
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

  /// Whether what a certificate states still waits to be entered: "[to be allocated]", "DD/MM/YYYY", "XXXX".
  private static func isUnfilled(_ pieces: [TextPiece]) -> Bool {
    let blanks = pieces.reduce(0) { $0 + $1.words.count { isBlank($0.text) } }
    let waits = pieces.count { piece in
      let isBracketed =
        piece.text.utf8.firstIndex(of: UInt8(ascii: "[")).map { start in
          let inner = piece.text[start...].dropFirst()
          return inner.first?.isLetter == true && inner.contains("]") && inner.contains(" ")
        } == true
      return isBracketed || waiting.areIn(piece.foldedWords[...])
    }
    return blanks + waits > 1
  }

  /// What stands where a value will be.
  private static let waiting = FoldedPhrases([
    "to be assigned", "to be allocated", "to be confirmed", "to be advised", "to be determined",
    "tbc", "tbd", "tba", "wird noch vergeben", "wird vergeben", "noch zu vergeben", "a attribuer",
    "sera attribue", "por asignar", "a asignar", "da assegnare", "por atribuir",
    "nog toe te kennen",
    "wordt nog toegekend", "do nadania", "bude prideleno", "tilldelas senare", "tildeles senere",
  ])

  /// Whether amounts of money are listed: no certificate has prices, an offer and an insurance have.
  private static func hasPrices(_ pieces: [TextPiece]) -> Bool {
    // The head of a column: "Betrag (EUR)".
    if pieces.contains(where: { piece in
      piece.words.count <= 4
        && piece.words.contains { $0.text.hasPrefix("(") && isCurrency($0.text) }
    }) {
      return true
    }
    return pieces.count(where: hasPrice) > 1
  }

  private static func hasPrice(_ piece: TextPiece) -> Bool {
    let amounts = piece.words.indices.filter { isAmount(piece.words[$0].text) }
    let isOne = piece.words.contains { word in
      // A look at the bytes spares nearly all words the search.
      word.text.utf8.contains(where: { $0 == UInt8(ascii: "$") || $0 >= 0x80 })
        && word.text.contains(where: \.isCurrencySymbol)
        && isAmount(word.text.trimming { $0.isCurrencySymbol })
    }
    let isBeside = amounts.contains { place in
      [place - 1, place + 1].contains {
        piece.words.indices.contains($0) && isCurrency(piece.words[$0].text)
      }
    }
    // "SAS au capital de 18 187 000 €", "Cap. Soc. € 35.000.000": in the foot of a body's paper.
    return (isOne || isBeside)
      && !piece.foldedWords.contains { $0.hasPrefix("cap") || $0.hasPrefix("kapit") }
  }

  private static func isCurrency(_ word: String) -> Bool {
    currencies.contains(word.trimming { !$0.isLetter && !$0.isCurrencySymbol })
  }

  private static func isAmount(_ word: String) -> Bool {
    word.hasNumber && word.allSatisfy { $0.isNumber || ".,'’-–:;".contains($0) }
  }

  private static let currencies: Set<String> = [
    "EUR", "USD", "GBP", "CHF", "JPY", "CNY", "SEK", "NOK", "DKK", "PLN", "CZK", "HUF", "RON",
    "TRY", "TL", "AUD", "CAD", "SGD", "INR", "BRL", "€", "$", "£", "¥", "zł", "Kč", "Ft", "lei",
  ]

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

  /// Whether a line is the title of a declaration of one's own.
  private static func isDeclaration(_ line: [String]) -> Bool {
    SelfDeclaration.isTitle(line[...])
      || ["the", "your", "our"].contains(line.first) && SelfDeclaration.isTitle(line.dropFirst())
  }
}
