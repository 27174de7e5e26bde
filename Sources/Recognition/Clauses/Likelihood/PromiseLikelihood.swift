import AssuranceModel

/// How likely a passage makes each promise, by decision trees fitted to labelled passages (`make calibrate`).
///
/// The recognisers of `Tags` follow the grammar and say why; wording that none of them follows is the rule in contracts of
/// another drafter. The notions of a passage, their order and its words, taken together, may still leave little doubt.
struct PromiseLikelihood: Sendable {
  /// Which of the features that the trees ask for are there, in the order of the table.
  struct Marks: Sendable {
    fileprivate var present: [Bool]
  }

  /// What a tree asks for.
  private enum Feature {
    case notion(Int)
    case following(Int, Int)
    case placed(Int, slot: Int)
    case binding(UInt128)
    case word(WordBeginning)
    case length(Int)
  }

  /// Built once from the embedded table.
  static let shared = PromiseLikelihood(Array(table.utf8))

  private static let notions = Concept.allCases.count

  private var count = 0
  /// Places of the features in the table; -1 for those that no tree asks for.
  private var notionPlaces = Array(repeating: -1, count: notions)
  private var followingPlaces = Array(repeating: -1, count: notions * notions)
  private var placedPlaces = Array(repeating: -1, count: PromiseFeatures.slots * notions)
  private var bindingPlaces: [(bit: UInt128, place: Int)] = []
  private var wordPlaces: [WordBeginning: Int] = [:]
  private var lengthPlaces = Array(repeating: -1, count: PromiseFeatures.lengths.count)
  private var trees: [ClauseTag: PromiseTrees] = [:]

  /// From a table of lines: `feature` and its name in the order of their numbers, and `tree`, its promise and its nodes.
  private init(_ table: [UInt8]) {
    for line in table.split(separator: UInt8(ascii: "\n")) {
      let words = line.split(separator: UInt8(ascii: " "), maxSplits: 2)
      guard words.count > 1 else { continue }
      switch String(decoding: words[0], as: UTF8.self) {
      case "feature":
        let name = String(decoding: line.dropFirst(words[0].count + 1), as: UTF8.self)
        if let feature = Self.feature(name) { place(feature) }
        count += 1
      case "tree" where words.count > 2:
        if let tag = ClauseTag(rawValue: String(decoding: words[1], as: UTF8.self)) {
          trees[tag, default: PromiseTrees()].add(words[2])
        }
      default: continue
      }
    }
  }

  /// Gives a feature the next place.
  private mutating func place(_ feature: Feature) {
    switch feature {
    case .notion(let notion): notionPlaces[notion] = count
    case .following(let first, let next): followingPlaces[first * Self.notions + next] = count
    case .placed(let notion, let slot): placedPlaces[slot * Self.notions + notion] = count
    case .binding(let bit): bindingPlaces.append((bit, count))
    case .word(let word): wordPlaces[word] = count
    case .length(let step): lengthPlaces[step] = count
    }
  }

  /// Natural logarithm of the odds that a passage makes a promise, from what it is marked with.
  func logOdds(of tag: ClauseTag, by marks: Marks) -> Double {
    Double(trees[tag]?.sum(marks.present) ?? 0) / 1_000
  }

  /// The features that are asked for and that a passage has.
  func marks(_ features: PromiseFeatures) -> Marks {
    var marks = Marks(present: Array(repeating: false, count: count))
    func mark(_ place: Int) {
      if place >= 0 { marks.present[place] = true }
    }
    for notion in features.concepts.places {
      mark(notionPlaces[notion])
      for next in features.followers[notion].places {
        mark(followingPlaces[notion * Self.notions + next])
      }
    }
    for (slot, placed) in features.placed.enumerated() {
      for notion in placed.places { mark(placedPlaces[slot * Self.notions + notion]) }
    }
    for (bit, place) in bindingPlaces where features.bindings & bit != 0 { mark(place) }
    for word in features.words { mark(wordPlaces[word] ?? -1) }
    for place in lengthPlaces.prefix(features.length) { mark(place) }
    return marks
  }

  // MARK: - Names

  /// A feature by its name: `maintain`, `maintain > certificate`, `main duty maintain`, `supplier duty`, `word certif`,
  /// `length 24`.
  private static func feature(_ name: String) -> Feature? {
    let words = name.split(separator: " ")
    switch words.count {
    case 1: return notion(words[0]).map { .notion($0) }
    case 2 where words[0] == "word": return WordBeginning(words[1]).map { .word($0) }
    case 2 where words[0] == "length":
      return Int(words[1]).flatMap(PromiseFeatures.lengths.firstIndex).map { .length($0) }
    case 2: return binding(agent: words[0], said: words[1]).map { .binding($0) }
    case 3 where words[1] == ">":
      guard let first = notion(words[0]), let next = notion(words[2]) else { return nil }
      return .following(first, next)
    case 3:
      guard let place = PromiseFeatures.Place(rawValue: String(words[0])),
        let (force, isNegated) = force(words[1]), let notion = notion(words[2])
      else { return nil }
      return .placed(notion, slot: PromiseFeatures.slot(place, force, isNegated))
    default: return nil
    }
  }

  private static func notion(_ name: Substring) -> Int? {
    Concept(named: name).map { Int($0.rawValue) }
  }

  private static func binding(agent name: Substring, said: Substring) -> UInt128? {
    guard let agent = Proposition.Agent.allCases.first(where: { "\($0)" == name }),
      let (force, isNegated) = force(said)
    else { return nil }
    return PromiseFeatures.bit(of: agent, force, isNegated)
  }

  private static func force(_ said: Substring) -> (Proposition.Force, isNegated: Bool)? {
    let isNegated = said.hasPrefix("not-")
    let name = isNegated ? said.dropFirst(4) : said
    return Proposition.Force.allCases.first { "\($0)" == name }.map { ($0, isNegated) }
  }
}
