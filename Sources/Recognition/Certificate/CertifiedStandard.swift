import AssuranceModel

/// The standard that a certificate is about: the first one named that is not about certifying itself.
struct CertifiedStandard {
  let number: String
  let piece: TextPiece
  /// The words of the piece that name the standard.
  let words: Range<Int>
  let year: String?

  /// Standards for bodies and auditors, and guidance, which certificates name beside the certified one.
  private static let aboutCertifying: Set<String> = [
    "17021", "17065", "17024", "27006", "19011", "27002", "17000", "27007",
  ]
  private static let known: Set<String> = [
    "27001", "9001", "14001", "20000", "22301", "27017", "27018", "27701", "45001", "50001",
    "13485", "42001", "22237", "18001", "16949", "25999",
  ]

  /// The certified standards in the order of their mention, the most prominent first.
  static func all(in layout: CertificateLayout) -> [CertifiedStandard] {
    layout.pieces.flatMap(mentions)
  }

  private static func mentions(in piece: TextPiece) -> [CertifiedStandard] {
    piece.words.indices.compactMap { index in
      let text = piece.words[index].text
      let numbers = text.split { !$0.isNumber }.map(String.init)
      guard let place = numbers.firstIndex(where: { known.contains($0) }),
        !aboutCertifying.contains(numbers[place])
      else { return nil }
      // A bare number counts only behind ISO or IEC, or with its year.
      var start = index
      while start > 0, isPrefix(piece.words[start - 1].text) { start -= 1 }
      let hasName = start < index || text.lowercased().contains("iso") || text.lowercased().contains("iec")
      guard hasName || text.contains(":") else { return nil }
      let inline = numbers.dropFirst(place + 1).first { isYear($0) }
      var end = index + 1
      var year = inline
      if year == nil, index + 1 < piece.words.count {
        let next = piece.words[index + 1].text.trimming { !$0.isNumber && !$0.isLetter }
        if isYear(next), text.hasSuffix(":") || piece.words[index + 1].text.hasPrefix(":") || text.hasSuffix("-") {
          year = next
          end += 1
        }
      }
      return CertifiedStandard(
        number: numbers[place], piece: piece, words: start..<end, year: year)
    }
  }

  private static func isYear(_ text: String) -> Bool {
    text.count == 4 && (Int(text).map { (1998...2035).contains($0) } ?? false)
  }

  private static func isPrefix(_ word: String) -> Bool {
    let parts = word.uppercased().split { !$0.isLetter }.map(String.init)
    return !parts.isEmpty
      && parts.allSatisfy {
        ["ISO", "IEC", "EN", "DIN", "BS", "NF", "UNE", "SS", "NEN", "JIS", "Q", "TS", "CSN", "NP", "PN", "SN", "OENORM", "ÖNORM", "ONORM", "UNI", "CEI", "NBN", "DS", "SFS", "ABNT", "NBR"].contains($0)
      }
  }

  /// The standard as printed.
  var text: String {
    piece.part(words).text.trimming { ",;.()\"“”".contains($0) }
  }

  /// The edition, with the years of national adoptions brought to the international ones.
  var edition: StandardEdition? {
    switch year {
    case "2022", "2023", "2024": .edition2022
    case "2013", "2014", "2015", "2017": .edition2013
    case "2005", "2006": .edition2005
    default: nil
    }
  }
}
