import AssuranceModel

/// How much room words take on a sheet, estimated so that no viewer cuts them.
package enum SheetText {
  /// Points that a line of the sheet's own size takes.
  private static let lineHeight = 13.0
  /// The part of a column that is reckoned with, since viewers measure letters a little differently.
  private static let filled = 0.95
  /// The tallest row that spreadsheets have, in points.
  private static let tallest = 409.0
  /// Lines that the tallest row has room for.
  package static let mostLines = 31

  /// A line of prose with its looks.
  struct Line: Hashable {
    let text: String
    let isBold: Bool
  }

  /// Points for a row whose cells hold these words at these widths; nil where one line is enough.
  static func height(of cells: [(text: String, width: Double)]) -> Double? {
    let lines = cells.map { Self.lines(of: $0.text, width: $0.width) }.max() ?? 1
    return lines > 1 ? min(Double(lines) * lineHeight + 3, tallest) : nil
  }

  /// Lines that a text takes when it is wrapped between words; a word that is too long is cut.
  package static func lines(of text: String, width: Double) -> Int {
    let room = max((width - 1) * filled, 4)
    let parts: [Substring] = text.split(separator: "\n", omittingEmptySubsequences: false)
    return parts.reduce(0) { sum, part in
      var lines = 1
      var used = 0.0
      for word in part.split(separator: " ") {
        let length = LetterWidth.width(of: word)
        if used > 0, used + LetterWidth.space + length > room {
          lines += 1
          used = 0
        }
        let cuts = (length / room).rounded(.down)
        lines += Int(cuts)
        used += (used > 0 ? LetterWidth.space : 0) + length - cuts * room
      }
      return sum + lines
    }
  }

  /// The lines of a Markdown text as cells show them: without the signs of markup, lists numbered.
  static func lines(ofProse prose: String) -> [Line] {
    var number = 0
    return prose.split(separator: "\n", omittingEmptySubsequences: true).map { line in
      let isBold = line.hasPrefix("**") && line.hasSuffix("**") && line.count > 4
      let plain = withoutMarkup(line)
      if plain.hasPrefix("1. ") {
        number += 1
        return Line(text: "\(number).  " + plain.dropFirst(3), isBold: false)
      }
      number = 0
      return Line(
        text: plain.hasPrefix("- ") ? "•  " + plain.dropFirst(2) : plain, isBold: isBold)
    }
  }

  private static func withoutMarkup(_ line: Substring) -> String {
    var plain = ""
    var isEscaped = false
    for character in line {
      if character == "\\", !isEscaped {
        isEscaped = true
      } else {
        if isEscaped || character != "*" { plain.append(character) }
        isEscaped = false
      }
    }
    return plain
  }
}
