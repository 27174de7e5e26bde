/// Words of documents inside our Markdown.
enum MarkdownText {
  /// The words with nothing left that Markdown or a browser behind it would take for markup.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "|", "~", "#": escaped += "\\\(scalar)"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "&": escaped += "&amp;"
      case _ where scalar.properties.isWhitespace && scalar != "\u{A0}": escaped += " "
      case _ where scalar.value < 32: break
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// The words at the beginning of a paragraph, where a number or a dash would open a list.
  static func paragraph(_ text: String) -> String {
    let words = escaped(text).drop { $0.isWhitespace }
    let rest = words.drop { $0.isASCII && $0.isNumber }
    if rest.startIndex > words.startIndex, let mark = rest.first, mark == "." || mark == ")" {
      return words[..<rest.startIndex] + "\\" + rest
    }
    return words.first.map { "-+=".contains($0) } == true ? "\\" + words : String(words)
  }
}
