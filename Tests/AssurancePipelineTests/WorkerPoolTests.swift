import AssuranceModel
import AssurancePipeline
import Foundation
import Recognition
import Synchronization
import Testing

@Suite struct WorkerPoolTests {
  private let files = (1...5).map { number in
    InputFile(
      path: "\(number).txt", size: 1, digest: ContentDigest(rawValue: ""), mediaType: .plainText)
  }

  /// A reader made of shell, for what a real one must never do.
  ///
  /// The limit is far beyond what a busy machine needs to start a shell, so that only a test that
  /// asks for a short one can run into it.
  private func pool(reader script: String, in folder: URL, seconds: Int = 600) throws -> WorkerPool
  {
    let reader = try program(script, in: folder)
    return try WorkerPool(
      programs: WorkerPrograms(reader: reader, recogniser: Self.recogniser), width: 2,
      secondsPerDocument: seconds, limits: ReadLimits())
  }

  /// A recogniser made of shell behind the real reader.
  private func pool(recogniser script: String, in folder: URL, seconds: Int = 600) throws
    -> WorkerPool
  {
    let recogniser = try program(script, in: folder)
    return try WorkerPool(
      programs: WorkerPrograms(reader: Self.reader, recogniser: recogniser), width: 2,
      secondsPerDocument: seconds, limits: ReadLimits())
  }

  private func program(_ script: String, in folder: URL) throws -> URL {
    let program = folder.appending(path: "worker")
    try Data("#!/bin/sh\n\(script)\n".utf8).write(to: program)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program.path)
    return program
  }

  private static let built = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent()
  private static let reader = built.appending(path: "assure-reader")
  private static let recogniser = built.appending(path: "assure-recogniser")

  @Test func keepsTheOrderOfTheFilesWhateverReaderIsFaster() async throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    for file in files { try folder.write("Text of \(file.path)", to: file.path) }
    let url = folder.url
    let pool = try WorkerPool(width: 3)
    let texts = await pool.read(files, in: url) { file, response in
      guard case .paragraph(let paragraph) = response.content?.pages.first?.blocks.first else {
        return "nothing read"
      }
      return paragraph.text
    }
    #expect(texts == files.map { "Text of \($0.path)" })
  }

  @Test func turnsEachDeathOfAReaderIntoOneDiagnostic() async throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let pool = try pool(reader: "kill -SEGV $$", in: folder.url)
    let answers = await pool.read(files, in: folder.url) { $1 }
    #expect(answers.count == files.count)
    for (file, answer) in zip(files, answers) {
      #expect(answer.content == nil)
      #expect(answer.diagnostics.map(\.code) == ["reader-died"])
      #expect(answer.diagnostics.map(\.file) == [file.path])
      #expect(answer.diagnostics.allSatisfy { !$0.remedy.isEmpty })
    }
  }

  @Test func stopsAReaderThatHangs() async throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let pool = try pool(reader: "exec sleep 600", in: folder.url, seconds: 1)
    let answers = await pool.read([files[0]], in: folder.url) { $1 }
    #expect(answers.first?.diagnostics.map(\.code) == ["reader-timed-out"])
  }

  @Test func doesNotBelieveNonsense() async throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let pool = try pool(
      reader:
        #"head -c 4 >/dev/null; printf '\000\000\000\004oops\000\000\000\000'; exec sleep 600"#,
      in: folder.url)
    let answers = await pool.read([files[0]], in: folder.url) { $1 }
    #expect(answers.first?.diagnostics.map(\.code) == ["reader-answer"])
  }

  @Test func turnsEachDeathOfARecogniserIntoOneDiagnostic() async throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    for file in files { try folder.write("Text of \(file.path)", to: file.path) }
    let pool = try pool(recogniser: "kill -ILL $$", in: folder.url)
    let documents = await pool.recognise(files, in: folder.url)
    #expect(documents.map(\.file) == files)
    for document in documents {
      #expect(document.kind == .unreadable)
      #expect(document.body == .none)
      #expect(document.diagnostics.map(\.code) == ["recogniser-died"])
      #expect(document.diagnostics.map(\.file) == [document.file.path])
      #expect(document.diagnostics.allSatisfy { !$0.remedy.isEmpty })
    }
  }

  /// More than a pipe holds is on its way to a process that takes in nothing.
  @Test func stopsARecogniserThatTakesNothingIn() async throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    try folder.write(String(repeating: "The parties agree. ", count: 5_000), to: files[0].path)
    let pool = try pool(recogniser: "exec sleep 600", in: folder.url, seconds: 10)
    let documents = await pool.recognise([files[0]], in: folder.url)
    #expect(documents.first?.diagnostics.map(\.code) == ["recogniser-timed-out"])
  }

  @Test func doesNotBelieveARecognisersNonsense() async throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    try folder.write("x", to: files[0].path)
    let pool = try pool(
      recogniser: #"head -c 4 >/dev/null; printf '\000\000\000\002{}'; exec sleep 600"#,
      in: folder.url)
    let documents = await pool.recognise([files[0]], in: folder.url)
    #expect(documents.first?.diagnostics.map(\.code) == ["recogniser-answer"])
  }

  @Test func worksOnTheNextDocumentAfterADeath() async throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    for file in files { try folder.write("Text of \(file.path)", to: file.path) }
    // The first process dies, each later one is the real recogniser.
    let script = """
      if mkdir "\(folder.url.path)/died" 2>/dev/null; then kill -ILL $$; fi
      exec "\(Self.recogniser.path)"
      """
    let programs = WorkerPrograms(
      reader: Self.reader, recogniser: try program(script, in: folder.url))
    let pool = try WorkerPool(
      programs: programs, width: 1, secondsPerDocument: 600, limits: ReadLimits())
    let documents = await pool.recognise(files, in: folder.url)
    #expect(documents.map(\.kind) == [.unreadable, .other, .other, .other, .other])
  }

  /// What goes through a process is what the recogniser says in this one, to the last digit.
  @Test func losesNothingBetweenTheProcesses() async throws {
    let all = try InputDiscovery.documents(in: Checkout.inputs).value
    let files = stride(from: 0, to: all.count, by: 4).map { all[$0] }
    let pool = try WorkerPool(width: 2)
    let passed = await pool.recognise(files, in: Checkout.inputs)
    let here = await pool.read(files, in: Checkout.inputs) { file, response in
      response.content.map {
        Recognisers.recognise($0, of: file, diagnostics: response.diagnostics)
      }
    }
    #expect(Set(passed.map(\.kind)).count >= 5)
    #expect(passed.count == files.count)
    for (document, same) in zip(passed, here) where same != nil { #expect(document == same) }
  }

  @Test func saysHowFarItIs() async throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    for file in files { try folder.write("x", to: file.path) }
    let url = folder.url
    let counts = Mutex<[Int]>([])
    let pool = try WorkerPool(width: 2)
    _ = await pool.read(
      files, in: url,
      progress: { step in
        if case .documents(let done, _, _) = step { counts.withLock { $0.append(done) } }
      }, then: { _, _ in 0 })
    #expect(counts.withLock { $0.sorted() } == [1, 2, 3, 4, 5])
  }
}
