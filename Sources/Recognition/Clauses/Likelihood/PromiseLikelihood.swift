import AssuranceModel

/// How likely a passage makes each promise, by weights fitted to labelled passages (`make calibrate`).
///
/// The recognisers of `Tags` follow the grammar and say why; wording that none of them follows is the rule in contracts of
/// another drafter. Where nothing else was found, the notions of a passage taken together may still leave little doubt.
struct PromiseLikelihood: Sendable {
  /// What a weight answers to.
  private enum Feature {
    case notion(Int)
    case pair(Int, Int)
    case following(Int, Int)
    case placed(Int, slot: Int)
    case binding(UInt128)
    case word(WordBeginning)
  }

  /// Built once from the embedded weights.
  static let shared = PromiseLikelihood()

  private static let notions = Concept.allCases.count

  /// For every feature with any weight its weights by promise, in the order of the promises, one row after the other.
  private var weights: [Double] = []
  private var biases = Array(repeating: 0.0, count: ClauseTag.allCases.count)
  /// Rows of the features; -1 for features without weights.
  private var notionRows = Array(repeating: -1, count: notions)
  private var pairRows = Array(repeating: -1, count: notions * notions)
  private var followingRows = Array(repeating: -1, count: notions * notions)
  private var placedRows = Array(repeating: -1, count: PromiseFeatures.slots * notions)
  private var bindingRows: [(bit: UInt128, row: Int)] = []
  private var wordRows: [WordBeginning: Int] = [:]

  private init() {
    var rows: [String: Int] = [:]
    for row in SeparatedValues(embedded: PackageResources.clause_likelihoods_csv).rows {
      guard
        let tag = row["tag"].flatMap(ClauseTag.init(rawValue:)).flatMap({
          ClauseTag.allCases.firstIndex(of: $0)
        }), let weight = row["weight"].flatMap(Double.init)
      else { continue }
      guard let name = row["feature"], let feature = Self.feature(name) else {
        biases[tag] = weight
        continue
      }
      let place = rows[name] ?? add(feature)
      rows[name] = place
      weights[place + tag] = weight
    }
  }

  /// Makes room for the weights of a feature, and says where they begin.
  private mutating func add(_ feature: Feature) -> Int {
    let row = weights.count
    weights += Array(repeating: 0, count: ClauseTag.allCases.count)
    switch feature {
    case .notion(let notion): notionRows[notion] = row
    case .pair(let one, let other):
      pairRows[min(one, other) * Self.notions + max(one, other)] = row
    case .following(let first, let next): followingRows[first * Self.notions + next] = row
    case .placed(let notion, let slot): placedRows[slot * Self.notions + notion] = row
    case .binding(let bit): bindingRows.append((bit, row))
    case .word(let word): wordRows[word] = row
    }
    return row
  }

  /// Natural logarithms of the odds that a passage makes each promise, in the order of `ClauseTag.allCases`.
  func logOdds(_ features: PromiseFeatures) -> [Double] {
    var odds = biases
    func add(_ row: Int) {
      guard row >= 0 else { return }
      for tag in odds.indices { odds[tag] += weights[row + tag] }
    }
    let notions = features.concepts.places
    for (index, notion) in notions.enumerated() {
      add(notionRows[notion])
      for other in notions[(index + 1)...] { add(pairRows[notion * Self.notions + other]) }
      for next in features.followers[notion].places {
        add(followingRows[notion * Self.notions + next])
      }
    }
    for (slot, placed) in features.placed.enumerated() {
      for notion in placed.places { add(placedRows[slot * Self.notions + notion]) }
    }
    for (bit, row) in bindingRows where features.bindings & bit != 0 { add(row) }
    for word in features.words { add(wordRows[word] ?? -1) }
    return odds
  }

  // MARK: - Names

  /// A feature by its name: `maintain`, `maintain & certificate`, `maintain > certificate`, `main duty maintain`, `supplier
  /// duty`, `word mainta`.
  private static func feature(_ name: String) -> Feature? {
    let words = name.split(separator: " ")
    switch words.count {
    case 1: return notion(words[0]).map { .notion($0) }
    case 2 where words[0] == "word": return WordBeginning(words[1]).map { .word($0) }
    case 2: return binding(agent: words[0], said: words[1]).map { .binding($0) }
    case 3 where words[1] == "&" || words[1] == ">":
      guard let one = notion(words[0]), let other = notion(words[2]) else { return nil }
      return words[1] == "&" ? .pair(one, other) : .following(one, other)
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
