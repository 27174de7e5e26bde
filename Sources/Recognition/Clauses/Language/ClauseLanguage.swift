import AssuranceModel

/// A language whose contracts can be read for clauses.
enum ClauseLanguage: Int, Hashable, Sendable, CaseIterable {
  case english, german, french, spanish, dutch

  /// The language's phrases, as embedded.
  var phrases: [UInt8] {
    switch self {
    case .english: PackageResources.clause_phrases_en_txt
    case .german: PackageResources.clause_phrases_de_txt
    case .french: PackageResources.clause_phrases_fr_txt
    case .spanish: PackageResources.clause_phrases_es_txt
    case .dutch: PackageResources.clause_phrases_nl_txt
    }
  }

  /// The language as the model names it.
  var written: WrittenLanguage {
    switch self {
    case .english: .english
    case .german: .german
    case .french: .french
    case .spanish: .spanish
    case .dutch: .dutch
    }
  }

  /// Whether a subject may follow its verb, and an object precede it.
  var isVerbFinal: Bool { self == .german || self == .dutch }

  /// Whether contracts in the language write duties in the plain present tense.
  var writesDutiesInPresentTense: Bool { self != .english }
}
