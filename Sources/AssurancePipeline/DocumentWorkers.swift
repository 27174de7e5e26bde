import AssuranceModel
package import Foundation
import Recognition
import Workers

/// Where the programs are that work on documents.
package struct WorkerPrograms: Sendable {
  package let reader: URL
  package let recogniser: URL

  package init(reader: URL, recogniser: URL) {
    self.reader = reader
    self.recogniser = recogniser
  }

  /// The programs beside the running one.
  static var besideOwn: WorkerPrograms {
    let folder = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
      .deletingLastPathComponent()
    return WorkerPrograms(
      reader: folder.appending(path: "assure-reader"),
      recogniser: folder.appending(path: "assure-recogniser"))
  }
}

/// A reader and a recogniser, which work on one document after the other and are used from one thread.
final class DocumentWorkers {
  private let reader: Worker
  private let recogniser: Worker
  private let limits: ReadLimits

  init(programs: WorkerPrograms, secondsPerDocument: Int, limits: ReadLimits) {
    reader = Worker(
      name: "reader", does: "reading", program: programs.reader,
      secondsPerDocument: secondsPerDocument,
      remedy: "Ask the vendor for the document in another format, or print it to PDF anew")
    recogniser = Worker(
      name: "recogniser", does: "recognising", program: programs.recogniser,
      secondsPerDocument: secondsPerDocument,
      remedy: "Have a person read the document, as nothing in it counts, and report the fault")
    self.limits = limits
  }

  func end() {
    reader.end()
    recogniser.end()
  }

  /// What stands in a file, or why it cannot be read.
  func read(_ file: InputFile, at path: String) -> ReadResponse {
    do throws(WorkerProcess.Failure) {
      return try read(file, at: path) { try ReadResponse(pages: $0[0], cells: $0[1]) }
    } catch {
      return ReadResponse(content: nil, diagnostics: [reader.diagnostic(for: error, of: file)])
    }
  }

  /// What a file is and says, or why that cannot be told.
  func recognise(_ file: InputFile, at path: String, calibrating: Bool) -> RecognisedDocument {
    let content: [Data]
    do throws(WorkerProcess.Failure) { content = try read(file, at: path) { $0 } } catch {
      return Recognisers.unreadable(file, diagnostics: [reader.diagnostic(for: error, of: file)])
    }
    do throws(WorkerProcess.Failure) {
      return try recogniser.answer(
        to: RecogniseRequest(file: file, isCalibrated: calibrating), with: content, messages: 1
      ) { try JSONDecoder().decode(RecognisedDocument.self, from: $0[0]) }
    } catch {
      return Recognisers.unreadable(
        file, diagnostics: [recogniser.diagnostic(for: error, of: file)])
    }
  }

  private func read<Value>(
    _ file: InputFile, at path: String, as decode: ([Data]) throws -> Value
  ) throws(WorkerProcess.Failure) -> Value {
    try reader.answer(
      to: ReadRequest(path: path, file: file, limits: limits), messages: 2, as: decode)
  }
}

/// A worker that is started when it is first asked, and anew after each failure.
private final class Worker {
  /// As diagnostics call it.
  private let name: String
  private let activity: String
  private let program: URL
  private let secondsPerDocument: Int
  private let remedy: String
  private var process: WorkerProcess?

  init(
    name: String, does activity: String, program: URL, secondsPerDocument: Int, remedy: String
  ) {
    self.name = name
    self.activity = activity
    self.program = program
    self.secondsPerDocument = secondsPerDocument
    self.remedy = remedy
  }

  func end() {
    process?.end()
    process = nil
  }

  /// The answer to a request and what goes with it, in so many messages.
  func answer<Value>(
    to request: some Encodable, with others: [Data] = [], messages count: Int,
    as decode: ([Data]) throws -> Value
  ) throws(WorkerProcess.Failure) -> Value {
    do throws(WorkerProcess.Failure) {
      let answers = try answers(to: [Self.encoded(request)] + others, count: count)
      do { return try decode(answers) } catch { throw .answeredNonsense }
    } catch {
      end()
      throw error
    }
  }

  private func answers(to messages: [Data], count: Int) throws(WorkerProcess.Failure) -> [Data] {
    let deadline = ContinuousClock.now + .seconds(secondsPerDocument)
    let current: WorkerProcess
    if let process { current = process } else { current = try WorkerProcess(program: program) }
    process = current
    for message in messages { try current.send(message, before: deadline) }
    var answers: [Data] = []
    while answers.count < count { answers.append(try current.receive(before: deadline)) }
    return answers
  }

  private static func encoded(_ request: some Encodable) throws(WorkerProcess.Failure) -> Data {
    do { return try JSONEncoder().encode(request) } catch { throw .couldNotStart("\(error)") }
  }

  /// Why a file has no answer.
  func diagnostic(for failure: WorkerProcess.Failure, of file: InputFile) -> Diagnostic {
    let (code, summary) =
      switch failure {
      case .couldNotStart(let reason): ("not-started", "could not be started: \(reason)")
      case .timedOut: ("timed-out", "took longer than \(secondsPerDocument) seconds")
      case .died(let signal):
        ("died", "ended\(signal.map { " with signal \($0)" } ?? "") while \(activity)")
      case .answeredNonsense: ("answer", "gave no intelligible answer")
      }
    return Diagnostic(
      code: "\(name)-\(code)", severity: .error, file: file.path,
      summary: "\(name.capitalized) \(summary)", remedy: remedy)
  }
}
