import AssuranceModel
import DocumentReading
import Foundation
import Glibc
import Workers

/// The jailed worker: requests on standard input, answers on standard output, and no other word there.
@main
enum AssureReader {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    if arguments.first == "--help" {
      print(usage)
    } else if arguments.first == "--dump", arguments.count == 2, let path = arguments.last {
      keepToOneThread()
      WorkerLimits.apply()
      try dump(path)
    } else if arguments.isEmpty {
      keepToOneThread()
      WorkerLimits.apply()
      try serve()
    } else {
      FileHandle.standardError.write(Data((usage + "\n").utf8))
      exit(2)
    }
  }

  private static let usage = """
    usage: assure-reader              answer length-prefixed requests on standard input
           assure-reader --dump FILE  print what is read from one file as JSON
    """

  private static func serve() throws {
    let messages = MessageStream()
    var reader = DocumentReader()
    while let message = try messages.next() {
      let request = try JSONDecoder().decode(ReadRequest.self, from: message)
      for answer in try reader.respond(to: request).messages() { try messages.send(answer) }
    }
  }

  /// Several workers share the processors; an engine that starts threads of its own slows all of them.
  ///
  /// The engine's thread library looks when it is loaded, so the program starts itself once more.
  private static func keepToOneThread() {
    if unsafe getenv("OMP_THREAD_LIMIT") == nil, unsafe setenv("OMP_THREAD_LIMIT", "1", 1) == 0 {
      unsafe execv("/proc/self/exe", CommandLine.unsafeArgv)
    }
  }

  private static func dump(_ path: String) throws {
    let file = InputFile(
      path: path, size: 0, digest: ContentDigest(rawValue: ""), mediaType: .unknown)
    let request = ReadRequest(path: path, file: file, limits: ReadLimits())
    var reader = DocumentReader()
    let response = reader.respond(to: request)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    for diagnostic in response.diagnostics {
      let line = "\(diagnostic.severity.rawValue): \(diagnostic.code): \(diagnostic.summary)\n"
      FileHandle.standardError.write(Data(line.utf8))
    }
    if let content = response.content {
      FileHandle.standardOutput.write(try encoder.encode(content) + Data("\n".utf8))
    }
  }
}
