import AssuranceModel
import Foundation
import Recognition
import Workers

/// The worker that tells what a document is and says: a fault that a document brings out costs that document only.
@main
enum AssureRecogniser {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    if arguments.first == "--help" { return print(usage) }
    guard arguments.isEmpty else {
      FileHandle.standardError.write(Data((usage + "\n").utf8))
      exit(2)
    }
    WorkerLimits.apply()
    let messages = MessageStream()
    while let request = try messages.next(), let pages = try messages.next(),
      let cells = try messages.next()
    {
      let document = try recognised(
        try JSONDecoder().decode(RecogniseRequest.self, from: request), pages, cells)
      try messages.send(try JSONEncoder().encode(document))
    }
  }

  private static let usage = """
    usage: assure-recogniser  answer length-prefixed requests on standard input
    """

  private static func recognised(
    _ request: RecogniseRequest, _ pages: Data, _ cells: Data
  ) throws -> RecognisedDocument {
    let response = try ReadResponse(pages: pages, cells: cells)
    guard let content = response.content else {
      return Recognisers.unreadable(request.file, diagnostics: response.diagnostics)
    }
    return Recognisers.recognise(
      content, of: request.file, diagnostics: response.diagnostics,
      calibrating: request.isCalibrated)
  }
}
