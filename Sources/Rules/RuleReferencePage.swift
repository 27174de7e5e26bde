import AssuranceModel

/// What every rule asks, why, on whose authority and with which examples, as Markdown.
package enum RuleReferencePage {
  /// The page of all rules, in the order of the catalogue.
  package static func markdown(_ catalogue: RuleCatalogue) -> String {
    let entries = catalogue.entries
    let introduction = """
      # Rules

      \(entries.count) rules, version \(catalogue.version). Points are what a nonconformity, or no answer, adds to the \
      risk score before the policy's own weights. Made by `assure rules --markdown > Sources/Rules/README.md`.

      | Rule | Asks for | Severity | Points |
      |--|--|--|--:|
      """
    let rows = entries.map {
      let rule = $0.reference
      return "| [\(rule.id)](#\(anchor(rule))) \(rule.name) | \(rule.requirement) | "
        + "\(rule.severity.rawValue) | \(rule.points) |"
    }
    return introduction + "\n" + rows.joined(separator: "\n") + "\n\n"
      + entries.map(section).joined(separator: "\n")
  }

  /// The section of one rule; nil where no rule has the id.
  package static func markdown(for id: String, in catalogue: RuleCatalogue) -> String? {
    catalogue.entries.first { $0.reference.id == id.uppercased() }.map(section)
  }

  private static func anchor(_ rule: RuleReference) -> String {
    "\(rule.id)-\(rule.name)".lowercased()
  }

  private static func section(_ entry: RuleEntry) -> String {
    let rule = entry.reference
    let sources = rule.sources.map { source in
      source.clause.isEmpty ? "- \(source.document)" : "- \(source.document), \(source.clause)"
    }
    let examples = entry.examples.map { example in
      "- \(example.name): *\(words(example.expected))*. \(example.found.message.text)"
    }
    let limits = rule.knownLimits.isEmpty ? "" : "\nKnown limits: \(rule.knownLimits)\n"
    return """
      ## \(rule.id) \(rule.name)

      \(rule.requirement)

      Why: \(rule.why)

      - Conforming: \(rule.title)
      - Nonconforming: \(rule.failureTitle) (\(rule.severity.rawValue), \(rule.points) points)
      - Remedy: \(rule.remedy)\(rule.openRemedy.map { "; where it is open: \($0)" } ?? "")

      Sources:

      \(sources.joined(separator: "\n"))
      \(limits)
      Examples:

      \(examples.joined(separator: "\n"))

      """
  }

  private static func words(_ verdict: Verdict) -> String {
    switch verdict {
    case .conforms: "conforms"
    case .nonconforming: "nonconforming"
    case .undetermined: "undetermined"
    case .notApplicable: "not applicable"
    }
  }
}
