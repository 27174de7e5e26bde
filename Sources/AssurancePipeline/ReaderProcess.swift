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
    let pages = try receiveMessage(before: deadline)
    let response: ReadResponse
    do { response = try JSONDecoder().decode(ReadResponse.self, from: Data(pages)) } catch {
      throw .answeredNonsense
    }
    let cells = try receiveMessage(before: deadline)
    guard let empty = response.content else { return response }
    guard let content = PackedCells.content(empty, filledWith: cells) else {
      throw .answeredNonsense
    }
    return ReadResponse(content: content, diagnostics: response.diagnostics)
  }

  /// One message without its length.
  private func receiveMessage(before deadline: ContinuousClock.Instant) throws(Failure) -> [UInt8] {
    let length = try receive(4, before: deadline).reduce(0) { $0 << 8 | Int($1) }
    guard length <= 1 << 30 else { throw .answeredNonsense }
    return try receive(length, before: deadline)
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
    -> [UInt8]
  {
    let handle = responses.fileHandleForReading
    var received = [UInt8](repeating: 0, count: count)
    var filled = 0
    while filled < count {
      let left = ContinuousClock.now.duration(to: deadline)
      guard left > .zero else { throw .timedOut }
      var descriptor = pollfd(fd: handle.fileDescriptor, events: Int16(POLLIN), revents: 0)
      let milliseconds = Int32(clamping: left.components.seconds * 1_000 + 1)
      let ready = unsafe poll(&descriptor, 1, milliseconds)
      if ready == 0 { throw .timedOut }
      if ready < 0 { continue }
      let size = unsafe received.withUnsafeMutableBytes { buffer in
        unsafe read(
          handle.fileDescriptor, buffer.baseAddress.map { unsafe $0 + filled }, count - filled)
      }
      guard size > 0 else { throw failureOfDeadProcess() }
      filled += size
    }
    return received
  }

  private func failureOfDeadProcess() -> Failure {
    end()
    let wasKilled = process.terminationReason == .uncaughtSignal
    return .died(signal: wasKilled ? process.terminationStatus : nil)
  }
}
