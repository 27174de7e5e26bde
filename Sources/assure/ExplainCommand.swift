import ArgumentParser
import AssuranceModel
import AssurancePipeline
import Foundation
import Rules

/// `assure explain`: the reasons behind a standing, and the authority behind a rule.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explains why a vendor stands where it stands, or what a rule asks.",
    discussion: """
      A vendor is explained as the last run found it; run again for newer documents.

      EXAMPLES
        assure explain CERT001
        assure explain aldermoor-cloud
        assure explain aldermoor-cloud --outputs ~/pack
      """)

  @Argument(help: "A vendor's id, or the id or name of a rule.") var subject: String

  @Option(help: ArgumentHelp("Folder with the pack.", valueName: "dir")) var outputs = "outputs"

  func run() throws {
    let rules = RuleCatalogue.reference.entries.map(\.reference)
    let named = rules.first { $0.id == subject.uppercased() || $0.name == subject }
    if let page = named.flatMap({ RuleReferencePage.markdown(for: $0.id, in: .reference) }) {
      print(page)
      return
    }
    let folder = URL(filePath: outputs, directoryHint: .isDirectory).appending(path: "current")
    let pack = FileManager.default.fileExists(atPath: folder.path) ? try FinishedRun(folder) : nil
    if let vendor = pack?.vendors.first(where: { $0.id == subject }) {
      print(vendor.explanation)
      return
    }
    let known = rules.map(\.id) + (pack?.vendors.map(\.id) ?? [])
    let meant = NearMiss.best(of: known, for: subject).map { " Did you mean \($0)?" } ?? ""
    let noPack = pack == nil ? " There is no pack in \(outputs) yet, so no vendor is known." : ""
    throw ValidationError("`\(subject)` is neither a vendor nor a rule.\(meant)\(noPack)")
  }
}
