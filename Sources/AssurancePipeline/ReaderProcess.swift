import AssuranceModel
import Foundation
import Glibc

/// One `assure-reader` process with its two pipes, used from one thread.
///
/// A document costs the process at most: when it dies, hangs or answers nonsense it is killed, and the owner makes another.
final class ReaderProcess {
  /// Why a process gave no answer.
  enum Failure: Error {
    case couldNotStart(String)
    case timedOut
    case died(signal: Int32?)
    case answeredNonsense
  }

  private let process = Process()
  private let requests = Pipe()
  private let responses = Pipe()

  init(program: URL) throws(Failure) {
    process.executableURL = program
    process.arguments = []
    process.standardInput = requests
    process.standardOutput = responses
    process.standardError = FileHandle.nullDevice
    do { try process.run() } catch { throw .couldNotStart("\(error)") }
  }

  deinit {
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
  }

  /// The answer to one request, within a wall-clock limit in seconds.
  func answer(_ request: ReadRequest, within seconds: Int) throws(Failure) -> ReadResponse {
    let deadline = ContinuousClock.now + .seconds(seconds)
    do {
      let body = try JSONEncoder().encode(request)
      var message = withUnsafeBytesOfLength(body.count)
      message.append(body)
      try requests.fileHandleForWriting.write(contentsOf: message)
    } catch { throw failureOfDeadProcess() }
    let header = try receive(4, before: deadline)
    let length = header.reduce(0) { $0 << 8 | Int($1) }
    guard length <= 1 << 30 else { throw .answeredNonsense }
    let body = try receive(length, before: deadline)
    do { return try JSONDecoder().decode(ReadResponse.self, from: body) } catch {
      throw .answeredNonsense
    }
  }

  /// Ends the process whatever it is doing.
  func end() {
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    process.waitUntilExit()
  }

  private func withUnsafeBytesOfLength(_ length: Int) -> Data {
    Data((0..<4).map { UInt8(truncatingIfNeeded: length >> (24 - 8 * $0)) })
  }

  private func receive(_ count: Int, before deadline: ContinuousClock.Instant) throws(Failure)
    -> Data
  {
    let handle = responses.fileHandleForReading
    var received = Data()
    received.reserveCapacity(count)
    while received.count < count {
      let left = ContinuousClock.now.duration(to: deadline)
      guard left > .zero else { throw .timedOut }
      var descriptor = pollfd(fd: handle.fileDescriptor, events: Int16(POLLIN), revents: 0)
      let milliseconds = Int32(clamping: left.components.seconds * 1_000 + 1)
      let ready = unsafe poll(&descriptor, 1, milliseconds)
      if ready == 0 { throw .timedOut }
      if ready < 0 { continue }
      var chunk = [UInt8](repeating: 0, count: min(count - received.count, 1 << 16))
      let size = unsafe read(handle.fileDescriptor, &chunk, chunk.count)
      guard size > 0 else { throw failureOfDeadProcess() }
      received.append(contentsOf: chunk.prefix(size))
    }
    return received
  }

  private func failureOfDeadProcess() -> Failure {
    end()
    let wasKilled = process.terminationReason == .uncaughtSignal
    return .died(signal: wasKilled ? process.terminationStatus : nil)
  }
}
