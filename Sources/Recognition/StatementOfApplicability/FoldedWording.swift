/// A text reduced to lower-case words without accents and punctuation, so that wordings of many languages compare.
package struct FoldedWording: Hashable, Sendable {
  package let words: [String]

  package init(_ text: some StringProtocol) {
    var words: [String] = []
    var word = ""
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        if Self.isLetterOrDigit(scalar) {
          word.unicodeScalars.append(Self.lowercased(scalar))
        } else if !word.isEmpty {
          words.append(word)
          word = ""
        }
      } else if let plain = Self.unaccented[scalar] {
        word += plain
      } else if Self.combiningMarks.contains(scalar.value) || scalar.value == 0xAD {
        continue
      } else if scalar.properties.isAlphabetic {
        word += scalar.properties.lowercaseMapping
      } else if scalar.properties.generalCategory == .nonspacingMark {
        // The tone of a syllable parts no words.
        continue
      } else if !word.isEmpty {
        words.append(word)
        word = ""
      }
    }
    if !word.isEmpty { words.append(word) }
    self.words = words
  }

  private init(words: [String]) { self.words = words }

  /// The words of several texts in a row.
  package init(joining parts: some Sequence<FoldedWording>) { words = parts.flatMap(\.words) }

  /// The words with single spaces between them.
  package var text: String { words.joined(separator: " ") }

  package var isEmpty: Bool { words.isEmpty }

  /// The same text without its first words.
  package func dropping(first count: Int) -> FoldedWording {
    FoldedWording(words: Array(words.dropFirst(count)))
  }

  private static let combiningMarks: ClosedRange<UInt32> = 0x300...0x36F

  private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9": true
    default: false
    }
  }

  private static func lowercased(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard ("A"..."Z").contains(scalar), let small = Unicode.Scalar(scalar.value + 32) else {
      return scalar
    }
    return small
  }

  /// Each accented Latin letter by its plain one: a table, because the standard library decomposes nothing.
  private static let unaccented: [Unicode.Scalar: String] = {
    let families: [(plain: String, accented: String)] = [
      ("a", "àáâãäåāăąÀÁÂÃÄÅĀĂĄ"), ("ae", "æÆ"), ("c", "çćčÇĆČ"), ("d", "ďđðĎĐÐ"),
      ("e", "èéêëēėęěÈÉÊËĒĖĘĚ"), ("g", "ğģĞĢ"), ("i", "ìíîïīįıÌÍÎÏĪĮİ"), ("k", "ķĶ"),
      ("l", "łļľŁĻĽ"), ("n", "ñńňņÑŃŇŅ"), ("o", "òóôõöøōőÒÓÔÕÖØŌŐ"), ("oe", "œŒ"), ("r", "řŕŘŔ"),
      ("s", "śšşșŚŠŞȘ"), ("ss", "ßẞ"), ("t", "ťţțŤŢȚ"), ("u", "ùúûüūůűųÙÚÛÜŪŮŰŲ"),
      ("y", "ýÿÝŸ"), ("z", "źżžŹŻŽ"),
    ]
    var table: [Unicode.Scalar: String] = [:]
    for family in families {
      for scalar in family.accented.unicodeScalars { table[scalar] = family.plain }
    }
    return table
  }()
}
