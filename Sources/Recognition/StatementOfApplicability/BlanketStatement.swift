/// A sentence that decides many controls at once, such as `All 93 controls are applicable`.
///
/// `All controls of A.8 apply except 8.4` excludes 8.4. A sentence with a condition, a doubt or an exception that is not
/// understood decides nothing.
package struct BlanketStatement: Hashable, Sendable {
  /// The controls that a sentence speaks of.
  package struct Reach: Hashable, Sendable {
    /// The numbers before the first point; empty where the sentence speaks of all of them.
    package var sections: Set<Int> = []
    /// The sections of :2022 whose themes are named; other editions know no themes.
    package var themes: Set<Int> = []
    package var controls: Set<ControlIdentifier> = []

    /// Whether no part of Annex A is named.
    package var isWhole: Bool { sections.isEmpty && themes.isEmpty && controls.isEmpty }

    /// Whether a control is among them.
    package func holds(_ identifier: ControlIdentifier) -> Bool {
      isWhole || names(identifier)
    }

    /// Whether a control, its group or its section is named.
    package func names(_ identifier: ControlIdentifier) -> Bool {
      sections.contains(identifier.section) || themes.contains(identifier.section)
        || controls.contains { $0 == identifier || $0.isParent(of: identifier) }
    }
  }

  /// Whether the controls that it speaks of are excluded, and not applied.
  package let excludes: Bool
  package private(set) var reach: Reach
  /// How many controls it says that there are.
  package let count: Int?
  /// What it takes out; whole where it takes out nothing.
  package let exceptions: Reach
  /// Why controls are excluded, as printed; empty where it gives no reason.
  package let reason: String
  /// Whether it leaves out what is said elsewhere: `unless stated otherwise`, `all other controls`.
  package let yieldsToOthers: Bool
  /// Whether it says of which controls it speaks: those of the annex, of a section, or a number of them.
  package let isSpecific: Bool

  /// The statement that a sentence makes; nil where it makes none or none without a doubt.
  package init?(_ sentence: String) {
    let words = BlanketWords(sentence)
    guard BlanketPhrase.mayStand(in: words), let exception = BlanketException(words) else {
      return nil
    }
    let rest = words.without(exception.words)
    guard !rest.isDoubtful,
      let phrase = rest.words.indices.lazy.compactMap({ BlanketPhrase(rest, at: $0) }).first
    else { return nil }
    // What a sentence excludes by exception to an exclusion nobody can tell.
    guard !phrase.excludes || exception.reach.isWhole && !phrase.reach.isWhole else { return nil }
    excludes = phrase.excludes
    reach = phrase.reach
    count = phrase.count
    exceptions = exception.reach
    reason = words.reason(
      in: exception.words.isEmpty ? phrase.end..<words.words.count : exception.words)
    yieldsToOthers = exception.yieldsToOthers || phrase.isRemainder
    isSpecific = phrase.isSpecific || !exception.reach.isWhole
  }

  /// The same statement where it stands below a heading: `A.8 Technological controls` narrows what it speaks of.
  ///
  /// Nil where the heading is about something else, so that "all controls" may be any.
  package func below(_ heading: String) -> BlanketStatement? {
    let words = BlanketWords(heading)
    guard !StatementTitle.namesOtherStandard(words.folded) else { return nil }
    guard !isSpecific else { return self }
    let places = words.words.indices
    let sections = Set(places.compactMap { words.section(at: $0)?.found })
    let themes = Set(places.compactMap { words.theme(at: $0) })
    if !sections.isEmpty || !themes.isEmpty {
      var narrowed = self
      narrowed.reach.sections = sections
      narrowed.reach.themes = themes
      return narrowed
    }
    return words.words.isEmpty || StatementTitle.isName(words.folded)
      || Self.generalHeadings.isFound(in: words.folded) ? self : nil
  }

  private static let generalHeadings = Vocabulary([
    "scope", "summary", "conclusion*", "applicab*", "overview", "introduction", "purpose",
    "exclusion*", "annex a", "geltungsbereich", "zusammenfassung", "anwendbar*", "einleitung",
    "zweck", "ausschluss*", "anhang a", "perimetre", "resume", "objet", "annexe a", "alcance",
    "resumen", "aplicab*", "anexo a", "ambito", "riepilogo", "esclusion*", "allegato a",
    "samenvatting", "inleiding", "toepass*", "uitsluiting*", "bijlage a", "resumo", "exclus*",
  ])
}
