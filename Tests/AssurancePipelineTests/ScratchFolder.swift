import Foundation

/// A folder of a test's own, which the test removes at its end.
struct ScratchFolder: Sendable {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(
      path: "assure-tests-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  func remove() {
    // A folder that is left behind costs disk and no test's truth.
    do { try FileManager.default.removeItem(at: url) } catch { print("left behind: \(url.path)") }
  }

  /// Writes a text file, with the folders above it.
  func write(_ text: String, to path: String) throws {
    let file = url.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }
}

/// The package's own folders, as they stand in the checkout.
enum Checkout {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  static let inputs = root.appending(path: "inputs", directoryHint: .isDirectory)
}
