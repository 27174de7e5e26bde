package import AssuranceModel

/// Whether a text names a service: all significant words of its name or of one synonym, in any order.
package struct ServiceWords: Hashable, Sendable {
  private let names: [[String]]

  package init(_ service: Service) {
    names = ([service.name] + service.synonyms).map(Self.significant).filter { !$0.isEmpty }
  }

  /// Whether one of the service's names is there with all its words.
  package func areNamed(in words: [String]) -> Bool {
    let words = Set(words + zip(words, words.dropFirst()).map { $0 + $1 })
    return names.contains { name in
      name.allSatisfy { word in words.contains { Self.isSame(word, $0) } }
        || words.contains(name.joined())
    }
  }

  /// Words without those that join or that any service could carry; all of them where nothing tells otherwise.
  private static func significant(_ name: String) -> [String] {
    let words = FoldedText.words(name)
    let telling = words.filter { !joining.contains($0) }
    let bare = telling.filter { !offering.contains($0) }
    if bare.contains(where: { !vague.contains($0) }) { return bare }
    return telling.isEmpty ? words : telling
  }

  /// Equal but for a plural or an inflection at the end.
  private static func isSame(_ one: String, _ other: String) -> Bool {
    if one == other { return true }
    let shared = zip(one, other).prefix { $0 == $1 }.count
    guard shared >= 4 else {
      return shared == 3 && [one, other].contains { $0.count == 3 }
        && (one.dropFirst(3) + other.dropFirst(3)) == "s"
    }
    return endings.contains(String(one.dropFirst(shared)))
      && endings.contains(String(other.dropFirst(shared)))
  }

  private static let endings: Set<String> = [
    "", "s", "es", "e", "n", "en", "ern", "ed", "d", "ing", "y", "ies", "i", "a", "o", "al", "aux",
    "as", "os", "nen",
  ]
  private static let joining: Set<String> = [
    "and", "or", "of", "for", "the", "a", "an", "in", "on", "to", "with", "by", "und", "fur", "der",
    "die", "das", "des", "von", "im", "zur", "zum", "et", "de", "du", "la", "le", "les", "des", "d",
    "l", "pour", "y", "el", "los", "las", "para", "del", "en", "van", "voor", "het", "e", "di",
    "della", "per", "il", "dei", "mit", "als",
  ]
  private static let offering: Set<String> = [
    "service", "services", "solution", "solutions", "platform", "platforms", "system", "systems",
    "software", "application", "applications", "suite", "tool", "tools", "saas", "product",
    "products", "dienst", "dienste", "diensten", "dienstleistung", "dienstleistungen", "losung",
    "losungen", "plattform", "servicio", "servicios", "servizio", "servizi", "plateforme",
    "plataforma", "piattaforma", "logiciel", "provision",
  ]
  private static let vague: Set<String> = [
    "data", "cloud", "digital", "it", "online", "web", "managed", "support", "customer", "business",
    "core", "information", "management", "global", "internal", "external", "professional",
    "standard", "premium", "enterprise", "secure", "security", "smart", "integrated",
  ]
}
