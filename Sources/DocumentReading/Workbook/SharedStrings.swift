/// The strings of a workbook by number, in one stretch of bytes; phonetic readings are left out.
struct SharedStrings: XMLEvents {
  /// The bytes of all strings, one after the other.
  private(set) var bytes: [UInt8] = []
  /// Where each string ends.
  private var ends: [Int] = []
  /// Fonts of those strings that name their own.
  private var fonts: [Int: String] = [:]
  private var isText = false
  private var isPhonetic = false

  /// The place of a string in `bytes`; nil where there is none of that number.
  func range(_ number: Int) -> Range<Int>? {
    guard ends.indices.contains(number) else { return nil }
    return (number == 0 ? 0 : ends[number - 1])..<ends[number]
  }

  /// The font that a string names; nil where it names none.
  func font(_ number: Int) -> String? { fonts.isEmpty ? nil : fonts[number] }

  mutating func start(_ name: XMLBytes, _ attributes: [XMLAttribute]) {
    switch name {
    case "t": isText = true
    case "rPh": isPhonetic = true
    case "rFont":
      if let font = attributes["val"] { fonts[ends.count] = font.string }
    default: break
    }
  }

  mutating func text(_ text: XMLBytes) {
    if isText && !isPhonetic { text.append(to: &bytes) }
  }

  mutating func end(_ name: XMLBytes) {
    switch name {
    case "t": isText = false
    case "si": ends.append(bytes.count)
    case "rPh": isPhonetic = false
    default: break
    }
  }
}
