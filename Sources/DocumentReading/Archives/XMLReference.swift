/// The characters that an XML part names instead of writing.
enum XMLReference {
  /// The text of a reference without its ampersand and semicolon; nil where it names none.
  static func text(of name: String) -> String? {
    switch name {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    default:
      guard name.first == "#" else { return nil }
      let digits = name.dropFirst()
      let number =
        digits.first == "x" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits, radix: 10)
      return number.flatMap(Unicode.Scalar.init).map { String(Character($0)) }
    }
  }
}
