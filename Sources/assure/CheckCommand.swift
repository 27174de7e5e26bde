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
      [
        String.counted(buyer.tables.vendors.count, "vendor"),
        .counted(buyer.tables.services.count, "service"),
      ].joined(separator: ", ") + "; "
        + [
          String.counted(counts[.error] ?? 0, "error"),
          .counted(counts[.warning] ?? 0, "warning"), .counted(counts[.note] ?? 0, "note"),
        ].joined(separator: ", ")
    )
    if (counts[.error] ?? 0) > 0 { throw ExitStatus.inputsUnusable }
  }
}
