/// What a workbook's number format makes of a number.
struct NumberFormat: Hashable {
  /// Whether the number is a date, a time or both.
  let isDate: Bool
  /// Whether a date shows its day, month or year, and is no time alone.
  let hasDay: Bool
  let isPercentage: Bool
  /// Digits after the point; nil where the number shows as many as it has.
  let places: Int?

  /// The format that shows a number as it is.
  static let general = NumberFormat("General")

  init(_ format: String) {
    let code = Self.plainCode(of: format)
    isDate = code.contains(where: { "ydhs".contains($0) }) || code.contains("mm")
    hasDay = code.contains("y") || code.contains("d") || code.contains("mmm")
    isPercentage = code.contains("%")
    if let point = code.firstIndex(of: "."), code.contains("0") || code.contains("#") {
      places = min(code[code.index(after: point)...].prefix { $0 == "0" }.count, 15)
    } else {
      places = code.contains("0") ? 0 : nil
    }
  }

  /// The first section of a format in lower case, without quoted text, colours and escapes.
  private static func plainCode(of format: String) -> String {
    var code = ""
    var isQuoted = false
    var isBracketed = false
    var isEscaped = false
    for character in format {
      if isEscaped {
        isEscaped = false
      } else if character == "\"" {
        isQuoted.toggle()
      } else if isQuoted {
        continue
      } else if character == "[" || character == "]" {
        isBracketed = character == "["
      } else if character == "\\" || character == "_" || character == "*" {
        isEscaped = true
      } else if character == ";" {
        break
      } else if !isBracketed {
        code.append(character)
      }
    }
    return code.lowercased() == "general" ? "" : code.lowercased()
  }
}
