import ArgumentParser
import AssuranceModel
import AssurancePipeline
import Foundation

/// `assure run`: the nightly job.
struct RunCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Reads the inputs and publishes the board pack.",
    discussion: """
      A document that cannot be read never stops the run: it is listed under data quality.

      EXAMPLES
        assure run
        assure run --inputs ~/vendors --outputs ~/pack --jobs 4
        assure run --as-of 2026-11-23 --fail-on high    exit status 1 if a finding is high or critical
      """)

  @OptionGroup var places: RunPlaces

  @Option(help: "Exit with 1 if a finding has at least this severity: low, medium, high, critical.")
  var failOn: Severity?

  @Flag(help: "Print nothing but errors.")
  var quiet = false

  @Flag(help: "Print each document as it is read.")
  var verbose = false

  func validate() throws {
    if quiet && verbose { throw ValidationError("--quiet and --verbose exclude each other.") }
  }

  func run() async throws {
    let printer = ProgressPrinter(
      style: quiet ? .none : verbose ? .lines : StandardError.isTerminal ? .bar : .stages)
    let pipeline = Pipeline(try places.configuration()) { printer.show($0) }
    let outcome = try await pipeline.run()
    printer.finish()
    if !quiet { print(RunSummary(outcome: outcome, outputs: places.outputs).text) }
    if let failOn, outcome.report.hasFinding(atLeast: failOn) { throw ExitStatus.findings }
  }
}

/// The options that say where a run reads and writes, and for which day.
struct RunPlaces: ParsableArguments {
  @Option(help: ArgumentHelp("Folder with vendors.csv and documents/.", valueName: "dir"))
  var inputs = "inputs"

  @Option(help: ArgumentHelp("Folder that receives the pack and the history.", valueName: "dir"))
  var outputs = "outputs"

  @Option(
    help: ArgumentHelp(
      "The day to judge by; else the policy's as_of, else today.", valueName: "yyyy-mm-dd"))
  var asOf: CalendarDate?

  @Option(
    help: ArgumentHelp("The buyer's policy; else policy.yaml in the inputs.", valueName: "file"))
  var policy: String?

  @Option(help: ArgumentHelp("Documents read at a time; else one a core.", valueName: "n"))
  var jobs: Int?

  func validate() throws {
    if let jobs, !(1...256).contains(jobs) { throw ValidationError("--jobs takes 1 to 256.") }
  }

  func configuration() throws -> RunConfiguration {
    RunConfiguration(
      inputs: URL(filePath: inputs, directoryHint: .isDirectory),
      outputs: URL(filePath: outputs, directoryHint: .isDirectory), asOf: asOf,
      today: try Clock.today(), policy: policy.map { URL(filePath: $0) },
      jobs: jobs ?? ProcessInfo.processInfo.activeProcessorCount)
  }
}

/// The only place that asks which day it is.
enum Clock {
  static func today() throws -> CalendarDate {
    let parts = Calendar(identifier: .gregorian).dateComponents(
      [.year, .month, .day], from: Date())
    guard let year = parts.year, let month = parts.month, let day = parts.day,
      let date = CalendarDate(year: year, month: month, day: day)
    else { throw ValidationError("The system's clock gives no date; name the day with --as-of.") }
    return date
  }
}

extension CalendarDate: ExpressibleByArgument {
  package init?(argument: String) { self.init(iso: argument) }
}

extension Severity: ExpressibleByArgument {}

extension Report {
  /// Whether any vendor has a nonconformity of a severity or worse.
  func hasFinding(atLeast severity: Severity) -> Bool {
    vendors.contains { vendor in
      vendor.assessment.findings.contains {
        $0.verdict == .nonconforming && $0.rule.severity >= severity
      }
    }
  }
}
