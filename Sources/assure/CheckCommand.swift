import ArgumentParser
import AssuranceModel
import AssurancePipeline
import Foundation

/// `assure check`: lints the buyer's own tables before a run.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Checks the register, the other tables and the policy before a run.",
    discussion: """
      Prints each problem with file, row, column and remedy. Exits with 3 if a run could not use the inputs.

      EXAMPLE
        assure check --inputs ~/vendors
      """)

  @OptionGroup var places: RunPlaces

  func run() throws {
    let buyer = try BuyerInputs(try places.configuration())
    for diagnostic in buyer.diagnostics { print(DiagnosticPrinter.text(of: diagnostic)) }
    let counts = Dictionary(grouping: buyer.diagnostics, by: \.severity).mapValues(\.count)
    print(
      "\(buyer.tables.vendors.count) vendors, \(buyer.tables.services.count) services; "
        + "\(counts[.error] ?? 0) errors, \(counts[.warning] ?? 0) warnings, \(counts[.note] ?? 0) notes"
    )
    if (counts[.error] ?? 0) > 0 { throw ExitStatus.inputsUnusable }
  }
}
