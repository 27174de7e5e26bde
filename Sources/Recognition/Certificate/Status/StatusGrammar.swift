import AssuranceModel

/// The small words round a word of status that tell a fact from a condition, a possibility and a denial.
enum StatusGrammar {
  enum Role: String, Sendable {
    /// The certificate itself, in the singular: what is said of "certificates" is said of none.
    case certificate
    case certificates
    /// What a withdrawal may be of as well: a standard or its edition.
    case standard
    /// Another certificate: the "previous" one, or one that this "replaces".
    case other
    /// "If", "unless", "in case": nothing has happened.
    case condition
    /// "Upon", "bei": a condition, unless the sentence is in the past.
    case time
    /// "May", "until", "which": nothing of the certificate named before it, but of one named behind it.
    case modal
    case negation
    /// "Not renewed but suspended": a denial goes no farther.
    case but
    case present = "is"
    case past = "was"
    /// "Be", "werden": beside the word of status it takes the fact out of it.
    case infinitive
    /// A condition or a denial that comes behind the word, as in Korean.
    case postposed
    /// The same within a clause of a script without spaces.
    case within
    /// What makes a fact of a word in a script without spaces.
    case state
    /// "Not valid without the annex": bounds what a word that has other meanings says.
    case limit
    /// "A certificate", "any": what is said of certificates in general.
    case generic
    /// A suspension that is over.
    case lifted
    /// "Under suspension".
    case under
    case or
    /// What a stamp adds: "until further notice", "with effect from".
    case since
    /// Where the status can be asked for, which says nothing of it.
    case contact

    /// Whether the words of all languages are taken together, as none of them has another meaning in another.
    fileprivate var isCommon: Bool {
      [.certificate, .certificates, .standard, .other, .but, .lifted, .since, .contact].contains(
        self)
    }
  }

  private static let table: [String: [[String]]] = {
    var table: [String: [[String]]] = [:]
    for row in SeparatedValues(embedded: PackageResources.status_sentence_words_csv).rows {
      guard let role = row["role"].flatMap(Role.init), let language = row["language"] else {
        continue
      }
      let words = (row["words"] ?? "").split(separator: " ").map { FoldedText.words($0) }
      table[key(role, language), default: []] += words.filter { !$0.isEmpty }
    }
    return table
  }()

  private static func key(_ role: Role, _ language: String) -> String {
    role.isCommon ? role.rawValue : role.rawValue + " " + language
  }

  private static func phrases(_ role: Role, _ languages: [String]) -> [[String]] {
    role.isCommon
      ? table[role.rawValue] ?? [] : languages.flatMap { table[key(role, $0)] ?? [] }
  }

  /// Whether a word, or several, of a role stand among some.
  static func has(_ role: Role, in words: ArraySlice<String>, _ languages: [String] = []) -> Bool {
    last(role, in: words, languages) != nil
  }

  /// Where the last word of a role stands among some.
  static func last(_ role: Role, in words: ArraySlice<String>, _ languages: [String] = []) -> Int? {
    phrases(role, languages).compactMap { words.ranges(of: $0).last?.lowerBound }.max()
  }

  /// Whether some letters of a role stand within a word of a script without spaces.
  static func has(_ role: Role, within word: String, _ languages: [String]) -> Bool {
    phrases(role, languages).contains { !word.ranges(of: $0.joined()).isEmpty }
  }

  /// Whether a word names the certificate.
  static func namesCertificate(_ word: String) -> Bool {
    has(.certificate, in: [word]) || CertificateWords.isTitle(word)
  }
}
