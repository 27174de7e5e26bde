import AssuranceModel

/// A sentence or a bracket of a scope statement, cut into the items of its list.
struct ScopePhrase: Hashable, Sendable {
  /// An item such as `operation of data centres`, in folded words.
  struct Item: Hashable, Sendable {
    /// Without words that only join.
    let words: [String]
    /// What stands after the first `of` or its like; empty where none stands.
    let complement: [String]
    /// The item ends in a hyphen that stands for the end of the next word: `Lohn-` in `Lohn- und Gehaltsabrechnung`.
    let isElliptical: Bool
  }

  let items: [Item]
  /// All words in order without those that only join, across the items.
  let words: [String]
  /// Whether the phrase speaks of all services without naming them.
  let isBroad: Bool

  init(_ text: String) {
    var items: [Item] = []
    var current: [String] = []
    func end(isElliptical: Bool = false) {
      if !current.isEmpty {
        let preposition = current.firstIndex(where: Self.prepositions.contains)
        let complement = preposition.map { Array(current[($0 + 1)...]) } ?? []
        items.append(
          Item(
            words: current.filter { !Self.joining.contains($0) },
            complement: complement.filter { !Self.joining.contains($0) },
            isElliptical: isElliptical))
      }
      current = []
    }
    for token in text.split(whereSeparator: { $0.isWhitespace || $0 == "/" }) {
      let words = FoldedText.words(token)
      if words.isEmpty || words.count == 1 && Self.connectors.contains(words[0]) {
        end()
        continue
      }
      current += words
      if token.hasSuffix("-") { end(isElliptical: true) }
      if let last = token.last, ",:".contains(last) { end() }
    }
    end()
    self.items = items
    words = items.flatMap(\.words)
    let all = FoldedText.words(text)
    isBroad = Self.broad.contains { all.containsRun($0) }
  }

  /// Words that join and tell nothing of a service.
  static let joining: Set<String> = [
    "and", "or", "of", "for", "the", "a", "an", "in", "on", "to", "with", "by", "as", "its", "und",
    "fur", "der", "die", "das", "des", "dem", "den", "von", "vom", "im", "zur", "zum", "et", "de",
    "du", "la", "le", "les", "d", "l", "pour", "y", "el", "los", "las", "para", "del", "en", "van",
    "voor", "het", "e", "di", "della", "delle", "dei", "per", "il", "mit", "als", "oder", "ou",
    "sowie",
  ]
  /// Words that part the items of a list.
  static let connectors: Set<String> = [
    "and", "or", "und", "oder", "sowie", "et", "ou", "y", "e", "including", "inklusive",
    "einschliesslich", "incluyendo", "incluant",
  ]
  private static let prepositions: Set<String> = [
    "of", "for", "von", "der", "des", "fur", "de", "du", "des", "d", "del", "di", "della", "dei",
    "van", "voor", "para", "pour",
  ]
  private static let broad: [[String]] = [
    ["all", "services"], ["all", "products"], ["all", "activities"], ["all", "operations"],
    ["entire", "organisation"], ["entire", "organization"], ["alle", "dienstleistungen"],
    ["alle", "dienste"], ["samtliche", "dienstleistungen"], ["gesamte", "unternehmen"],
    ["tous", "les", "services"], ["ensemble", "des", "services"], ["toutes", "les", "activites"],
    ["todos", "los", "servicios"], ["todas", "las", "actividades"], ["tutti", "i", "servizi"],
    ["alle", "diensten"],
  ]
}
