import AssuranceModel

extension RuleCatalogue {
  /// Every name that a rule goes by, in lower case, with its id: the id, the noun, and the tag of its term or failure.
  package static let names: [String: String] = {
    var names: [String: String] = [:]
    for rule in reference.entries.map(\.reference) {
      names[rule.id.lowercased()] = rule.id
      names[rule.name.lowercased()] = rule.id
    }
    for tag in ClauseTag.allCases { names[tag.rawValue] = tag.rule.id }
    for failure in DraftingFailure.allCases { names[failure.rawValue] = failure.rule.id }
    return names
  }()
}
