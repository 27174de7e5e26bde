import AssuranceModel
import Foundation
import Rules
import Testing

/// The shape of the catalogue: files, ids, sources, and the page made from it.
@Suite struct RuleCatalogueTests {
  static let folders = [
    "Certificate", "StatementOfApplicability", "Commitments", "StructuralTerms",
    "DraftingFailures", "Register", "ServiceAuditorReport", "VendorRecord",
  ]

  @Test func listsEachRuleThatHasAFile() throws {
    let sources = Self.sources
    let files = try Self.folders.flatMap { folder in
      try FileManager.default.contentsOfDirectory(
        at: sources.appending(path: folder), includingPropertiesForKeys: nil)
    }
    let rules = try files.filter {
      try String(contentsOf: $0, encoding: .utf8).contains(#/struct \w+: \w*Rule \{/#)
    }
    .map { $0.deletingPathExtension().lastPathComponent }
    #expect(Set(rules) == Set(catalogue.entries.map(\.reference.name)))
    #expect(rules.count == catalogue.entries.count)
  }

  @Test func givesEachRuleItsOwnId() {
    let ids = catalogue.entries.map(\.reference.id)
    #expect(Set(ids).count == ids.count)
    #expect(ids.count >= 22)
  }

  @Test(arguments: catalogue.entries.map(\.reference))
  func saysWhereARuleComesFrom(_ rule: RuleReference) {
    #expect(!rule.sources.isEmpty)
    #expect(rule.points >= 0)
    #expect(!rule.why.isEmpty && !rule.remedy.isEmpty && !rule.knownLimits.isEmpty)
    #expect(!rule.title.hasSuffix(".") && !rule.failureTitle.hasSuffix("."))
  }

  @Test func keepsTheVersionWhenThePolicyChangesThresholds() {
    let other = RuleCatalogue(policy: Policy(reportingCurrency: euro, expiryWarningDays: 10))
    #expect(other.version == RuleCatalogue.version)
  }

  @Test func keepsTheReferencePageCurrent() throws {
    let file = Self.sources.appending(path: "README.md")
    let page = RuleReferencePage.markdown(catalogue)
    if ProcessInfo.processInfo.environment["RECORD"] != nil {
      try page.write(to: file, atomically: true, encoding: .utf8)
    }
    let written = try String(contentsOf: file, encoding: .utf8)
    #expect(written == page, "Run: assure rules --markdown > Sources/Rules/README.md")
  }

  @Test func explainsOneRuleByItsId() {
    let section = RuleReferencePage.markdown(for: "cert001", in: catalogue)
    #expect(section?.hasPrefix("## CERT001 CertificateExpiry") == true)
    #expect(RuleReferencePage.markdown(for: "XYZ999", in: catalogue) == nil)
  }

  private static let sources = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Sources/Rules").standardized
}
