/// The words of a sentence from "all" to its verb, and what the verb says: `All 93 controls of Annex A are applicable`.
package struct BlanketPhrase: Sendable {
  package let excludes: Bool
  /// The place behind the words that decide.
  package let end: Int
  package private(set) var reach = BlanketStatement.Reach()
  package private(set) var count: Int?
  /// Whether it speaks of all other controls.
  package private(set) var isRemainder = false
  /// Whether it says which controls it means.
  package private(set) var isSpecific = false

  /// Nil where no such phrase begins at a place.
  package init?(_ sentence: BlanketWords, at start: Int) {
    let all = sentence.words.indices
    let first = sentence.words[start].folded
    let isNone = Self.none.opening(of: first) != nil
    guard isNone || Self.all.opening(of: first) != nil else { return nil }
    var place = start + 1
    var namesControls = false
    while place < all.upperBound {
      let word = sentence.words[place]
      if namesControls, let verb = Self.verb(in: sentence, at: place) {
        // "No controls are excluded" applies them; that none is applicable is said of no statement.
        guard !isNone || verb.excludes else { return nil }
        excludes = verb.excludes && !isNone
        end = verb.end
        return
      }
      if let named = sentence.controls(at: place, before: all.upperBound) {
        reach.controls.formUnion(named.found)
        place += named.length
      } else if let named = sentence.section(at: place) {
        reach.sections.insert(named.found)
        place += named.length
      } else if let theme = sentence.theme(at: place) {
        reach.themes.insert(theme)
        place += 1
      } else if word.folded.isEmpty {
        // A dash may mean a range of sections.
        return nil
      } else if let number = Int(word.folded.text), number > 0 {
        // The number of the standard and the year of its edition count no controls.
        if number < 1000 { count = number }
        place += 1
      } else if let length = sentence.length(of: Self.controls, at: place) {
        namesControls = true
        place += length
      } else if let length = sentence.length(of: Self.others, at: place) {
        isRemainder = true
        place += length
      } else if let length = sentence.length(of: Self.annex, at: place) {
        isSpecific = true
        place += length
      } else if let length = sentence.length(of: Self.joints, at: place) {
        place += length
      } else {
        return nil
      }
      isSpecific = isSpecific || count != nil || !reach.isWhole
    }
    return nil
  }

  /// Whether any word of a sentence can begin such a phrase.
  package static func mayStand(in sentence: BlanketWords) -> Bool {
    sentence.words.contains {
      all.opening(of: $0.folded) != nil || none.opening(of: $0.folded) != nil
    }
  }

  /// What the verb at a place says; nil where it says neither, or both.
  private static func verb(in sentence: BlanketWords, at start: Int) -> (excludes: Bool, end: Int)?
  {
    var place = start
    while place < sentence.words.count, place < start + 6,
      let length = sentence.length(of: links, at: place)
    {
      place += length
    }
    guard place < sentence.words.count else { return nil }
    let found: (excludes: Bool, end: Int)? =
      if place > start, let length = sentence.length(of: excluded, at: place) {
        (true, place + length)
      } else if place > start, let length = sentence.length(of: applicable, at: place) {
        (false, place + length)
      } else if let length = sentence.length(of: apply, at: place) {
        (false, place + length)
      } else {
        nil
      }
    guard let found else { return nil }
    // `applicable or excluded`, `applicable (Y) or not (N)`, `gelten nicht`.
    let next = sentence.folded(found.end..<min(found.end + 5, sentence.words.count))
    let isOneWord = sentence.words[found.end - 1].printed.dropLast().contains("/")
    let isTakenBack =
      found.excludes
      ? alternatives.opening(of: next) != nil
      : takenBack.isFound(in: affirmed.removed(from: next))
    return isOneWord || isTakenBack ? nil : found
  }

  /// Words for every one of a number of things.
  package static let all = Vocabulary([
    "all", "every", "each", "alle", "jede*", "samtliche*", "tous", "toutes", "todos", "todas",
    "tutti", "tutte", "ogni", "chaque", "cada", "elke",
  ])
  private static let none = Vocabulary([
    "no", "none", "keine", "aucun*", "ningun*", "nessun*", "geen", "nenhum*",
  ])
  /// What a control is called.
  package static let controls = Vocabulary([
    "control", "controls", "kontrolle*", "massnahme*", "sicherheitsmassnahme*",
    "referenzmassnahme*", "mesure*", "controle*", "controlli", "controllo", "medida*", "maatregel*",
    "beheersmaatregel*",
  ])
  private static let others = Vocabulary([
    "other", "remaining", "anderen", "ubrigen", "weiteren", "autres", "demas", "otros", "otras",
    "altri", "altre", "rimanenti", "andere", "overige", "outros", "restantes", "restanti",
  ])
  private static let annex = Vocabulary([
    "annex a", "annex", "anhang a", "anhangs a", "anhang", "annexe a", "l annexe a", "anexo a",
    "allegato a", "dell allegato a", "bijlage a", "iso iec 27001", "iso 27001", "iso27001",
    "27001", "27001 2005", "27001 2013", "27001 2022", "iso iec 27001 2013", "iso iec 27001 2022",
    "iso 27001 2013", "iso 27001 2022", "iec 27001 2022", "iec 27001 2013", "iso iec", "iso", "iec",
  ])
  private static let joints = Vocabulary([
    "of", "the", "in", "from", "and", "de", "der", "des", "die", "das", "den", "dem", "aus", "im",
    "und", "la", "le", "les", "l", "du", "et", "los", "las", "del", "y", "i", "gli", "dell",
    "della",
    "dei", "di", "e", "het", "van", "uit", "en", "os", "as", "do", "da", "dos", "das", "security",
    "information", "reference", "sections", "section", "themes", "theme",
    "clause", "standard", "norm", "norme", "within", "under", "securite", "seguridad",
    "sicurezza", "have", "been",
  ])
  private static let links = Vocabulary([
    "are", "is", "were", "have", "has", "been", "currently", "considered", "deemed", "assessed",
    "determined", "found", "declared", "fully", "all", "therefore", "hence", "thus", "as", "to",
    "be",
    "both", "sind", "ist", "als", "werden", "wurden", "voll", "sont", "considerees", "consideres",
    "comme", "toutes", "tous", "jugees", "son", "se", "consideran", "como", "sono", "considerati",
    "zijn", "allemaal", "sao", "considerados",
  ])
  private static let applicable = Vocabulary([
    "applicab*", "anwendbar*", "aplicab*", "aplicav*", "in scope", "within scope",
    "within the scope", "in the scope", "van toepassing", "zutreffend*", "toepasselijk*",
  ])
  private static let excluded = Vocabulary([
    "not applicab*", "excluded", "out of scope", "not in scope", "nicht anwendbar*",
    "ausgeschlossen", "non applicab*", "exclues", "exclus", "no aplicab*", "excluidos", "excluidas",
    "esclusi", "escluse", "niet van toepassing", "uitgesloten", "nao aplicav*",
  ])
  private static let apply = Vocabulary([
    "apply", "applies", "gelten", "gilt", "finden anwendung", "s appliquent", "se aplican",
    "aplican", "si applicano", "se aplicam",
  ])
  /// What repeats that nothing is excluded.
  private static let affirmed = Vocabulary([
    "no exclusions", "no exclusion", "none excluded", "none is excluded", "none are excluded",
    "none have been excluded", "nothing is excluded", "no controls are excluded",
    "no controls have been excluded", "no control is excluded", "keine ausschlusse",
    "sans exclusion", "aucune exclusion", "sin exclusiones", "nessuna esclusione",
  ])
  private static let alternatives = Vocabulary(["or", "oder", "ou", "o"])
  private static let takenBack = Vocabulary([
    "or", "oder", "ou", "o", "not", "nicht", "pas", "no", "non", "niet", "nao", "excluded", "excl*",
    "and not", "yes no", "ja nein",
  ])
}
