/// What most words show by their bytes; only those with other characters than ASCII's are looked at by character.
extension StringProtocol {
  /// Whether it begins with a capital.
  var beginsWithCapital: Bool {
    guard let byte = utf8.first else { return false }
    return byte < 0x80 ? (0x41...0x5A).contains(byte) : first?.isUppercase == true
  }

  /// Whether it begins with a small letter.
  var beginsSmall: Bool {
    guard let byte = utf8.first else { return false }
    return byte < 0x80 ? (0x61...0x7A).contains(byte) : first?.isLowercase == true
  }

  /// Whether it begins with a figure of any script.
  var beginsWithNumber: Bool {
    guard let byte = utf8.first else { return false }
    return byte < 0x80 ? (0x30...0x39).contains(byte) : first?.isNumber == true
  }

  /// Whether it holds a figure of any script.
  var hasNumber: Bool { has(0x30...0x39, or: \.isNumber) }

  /// Whether it holds a small letter.
  var hasSmallLetter: Bool { has(0x61...0x7A, or: \.isLowercase) }

  /// Whether it holds a byte of a range, or else a character beyond ASCII that is such.
  private func has(_ bytes: ClosedRange<UInt8>, or isSuch: (Character) -> Bool) -> Bool {
    var isPlain = true
    for byte in utf8 {
      if bytes.contains(byte) { return true }
      if byte >= 0x80 { isPlain = false }
    }
    return !isPlain && contains(where: isSuch)
  }
}
