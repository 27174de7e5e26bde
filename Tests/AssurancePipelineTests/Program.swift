import Foundation

/// The built `assure`, run as an operator would.
struct Program {
  let status: Int32
  let output: String
  let errors: String

  private static let assure = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().appending(path: "assure")

  /// Runs to the end and keeps both streams.
  init(_ arguments: [String]) throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let process = try Self.start(arguments, streamsIn: folder.url)
    process.waitUntilExit()
    status = process.terminationStatus
    output = try String(contentsOf: folder.url.appending(path: "output"), encoding: .utf8)
    errors = try String(contentsOf: folder.url.appending(path: "errors"), encoding: .utf8)
  }

  /// Starts and does not wait; the streams go to files, so that none can fill up.
  static func start(
    _ arguments: [String], streamsIn folder: URL, environment: [String: String] = [:]
  ) throws -> Process {
    let process = Process()
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.executableURL = assure
    process.arguments = arguments
    for (name, isOutput) in [("output", true), ("errors", false)] {
      let file = folder.appending(path: name)
      try Data().write(to: file)
      let handle = try FileHandle(forWritingTo: file)
      if isOutput { process.standardOutput = handle } else { process.standardError = handle }
    }
    try process.run()
    return process
  }
}
