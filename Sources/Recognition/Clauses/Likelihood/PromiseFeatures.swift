/// What the likelihood of a promise is reckoned from: the notions of a passage, where they stand, and who is bound how.
///
/// Notions and not words, so that one set of weights serves every language that has a lexicon.
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
  private let placed: [ConceptSet]
  /// Agents by force and negation, a bit each; see `bit`.
  private let bindings: UInt128

  init(_ propositions: some Sequence<Proposition>) {
    var all = ConceptSet([])
    var placed = Array(repeating: ConceptSet([]), count: Self.slots)
    var bindings: UInt128 = 0
    for proposition in propositions {
      bindings |= Self.bit(of: proposition.agent, proposition.force, proposition.isNegated)
      for (index, word) in proposition.words.enumerated() {
        let place: Place =
          index < proposition.predicate
          ? .before : proposition.subordinate[index] ? .aside : .main
        placed[Self.slot(place, proposition.force, proposition.isNegated)].formUnion(word.concepts)
      }
      all.formUnion(proposition.concepts)
    }
    concepts = all
    self.placed = placed
    self.bindings = bindings
  }

  func has(_ concept: Concept, at slot: Int) -> Bool { placed[slot].has(concept) }

  func has(binding: UInt128) -> Bool { bindings & binding != 0 }

  // MARK: - Names

  /// Place of a stretch in `placed`.
  static func slot(_ place: Place, _ force: Proposition.Force, _ isNegated: Bool) -> Int {
    let index = Place.allCases.firstIndex(of: place) ?? 0
    let forces = Proposition.Force.allCases
    return (index * forces.count + (forces.firstIndex(of: force) ?? 0)) * 2 + (isNegated ? 1 : 0)
  }

  private static let slots = Place.allCases.count * Proposition.Force.allCases.count * 2

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

  /// Each feature by its name, as the weights call it: `notion`, `main duty notion`, `supplier duty`.
  var names: [String] {
    var names = Concept.allCases.filter { concepts.has($0) }.map { "\($0)" }
    for force in Proposition.Force.allCases {
      for isNegated in [false, true] {
        let said = isNegated ? "not-\(force)" : "\(force)"
        for place in Place.allCases {
          let here = placed[Self.slot(place, force, isNegated)]
          names += Concept.allCases.filter { here.has($0) }.map { "\(place) \(said) \($0)" }
        }
        names += Proposition.Agent.allCases.filter {
          has(binding: Self.bit(of: $0, force, isNegated))
        }.map { "\($0) \(said)" }
      }
    }
    return names
  }
}
