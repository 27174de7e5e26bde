import AssuranceModel

/// What a reader gets: the bytes, the file they came from, and how far to go.
struct SourceDocument: Sendable {
  let bytes: [UInt8]
  let file: InputFile
  let limits: ReadLimits

  /// The file's name without its folders.
  var name: String {
    file.path.split(separator: "/").last.map(String.init) ?? file.path
  }
}
