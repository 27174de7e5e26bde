package import Foundation
import Glibc

/// One worker with its two pipes, used from one thread.
///
/// A document costs the process at most: when it dies, hangs or answers nonsense it is ended, and the owner makes another.
package final class WorkerProcess {
  /// Why a process gave no answer.
  package enum Failure: Error {
    case couldNotStart(String)
    case timedOut
    case died(signal: Int32?)
    case answeredNonsense
  }

  private let process = Process()
  private let requests = Pipe()
  private let answers = Pipe()

  /// Starts a program without arguments that answers messages.
  package init(program: URL) throws(Failure) {
    process.executableURL = program
    process.arguments = []
    // A worker that dies has no time to explain itself: the next one waits.
    process.environment = ProcessInfo.processInfo.environment
      .merging(["SWIFT_BACKTRACE": "enable=no"]) { $1 }
    process.standardInput = requests
    process.standardOutput = answers
    process.standardError = FileHandle.nullDevice
    do { try process.run() } catch { throw .couldNotStart("\(error)") }
    let pipe = requests.fileHandleForWriting.fileDescriptor
    _ = fcntl(pipe, F_SETFL, fcntl(pipe, F_GETFL) | O_NONBLOCK)
  }

  deinit {
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
  }

  /// Ends the process whatever it is doing.
  package func end() {
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    process.waitUntilExit()
  }

  /// Hands on a message, within a time: a process that hangs takes in nothing.
  package func send(_ message: Data, before deadline: ContinuousClock.Instant) throws(Failure) {
    let pipe = requests.fileHandleForWriting.fileDescriptor
    for part in [Framing.head(of: message), message] {
      try transfer(part.count, through: pipe, POLLOUT, before: deadline) { sent in
        unsafe part.withUnsafeBytes { buffer in
          unsafe write(pipe, buffer.baseAddress.map { unsafe $0 + sent }, part.count - sent)
        }
      }
    }
  }

  /// One message without its length, within a time.
  package func receive(before deadline: ContinuousClock.Instant) throws(Failure) -> Data {
    let length = Framing.length(in: try receive(Framing.headLength, before: deadline))
    guard length <= Self.longestMessage else { throw .answeredNonsense }
    return try receive(length, before: deadline)
  }

  private func receive(_ count: Int, before deadline: ContinuousClock.Instant) throws(Failure)
    -> Data
  {
    var received = Data(count: count)
    let pipe = answers.fileHandleForReading.fileDescriptor
    try transfer(count, through: pipe, POLLIN, before: deadline) { filled in
      unsafe received.withUnsafeMutableBytes { buffer in
        unsafe read(pipe, buffer.baseAddress.map { unsafe $0 + filled }, count - filled)
      }
    }
    return received
  }

  /// Moves so many bytes through a pipe, some whenever it is ready; `move` is told how many went before.
  private func transfer(
    _ count: Int, through pipe: Int32, _ readiness: Int32,
    before deadline: ContinuousClock.Instant, move: (Int) -> Int
  ) throws(Failure) {
    var done = 0
    while done < count {
      let left = ContinuousClock.now.duration(to: deadline)
      guard left > .zero else { throw .timedOut }
      var descriptor = pollfd(fd: pipe, events: Int16(readiness), revents: 0)
      let milliseconds = Int32(clamping: Int64(left / .milliseconds(1)) + 1)
      guard unsafe poll(&descriptor, 1, milliseconds) > 0 else { continue }
      let size = move(done)
      if size < 0, errno == EAGAIN || errno == EINTR { continue }
      guard size > 0 else { throw failureOfDeadProcess() }
      done += size
    }
  }

  private func failureOfDeadProcess() -> Failure {
    end()
    let wasKilled = process.terminationReason == .uncaughtSignal
    return .died(signal: wasKilled ? process.terminationStatus : nil)
  }

  private static let longestMessage = 1 << 30
}
