package import AssuranceModel
import Crypto
package import Foundation

/// Lists, sorts and hashes what is in the inputs folder; opens nothing for its meaning.
package enum InputDiscovery {
  /// Files larger than this are not read, in bytes.
  static let largestFile = 1 << 30

  /// The vendors' documents below `documents/`, in the order of their paths.
  package static func documents(in inputs: URL) throws(PipelineError) -> Diagnosed<[InputFile]> {
    let folder = inputs.appending(path: "documents", directoryHint: .isDirectory)
    guard let paths = FileManager.default.subpaths(atPath: folder.path) else {
      throw .inputsUnusable(
        path: folder.path, reason: "the folder is not there",
        remedy: "Make it, with one folder for each vendor id of vendors.csv.")
    }
    var found = Diagnosed<[InputFile]>([])
    for path in paths.sorted(by: Self.inByteOrder) where !isIncidental(path) {
      let one = file(at: "documents/" + path, in: inputs)
      found.diagnostics += one.diagnostics
      if let file = one.value { found.value.append(file) }
    }
    return found
  }

  /// Whether a folder stands at a place; a link to one counts.
  static func isFolder(_ url: URL) -> Bool {
    do {
      let attributes = try FileManager.default.attributesOfItem(
        atPath: url.resolvingSymlinksInPath().path)
      return attributes[.type] as? FileAttributeType == .typeDirectory
    } catch {
      return false
    }
  }

  /// The buyer's tables and policy that are there, in the order of their names.
  package static func tables(in inputs: URL, named names: [String]) -> [InputFile] {
    names.sorted(by: inByteOrder).compactMap { file(at: $0, in: inputs).value }
  }

  /// One file, or nil with the reason; a folder has neither.
  package static func file(at path: String, in folder: URL) -> Diagnosed<InputFile?> {
    let url = location(of: path, in: folder)
    func refused(_ code: String, _ summary: String, _ remedy: String) -> Diagnosed<InputFile?> {
      Diagnosed(
        nil,
        diagnostics: [
          Diagnostic(code: code, severity: .error, file: path, summary: summary, remedy: remedy)
        ])
    }
    let type: FileAttributeType?
    let size: Int
    do {
      let attributes = try FileManager.default.attributesOfItem(atPath: url.path)
      type = attributes[.type] as? FileAttributeType
      size = (attributes[.size] as? NSNumber)?.intValue ?? 0
    } catch {
      return refused("file-missing", "File is not there", "Check the path")
    }
    switch type {
    case .some(.typeDirectory): return Diagnosed(nil)
    case .some(.typeRegular): break
    default:
      return refused(
        "not-a-file", "Entry is a link or a device and is not followed",
        "Put a copy of the document in its place")
    }
    guard size <= largestFile else {
      return refused(
        "file-too-large", "File is larger than \(largestFile >> 20) MiB",
        "Ask the vendor for the part that matters")
    }
    do {
      let handle = try FileHandle(forReadingFrom: url)
      defer { handle.closeFile() }
      var hash = SHA256()
      var head: [UInt8] = []
      while let chunk = try handle.read(upToCount: 1 << 20), !chunk.isEmpty {
        if head.isEmpty { head = Array(chunk.prefix(64 << 10)) }
        hash.update(data: chunk)
      }
      return Diagnosed(
        InputFile(
          path: path, size: size, digest: ContentDigest(hash.finalize()),
          mediaType: MediaType.detected(in: head, named: path)))
    } catch {
      return refused(
        "file-not-readable", "File cannot be opened",
        "Give the account that runs Assure the right to read it")
    }
  }

  /// A path below a folder, or an absolute path as it is.
  static func location(of path: String, in folder: URL) -> URL {
    path.hasPrefix("/") ? URL(filePath: path) : folder.appending(path: path)
  }

  /// Hidden files, and what office programs leave beside a document that is open.
  private static func isIncidental(_ path: String) -> Bool {
    path.split(separator: "/").contains { $0.hasPrefix(".") || $0.hasPrefix("~$") }
  }

  /// Unicode scalars in order, whatever the locale.
  private static func inByteOrder(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }
}

extension ContentDigest {
  /// The digest of a finished hash.
  init(_ digest: SHA256.Digest) {
    let digits = Array("0123456789abcdef")
    self.init(
      rawValue: digest.reduce(into: "") { text, byte in
        text.append(digits[Int(byte >> 4)])
        text.append(digits[Int(byte & 15)])
      })
  }

  /// The digest of bytes in memory.
  init(of data: Data) { self.init(SHA256.hash(data: data)) }
}
