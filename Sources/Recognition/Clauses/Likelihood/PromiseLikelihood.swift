import AssuranceModel

/// How likely a passage makes each promise, by weights fitted to labelled passages (`make calibrate`).
///
/// The recognisers of `Tags` follow the grammar and say why; wording that none of them follows is the rule in contracts of
/// another drafter. Where nothing else was found, the notions of a passage taken together may still leave little doubt.
struct PromiseLikelihood: Sendable {
  /// What a weight answers to.
  private enum Feature: Sendable {
    case notion(Concept)
    case pair(Concept, Concept)
    case placed(Concept, slot: Int)
    case binding(UInt128)
  }

  private struct Model: Sendable {
    var bias = 0.0
    var weights: [(feature: Feature, weight: Double)] = []
  }

  /// Built once from the embedded weights.
  static let shared = PromiseLikelihood()

  private var models: [ClauseTag: Model] = [:]

  private init() {
    let rows = SeparatedValues(embedded: PackageResources.clause_likelihoods_csv).rows
    for row in rows {
      guard let tag = row["tag"].flatMap(ClauseTag.init(rawValue:)),
        let weight = row["weight"].flatMap(Double.init)
      else { continue }
      if let feature = row["feature"].flatMap(Self.feature) {
        models[tag, default: Model()].weights.append((feature, weight))
      } else {
        models[tag, default: Model()].bias = weight
      }
    }
  }

  /// Natural logarithm of the odds that a passage makes the promise.
  func logOdds(of tag: ClauseTag, in features: PromiseFeatures) -> Double {
    guard let model = models[tag] else { return -.infinity }
    return model.weights.reduce(model.bias) { sum, term in
      Self.holds(term.feature, in: features) ? sum + term.weight : sum
    }
  }

  private static func holds(_ feature: Feature, in features: PromiseFeatures) -> Bool {
    switch feature {
    case .notion(let concept): features.concepts.has(concept)
    case .pair(let one, let other): features.concepts.has(one) && features.concepts.has(other)
    case .placed(let concept, let slot): features.has(concept, at: slot)
    case .binding(let bit): features.has(binding: bit)
    }
  }

  /// A feature by its name: `maintain`, `maintain & certificate`, `main duty maintain`, `supplier duty`.
  private static func feature(_ name: String) -> Feature? {
    let words = name.split(separator: " ")
    switch words.count {
    case 1: return Concept(named: words[0]).map { .notion($0) }
    case 2: return binding(agent: words[0], said: words[1]).map { .binding($0) }
    case 3 where words[1] == "&":
      guard let one = Concept(named: words[0]), let other = Concept(named: words[2]) else {
        return nil
      }
      return .pair(one, other)
    case 3:
      guard let place = PromiseFeatures.Place(rawValue: String(words[0])),
        let (force, isNegated) = force(words[1]), let concept = Concept(named: words[2])
      else { return nil }
      return .placed(concept, slot: PromiseFeatures.slot(place, force, isNegated))
    default: return nil
    }
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
