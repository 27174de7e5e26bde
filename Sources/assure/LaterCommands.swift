import ArgumentParser

/// `assure diff`: announced, and not in this version.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "What changed between two runs (comes with version 1.1).")

  @Argument(help: "Folders of the two runs.") var runs: [String] = []

  func run() throws { throw LaterVersion.isNeeded(for: "diff", version: "1.1") }
}

/// `assure cache`: announced, and not in this version.
struct CacheCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cache", abstract: "Results kept between nights (comes with version 1.2).")

  @Argument(help: "stat or prune.") var action: String?

  func run() throws { throw LaterVersion.isNeeded(for: "cache", version: "1.2") }
}

/// What a later version brings: wrong usage of this one.
enum LaterVersion {
  /// The message that names the version.
  static func isNeeded(for command: String, version: String) -> ValidationError {
    ValidationError(
      "`assure \(command)` comes with version \(version); this is \(Assure.configuration.version).")
  }
}
