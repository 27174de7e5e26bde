import Foundation
import Testing
import Workbooks

/// A workbook on disk in a folder of its own, and the parts inside it.
struct WrittenWorkbook: ~Copyable {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(
      path: "assure-workbooks-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit {
    do { try FileManager.default.removeItem(at: folder) } catch { print("left: \(folder.path)") }
  }

  var path: String { folder.appending(path: "book.xlsx").path }

  /// The names of what lies in the folder.
  var files: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() }
  }

  /// Writes one sheet and closes the workbook.
  func write(_ body: (inout Worksheet) throws(WorkbookError) -> Void) throws {
    var workbook = try Workbook(path: path, title: "Test")
    try workbook.addWorksheet(named: "Sheet", body)
    try workbook.close()
  }

  /// One XML part of the package, as it is in the file.
  func part(_ name: String) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/python3")
    process.arguments = [
      "-c",
      "import sys,zipfile; sys.stdout.buffer.write(zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]))",
      path, name,
    ]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(name)")
    return String(decoding: data, as: UTF8.self)
  }

  /// The texts of the workbook in the order of their first use, escapes of XML undone.
  func texts() throws -> [String] {
    let document = try XMLTexts(of: part("xl/sharedStrings.xml"))
    return document.texts
  }
}

/// The `t` elements of a part.
private struct XMLTexts {
  var texts: [String] = []

  init(of xml: String) {
    var rest = xml[...]
    while let start = rest.firstRange(of: "<t"),
      let open = rest[start.upperBound...].firstIndex(of: ">")
    {
      let body = rest[rest.index(after: open)...]
      guard let end = body.firstRange(of: "</t>") else { break }
      texts.append(Self.plain(String(body[..<end.lowerBound])))
      rest = body[end.upperBound...]
    }
  }

  private static func plain(_ text: String) -> String {
    [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&amp;", "&")].reduce(text) {
      $0.replacing($1.0, with: $1.1)
    }
  }
}
