package import AssuranceModel
package import Foundation
import Glibc
import Synchronization

/// Runs `assure-reader` and `assure-recogniser` processes, so that a hostile or broken document costs itself only.
///
/// Each process works on one document after the other. One that dies or runs out of time is replaced, and its document
/// becomes one diagnostic.
package struct WorkerPool: Sendable {
  private let programs: WorkerPrograms
  private let width: Int
  /// Wall-clock seconds that each of the two processes may spend on one document.
  private let secondsPerDocument: Int
  private let limits: ReadLimits

  /// A pool over the programs beside the running one.
  package init(width: Int, secondsPerDocument: Int = 120, limits: ReadLimits = ReadLimits())
    throws(PipelineError)
  {
    try self.init(
      programs: .besideOwn, width: width, secondsPerDocument: secondsPerDocument, limits: limits)
  }

  /// A pool over given programs.
  package init(programs: WorkerPrograms, width: Int, secondsPerDocument: Int, limits: ReadLimits)
    throws(PipelineError)
  {
    for program in [programs.reader, programs.recogniser]
    where !FileManager.default.isExecutableFile(atPath: program.path) {
      throw .workerMissing(path: program.path)
    }
    // A worker that dies while it is written to must not take the run with it.
    _ = signal(SIGPIPE, SIG_IGN)
    self.programs = programs
    self.width = max(1, width)
    self.secondsPerDocument = secondsPerDocument
    self.limits = limits
  }

  /// Reads every file and tells what it is; results are in the order of the files.
  package func recognise(
    _ files: [InputFile], in folder: URL, calibrating: Bool = true,
    progress: @escaping ProgressObserver = { _ in }
  ) async -> [RecognisedDocument] {
    await each(of: files, in: folder, progress: progress) { workers, file, path in
      workers.recognise(file, at: path, calibrating: calibrating)
    }
  }

  /// Reads every file and hands each answer on at once; results are in the order of the files.
  ///
  /// `transform` runs on the thread of the process that read the file, so that no more than `width` documents are in
  /// memory at a time.
  package func read<Result: Sendable>(
    _ files: [InputFile], in folder: URL, progress: @escaping ProgressObserver = { _ in },
    then transform: @escaping @Sendable (InputFile, ReadResponse) -> Result
  ) async -> [Result] {
    await each(of: files, in: folder, progress: progress) { workers, file, path in
      transform(file, workers.read(file, at: path))
    }
  }

  private func each<Result: Sendable>(
    of files: [InputFile], in folder: URL, progress: @escaping ProgressObserver,
    work: @escaping @Sendable (DocumentWorkers, InputFile, String) -> Result
  ) async -> [Result] {
    let queue = WorkQueue<Result>(count: files.count)
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<min(width, files.count) {
        group.addTask {
          await Self.onOwnThread {
            let workers = DocumentWorkers(
              programs: programs, secondsPerDocument: secondsPerDocument, limits: limits)
            while let index = queue.next() {
              let file = files[index]
              let path = InputDiscovery.location(of: file.path, in: folder).path
              let done = queue.finish(index, with: work(workers, file, path))
              progress(.documents(done: done, total: files.count, path: file.path))
            }
            workers.end()
          }
        }
      }
    }
    return queue.results
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
