/// One thing said by a sentence: who is bound, how strongly, and the known words in order.
struct Proposition: Hashable, Sendable {
  /// Whom the words bind or entitle.
  enum Agent: Hashable, Sendable, CaseIterable {
    case supplier, buyer, eachParty, subprocessor, host, auditor
    /// `the Supplier and its sub-processors`.
    case supplierAndSubprocessors
    /// A passive, or a subject that is a thing: the party that drafts its promises, the supplier.
    case unstated

    /// Whether the supplier is among those that are bound.
    var bindsSupplier: Bool {
      switch self {
      case .supplier, .eachParty, .supplierAndSubprocessors, .unstated: true
      case .buyer, .subprocessor, .host, .auditor: false
      }
    }

    /// Whether sub-processors are among those that are bound.
    var bindsSubprocessors: Bool { self == .subprocessor || self == .supplierAndSubprocessors }
  }

  /// What kind of saying it is.
  enum Force: Hashable, Sendable, CaseIterable {
    case duty
    /// The buyer may.
    case right
    /// The supplier may.
    case permission
    /// Endeavours, intentions, recommendations.
    case aspiration
    /// The words say that there is no duty or no right.
    case denial
    /// A statement, a recital, a definition.
    case statement
  }

  let sentence: Int
  /// Tokens of its own, without those shared with other items of a list.
  let tokens: Range<Int>
  /// Known phrases: those of the lead-in that it shares, then its own.
  let words: [PhraseLexicon.Match]
  /// Place in `words` of the first phrase after the modal; 0 where there is no modal.
  let predicate: Int
  /// Place in `words` of its first own phrase.
  let ownStart: Int
  let agent: Agent
  let force: Force
  /// Whether the predicate is negated: `shall not`.
  let isNegated: Bool
  /// Whether the subject is a party that stands before the modal, or is carried over.
  let hasStatedSubject: Bool
  let concepts: ConceptSet
  /// By place in `words`: whether the phrase stands in an `if` or `which` part after the modal.
  let subordinate: [Bool]

  /// The phrases before the predicate, with their places in `words`.
  var beforePredicate: ArraySlice<PhraseLexicon.Match> { words[..<min(predicate, words.count)] }

  /// The phrases of the predicate, with their places in `words`.
  var predicateWords: ArraySlice<PhraseLexicon.Match> { words[min(predicate, words.count)...] }

  /// Whether the supplier is bound to what the predicate says.
  var isSupplierDuty: Bool { force == .duty && agent.bindsSupplier }

  /// The same subject and modal with the predicate of another proposition.
  func with(predicateOf other: Proposition) -> Proposition {
    let added = other.words[other.predicate...]
    var union = concepts
    for word in added { union.formUnion(word.concepts) }
    return Proposition(
      sentence: sentence, tokens: tokens, words: words + added, predicate: predicate,
      ownStart: ownStart, agent: agent, force: force, isNegated: isNegated,
      hasStatedSubject: hasStatedSubject, concepts: union,
      subordinate: subordinate + other.subordinate[other.predicate...])
  }
}
