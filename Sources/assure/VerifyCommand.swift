import ArgumentParser
import AssurancePipeline
import Foundation

/// `assure verify`: is a finished run still what it was.
struct VerifyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract:
      "Recomputes the digests of a finished run, and compares its figures across the formats.",
    discussion: """
      EXAMPLES
        assure verify outputs/current
        assure verify outputs/runs/2026-11-23-0123456789ab
      """)

  @Argument(help: "Folder of the run.") var run: String

  func run() async throws {
    let verified = try await RunVerification.verify(URL(filePath: run, directoryHint: .isDirectory))
    print(
      "\(verified.artefacts) files have the digests of the manifest; "
        + "\(verified.figures) figures agree in JSON, workbook, Markdown and HTML")
  }
}
