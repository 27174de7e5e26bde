import Foundation
import Glibc

/// The right to write to an outputs folder, held by one run at a time and released by the system when the run ends.
struct RunLock: ~Copyable {
  private let descriptor: Int32

  /// Takes the lock, or says that another run holds it; never waits.
  init(outputs: URL) throws(PipelineError) {
    let path = outputs.appending(path: ".lock").path
    do {
      try FileManager.default.createDirectory(at: outputs, withIntermediateDirectories: true)
    } catch { throw .cannotWrite(path: outputs.path, reason: "\(error)") }
    descriptor = try Self.locked(path)
  }

  private static func locked(_ path: String) throws(PipelineError) -> Int32 {
    let descriptor = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      throw .cannotWrite(path: path, reason: POSIXError.reason)
    }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      throw .locked(path: path)
    }
    return descriptor
  }

  /// Gives the lock back before the end of the scope.
  consuming func release() {}

  deinit {
    // A process that was being started meanwhile has a copy of the descriptor until it is replaced: closing is not enough.
    _ = flock(descriptor, LOCK_UN)
    close(descriptor)
  }
}

extension POSIXError {
  /// The system's words for the last error.
  static var reason: String { unsafe String(cString: strerror(errno)) }
}
