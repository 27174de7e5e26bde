import AssuranceModel

/// A page of the web that was printed: a register's entry, a vendor's page about its certificates.
enum WebPage {
  /// Whether a browser printed it: by what it searched for, by the foot of its pages, or by its place on the site.
  static func isPrinted(_ layout: CertificateLayout) -> Bool {
    isAddressed(layout.pieces) || hasBrowsersFoot(layout.pieces)
      || layout.pieces.prefix(headPieces).contains(where: isTrail)
  }

  private static let headPieces = 4

  /// "https://… 1/2": the foot that browsers print, the address with the page's number.
  private static func hasBrowsersFoot(_ pieces: [TextPiece]) -> Bool {
    let numbered = Set(pieces.filter { $0.words.last.map(isPageNumber) == true }.map(\.line))
    return pieces.contains { piece in
      numbered.contains(piece.line)
        && piece.words.first.map { $0.text.contains("://") || $0.text.hasPrefix("file:") } == true
    }
  }

  /// "1/2"
  private static func isPageNumber(_ word: Word) -> Bool {
    let parts = word.text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let page = Int(parts[0]), let pages = Int(parts[1]) else {
      return false
    }
    return page >= 1 && page <= pages && pages < 1_000
  }

  /// "Home > About us > Certificates": where on its site a page stands.
  private static func isTrail(_ piece: TextPiece) -> Bool {
    piece.words.count { [">", "›", "»", "→"].contains($0.text) } >= 2
      && piece.words.first?.text.contains(where: \.isLetter) == true
  }

  /// Whether its address holds what was looked for, or stands beside "printed".
  private static func isAddressed(_ pieces: [TextPiece]) -> Bool {
    pieces.contains { piece in
      piece.words.contains { word in
        // A look at the bytes spares nearly all words the search.
        guard word.text.utf8.contains(where: addressBytes.contains) else { return false }
        if word.text.contains("://"), piece.foldedWords.contains(where: printing.contains) {
          return true
        }
        guard let address = word.text.firstRange(of: "://") ?? word.text.firstRange(of: "www."),
          let query = word.text[address.upperBound...].firstIndex(of: "?")
        else { return false }
        let before = word.text[address.upperBound..<query].lowercased()
        return searching.contains { before.contains($0) }
      }
    }
  }

  /// Each address that counts has one of these: of its scheme, or before what was looked for.
  private static let addressBytes = [UInt8(ascii: "/"), UInt8(ascii: "?")]

  private static let printing: Set<String> = [
    "printed", "gedruckt", "ausgedruckt", "imprime", "imprimee", "impreso", "impresa", "impresso",
    "stampato", "stampata", "afgedrukt", "wydrukowano", "utskriven", "udskrevet", "utskrevet",
    "tulostettu", "vytisteno", "vytlacene", "nyomtatva", "yazdirildi",
  ]
  private static let searching = [
    "search", "such", "recherche", "busca", "buscar", "ricerca", "zoek", "szukaj", "directory",
    "register", "registry", "verzeichnis", "annuaire", "directorio", "elenco", "lookup", "find",
  ]
}
