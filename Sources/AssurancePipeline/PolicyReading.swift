import AssuranceModel
import Yams

/// Reads values of a YAML tree, and refuses what cannot be meant with the line and the remedy.
struct PolicyReading {
  /// Path of the file, for messages.
  let path: String

  /// Hands each entry of a mapping to `body`, after its key was found among those allowed.
  func read(
    _ node: Node, section: String, keys: [String],
    _ body: (String, Node, PolicyReading) throws(PipelineError) -> Void
  ) throws(PipelineError) {
    guard let mapping = node.mapping else {
      throw refuse(
        node, "\(section.isEmpty ? "the policy" : section) is not a list of keys and values",
        "Write one `key: value` a line.")
    }
    for (keyNode, value) in mapping {
      let key = keyNode.string ?? ""
      guard keys.contains(key) else {
        let near = NearMiss.best(of: keys, for: key).map { "Did you mean `\($0)`? " } ?? ""
        throw refuse(
          keyNode, "`\(section)\(key)` is not a setting",
          "\(near)Settings are: \(keys.joined(separator: ", ")).")
      }
      try body(key, value, self)
    }
  }

  /// The error for a place in the file.
  func refuse(_ node: Node, _ reason: String, _ remedy: String) -> PipelineError {
    .policyUnusable(path: path, line: node.mark?.line, reason: reason, remedy: remedy)
  }

  func text(_ node: Node) throws(PipelineError) -> String {
    guard let text = node.scalar?.string, !text.isEmpty else {
      throw refuse(node, "a text is missing", "Write it behind the colon.")
    }
    return text
  }

  func texts(_ node: Node) throws(PipelineError) -> [String] {
    guard let sequence = node.sequence else {
      throw refuse(node, "a list is missing", "Write each entry on a line of its own after `- `.")
    }
    var texts: [String] = []
    for entry in sequence { texts.append(try text(entry)) }
    return texts
  }

  func count(_ node: Node) throws(PipelineError) -> Int {
    let text = try text(node)
    guard let count = Int(text), (0...100_000).contains(count) else {
      throw refuse(
        node, "`\(text)` is not a whole number of 0 or more", "Write a number such as 30.")
    }
    return count
  }

  /// A whole number between two others, underscores allowed as in 1_000_000.
  func number(_ node: Node, in range: ClosedRange<Int>, such example: Int) throws(PipelineError)
    -> Int
  {
    let text = try text(node)
    guard let number = Int(text.filter { $0 != "_" }), range.contains(number) else {
      throw refuse(
        node, "`\(text)` is not a whole number from \(range.lowerBound) to \(range.upperBound)",
        "Write a number such as \(example).")
    }
    return number
  }

  /// A decimal number above 0 and up to another.
  func positive(_ node: Node, upTo most: Double, such example: Double) throws(PipelineError)
    -> Double
  {
    let text = try text(node)
    guard let number = Double(text), number > 0, number <= most else {
      throw refuse(
        node, "`\(text)` is not a number above 0 and up to \(most)",
        "Write a number such as \(example).")
    }
    return number
  }

  /// One of the words that a setting knows.
  func choice<Choice: RawRepresentable & CaseIterable>(_ node: Node, _ what: String)
    throws(PipelineError) -> Choice where Choice.RawValue == String
  {
    let text = try text(node)
    guard let choice = Choice(rawValue: text) else {
      let known = Choice.allCases.map(\.rawValue)
      let near = NearMiss.best(of: known, for: text).map { "Did you mean `\($0)`? " } ?? ""
      throw refuse(
        node, "`\(text)` is not \(what)", "\(near)Known are: \(known.joined(separator: ", ")).")
    }
    return choice
  }

  func confidence(_ node: Node) throws(PipelineError) -> Confidence {
    let text = try text(node)
    guard let number = Double(text), (0...1).contains(number) else {
      throw refuse(node, "`\(text)` is not a number from 0 to 1", "Write a number such as 0.6.")
    }
    return Confidence(number)
  }

  func date(_ node: Node) throws(PipelineError) -> CalendarDate {
    let text = try text(node)
    guard let date = CalendarDate(iso: text) else {
      throw refuse(node, "`\(text)` is not a date", "Write it as 2026-11-23.")
    }
    return date
  }

  func dates(_ node: Node) throws(PipelineError) -> [CalendarDate] {
    guard let sequence = node.sequence else {
      throw refuse(
        node, "a list of dates is missing", "Write each on a line of its own: `- 2026-12-25`.")
    }
    var dates: [CalendarDate] = []
    for entry in sequence { dates.append(try date(entry)) }
    return dates
  }

  func currency(_ node: Node) throws(PipelineError) -> Currency {
    let text = try text(node)
    guard let currency = Currency(rawValue: text) else {
      throw refuse(node, "`\(text)` is not a currency code", "Write three letters, such as EUR.")
    }
    return currency
  }

  func editions(_ node: Node) throws(PipelineError) -> [StandardEdition] {
    var editions: [StandardEdition] = []
    for text in try texts(node) {
      guard let edition = StandardEdition(rawValue: text) else {
        throw refuse(
          node, "`\(text)` is not an edition of ISO/IEC 27001",
          "Editions are: \(StandardEdition.allCases.map(\.rawValue).joined(separator: ", ")).")
      }
      editions.append(edition)
    }
    return editions
  }
}
