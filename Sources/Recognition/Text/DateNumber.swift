/// The days and years that dates of numbers and names of months are made of.
enum DateNumber {
  /// 1 to 31, or nil for a word that is no day of a month.
  static func day(_ word: String) -> Int? {
    // "o1 March", "I5 March": engines take the digits beside letters for letters.
    if word.count == 2, word.hasNumber, word.contains(where: \.isLetter) {
      let mended = word.replacing("o", with: "0").replacing("O", with: "0")
        .replacing("I", with: "1").replacing("l", with: "1")
      return mended.allSatisfy(\.isNumber) ? day(mended) : nil
    }
    let digits = word.prefix { $0.isNumber }
    // "10.-ig": a full stop marks the ordinal as well.
    let ending = word.dropFirst(digits.count).drop { $0 == "." }.lowercased()
    guard dayEndings.contains(ending),
      (1...2).contains(digits.count),
      let day = Int(digits), (1...31).contains(day)
    else { return nil }
    return day
  }

  /// Of ordinals, and Hungarian's "until the", "on the" and "from the".
  private static let dayEndings: Set<String> = [
    "", "st", "nd", "rd", "th", "er", "º", "ª", "-ig", "-án", "-én", "-tól", "-től",
  ]

  /// A year of four digits, between which a speck may have been read as a full stop.
  static func wholeYear(_ word: String) -> Int? {
    let digits = word.count == 5 ? word.replacing(".", with: "") : word
    return digits.count == 4 ? year(digits) : nil
  }

  static func year(_ word: String) -> Int? {
    guard let year = Int(word.prefix { $0.isNumber }) else { return nil }
    switch word.prefix(while: \.isNumber).count {
    case 4:
      // The Buddhist era of Thailand is 543 years ahead.
      let common = (2523...2643).contains(year) ? year - 543 : year
      return (1980...2100).contains(common) ? common : nil
    // Certificates are not older than the standard.
    case 2: return year < 80 ? 2000 + year : 1900 + year
    default: return nil
    }
  }
}
