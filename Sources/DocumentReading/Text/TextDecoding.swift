import AssuranceModel

/// Text of unknown encoding: byte order marks first, then UTF-8, then Windows-1252, which holds all of printable Latin-1.
enum TextDecoding {
  /// The text of a file, without its byte order mark and with `\n` for every line end.
  static func text(of bytes: [UInt8]) -> String {
    let text: String
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      let isLittle = bytes[0] == 0xFF
      let units = stride(from: 2, to: bytes.count - 1, by: 2).map { index in
        let (low, high) =
          isLittle ? (bytes[index], bytes[index + 1]) : (bytes[index + 1], bytes[index])
        return UInt16(high) << 8 | UInt16(low)
      }
      text = String(decoding: units, as: UTF16.self)
    } else {
      let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
      text = String(validating: body, as: UTF8.self) ?? windows1252(body)
    }
    return withUnixLineEnds(text)
  }

  private static func withUnixLineEnds(_ text: String) -> String {
    guard text.utf8.contains(13) else { return text }
    var scalars = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      switch (scalar, previous) {
      case ("\n", "\r"): break
      case ("\r", _): scalars.append("\n")
      default: scalars.append(scalar)
      }
      previous = scalar
    }
    return String(scalars)
  }

  private static func windows1252(_ bytes: ArraySlice<UInt8>) -> String {
    var scalars = String.UnicodeScalarView()
    for byte in bytes {
      let isSpecial = (0x80...0x9F).contains(byte)
      scalars.append(isSpecial ? specials[Int(byte) - 0x80] : Unicode.Scalar(byte))
    }
    return String(scalars)
  }

  private static let specials: [Unicode.Scalar] = [
    "€", "\u{FFFD}", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "\u{FFFD}", "Ž",
    "\u{FFFD}", "\u{FFFD}", "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ",
    "\u{FFFD}", "ž", "Ÿ",
  ]
}

extension TextLine {
  /// The words of a text without positions.
  init(splitting text: some StringProtocol) {
    self.init(words: text.split { $0.isWhitespace }.map { Word(String($0)) })
  }
}

extension Paragraph {
  /// A paragraph of the lines of a text; nil where there is not a word in it.
  init?(role: Role = .body, text: String) {
    let lines = text.split(whereSeparator: \.isNewline).map { TextLine(splitting: $0) }
      .filter { !$0.words.isEmpty }
    guard !lines.isEmpty else { return nil }
    self.init(role: role, lines: lines)
  }
}
