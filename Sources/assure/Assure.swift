import ArgumentParser
import AssurancePipeline
import Foundation
import Glibc

/// The command line: it maps what was typed to the pipeline, and errors to exit statuses.
@main
struct Assure: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assure",
    abstract: "Reads vendors' certificates and contracts, and prints the board pack.",
    discussion: """
      EXAMPLES
        assure run                                      read inputs/, write outputs/current
        assure run --inputs ~/vendors --as-of 2026-11-23
        assure inspect certificate.pdf                  what is read from one document
        assure explain CERT001                          what a rule asks, and on whose authority
        assure explain aldermoor-cloud                  why a vendor stands where it stands

      EXIT STATUS
        0 done, 1 done with findings at or above --fail-on, 2 wrong usage, 3 inputs unusable,
        4 could not write, 5 another run holds the lock, 70 internal fault
      """,
    version: "1.0.0",
    subcommands: [
      RunCommand.self, InspectCommand.self, CheckCommand.self, ExplainCommand.self,
      RulesCommand.self, VerifyCommand.self, DiffCommand.self, PublishCommand.self,
      CacheCommand.self,
    ])

  static func main() async {
    do {
      var command = try parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch let error as PipelineError {
      StandardError.print("assure: \(error)")
      Glibc.exit(error.exitStatus)
    } catch let code as ExitCode where code != .validationFailure {
      Glibc.exit(code.rawValue)
    } catch  where exitCode(for: error) == .success {
      print(fullMessage(for: error))
    } catch {
      StandardError.print(fullMessage(for: error))
      Glibc.exit(ExitStatus.wrongUsage.rawValue)
    }
  }
}

/// The exit statuses of `interfaces.md` that belong to no error of the pipeline.
enum ExitStatus {
  static let findings = ExitCode(1)
  static let wrongUsage = ExitCode(2)
  static let inputsUnusable = ExitCode(3)
}

/// Where data goes.
enum StandardOutput {
  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }
}

/// Where everything goes that is not data.
enum StandardError {
  static func print(_ text: String) { FileHandle.standardError.write(Data((text + "\n").utf8)) }

  /// Writes without a line end, for what is overwritten in place.
  static func write(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }

  static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }
}
