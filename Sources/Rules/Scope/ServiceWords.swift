package import AssuranceModel

/// How a text names a service, from not at all to by name.
package enum ServiceNaming: Hashable, Sendable, Comparable {
  case absent
  /// The text speaks of all services without naming them.
  case broad
  /// All words stand in one sentence, and each at another item of its list.
  case apart
  /// A compound word names a kind of the service.
  case narrower
  case named
}

/// The names of a service: its own and the synonyms of the buyer's table.
///
/// A text names the service where one item of its list holds all significant words of one name, in any order.
package struct ServiceWords: Hashable, Sendable {
  /// One name in its significant words.
  private struct Name: Hashable, Sendable {
    let words: [String]
    /// Whether the name joins things itself, as `detection and response` does, and so may run over a list.
    let joins: Bool
  }

  private let names: [Name]

  package init(_ service: Service) {
    names = ([service.name] + service.synonyms).map { name in
      Name(
        words: Self.significant(name),
        joins: FoldedText.words(name).contains(where: ScopePhrase.connectors.contains))
    }.filter { !$0.words.isEmpty }
  }

  /// The strongest naming of the service in some sentences or addresses.
  package func naming(in texts: [String]) -> ServiceNaming {
    let phrases = texts.map { ScopePhrase($0) }
    return phrases.flatMap { phrase in names.map { naming(of: $0, in: phrase) } }.max() ?? .absent
  }

  private func naming(of whole: Name, in phrase: ScopePhrase) -> ServiceNaming {
    let name = whole.words
    if whole.joins, Self.run(name, isIn: phrase.words) { return .named }
    for (index, item) in phrase.items.enumerated() {
      if Self.all(name, areIn: item.words) { return .named }
      // `hosting and operation of X`: what follows `of` belongs to every item before it.
      let following = phrase.items[(index + 1)...].first { !$0.complement.isEmpty }
      if item.complement.isEmpty, let following,
        Self.all(name, areIn: item.words + following.complement)
      {
        return .named
      }
      if item.isElliptical, let stem = item.words.last, index + 1 < phrase.items.count,
        let compound = phrase.items[index + 1].words.first,
        Self.all(name, areIn: Self.completed(stem, by: compound, for: name) + item.words)
      {
        return .named
      }
    }
    if name.count == 1, let word = name.first, word.count >= 5,
      phrase.words.contains(where: { $0.count >= word.count + 3 && $0.hasSuffix(word) })
    {
      return .narrower
    }
    if Self.all(name, areIn: phrase.words) { return .apart }
    return phrase.isBroad ? .broad : .absent
  }

  /// Whether a name's words follow each other in a text.
  private static func run(_ name: [String], isIn words: [String]) -> Bool {
    guard words.count >= name.count else { return false }
    return (0...(words.count - name.count)).contains { start in
      name.indices.allSatisfy { isSame(name[$0], words[start + $0]) }
    }
  }

  private static func all(_ name: [String], areIn words: [String]) -> Bool {
    let joined = words + zip(words, words.dropFirst()).map { $0 + $1 }
    return joined.contains(name.joined())
      || name.allSatisfy { word in
        joined.contains { isSame(word, $0) } || isCompound(word, of: words)
          || name.count > 1 && joined.contains { isPart(word, of: $0) }
      }
  }

  /// `dokumentenarchivierung` where the text has `archivierung` and `dokumenten` apart.
  private static func isCompound(_ word: String, of parts: [String]) -> Bool {
    parts.contains { head in
      guard head.count >= 4, word.hasSuffix(head), word.count >= head.count + 4 else {
        return false
      }
      let front = String(word.dropLast(head.count))
      let fronts = [front, front.hasSuffix("s") ? String(front.dropLast()) : front]
      return parts.contains { part in fronts.contains { isSame($0, part) } }
    }
  }

  /// One word of a name of several in a compound of the text: `archiv` at the start, `betrieb` at the end.
  private static func isPart(_ word: String, of compound: String) -> Bool {
    word.count >= 5 && compound.count >= word.count + 4
      && (compound.hasPrefix(word) || compound.hasSuffix(word))
  }

  /// The whole word that `Lohn-` before `Gehaltsabrechnung` stands for, where a name's word tells its end.
  private static func completed(_ stem: String, by compound: String, for name: [String]) -> [String]
  {
    name.filter { word in
      guard word.hasPrefix(stem) else { return false }
      let end = word.dropFirst(stem.count)
      return end.count >= 4 && compound.hasSuffix(end)
    }
  }

  /// Words without those that join or that any service could carry; all of them where nothing tells otherwise.
  private static func significant(_ name: String) -> [String] {
    let words = FoldedText.words(name)
    let telling = words.filter { !ScopePhrase.joining.contains($0) }
    let bare = telling.filter { !offering.contains($0) }
    if bare.contains(where: { !vague.contains($0) }) { return bare }
    return telling.isEmpty ? words : telling
  }

  /// Equal but for a plural or an inflection at the end: what is left behind the shared letters is a pair of one paradigm.
  private static func isSame(_ one: String, _ other: String) -> Bool {
    if one == other { return true }
    let shared = String(zip(one, other).prefix { $0 == $1 }.map(\.0))
    let ends = [one, other].map { String($0.dropFirst(shared.count)) }.sorted()
    guard shared.count >= 4 else { return shared.count == 3 && ends == ["", "s"] }
    return inflections.contains(ends) && isInflected(shared, ends[1])
  }

  /// Whether an ending that some stems only take belongs to a stem: `-d` to one in `e`, `-nen` to one in `in`.
  private static func isInflected(_ stem: String, _ ending: String) -> Bool {
    switch ending {
    case "d": stem.hasSuffix("e")
    case "nen": stem.hasSuffix("in")
    default: true
    }
  }

  /// Endings that change places in one word, each pair in the order of its letters.
  ///
  /// Derivations are other words: `port` and `portal`, `police` and `policy` name different things.
  private static let inflections: Set<[String]> = {
    let english = [
      ["", "s"], ["", "es"], ["", "ed"], ["", "d"], ["", "ing"], ["ed", "ing"], ["ed", "s"],
      ["es", "ing"], ["ing", "s"], ["e", "ing"], ["ies", "y"], ["ied", "y"], ["ied", "ies"],
    ]
    let german = [
      ["", "e"], ["", "en"], ["", "n"], ["", "ern"], ["", "nen"], ["en", "s"], ["e", "s"],
      ["en", "es"], ["n", "s"], ["e", "ern"], ["a", "en"], ["en", "o"],
    ]
    let romance = [
      ["a", "o"], ["as", "os"], ["a", "os"], ["as", "o"], ["a", "e"], ["e", "o"], ["e", "i"],
      ["i", "o"], ["a", "i"], ["l", "ux"],
    ]
    return Set(english + german + romance)
  }()
  private static let offering: Set<String> = [
    "service", "services", "solution", "solutions", "platform", "platforms", "system", "systems",
    "software", "application", "applications", "suite", "tool", "tools", "saas", "product",
    "products", "dienst", "dienste", "diensten", "dienstleistung", "dienstleistungen", "losung",
    "losungen", "plattform", "servicio", "servicios", "servizio", "servizi", "plateforme",
    "plataforma", "piattaforma", "logiciel", "provision",
  ]
  // Words that name no service without another word beside them.
  private static let vague: Set<String> = [
    "data", "cloud", "digital", "it", "online", "web", "managed", "support", "customer", "business",
    "core", "information", "management", "global", "internal", "external", "professional",
    "standard", "premium", "enterprise", "secure", "security", "smart", "integrated", "development",
    "design", "hosting", "operation", "operations", "maintenance", "desk", "consulting", "testing",
    "monitoring", "administration", "betrieb", "entwicklung", "wartung", "beratung", "verwaltung",
    "gestion", "hebergement", "developpement", "exploitation", "desarrollo", "mantenimiento",
  ]
}
