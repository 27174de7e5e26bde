import AssuranceModel

/// A management system's standard that a certificate names.
struct CertifiedStandard {
  let number: String
  let piece: TextPiece
  /// The words of the piece that name the standard.
  let words: Range<Int>
  let year: String?
  /// Whether a body of standards stands before the number, as in `ISO 27001`; a number by itself may be anything's.
  let hasBody: Bool

  /// Standards for bodies and auditors, and guidance, which certificates name beside the certified one.
  private static let aboutCertifying: Set<String> = [
    "17021", "17065", "17024", "27006", "19011", "27002", "17000", "27007",
  ]
  private static let known: Set<String> = [
    "27001", "9001", "14001", "20000", "22301", "27017", "27018", "27701", "45001", "50001",
    "13485", "42001", "27799", "7510", "37001", "37301", "28000", "22237", "18001", "16949",
    "25999",
  ]

  static func mentions(in piece: TextPiece) -> [CertifiedStandard] {
    piece.words.indices.compactMap { index in
      if let scheme = scheme(at: index, in: piece) { return scheme }
      guard piece.words[index].text.utf8.contains(where: { (0x30...0x39).contains($0) }) else {
        return nil
      }
      let text = mended(piece.words[index])
      let numbers = text.split { !$0.isNumber }.map(String.init)
      guard let place = numbers.firstIndex(where: { known.contains($0) }),
        !aboutCertifying.contains(numbers[place])
      else { return nil }
      // A bare number counts only behind ISO or IEC, or with its year.
      var start = index
      while start > 0, isPrefix(piece.words[start - 1].text) { start -= 1 }
      let hasName =
        start < index || text.lowercased().contains("iso") || text.lowercased().contains("iec")
      guard hasName || text.contains(":") else { return nil }
      let inline = numbers.dropFirst(place + 1).first { isYear($0) }
      var end = index + 1
      var year = inline
      if year == nil, index + 1 < piece.words.count {
        let next = piece.words[index + 1].text.trimming { !$0.isNumber && !$0.isLetter }
        if isYear(next),
          text.hasSuffix(":") || piece.words[index + 1].text.hasPrefix(":") || text.hasSuffix("-")
        {
          year = next
          end += 1
        }
      }
      // `ISO 27001 : 2022`, set apart.
      if year == nil, index + 2 < piece.words.count, piece.words[index + 1].text == ":" {
        let next = piece.words[index + 2].text.trimming { !$0.isNumber }
        if isYear(next) {
          year = next
          end = index + 3
        }
      }
      return CertifiedStandard(
        number: numbers[place], piece: piece, words: start..<end, year: year,
        hasBody: isPrefix(
          piece.words[start].text.split(separator: "-").first.map(String.init) ?? ""))
    }
  }

  /// The letters that the engine takes for the figures of 27001, figure by figure.
  private static let lookAlikes: [Set<Character>] = [
    ["2", "Z"], ["7", "/", "?", "T", "1"], ["0", "O", "o", "Q"], ["0", "O", "o", "Q"],
    ["1", "l", "I", "|", "i"],
  ]

  /// A word as printed, with 27001 mended where it was read from a picture and one of its figures was misread.
  private static func mended(_ word: Word) -> String {
    let text = word.text
    if text.utf8.contains(where: { $0 >= 0xE3 }) {
      // The wide forms in which East Asian type has Latin letters and signs.
      return String(
        String.UnicodeScalarView(
          text.unicodeScalars.map { scalar in
            (0xFF01...0xFF5E).contains(scalar.value)
              ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
          }))
    }
    guard word.confidence != nil else { return word.text }
    if let number = word.text.firstRange(of: "27001") {
      // "270012023": the engine saw no colon.
      let behind = word.text[number.upperBound...]
      return behind.count == 4 && isYear(String(behind))
        ? "\(word.text[..<number.upperBound]):\(behind)" : word.text
    }
    let letters = Array(word.text)
    guard letters.count >= 5 else { return word.text }
    for start in 0...(letters.count - 5) {
      let run = letters[start..<(start + 5)]
      let isNumber = zip(run, lookAlikes).allSatisfy { $1.contains($0) }
      if isNumber, run.count(where: \.isNumber) >= 3 {
        return String(letters[..<start]) + "27001" + String(letters[(start + 5)...])
      }
    }
    return word.text
  }

  /// Schemes that certify by their own criteria and name ISO/IEC 27001 beside them.
  private static let schemes: [[String]] = [
    ["csa", "star"], ["tisax"], ["cloud", "controls", "matrix"], ["pci", "dss"],
    ["cyber", "essentials"], ["hitrust"], ["hds"],
    ["hebergeur", "de", "donnees", "de", "sante"], ["esquema", "nacional"],
  ]

  private static func scheme(at index: Int, in piece: TextPiece) -> CertifiedStandard? {
    guard let first = piece.folded[index].first else { return nil }
    for scheme in schemes where scheme[0] == first && index + scheme.count <= piece.words.count {
      let range = index..<(index + scheme.count)
      guard piece.folded[range].elementsEqual(scheme, by: { $0.first == $1 }),
        !(scheme.count == 1 && piece.folded[index].count > 1
          && piece.words[index].text.contains("/"))
      else {
        continue
      }
      return CertifiedStandard(
        number: scheme.joined(separator: " "), piece: piece, words: range, year: nil, hasBody: true)
    }
    return nil
  }

  /// Whether what is certified is a scheme of controls and no management system's standard.
  static func isOfNoManagementSystem(_ standard: CertifiedStandard) -> Bool {
    ["cyber essentials", "hitrust", "esquema nacional"].contains(standard.number)
  }

  private static func isYear(_ text: String) -> Bool {
    text.count == 4 && (Int(text).map { (1998...2035).contains($0) } ?? false)
  }

  private static func isPrefix(_ word: String) -> Bool {
    // "de l'ISO/CEI 27001", "all’ISO/IEC 27001"
    let article = word.firstIndex { "'’".contains($0) }.map { word.index(after: $0) }
    let parts = word[(article ?? word.startIndex)...].split { !$0.isLetter }.map(String.init)
    // "such as ISO/IEC 27001": a short body has capitals.
    return !parts.isEmpty
      && parts.allSatisfy {
        prefixes.contains($0.uppercased()) && ($0.count > 2 || $0 == $0.uppercased())
      }
  }

  /// The line that names it; the first one where a narrow cell has `ISO/IEC` over `27001:2022`.
  func line(in pieces: [TextPiece]) -> Int {
    guard !hasBody, words.lowerBound == 0, let low = piece.box else { return piece.line }
    let upper = pieces.first { other in
      guard let high = other.box, other.page.number == piece.page.number else { return false }
      return abs(high.x0 - low.x0) < 4 && high.y0 < low.y0 && low.y0 - high.y1 < low.height
        && other.words.allSatisfy { Self.isPrefix($0.text) }
    }
    return upper?.line ?? piece.line
  }

  /// Whether folded words name ISO/IEC 27001 and nothing else, with its bodies and year.
  static func isOnlyStandard(_ folded: [String]) -> Bool {
    folded.contains("27001")
      && folded.allSatisfy {
        $0 == "27001" || prefixes.contains($0.uppercased()) || DateExpression.isYear($0)
      }
  }

  /// The bodies of standards, international and national, that go before a standard's number.
  private static let prefixes: Set<String> = [
    "ISO", "IEC", "EN", "DIN", "BS", "NF", "UNE", "SS", "NEN", "JIS", "Q", "TS", "CSN", "ČSN", "NP",
    "PN", "SN",
    "OENORM", "ÖNORM", "ONORM", "UNI", "CEI", "NBN", "DS", "SFS", "ABNT", "NBR", "STN", "MSZ",
    "ELOT", "NS", "IS", "S", "ΕΛΟΤ", "EVS", "LVS", "LST", "SIST", "HRN", "SRPS", "MKC", "БДС",
    "BDS",
    "ДСТУ", "DSTU", "ГОСТ", "GOST", "Р", "R", "ИСО", "МЭК", "МЕК", "СТБ", "STB", "СТ", "РК", "TCVN",
    "SR", "STN",
    "ÖVE", "OVE", "KS", "X", "K", "GB", "T", "CNS", "SNI", "NTP", "NTC", "NCH", "IRAM", "NMX", "I",
    "UNIT",
    "INTE", "SI", "SANS", "AS", "NZS", "CAN", "CSA", "MS", "SLS", "PS", "BDS", "GSO", "SASO", "INS",
    "AFNOR",
    "IST", "ÍST", "NM", "KZ", "NYCE", "NB", "UNMS", "TIS", "IDT", "CEN", "CENELEC", "CLC", "VDE",
  ]

  /// The standard as printed, without the words of a script that sets no spaces: 「システムがISO/IEC 27001:2022の要求事項」.
  var text: String {
    let whole = piece.part(words).words.map { $0.confidence == nil ? $0.text : Self.mended($0) }
      .joined(separator: " ")
    let body = Self.bodyBehindOtherScript(whole, before: words.lowerBound, in: piece)
    return Self.withoutOtherScript(body + whole, of: number)
      .trimming { ",;.()\"“”".contains($0) }
  }

  /// 「ISO/IEC 」, where it ends a word of another script before a text that begins with the number.
  private static func bodyBehindOtherScript(
    _ text: String, before word: Int, in piece: TextPiece
  ) -> String {
    guard word > 0, text.beginsWithNumber else { return "" }
    let last = piece.words[word - 1].text
    guard let place = last.lastIndex(where: isSetWithoutSpaces) else { return "" }
    let body = String(last[last.index(after: place)...])
    return isPrefix(body) ? body + " " : ""
  }

  /// A text from the letters of another script before a standard's number to those behind it.
  private static func withoutOtherScript(_ text: String, of number: String) -> String {
    guard let range = text.firstRange(of: number) else { return text }
    let start = text[..<range.lowerBound].lastIndex(where: isSetWithoutSpaces)
      .map { text.index(after: $0) }
    let end = text[range.upperBound...].firstIndex(where: isSetWithoutSpaces)
    return String(text[(start ?? text.startIndex)..<(end ?? text.endIndex)])
  }

  /// Whether a character is a letter of East or South East Asian scripts.
  private static func isSetWithoutSpaces(_ character: Character) -> Bool {
    guard character.isLetter, let scalar = character.unicodeScalars.first?.value else {
      return false
    }
    return (0x3040...0x9FFF).contains(scalar) || (0xAC00...0xD7A3).contains(scalar)
      || (0x0E00...0x0EFF).contains(scalar)
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
