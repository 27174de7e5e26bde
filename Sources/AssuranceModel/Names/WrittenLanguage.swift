/// A language in which contracts are read, by its code of ISO 639-1.
package enum WrittenLanguage: String, Hashable, Sendable, Codable, CaseIterable {
  case english = "en"
  case german = "de"
  case french = "fr"
  case spanish = "es"
  case dutch = "nl"

  /// The language's name in English.
  package var title: String {
    switch self {
    case .english: "English"
    case .german: "German"
    case .french: "French"
    case .spanish: "Spanish"
    case .dutch: "Dutch"
    }
  }
}
