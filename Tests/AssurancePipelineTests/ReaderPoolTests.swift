import AssuranceModel
import AssurancePipeline
import Foundation
import Synchronization
import Testing

@Suite struct ReaderPoolTests {
  private let files = (1...5).map { number in
    InputFile(
      path: "\(number).txt", size: 1, digest: ContentDigest(rawValue: ""), mediaType: .plainText)
  }

  /// A reader made of shell, for what a real one must never do.
  ///
  /// The limit is far beyond what a busy machine needs to start a shell, so that only a test that
  /// asks for a short one can run into it.
  private func pool(_ script: String, in folder: URL, seconds: Int = 600) throws -> ReaderPool {
    let program = folder.appending(path: "reader")
    try Data("#!/bin/sh\n\(script)\n".utf8).write(to: program)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program.path)
    return try ReaderPool(
      program: program, width: 2, secondsPerDocument: seconds, limits: ReadLimits())
  }

  @Test func keepsTheOrderOfTheFilesWhateverReaderIsFaster() async throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    for file in files { try folder.write("Text of \(file.path)", to: file.path) }
    let url = folder.url
    let pool = try ReaderPool(width: 3)
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
    let pool = try pool("kill -SEGV $$", in: folder.url)
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
    let pool = try pool("exec sleep 600", in: folder.url, seconds: 1)
    let answers = await pool.read([files[0]], in: folder.url) { $1 }
    #expect(answers.first?.diagnostics.map(\.code) == ["reader-timed-out"])
  }

  @Test func doesNotBelieveNonsense() async throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let pool = try pool(
      #"head -c 4 >/dev/null; printf '\000\000\000\004oops'; exec sleep 600"#, in: folder.url)
    let answers = await pool.read([files[0]], in: folder.url) { $1 }
    #expect(answers.first?.diagnostics.map(\.code) == ["reader-answer"])
  }

  @Test func saysHowFarItIs() async throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    for file in files { try folder.write("x", to: file.path) }
    let url = folder.url
    let counts = Mutex<[Int]>([])
    let pool = try ReaderPool(width: 2)
    _ = await pool.read(
      files, in: url,
      progress: { step in
        if case .documents(let done, _, _) = step { counts.withLock { $0.append(done) } }
      }, then: { _, _ in 0 })
    #expect(counts.withLock { $0.sorted() } == [1, 2, 3, 4, 5])
  }
}
