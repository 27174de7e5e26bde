import AssuranceModel

/// Whether the words of a page's text layer are those that the page shows.
extension [Word] {
  /// Whether most letters are such as a font without a table of its letters gives.
  var areUnmapped: Bool {
    let scalars = flatMap(\.text.unicodeScalars)
    let unknown = scalars.count { scalar in
      scalar == "\u{FFFD}" || scalar.properties.generalCategory == .privateUse
        || scalar.properties.generalCategory == .control
    }
    return unknown * 3 > scalars.count || areExchanged
  }

  /// Whether letters stand for others, as where a font numbers its letters in an order of its own: then vowels are rare.
  ///
  /// In any language that is written with Latin letters vowels make up a third or more; codes alone have as few.
  private var areExchanged: Bool {
    var letters = 0
    var vowels = 0
    for scalar in lazy.flatMap(\.text.unicodeScalars) where scalar.properties.isAlphabetic {
      if scalar.isASCII {
        letters += 1
        if "aeiouAEIOU".unicodeScalars.contains(scalar) { vowels += 1 }
      } else if scalar.value < 0x250 || (0x1E00...0x1EFF).contains(scalar.value) {
        // A letter with a mark, most of which are vowels.
        letters += 1
        vowels += 1
      }
    }
    return letters >= 150 && vowels * 5 < letters
  }

  /// Letters and digits.
  var letterCount: Int {
    reduce(0) { $0 + $1.text.count { $0.isLetter || $0.isNumber } }
  }
}
