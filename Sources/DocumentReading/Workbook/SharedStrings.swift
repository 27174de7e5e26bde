/// The strings of a workbook, by number; phonetic readings are left out.
final class SharedStrings: XMLEvents {
  private(set) var strings: [(text: String, font: String?)] = []
  private var text = ""
  private var font: String?
  private var isText = false
  private var isPhonetic = false

  func start(_ name: String, _ attributes: [String: String]) {
    switch name {
    case "si": (text, font) = ("", nil)
    case "t": isText = true
    case "rPh": isPhonetic = true
    case "rFont": font = attributes["val"]
    default: break
    }
  }

  func text(_ part: String) {
    if isText && !isPhonetic { text += part }
  }

  func end(_ name: String) {
    switch name {
    case "si": strings.append((text, font))
    case "t": isText = false
    case "rPh": isPhonetic = false
    default: break
    }
  }
}
