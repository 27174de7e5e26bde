/// What the likelihood of a promise is reckoned from: the notions of a passage, where they stand and in which order, who is
/// bound how, and how its words begin.
///
/// Mostly notions and not words, so that the same trees serve every language that has a lexicon; words help where a
/// lexicon has a gap.
struct PromiseFeatures: Hashable, Sendable {
  /// Where a notion stands in its proposition.
  enum Place: String, CaseIterable {
    /// Before the modal's verb.
    case before
    /// Said by the proposition itself.
    case main
    /// In an `if` or `which` part.
    case aside
  }

  /// Every notion of the passage.
  let concepts: ConceptSet
  /// Notions by place, by the force of their proposition and by whether it is negated; see `slot`.
  let placed: [ConceptSet]
  /// By notion, the notions that follow it nearby in one proposition.
  let followers: [ConceptSet]
  /// Agents by force and negation, a bit each; see `bit`.
  let bindings: UInt128
  /// How words and numbers begin, and how their forms do.
  let words: Set<WordBeginning>
  /// Of `lengths`, how many the words and numbers reach.
  let length: Int

  init(_ propositions: some Sequence<Proposition>, in text: ClauseText) {
    var all = ConceptSet([])
    var placed = Array(repeating: ConceptSet([]), count: Self.slots)
    var followers = Array(repeating: ConceptSet([]), count: Concept.allCases.count)
    var bindings: UInt128 = 0
    var words: Set<WordBeginning> = []
    var count = 0
    for proposition in propositions {
      bindings |= Self.bit(of: proposition.agent, proposition.force, proposition.isNegated)
      for (index, word) in proposition.words.enumerated() {
        let place: Place =
          index < proposition.predicate
          ? .before : proposition.subordinate[index] ? .aside : .main
        placed[Self.slot(place, proposition.force, proposition.isNegated)].formUnion(word.concepts)
      }
      Self.follow(proposition.words, in: &followers)
      all.formUnion(proposition.concepts)
      for place in proposition.tokens {
        guard let word = WordBeginning(text.tokens[place], in: text.bytes) else { continue }
        words.insert(word)
        words.insert(word.shortened)
        count += 1
      }
    }
    concepts = all
    self.placed = placed
    self.followers = followers
    self.bindings = bindings
    self.words = words
    length = Self.lengths.prefix { count >= $0 }.count
  }

  private static func follow(_ words: [PhraseLexicon.Match], in followers: inout [ConceptSet]) {
    let told = words.lazy.map { ConceptSet(rawValue: $0.concepts.rawValue & ~silent.rawValue) }
      .filter { !$0.isEmpty }
    let phrases = Array(told)
    for (index, phrase) in phrases.enumerated() {
      var behind = ConceptSet([])
      for other in phrases[(index + 1)...].prefix(reach) { behind.formUnion(other) }
      for notion in phrase.places { followers[notion].formUnion(behind) }
    }
  }

  /// Notions that say nothing by their order.
  private static let silent = ConceptSet(.number, .preposition)
  /// Phrases behind a phrase that are near it.
  private static let reach = 6
  /// Words and numbers by which short passages are told from long ones.
  static let lengths = [8, 12, 16, 24, 32, 48, 64, 96]

  // MARK: - Names

  /// Place of a stretch in `placed`.
  static func slot(_ place: Place, _ force: Proposition.Force, _ isNegated: Bool) -> Int {
    let index = Place.allCases.firstIndex(of: place) ?? 0
    let forces = Proposition.Force.allCases
    return (index * forces.count + (forces.firstIndex(of: force) ?? 0)) * 2 + (isNegated ? 1 : 0)
  }

  static let slots = Place.allCases.count * Proposition.Force.allCases.count * 2

  /// The bit of an agent that is bound with some force.
  static func bit(
    of agent: Proposition.Agent, _ force: Proposition.Force, _ isNegated: Bool
  ) -> UInt128 {
    let agents = Proposition.Agent.allCases
    let forces = Proposition.Force.allCases
    let index =
      (agents.firstIndex(of: agent) ?? 0) * forces.count + (forces.firstIndex(of: force) ?? 0)
    return 1 << UInt128(index * 2 + (isNegated ? 1 : 0))
  }

  /// Each feature by its name, as the trees call it: `notion`, `one > other`, `main duty notion`, `supplier duty`, `word
  /// certif`.
  var names: [String] {
    var names = Concept.allCases.filter { concepts.has($0) }.map { "\($0)" }
    for (first, behind) in zip(Concept.allCases, followers) {
      names += Concept.allCases.filter { behind.has($0) }.map { "\(first) > \($0)" }
    }
    for force in Proposition.Force.allCases {
      for isNegated in [false, true] {
        let said = isNegated ? "not-\(force)" : "\(force)"
        for place in Place.allCases {
          let here = placed[Self.slot(place, force, isNegated)]
          names += Concept.allCases.filter { here.has($0) }.map { "\(place) \(said) \($0)" }
        }
        names += Proposition.Agent.allCases.filter {
          bindings & Self.bit(of: $0, force, isNegated) != 0
        }.map { "\($0) \(said)" }
      }
    }
    return names + words.sorted().map { "word \($0)" }
      + Self.lengths.prefix(length).map { "length \($0)" }
  }
}
