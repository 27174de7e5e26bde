import AssuranceModel
import Rules
import Testing

/// Every example of every rule, which are documentation and test at once.
@Suite struct RuleExampleTests {
  @Test(
    arguments: catalogue.entries.flatMap { entry in
      entry.examples.map { ExampleCase(rule: entry.reference.id, example: $0) }
    })
  func reachesTheVerdictThatItsDocumentationShows(_ each: ExampleCase) {
    #expect(
      each.example.found.verdict == each.example.expected, "\(each.example.found.message.text)")
  }

  @Test(arguments: catalogue.entries.map(\.reference.id))
  func showsConformingNonconformingAndUndetermined(_ id: String) throws {
    let entry = try #require(catalogue.entries.first { $0.reference.id == id })
    #expect(
      Set(entry.examples.map(\.expected)).isSuperset(of: [.conforms, .nonconforming, .undetermined])
    )
  }

  @Test(arguments: catalogue.entries.map(\.reference.id))
  func speaksAsAHeadlineAndAccusesNobody(_ id: String) throws {
    let entry = try #require(catalogue.entries.first { $0.reference.id == id })
    for text in entry.examples.map(\.found.message.text) {
      #expect(!text.isEmpty && !text.hasSuffix(".") && !text.hasPrefix("No "))
      #expect(!text.lowercased().contains("fraud"))
    }
  }

  @Test(arguments: catalogue.entries.map(\.reference.id))
  func citesSomethingWhereverItReachesAVerdict(_ id: String) throws {
    let entry = try #require(catalogue.entries.first { $0.reference.id == id })
    for example in entry.examples
    where example.expected == .conforms || example.expected == .nonconforming {
      #expect(!example.found.evidence.isEmpty || !example.found.searches.isEmpty)
    }
  }
}

/// An example with the rule it belongs to.
struct ExampleCase: CustomTestStringConvertible {
  let rule: String
  let example: RuleEntry.Example

  var testDescription: String { "\(rule) \(example.name)" }
}

let policy = Policy(reportingCurrency: euro)
let catalogue = RuleCatalogue(policy: policy)
let euro = Currency(rawValue: "EUR")!
