import AssuranceModel
import AssuranceTesting
import DocumentReading
import Foundation

/// Documents of the folder `Fixtures`, and bytes given any name.
enum Fixture {
  static func url(_ name: String) -> URL {
    URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/\(name)")
  }

  static func request(_ name: String, limits: ReadLimits = ReadLimits()) -> ReadRequest {
    ReadRequest(path: url(name).path, file: .test(name), limits: limits)
  }

  static func read(_ name: String, limits: ReadLimits = ReadLimits()) throws -> ReadResponse {
    var reader = DocumentReader()
    return reader.respond(to: request(name, limits: limits))
  }

  static func read(_ data: Data, as name: String, limits: ReadLimits = ReadLimits()) throws
    -> ReadResponse
  {
    let url = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try data.write(to: url)
    var reader = DocumentReader()
    let response = reader.respond(
      to: ReadRequest(path: url.path, file: .test(name), limits: limits))
    try FileManager.default.removeItem(at: url)
    return response
  }
}

extension Page {
  /// All lines of the page's paragraphs.
  var lines: [TextLine] {
    blocks.flatMap { block -> [TextLine] in
      if case .paragraph(let paragraph) = block { paragraph.lines } else { [] }
    }
  }
}
