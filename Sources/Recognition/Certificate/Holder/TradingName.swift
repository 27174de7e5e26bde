import AssuranceModel

/// The name under which a company trades, which a page prints behind its legal one.
enum TradingName {
  private static let tradingAs: [[String]] = [
    ["trading", "as"], ["t", "a"], ["d", "b", "a"], ["dba"], ["doing", "business", "as"],
    ["operating", "as"], ["handelend", "onder", "de", "naam"], ["handelnd", "unter"],
  ]

  private static let labels = FoldedPhrases(
    [
      "trading name", "trade name", "business name", "handelsname", "firmenname im handel",
      "nom commercial", "nombre comercial", "nome commerciale", "nome comercial", "nome fantasia",
      "nom comercial", "handelsnaam", "firma handlowa", "nazwa handlowa", "obchodni nazev",
      "obchodni znacka", "handelsnavn", "handelsnamn", "markkinanimi", "ticari ad", "ticari isim",
      "emporiki eponymia", "denumire comerciala", "kereskedelmi nev", "trgovacko ime",
      "trgovsko ime", "komercinis pavadinimas", "komercnosaukums", "arinimi",
    ] + tradingAs.filter { $0.joined().count > 3 }.map { $0.joined(separator: " ") })

  /// Whether a line begins with words that lead to such a name, and so holds no legal one.
  static func begins(_ line: TextPiece) -> Bool { labels.begin(line.foldedWords[...]) }

  /// A legal name with the one under which it trades: "ICG Holdings Pty Ltd trading as Citation Certification".
  static func range(behind name: Range<Int>, in passage: Passage) -> Range<Int> {
    let behind = passage.folded[name.upperBound...].prefix(5).flatMap(\.self)
    guard let words = tradingAs.first(where: { behind.starts(with: $0) }) else { return name }
    var end = name.upperBound
    var count = 0
    while end < passage.words.count, count < words.count {
      count += passage.folded[end].count
      end += 1
    }
    let start = end
    while end < passage.words.count, end - start < 5,
      passage.words[end].text.beginsWithCapital
    {
      end += 1
      if let last = passage.words[end - 1].text.last, ",.;".contains(last) { break }
    }
    return end > start ? name.lowerBound..<end : name
  }
}
