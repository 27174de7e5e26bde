import AssuranceModel

/// Turns what we would do about a finding into a sentence to the vendor.
package enum RequestWording {
  /// The sentence for a rule's remedy; nil where the remedy is not something to ask the vendor.
  package static func ask(_ remedy: String) -> String? {
    guard remedy.hasPrefix(prefix) else { return nil }
    var words = String(remedy.dropFirst(prefix.count))
    for (ours, theirs) in replacements {
      if let found = words.range(of: ours) { words.replaceSubrange(found, with: theirs) }
    }
    if words.hasPrefix("for ") { return "Please let us have \(words.dropFirst(4))." }
    if words.hasPrefix("to "), !words.hasPrefix("to which") {
      return "Please \(words.dropFirst(3))."
    }
    return "Please tell us \(words)."
  }

  private static let prefix = "Ask the vendor "

  /// What is said of the vendor, or among ourselves, as it is said to the vendor.
  private static let replacements = [
    (", or correct the reading in reviews.csv", ""),
    ("its current certificate", "your current certificate"),
    ("its own", "your own"), ("it obtains", "you obtain"), ("it gave", "you gave"),
    (", or agree a date", ", or tell us a date"), (", and for what", ", and tell us what"),
    (", or for what", ", or tell us what"), (", or for the", ", or let us have the"),
    (" and for its remedy", ", and how it was remedied"),
    ("the matter behind the opinion", "what the auditor's opinion rests on"),
  ]
}

extension String {
  /// Where a phrase stands first.
  fileprivate func range(of phrase: String) -> Range<String.Index>? { ranges(of: phrase).first }
}
