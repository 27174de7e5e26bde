import ArgumentParser

/// `assure diff`: announced, and not in this version.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "What changed between two runs (comes with version 1.1).")

  @Argument(help: "Folders of the two runs.") var runs: [String] = []

  func run() throws { throw notYetThere("diff", version: "1.1") }
}

/// `assure publish`: announced, and not in this version.
struct PublishCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "publish",
    abstract: "Puts the site where the intranet serves it (comes with version 1.1).")

  @Option(help: "Folder that the intranet serves.") var to: String?

  @Flag(help: "Leave out what is restricted.") var `public` = false

  func run() throws { throw notYetThere("publish", version: "1.1") }
}

/// `assure cache`: announced, and not in this version.
struct CacheCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cache", abstract: "Results kept between nights (comes with version 1.2).")

  @Argument(help: "stat or prune.") var action: String?

  func run() throws { throw notYetThere("cache", version: "1.2") }
}

/// The message of a command that a later version brings: wrong usage of this one.
private func notYetThere(_ command: String, version: String) -> ValidationError {
  ValidationError(
    "`assure \(command)` comes with version \(version); this is \(Assure.configuration.version).")
}
