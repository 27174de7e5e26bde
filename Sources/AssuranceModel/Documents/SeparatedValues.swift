/// A table of separated values (RFC 4180) with a header row.
///
/// Made for the tables that ship with the program and for the buyer's registers; vendors' CSV goes through the reader.
package struct SeparatedValues: Sendable {
  /// A row by its column names.
  package struct Row: Sendable {
    /// 1-based line of the file where the row starts.
    package let line: Int
    package let fields: [String]
    fileprivate let columns: [String: Int]

    /// The field of a column with white space trimmed; nil where the column or the field is missing or empty.
    package subscript(column: String) -> String? {
      guard let index = columns[column], index < fields.count else { return nil }
      let field = fields[index].trimmed
      return field.isEmpty ? nil : field
    }

    /// The parts of a field that lists several values with semicolons.
    package func list(_ column: String) -> [String] {
      (self[column] ?? "").split(separator: ";").map { String($0).trimmed }.filter { !$0.isEmpty }
    }
  }

  /// Column names as the header gives them, lower-cased and trimmed.
  package let header: [String]
  package let rows: [Row]

  /// The table in a text; rows without any content are left out.
  package init(parsing text: String, separator: Character = ",") {
    let records = Self.records(of: text, separator: separator)
    let header = records.first?.fields.map { $0.trimmed.lowercased() } ?? []
    let columns = Dictionary(
      header.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    self.header = header
    rows = records.dropFirst().map { Row(line: $0.line, fields: $0.fields, columns: columns) }
  }

  /// The table in a file embedded in the program.
  package init(embedded bytes: [UInt8]) {
    self.init(parsing: String(decoding: bytes, as: UTF8.self))
  }

  private static func records(of text: String, separator: Character)
    -> [(line: Int, fields: [String])]
  {
    var records: [(line: Int, fields: [String])] = []
    var fields: [String] = []
    var field = ""
    var isQuoted = false
    var line = 1
    var startLine = 1
    func endRecord() {
      fields.append(field)
      field = ""
      if fields.contains(where: { !$0.trimmed.isEmpty }) { records.append((startLine, fields)) }
      fields = []
    }
    var characters = text.drop { $0 == "\u{FEFF}" }.makeIterator()
    var pending = characters.next()
    while let character = pending {
      pending = characters.next()
      switch character {
      case "\"" where isQuoted && pending == "\"":
        field.append("\"")
        pending = characters.next()
      case "\"" where isQuoted:
        isQuoted = false
      case "\"" where field.isEmpty:
        isQuoted = true
      case separator where !isQuoted:
        fields.append(field)
        field = ""
      case _ where character.isNewline && !isQuoted:
        endRecord()
        line += 1
        startLine = line
      default:
        if character.isNewline { line += 1 }
        field.append(character)
      }
    }
    endRecord()
    return records
  }
}

extension StringProtocol {
  /// The text without white space at both ends.
  package var trimmed: String {
    let start = drop { $0.isWhitespace }
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...last])
  }
}
