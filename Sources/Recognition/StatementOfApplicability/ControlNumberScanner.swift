/// Walks over a text and reads control numbers where it stands.
package struct ControlNumberScanner {
  /// A number with or without the letter of the annex.
  package struct Number: Hashable, Sendable {
    package let identifier: ControlIdentifier
    package let isPrefixed: Bool
  }

  /// A further number of a list, and whether a dash or a word such as "to" joins it to the one before.
  package struct ListItem: Hashable, Sendable {
    package let number: Number
    package let isRange: Bool
  }

  private let scalars: [Unicode.Scalar]
  private var position = 0

  package init(_ text: some StringProtocol) { scalars = Array(text.unicodeScalars) }

  /// A look at the first bytes that spares most texts the scan: a digit, a separator and a digit in a row.
  package static func mayFindNumber(in text: some StringProtocol) -> Bool {
    var digits = 0
    var isSeparated = false
    for byte in text.utf8.prefix(furthestNumber) {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        if isSeparated && digits > 0 { return true }
        digits += 1
      case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "-"), UInt8(ascii: "_"),
        UInt8(ascii: " "):
        isSeparated = digits > 0
      default:
        digits = 0
        isSeparated = false
      }
    }
    return false
  }

  /// Whether a text is nothing but what may stand before a number: `Annex`, `Annex A`, `A`.
  package static func onlyIntroduces(_ text: String) -> Bool {
    guard text.utf8.count <= 24 else { return false }
    let words = FoldedWording(text).words
    return !words.isEmpty
      && words.allSatisfy { introductions.contains($0) && Int($0) == nil || $0 == "a" }
  }

  /// In bytes from the beginning of a text; introductions such as `ISO/IEC 27001:2022 Annex A` are shorter.
  private static let furthestNumber = 80

  /// What stands after the position, without separators at its beginning and white space at its end.
  package var remainder: String {
    var start = position
    while start < scalars.count, Self.isSeparator(scalars[start]) { start += 1 }
    var end = scalars.count
    while end > start, scalars[end - 1].properties.isWhitespace { end -= 1 }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[start..<end])
    return String(view)
  }

  /// Passes over marks and over words that only announce a control, such as `Control`, `Annex` or `ISO/IEC 27001:2022`.
  package mutating func skipIntroduction() {
    skip { !Self.isLetter($0) && !Self.isDigit($0) }
    for _ in 0..<6 {
      let start = position
      skip { Self.isLetter($0) || Self.isDigit($0) }
      let end = position
      let word = FoldedWording(text(start, end)).text
      guard Self.introductions.contains(word) else {
        position = start
        return
      }
      skip { !Self.isLetter($0) && !Self.isDigit($0) }
    }
  }

  /// The number at the position; the position moves behind it only where there is one.
  package mutating func number() -> Number? {
    let start = position
    let isPrefixed = skipAnnexLetter()
    guard let numbers = leadingNumbers(isPrefixed: isPrefixed), (2...3).contains(numbers.count),
      (4...18).contains(numbers[0]), numbers.dropFirst().allSatisfy({ (1...39).contains($0) }),
      endsHere(isPrefixed: isPrefixed)
    else {
      position = start
      return nil
    }
    return Number(identifier: ControlIdentifier(numbers), isPrefixed: isPrefixed)
  }

  /// The next number of a list such as `5.1, 5.2 and 5.4` or of a range such as `A.7.1 - A.7.4`.
  package mutating func nextInList() -> ListItem? {
    let start = position
    var isJoined = false
    var isRange = false
    while position < scalars.count {
      if Self.rangeMarks.contains(scalars[position]) {
        isRange = true
        isJoined = true
      } else if Self.listMarks.contains(scalars[position]) {
        isJoined = true
      } else if !scalars[position].properties.isWhitespace {
        break
      }
      position += 1
    }
    if isJoined, let number = number() { return ListItem(number: number, isRange: isRange) }
    let wordStart = position
    skip { Self.isLetter($0) }
    let word = FoldedWording(text(wordStart, position)).text
    if Self.rangeWords.contains(word) {
      isRange = true
      isJoined = true
      skip { $0.properties.isWhitespace }
    } else if Self.listWords.contains(word) {
      isJoined = true
      skip { $0.properties.isWhitespace }
    } else {
      position = wordStart
    }
    guard isJoined, let number = number() else {
      position = start
      return nil
    }
    return ListItem(number: number, isRange: isRange)
  }

  private mutating func skipAnnexLetter() -> Bool {
    guard position < scalars.count, scalars[position] == "A" || scalars[position] == "a" else {
      return false
    }
    var next = position + 1
    while next < scalars.count, Self.annexSeparators.contains(scalars[next]) { next += 1 }
    guard next < scalars.count, Self.isDigit(scalars[next]) else { return false }
    position = next
    return true
  }

  private mutating func leadingNumbers(isPrefixed: Bool) -> [Int]? {
    var numbers: [Int] = []
    while true {
      let start = position
      skip(Self.isDigit)
      guard position > start, position - start <= 2, let number = Int(text(start, position)) else {
        return nil
      }
      numbers.append(number)
      guard let next = nextPart(after: numbers.count, isPrefixed: isPrefixed) else {
        return numbers
      }
      position = next
    }
  }

  /// Where the next part of a number begins: behind a point, two points, or a space that a typist left for one.
  private func nextPart(after parts: Int, isPrefixed: Bool) -> Int? {
    guard position + 1 < scalars.count, parts < 4 else { return nil }
    var next = position
    while next < scalars.count, next < position + 2,
      Self.isPoint(scalars[next], isPrefixed: isPrefixed)
    {
      next += 1
    }
    if next == position {
      guard scalars[next] == " ", isPrefixed || parts == 2 else { return nil }
      next += 1
    }
    guard next < scalars.count, Self.isDigit(scalars[next]) else { return nil }
    guard scalars[next - 1] == " " else { return next }
    // Behind a space a number is a part of this one where nothing follows, or only what parts it from its title.
    var end = next
    while end < scalars.count, Self.isDigit(scalars[end]) { end += 1 }
    let isWhole =
      end == scalars.count || parts == 1 && isPrefixed
      || !Self.isLetter(scalars[end]) && !scalars[end].properties.isWhitespace
    return end - next <= 2 && isWhole ? next : nil
  }

  /// Whether the number may end here: `5.1%`, `5.1a` and `5.1 %` are no control numbers.
  private func endsHere(isPrefixed: Bool) -> Bool {
    guard position < scalars.count else { return true }
    let next = scalars[position]
    if next == "%" { return false }
    if Self.isLetter(next) { return isPrefixed && next.properties.isUppercase }
    return true
  }

  private mutating func skip(_ isSkipped: (Unicode.Scalar) -> Bool) {
    while position < scalars.count, isSkipped(scalars[position]) { position += 1 }
  }

  private func text(_ start: Int, _ end: Int) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[start..<end])
    return String(view)
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isAlphabetic }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private static func isPoint(_ scalar: Unicode.Scalar, isPrefixed: Bool) -> Bool {
    scalar == "." || scalar == "," || (isPrefixed && (scalar == "-" || scalar == "_"))
  }

  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    !isLetter(scalar) && !isDigit(scalar) && !"([\"“„«".unicodeScalars.contains(scalar)
  }

  private static let annexSeparators: Set<Unicode.Scalar> = [".", " ", "-", "_", "\u{A0}"]
  private static let rangeMarks: Set<Unicode.Scalar> = ["-", "–", "—", "‑"]
  private static let listMarks: Set<Unicode.Scalar> = [",", ";", "/", "&", "+", "\n"]
  private static let rangeWords: Set<String> = ["to", "bis", "through", "a", "al", "tot", "ate"]
  private static let listWords: Set<String> = ["and", "und", "et", "y", "e", "en", "or", "oder"]
  private static let introductions: Set<String> = [
    "control", "kontrolle", "massnahme", "mesure", "controle", "annex", "anhang", "annexe", "anexo",
    "allegato", "bijlage", "iso", "iec", "iso27001", "iso27002", "27001", "27002", "2005", "2013",
    "2022", "ref", "clause",
  ]
}
