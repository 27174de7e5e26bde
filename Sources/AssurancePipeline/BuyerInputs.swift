package import AssuranceModel
import Foundation
import Normalisation
import Rules

/// The buyer's own side of the inputs: the tables and the policy, read and checked.
package struct BuyerInputs: Sendable {
  package let tables: BuyerTables
  package let policy: Policy
  package let asOf: CalendarDate
  /// The files that were used, in the order of their names.
  package let files: [InputFile]
  package let diagnostics: [Diagnostic]

  static let policyName = "policy.yaml"

  package init(_ configuration: RunConfiguration) throws(PipelineError) {
    let inputs = configuration.inputs
    guard InputDiscovery.isFolder(inputs) else {
      throw .inputsUnusable(
        path: inputs.path, reason: "there is no such folder",
        remedy: "Name the folder that holds vendors.csv and documents/ with `--inputs`.")
    }
    let named = InputDiscovery.tables(in: inputs, named: BuyerTableReader.fileNames)
    guard named.contains(where: { $0.path == "vendors.csv" }) else {
      throw .inputsUnusable(
        path: inputs.appending(path: "vendors.csv").path,
        reason: "the vendor register is not there",
        remedy:
          "Write one row a vendor under the header `id,legal_name`; see README, Your own documents."
      )
    }
    var texts: [String: String] = [:]
    for file in named { texts[file.path] = try Self.text(of: inputs.appending(path: file.path)) }
    let read = BuyerTableReader.read(texts, rules: RuleCatalogue.names)
    guard !read.value.vendors.isEmpty else {
      throw .inputsUnusable(
        path: inputs.appending(path: "vendors.csv").path,
        reason: read.diagnostics.first?.summary ?? "the vendor register has no rows",
        remedy: read.diagnostics.first?.remedy ?? "Write one row a vendor.")
    }
    let currency = Self.commonCurrency(of: read.value.vendors)
    let policyURL = configuration.policy ?? inputs.appending(path: Self.policyName)
    let policyFile: PolicyFile
    if configuration.policy != nil || FileManager.default.fileExists(atPath: policyURL.path) {
      policyFile = try PolicyFile(
        yaml: Self.text(of: policyURL), path: policyURL.path, currency: currency)
    } else {
      policyFile = PolicyFile(currency: currency)
    }
    let policyInput =
      InputDiscovery.file(
        at: policyURL.lastPathComponent, in: policyURL.deletingLastPathComponent()
      ).value
    policy = policyFile.policy
    var tables = read.value
    tables.services = policy.controlProfile.applied(to: tables.services, of: tables.vendors)
    self.tables = tables
    asOf = configuration.asOf ?? policyFile.asOf ?? configuration.today
    files = named + (policyInput.map { [$0] } ?? [])
    diagnostics =
      read.diagnostics
      + RegisterPlausibility.diagnostics(
        of: tables, policy: policy, policyFile: policyURL.lastPathComponent, asOf: asOf)
  }

  /// A table's text: UTF-8, or else Windows-1252 as older spreadsheets save it.
  private static func text(of url: URL) throws(PipelineError) -> String {
    do {
      let bytes = try Data(contentsOf: url)
      return String(data: bytes, encoding: .utf8) ?? String(data: bytes, encoding: .windowsCP1252)
        ?? String(decoding: bytes, as: UTF8.self)
    } catch {
      throw .inputsUnusable(
        path: url.path, reason: "the file cannot be opened",
        remedy: "Check the path, and that the account may read it.")
    }
  }

  /// The currency that most vendors are paid in; the alphabet decides a tie.
  private static func commonCurrency(of vendors: [Vendor]) -> Currency {
    let counts = vendors.compactMap(\.annualSpend?.currency).reduce(into: [:]) {
      $0[$1, default: 0] += 1
    }
    let most = counts.max { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }
    guard let currency = most?.key ?? Currency(rawValue: "EUR") else {
      preconditionFailure("EUR is a currency code")
    }
    return currency
  }
}
