import AssuranceModel

/// Registrations whose form only one accreditation body gives out, where the mark's own letters could not be read.
enum AccreditationRegistration {
  /// What words of such registrations hold; a look that spares nearly all words the rest.
  private static let parts = [
    "D-", "MSCB-", "SCES", "SCEs", "AB-", "MGMT", "ISR", "SSI", "VICAS", "REG", "Reg", "/C-",
  ]

  /// Whether a code has the form of an accreditation body's registration.
  static func isOne(_ code: String) -> Bool {
    ["D-", "MSCB-", "SCES", "SCEs", "AB-", "MGMT", "VICAS"].contains(where: code.contains)
      || isJapanese(code) || isAustralasian(code)
  }

  /// The body whose registration begins at a word, and how many words the registration takes.
  static func found(at index: Int, in passage: Passage) -> (acronym: String, count: Int)? {
    let text = passage.words[index].text
    guard text.utf8.count == 10 || parts.contains(where: text.contains) else { return nil }
    let texts = passage.words[index...].prefix(4).map { text in
      text.text.trimming { ",;:.()".contains($0) }
    }
    let word = texts[0]
    let parts = word.split(separator: "-")
    let next = texts.count > 1 ? texts[1] : ""
    if parts.count == 5, parts[0] == "D", ["ZM", "ZE"].contains(parts[1]), parts[2].count == 5 {
      return ("DAkkS", 1)
    }
    if parts.count == 2, parts[0] == "MSCB", parts[1].allSatisfy(\.isNumber) { return ("IAS", 1) }
    if word.lowercased() == "scesm", next.count == 4, next.allSatisfy(\.isNumber) {
      return ("SAS", 2)
    }
    if parts.count >= 2, parts[0] == "AB", parts[1].count == 4, parts[1].allSatisfy(\.isNumber) {
      return ("TÜRKAK", 1)
    }
    if word.hasPrefix("MGMT"), texts.count > 2, next.hasPrefix("SYS"), texts[2] == "C" {
      return ("RvA", 4)
    }
    if isJapanese(word) { return ("ISMS-AC", 1) }
    if word == "ISR", next.count == 3, next.allSatisfy(\.isNumber) { return ("ISMS-AC", 2) }
    if word == "SSI", isItalian(next) || ["N", "N°", "n"].contains(next) {
      return ("ACCREDIA", isItalian(next) ? 2 : min(4, texts.count))
    }
    if word == "VICAS", next.hasNumber { return ("BoA", 2) }
    if passage.words[index].confidence != nil, isSpanish(word) { return ("ENAC", 1) }
    if isAustralasian(word) { return ("JAS-ANZ", 1) }
    return danish(at: index, in: passage).map { ("DANAK", $0) }
  }

  /// `ISR009`, of which the engine reads noughts as letters.
  private static func isJapanese(_ word: String) -> Bool {
    guard word.hasPrefix("ISR"), word.count == 6 else { return false }
    return word.dropFirst(3).allSatisfy { $0.isNumber || $0 == "O" }
  }

  /// `041H` behind the scheme: three digits and a letter.
  private static func isItalian(_ word: String) -> Bool {
    word.count == 4 && word.prefix(3).allSatisfy(\.isNumber) && word.last?.isUppercase == true
  }

  /// `04/C-SG017` in a mark: two digits, the letters of the scheme and three digits; others print the form with their name.
  private static func isSpanish(_ word: String) -> Bool {
    let parts = word.split(separator: "/C-")
    guard parts.count == 2, parts[0].count == 2, parts[0].allSatisfy(\.isNumber) else {
      return false
    }
    return parts[1].count == 5 && parts[1].prefix(2).allSatisfy(\.isUppercase)
      && parts[1].dropFirst(2).allSatisfy(\.isNumber)
  }

  /// `S4890517TP`: a letter, seven digits and the two letters of management systems' bodies.
  private static func isAustralasian(_ word: String) -> Bool {
    guard word.count == 10, let first = word.first, "SM$".contains(first) else { return false }
    return word.dropFirst().prefix(7).allSatisfy(\.isNumber)
      && word.suffix(2).allSatisfy(\.isUppercase)
  }

  /// "SYSTEM Reg. nr. 5012"
  private static func danish(at index: Int, in passage: Passage) -> Int? {
    guard index > 0, passage.folded[index - 1].last == "system",
      index + 2 < passage.words.count, passage.folded[index] == ["reg"],
      passage.folded[index + 1] == ["nr"],
      let number = passage.folded[index + 2].first, number.count == 4,
      number.allSatisfy(\.isNumber)
    else { return nil }
    return 3
  }
}
