import CommonMark
import Foundation
import Rendering
import Testing

/// A report as every writer wrote it, in a folder of its own.
struct Rendered {
  let folder: URL

  init(_ report: SmallReport) throws {
    folder = FileManager.default.temporaryDirectory.appending(
      path: "assure-rendering-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let composed = try report.composed()
    for writer in ReportWriters.all { try writer.write(composed, into: folder.path) }
  }

  func remove() {
    // A folder that is left behind costs disk and no test's truth.
    do { try FileManager.default.removeItem(at: folder) } catch { print("left: \(folder.path)") }
  }

  func text(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: folder.appending(path: path)), as: UTF8.self)
  }

  /// The tags of the page that a Markdown file makes, in their order.
  func tags(ofMarkdown path: String) throws -> [String] {
    CommonMark.html(from: try text(path)).matches(of: /<[^>]*>/).map { String($0.output) }
  }

  /// The pages of the site, by name.
  func pages() throws -> [(name: String, html: String)] {
    let site = folder.appending(path: "site").path
    return try FileManager.default.contentsOfDirectory(atPath: site).sorted()
      .filter { $0.hasSuffix(".html") }.map { (name: $0, html: try text("site/\($0)")) }
  }

  /// Every part of the workbook, by name.
  func workbookParts() throws -> [String: String] { try parts(of: "portfolio.xlsx") }

  /// Every part of a package of Office Open XML, by name.
  func parts(of path: String) throws -> [String: String] {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [
      "python3", "-c", Self.script, folder.appending(path: path).path,
    ]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = try #require(try pipe.fileHandleForReading.readToEnd())
    process.waitUntilExit()
    return try JSONDecoder().decode([String: String].self, from: data)
  }

  private static let script = """
    import json, sys, zipfile
    with zipfile.ZipFile(sys.argv[1]) as book:
        print(json.dumps({name: book.read(name).decode() for name in book.namelist()}))
    """
}
