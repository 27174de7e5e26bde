import Foundation
import Testing
import WordDocuments

/// A document on disk in a folder of its own, and what other programs make of it.
struct WrittenDocument: ~Copyable {
  let folder: URL

  init(_ document: WordDocument) throws {
    folder = FileManager.default.temporaryDirectory.appending(
      path: "assure-documents-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try document.write(to: folder.appending(path: "document.docx").path)
  }

  deinit {
    do { try FileManager.default.removeItem(at: folder) } catch { print("left: \(folder.path)") }
  }

  var path: String { folder.appending(path: "document.docx").path }
  var bytes: Data { get throws { try Data(contentsOf: URL(filePath: path)) } }

  /// The whole text as an office suite shows it.
  func officeText() throws -> String {
    try Self.run(
      "soffice",
      [
        "--headless", "--norestore", "-env:UserInstallation=\(folder.absoluteString)profile",
        "--convert-to",
        "txt:Text (encoded):UTF8", "--outdir", folder.path, path,
      ])
    return try String(contentsOf: folder.appending(path: "document.txt"), encoding: .utf8)
  }

  /// What a script that gets the archive's path prints; the archive's sums and every part's XML are checked before.
  func probe(_ script: String) throws -> String {
    try Self.run("python3", ["-c", Self.check + script, path])
  }

  @discardableResult
  private static func run(_ program: String, _ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [program] + arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(program)")
    return String(decoding: data, as: UTF8.self)
  }

  private static let check = """
    import sys, zipfile
    from xml.etree import ElementTree
    book = zipfile.ZipFile(sys.argv[1])
    assert book.testzip() is None
    parts = {name: ElementTree.fromstring(book.read(name)) for name in book.namelist()}
    W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
    body = parts["word/document.xml"]

    """
}
