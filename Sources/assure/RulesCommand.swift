import ArgumentParser
import AssuranceModel
import AssurancePipeline
import Foundation
import Rules

/// `assure rules`: every criterion on one screen.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "Lists the rules: what is asked, and on whose authority.",
    discussion: """
      EXAMPLES
        assure rules
        assure rules --json | jq '.rules[].id'
        assure rules --markdown > rules.md              with sources and examples
      """)

  @Flag(help: "Print one JSON object.") var json = false

  @Flag(help: "Print the reference page, with sources and examples.") var markdown = false

  func validate() throws {
    if json && markdown { throw ValidationError("--json and --markdown exclude each other.") }
  }

  /// The list as JSON.
  private struct Listing: Encodable {
    struct Entry: Encodable {
      let id: String
      let name: String
      let requirement: String
      let why: String
      let remedy: String
      let severity: String
      let points: Int
      let sources: [String]
      let knownLimits: String
    }

    let schemaVersion = "1.0"
    let rulesVersion = RuleCatalogue.reference.version
    let rules: [Entry]
  }

  func run() throws {
    let rules = RuleCatalogue.reference.entries.map(\.reference)
    if markdown {
      return print(RuleReferencePage.markdown(RuleCatalogue.reference), terminator: "")
    }
    guard json else {
      for rule in rules { print("\(rule.id)  \(rule.requirement)") }
      return
    }
    let listing = Listing(
      rules: rules.map { rule in
        Listing.Entry(
          id: rule.id, name: rule.name, requirement: rule.requirement, why: rule.why,
          remedy: rule.remedy, severity: rule.severity.rawValue, points: rule.points,
          sources: rule.sources.map(\.text), knownLimits: rule.knownLimits)
      })
    print(String(decoding: try JSONEncoder.published.encode(listing), as: UTF8.self))
  }
}

extension Source {
  /// Document and clause as one phrase.
  var text: String { clause.isEmpty ? document : "\(document), \(clause)" }
}
