/// Words of a text brought to a form in which spelling, case, punctuation and diacritics no longer matter.
package enum FoldedText {
  /// How a letter with a mark is written in plain letters: `ü` as `u`, or as `ue`.
  package enum Marks: Sendable { case dropped, spelledOut }

  /// The words in order: runs of letters and digits, folded; an apostrophe joins nothing, a single letter stands alone.
  package static func words(_ text: String, marks: Marks = .dropped) -> [String] {
    if let words = plainWords(text) { return words }
    var words: [String] = []
    var word = ""
    for scalar in text.lowercased().unicodeScalars {
      if isPlain(scalar) {
        word.unicodeScalars.append(scalar)
      } else if let folded = fold(scalar, after: word, marks: marks) {
        word += folded
      } else if !word.isEmpty {
        words.append(word)
        word = ""
      }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  /// The words of a part of a text.
  package static func words(_ text: some StringProtocol, marks: Marks = .dropped) -> [String] {
    words(String(text), marks: marks)
  }

  /// The letters and digits of a text, folded, with nothing between them.
  package static func letters(_ text: String) -> String {
    guard let words = plainWords(text) else { return Self.words(text).joined() }
    return words.count == 1 ? words[0] : words.joined()
  }

  /// The letters and digits of a part of a text.
  package static func letters(_ text: some StringProtocol) -> String { letters(String(text)) }

  /// The words of a text of unaccented letters, which most are; nil for any other text.
  private static func plainWords(_ text: String) -> [String]? {
    var (isOne, isFolded) = (true, true)
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39, 0x61...0x7A: continue
      case 0x41...0x5A: isFolded = false
      case 0x80...: return nil
      default: isOne = false
      }
    }
    if isOne { return text.isEmpty ? [] : [isFolded ? text : text.lowercased()] }
    var words: [String] = []
    var word: [UInt8] = []
    word.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39, 0x61...0x7A: word.append(byte)
      case 0x41...0x5A: word.append(byte | 0x20)
      default:
        guard !word.isEmpty else { continue }
        words.append(String(decoding: word, as: UTF8.self))
        word.removeAll(keepingCapacity: true)
      }
    }
    if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
    return words
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    (0x30...0x39).contains(scalar.value) || (0x61...0x7A).contains(scalar.value)
  }

  /// Nil for what separates words; empty for what is dropped.
  private static func fold(_ scalar: Unicode.Scalar, after word: String, marks: Marks) -> String? {
    switch scalar.value {
    case 0x308:
      let isUmlaut = ["a", "o", "u"].contains { word.hasSuffix($0) }
      return marks == .spelledOut && isUmlaut ? "e" : ""
    case 0x300...0x36F, 0xAD, 0x200B...0x200D: return ""
    // "nº" and "n.º", "1ª": the raised letter adds nothing.
    case 0xAA, 0xBA: return ""
    case 0..<0x80: return nil
    default: break
    }
    if marks == .spelledOut, let spelled = spelledOut[scalar] { return spelled }
    if let plain = plain[scalar] { return plain }
    if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
      return String(scalar)
    }
    // Signs over and under the letters of Thai, Hindi, Hebrew and Arabic part no words.
    return scalar.properties.generalCategory == .nonspacingMark ? "" : nil
  }

  private static let spelledOut: [Unicode.Scalar: String] = [
    "ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe", "æ": "ae",
  ]

  private static let plain: [Unicode.Scalar: String] = {
    let groups: [(letters: String, plain: String)] = [
      ("àáâãäåāăąǎ", "a"), ("çćĉċč", "c"), ("ďđð", "d"), ("èéêëēĕėęě", "e"), ("ĝğġģ", "g"),
      ("ĥħ", "h"), ("ìíîïĩīĭįı", "i"), ("ĵ", "j"), ("ķ", "k"), ("ĺļľŀł", "l"), ("ñńņňŋ", "n"),
      ("òóôõöøōŏő", "o"), ("ŕŗř", "r"), ("śŝşšș", "s"), ("ţťŧț", "t"), ("ùúûüũūŭůűų", "u"),
      ("ŵ", "w"), ("ýÿŷ", "y"), ("źżž", "z"), ("æ", "ae"), ("œ", "oe"), ("ß", "ss"), ("þ", "th"),
      ("ﬀ", "ff"), ("ﬁ", "fi"), ("ﬂ", "fl"), ("ﬃ", "ffi"), ("ﬄ", "ffl"), ("ﬅﬆ", "st"),
      ("а", "a"), ("б", "b"), ("в", "v"), ("г", "g"), ("д", "d"), ("еэё", "e"), ("ж", "zh"),
      ("з", "z"), ("ий", "i"), ("к", "k"), ("л", "l"), ("м", "m"), ("н", "n"), ("о", "o"),
      ("п", "p"), ("р", "r"), ("с", "s"), ("т", "t"), ("у", "u"), ("ф", "f"), ("х", "kh"),
      ("ц", "ts"), ("ч", "ch"), ("ш", "sh"), ("щ", "shch"), ("ы", "y"), ("ю", "yu"), ("я", "ya"),
      ("ъь", ""), ("αά", "a"), ("β", "v"), ("γ", "g"), ("δ", "d"), ("εέ", "e"), ("ζ", "z"),
      ("ηήιίϊ", "i"), ("θ", "th"), ("κ", "k"), ("λ", "l"), ("μ", "m"), ("ν", "n"), ("ξ", "x"),
      ("οόωώ", "o"), ("π", "p"), ("ρ", "r"), ("σς", "s"), ("τ", "t"), ("υύ", "y"), ("φ", "f"),
      ("χ", "ch"), ("ψ", "ps"), ("ἀἁἄἅὰᾶᾳ", "a"), ("ἐἑἔἕὲ", "e"), ("ἠἡἤἥὴῆῃ", "i"),
      ("ἰἱἴἵὶῖ", "i"), ("ὀὁὄὅὸ", "o"), ("ὐὑὔὕὺῦ", "y"), ("ὠὡὤὥὼῶῳ", "o"), ("ạảấầẩẫậắằẳẵặ", "a"),
      ("ẹẻẽếềểễệ", "e"), ("ỉị", "i"),
      ("ọỏốồổỗộớờởỡợơ", "o"), ("ụủứừửữựư", "u"), ("ỳỵỷỹ", "y"),
    ]
    var table: [Unicode.Scalar: String] = [:]
    for (letters, plain) in groups {
      for scalar in letters.unicodeScalars { table[scalar] = plain }
    }
    return table
  }()
}
