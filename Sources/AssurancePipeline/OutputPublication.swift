import AssuranceModel
import Foundation
import Glibc

/// A run's folder in the making, which becomes visible whole or not at all.
struct OutputPublication {
  private let runs: URL
  private let current: URL
  private let runID: String
  /// Where writers write until the pack is complete.
  let staging: URL

  /// An empty staging folder for a run.
  init(outputs: URL, runID: String) throws(PipelineError) {
    runs = outputs.appending(path: "runs", directoryHint: .isDirectory)
    current = outputs.appending(path: "current")
    staging = runs.appending(path: ".staging-\(runID)", directoryHint: .isDirectory)
    self.runID = runID
    try Self.attempt(staging) {
      if FileManager.default.fileExists(atPath: staging.path) {
        try FileManager.default.removeItem(at: staging)
      }
      try FileManager.default.createDirectory(at: staging, withIntermediateDirectories: true)
    }
  }

  /// Puts the run in its place and points `current` at it; the folder of the run is returned.
  ///
  /// At every moment `current` points at a complete pack: a run made again is shown from its staging folder while its
  /// twin is replaced by hard links to the same files.
  func publish() throws(PipelineError) -> URL {
    let run = runs.appending(path: runID, directoryHint: .isDirectory)
    if FileManager.default.fileExists(atPath: run.path) {
      try point(at: staging)
      try Self.attempt(run) {
        try FileManager.default.removeItem(at: run)
        try FileManager.default.linkItem(at: staging, to: run)
      }
      try point(at: run)
      try Self.attempt(staging) { try FileManager.default.removeItem(at: staging) }
    } else {
      guard unsafe rename(staging.path, run.path) == 0 else { throw Self.systemError(run) }
      try point(at: run)
    }
    return run
  }

  /// Swaps the link `current` in one step.
  private func point(at folder: URL) throws(PipelineError) {
    let link = current.deletingLastPathComponent().appending(path: ".current-\(runID)")
    // What a run that was killed here may have left; usually there is nothing.
    _ = unsafe unlink(link.path)
    guard unsafe symlink("runs/\(folder.lastPathComponent)", link.path) == 0 else {
      throw Self.systemError(link)
    }
    guard unsafe rename(link.path, current.path) == 0 else { throw Self.systemError(current) }
  }

  private static func attempt(_ url: URL, _ body: () throws -> Void) throws(PipelineError) {
    do { try body() } catch { throw .cannotWrite(path: url.path, reason: "\(error)") }
  }

  private static func systemError(_ url: URL) -> PipelineError {
    .cannotWrite(path: url.path, reason: POSIXError.reason)
  }
}
