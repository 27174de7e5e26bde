package import AssuranceModel

/// What a certificate, or a register, says of a certification's validity in a word.
package enum PrintedStatus: Hashable, Sendable {
  case active
  /// Temporarily invalid, with the word as printed.
  case suspended(String)
  /// Ended, with the word as printed.
  case withdrawn(String)
  /// Something is said that is not understood or could not be read.
  case unclear

  /// A word in one of the languages of certificates, in any spelling.
  package init(word: String) {
    let words = FoldedText.words(word)
    func has(_ stems: [String]) -> Bool {
      words.contains { word in stems.contains { word.hasPrefix($0) } }
    }
    if has(Self.endings) {
      self = .withdrawn(word)
    } else if has(Self.suspensions) {
      self = .suspended(word)
    } else if words.count == 1, has(Self.validities) {
      self = .active
    } else {
      self = .unclear
    }
  }

  /// The status that a certificate prints; nil where it was read and prints none.
  package init?(_ stated: Stated<String>) {
    switch stated {
    case .stated(let word, _): self.init(word: word)
    case .unreadable: self = .unclear
    case .notStated: return nil
    }
  }

  // Stems of folded words; IAF CertSearch has Active, Inactive, Suspended, Cancelled, Draft, Withdrawn, Expired.
  private static let endings = [
    "withdrawn", "cancel", "revoke", "revoc", "expired", "inactive", "draft", "void", "invalid",
    "terminated", "entzogen", "zuruckgezogen", "ungultig", "erloschen", "abgelaufen", "retire",
    "retira", "annul", "anul", "ingetrokken", "ritirat", "wycofan", "indragen",
  ]
  private static let suspensions = [
    "suspend", "suspens", "suspenso", "sospes", "ausgesetzt", "geschorst", "zawieszon",
  ]
  private static let validities = ["active", "valid", "gultig", "valide", "valido", "geldig"]
}
