import AssuranceModel

/// A JSON value whose objects keep the order of their keys, so that the same value gives the same bytes.
enum JSONTree: Hashable, Sendable {
  case object([Member])
  case array([JSONTree])
  case text(String)
  case integer(Int)
  case number(Double)
  case boolean(Bool)
  case null

  /// A key with its value.
  struct Member: Hashable, Sendable {
    let key: String
    let value: JSONTree
  }

  /// On one line, as JSON Lines want it.
  var line: String {
    var text = ""
    write(to: &text, indentation: nil)
    return text
  }

  /// Indented by two spaces, with a line end at the end.
  var page: String {
    var text = ""
    write(to: &text, indentation: 0)
    return text + "\n"
  }

  private func write(to text: inout String, indentation: Int?) {
    switch self {
    case .object(let members):
      Self.write(members, between: ("{", "}"), to: &text, indentation: indentation) {
        member, text, inner in
        Self.write(quoted: member.key, to: &text)
        text += indentation == nil ? ":" : ": "
        member.value.write(to: &text, indentation: inner)
      }
    case .array(let values):
      Self.write(values, between: ("[", "]"), to: &text, indentation: indentation) {
        $0.write(to: &$1, indentation: $2)
      }
    case .text(let string): Self.write(quoted: string, to: &text)
    case .integer(let number): text += String(number)
    case .number(let number): text += Self.written(number)
    case .boolean(let truth): text += truth ? "true" : "false"
    case .null: text += "null"
    }
  }

  private static func write<Part>(
    _ parts: [Part], between ends: (String, String), to text: inout String, indentation: Int?,
    _ body: (Part, inout String, Int?) -> Void
  ) {
    text += ends.0
    let inner = indentation.map { $0 + 1 }
    for (index, part) in parts.enumerated() {
      if index > 0 { text += "," }
      if let inner { text += "\n" + String(repeating: "  ", count: inner) }
      body(part, &text, inner)
    }
    if let indentation, !parts.isEmpty {
      text += "\n" + String(repeating: "  ", count: indentation)
    }
    text += ends.1
  }

  /// A whole number without a fraction; numbers that JSON lacks do not occur and would become null.
  private static func written(_ number: Double) -> String {
    guard number.isFinite else { return "null" }
    return number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : "\(number)"
  }

  private static func write(quoted string: String, to text: inout String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\t": text += "\\t"
      case "\r": text += "\\r"
      // Line separators end a line in JavaScript, and controls are no JSON.
      case _ where scalar.value < 32 || scalar.value == 0x2028 || scalar.value == 0x2029:
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}

extension JSONTree: ExpressibleByDictionaryLiteral {
  /// An object with its keys in the order written.
  init(dictionaryLiteral elements: (String, JSONTree)...) {
    self = .object(elements.map { Member(key: $0.0, value: $0.1) })
  }
}

extension JSONTree: ExpressibleByStringLiteral {
  init(stringLiteral value: String) { self = .text(value) }
}

extension JSONTree {
  /// A text, or null.
  init(_ text: String?) { self = text.map(JSONTree.text) ?? .null }

  /// A whole number, or null.
  init(_ number: Int?) { self = number.map(JSONTree.integer) ?? .null }

  /// A day, or null.
  init(_ date: CalendarDate?) { self = date.map { .text($0.description) } ?? .null }

  /// A truth, or null.
  init(_ truth: Bool?) { self = truth.map(JSONTree.boolean) ?? .null }

  /// The same object with further members at its end.
  func adding(_ members: JSONTree) -> JSONTree {
    guard case .object(let own) = self, case .object(let more) = members else { return self }
    return .object(own + more)
  }
}
