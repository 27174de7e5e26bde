package import AssuranceModel
package import Foundation
import Glibc
import Synchronization

/// Runs `assure-reader` processes, so that a hostile or broken document costs itself only.
///
/// Each process reads one document after the other. One that dies or runs out of time is replaced, and its document
/// becomes one diagnostic.
package struct ReaderPool: Sendable {
  private let program: URL
  private let width: Int
  /// Wall-clock seconds that one document may take.
  private let secondsPerDocument: Int
  private let limits: ReadLimits

  /// A pool over the program beside the running one.
  package init(width: Int, secondsPerDocument: Int = 120, limits: ReadLimits = ReadLimits())
    throws(PipelineError)
  {
    let own = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    try self.init(
      program: own.deletingLastPathComponent().appending(path: "assure-reader"), width: width,
      secondsPerDocument: secondsPerDocument, limits: limits)
  }

  /// A pool over a given program.
  package init(program: URL, width: Int, secondsPerDocument: Int, limits: ReadLimits)
    throws(PipelineError)
  {
    guard FileManager.default.isExecutableFile(atPath: program.path) else {
      throw .readerMissing(path: program.path)
    }
    // A reader that dies while it is written to must not take the run with it.
    _ = signal(SIGPIPE, SIG_IGN)
    self.program = program
    self.width = max(1, width)
    self.secondsPerDocument = secondsPerDocument
    self.limits = limits
  }

  /// Reads every file and hands each answer on at once; results are in the order of the files.
  ///
  /// `transform` runs on the thread of the process that read the file, so that no more than `width` documents are in
  /// memory at a time.
  package func read<Result: Sendable>(
    _ files: [InputFile], in folder: URL, progress: @escaping ProgressObserver = { _ in },
    then transform: @escaping @Sendable (InputFile, ReadResponse) -> Result
  ) async -> [Result] {
    let queue = WorkQueue<Result>(count: files.count)
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<min(width, files.count) {
        group.addTask {
          await Self.onOwnThread {
            var reader: ReaderProcess?
            while let index = queue.next() {
              let file = files[index]
              let response = answer(for: file, in: folder, from: &reader)
              let done = queue.finish(index, with: transform(file, response))
              progress(.documents(done: done, total: files.count, path: file.path))
            }
            reader?.end()
          }
        }
      }
    }
    return queue.results
  }

  private func answer(for file: InputFile, in folder: URL, from reader: inout ReaderProcess?)
    -> ReadResponse
  {
    let request = ReadRequest(
      path: InputDiscovery.location(of: file.path, in: folder).path, file: file,
      limits: limits)
    do throws(ReaderProcess.Failure) {
      let current: ReaderProcess
      if let reader { current = reader } else { current = try ReaderProcess(program: program) }
      reader = current
      return try current.answer(request, within: secondsPerDocument)
    } catch {
      reader?.end()
      reader = nil
      return ReadResponse(content: nil, diagnostics: [diagnostic(for: error, of: file)])
    }
  }

  private func diagnostic(for failure: ReaderProcess.Failure, of file: InputFile) -> Diagnostic {
    let (code, summary) =
      switch failure {
      case .couldNotStart(let reason):
        ("reader-not-started", "Reader could not be started: \(reason)")
      case .timedOut: ("reader-timed-out", "Reading took longer than \(secondsPerDocument) seconds")
      case .died(let signal):
        ("reader-died", "Reader ended\(signal.map { " with signal \($0)" } ?? "") while reading")
      case .answeredNonsense: ("reader-answer", "Reader gave no intelligible answer")
      }
    return Diagnostic(
      code: code, severity: .error, file: file.path, summary: summary,
      remedy: "Ask the vendor for the document in another format, or print it to PDF anew")
  }

  /// Blocking work on a thread of its own, so that it starves no other task.
  private static func onOwnThread(_ work: @escaping @Sendable () -> Void) async {
    await withCheckedContinuation { continuation in
      Thread {
        work()
        continuation.resume()
      }.start()
    }
  }
}

/// Indices handed out one by one, and results put back in their places.
private final class WorkQueue<Result: Sendable>: Sendable {
  private struct State {
    var next = 0
    var done = 0
    var results: [Result?]
  }

  private let state: Mutex<State>
  private let count: Int

  init(count: Int) {
    self.count = count
    state = Mutex(State(results: Array(repeating: nil, count: count)))
  }

  func next() -> Int? {
    state.withLock { state in
      guard state.next < count else { return nil }
      state.next += 1
      return state.next - 1
    }
  }

  /// The number of results that are in, this one included.
  func finish(_ index: Int, with result: Result) -> Int {
    state.withLock { state in
      state.results[index] = result
      state.done += 1
      return state.done
    }
  }

  var results: [Result] { state.withLock { $0.results.compactMap { $0 } } }
}
