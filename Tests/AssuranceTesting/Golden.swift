package import Foundation

/// A text that the program wrote once, was read by a person, and must be written again letter for letter.
package struct Golden: Sendable {
  /// The kept file.
  package let file: URL

  /// Name of the variable that, when set, has the kept text replaced; a run that does so fails.
  package static let recording = "ASSURE_RECORD_GOLDENS"

  package init(_ file: URL) { self.file = file }

  /// What is wrong, with the first line that differs; nil where the text is the kept one.
  package func complaint(about text: String) throws -> String? {
    if ProcessInfo.processInfo.environment[Self.recording] != nil {
      try Data(text.utf8).write(to: file)
      return "\(file.lastPathComponent) was recorded: read its diff and run again"
    }
    let kept = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    guard kept != text else { return nil }
    let old = kept.split(separator: "\n", omittingEmptySubsequences: false)
    let new = text.split(separator: "\n", omittingEmptySubsequences: false)
    let line = zip(old, new).prefix { $0 == $1 }.count
    func shown(_ lines: [Substring]) -> String { line < lines.count ? "\(lines[line])" : "no more" }
    return """
      \(file.lastPathComponent), line \(line + 1): kept “\(shown(old))”, now “\(shown(new))”. \
      If that is meant, run the test once with \(Self.recording)=1 and read the diff.
      """
  }
}
