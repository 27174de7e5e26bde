import AssuranceModel

/// The text of a paragraph's runs, as the final version of the document shows it.
enum WordRun {
  /// The text, and the font of its first run or symbol that names one.
  static func text(of node: MarkupNode) -> (text: String, font: String?) {
    var text = ""
    var font: String?
    collect(node, into: &text, font: &font)
    return (text.trimmed, font)
  }

  private static func collect(_ node: MarkupNode, into text: inout String, font: inout String?) {
    for child in node.children {
      switch child.name {
      case "t": text += child.wholeText
      case "tab": text += "\t"
      case "br", "cr": text += "\n"
      case "noBreakHyphen": text += "-"
      case "sym":
        font = font ?? child.attributes["font"]
        text += symbol(child.attributes["char"])
      case "rFonts": font = font ?? child.attributes["ascii"]
      // Deleted text, alternative drawings and instructions of fields are not on the page.
      case "del", "moveFrom", "delText", "instrText", "Fallback", "txbxContent", "pPr": break
      default: collect(child, into: &text, font: &font)
      }
    }
  }

  /// Symbol fonts keep their characters in the private area from F000; the letter below is what tells them apart.
  private static func symbol(_ code: String?) -> String {
    guard let code, var value = UInt32(code, radix: 16) else { return "" }
    if (0xF000...0xF0FF).contains(value) { value -= 0xF000 }
    return UnicodeScalar(value).map { String($0) } ?? ""
  }
}
