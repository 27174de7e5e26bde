import AssuranceModel

/// Amounts of money, which offers and insurances list and no certificate has.
enum PriceList {
  /// Whether amounts of money are listed.
  static func isOne(_ pieces: [TextPiece]) -> Bool {
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
}
