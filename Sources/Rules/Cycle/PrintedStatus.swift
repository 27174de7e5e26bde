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

  /// A word, or a few, in one of the languages of certificates, in any spelling.
  package init(word: String) {
    let words = FoldedText.words(word)
    let mentions = CertificateStatusWords.mentions(in: words)
    let statuses = mentions.map(\.status)
    if statuses.contains(.ended) || statuses.contains(.expired) {
      self = .withdrawn(word)
    } else if statuses.contains(.suspended) {
      self = .suspended(word)
    } else if !words.isEmpty, statuses.allSatisfy({ $0 == .valid }),
      mentions.reduce(0, { $0 + $1.words.count }) == words.count
    {
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
}
