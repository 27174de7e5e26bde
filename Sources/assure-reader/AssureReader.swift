import AssuranceModel
import DocumentReading
import Foundation
import Glibc

/// The jailed worker: requests on standard input, answers on standard output, and no other word there.
@main
enum AssureReader {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    if arguments.first == "--help" {
      print(usage)
    } else if arguments.first == "--dump", arguments.count == 2, let path = arguments.last {
      limitResources()
      try dump(path)
    } else if arguments.isEmpty {
      limitResources()
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

  /// Keeps a hostile document from taking the machine: 3 GiB of address space and no core files.
  private static func limitResources() {
    // Several workers share the processors; an engine that starts threads of its own slows all of them.
    // The engine's thread library looks when it is loaded, so the program starts itself once more.
    if unsafe getenv("OMP_THREAD_LIMIT") == nil, unsafe setenv("OMP_THREAD_LIMIT", "1", 1) == 0 {
      unsafe execv("/proc/self/exe", CommandLine.unsafeArgv)
    }
    var space = rlimit(rlim_cur: 3 << 30, rlim_max: 3 << 30)
    unsafe setrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &space)
    var core = rlimit(rlim_cur: 0, rlim_max: 0)
    unsafe setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &core)
  }

  private static func serve() throws {
    // Libraries that print would break the framing: answers go to a copy, and output to standard error.
    let output = FileHandle(fileDescriptor: dup(1))
    dup2(2, 1)
    let input = FileHandle.standardInput
    var reader = DocumentReader()
    while let prefix = try input.read(upToCount: 4), prefix.count == 4 {
      let length = prefix.reduce(0) { $0 << 8 | Int($1) }
      var message = Data()
      while message.count < length {
        guard let part = try input.read(upToCount: length - message.count), !part.isEmpty else {
          return
        }
        message.append(part)
      }
      let request = try JSONDecoder().decode(ReadRequest.self, from: message)
      let response = reader.respond(to: request)
      let pages = ReadResponse(
        content: response.content?.withoutCells, diagnostics: response.diagnostics)
      try send(try JSONEncoder().encode(pages), to: output)
      try send(Data(response.content.map(PackedCells.packed) ?? []), to: output)
    }
  }

  private static func send(_ message: Data, to output: FileHandle) throws {
    let size = UInt32(message.count)
    try output.write(
      contentsOf: Data([24, 16, 8, 0].map { UInt8(truncatingIfNeeded: size >> $0) }))
    try output.write(contentsOf: message)
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
