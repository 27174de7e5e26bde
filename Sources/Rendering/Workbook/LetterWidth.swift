/// How wide words of the sheet's own font and size are, in the units of a column's width.
///
/// Advances are those of Arial at 10 points; a unit is 5.25 points, the digit that spreadsheets measure columns by.
enum LetterWidth {
  static func width(of text: some StringProtocol) -> Double {
    let thousandths = text.unicodeScalars.reduce(0) { sum, scalar in
      sum + advance(of: scalar)
    }
    return Double(thousandths) * perThousandth
  }

  static let space = Double(advance(of: " ")) * perThousandth

  private static let perThousandth = 10 / 5.25 / 1_000

  /// In thousandths of the font's size.
  private static func advance(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0..<128: ascii[Int(scalar.value)]
    // Marks that combine with a letter are not told apart: room too much cuts nothing.
    case 128..<0x1100: 700
    default: 1_000
    }
  }

  private static let ascii: [Int] = {
    var advances = [Int](repeating: 722, count: 128)
    for (advance, letters) in classes {
      for letter in letters.utf8 { advances[Int(letter)] = advance }
    }
    return advances
  }()

  private static let classes = [
    (222, "'ijl"), (278, " !,./:;I[\\]ft|"), (333, "()-`r"), (355, "\""), (389, "*"),
    (500, "Jcksvxyz"), (556, "#$0123456789?L_abdeghnopqu"), (584, "+<=>~"), (611, "FTZ"),
    (667, "&ABEKPSVXY"), (722, "CDHNRUw"), (778, "GOQ"), (833, "Mm"), (889, "%"), (944, "W"),
    (1_015, "@"),
  ]
}
