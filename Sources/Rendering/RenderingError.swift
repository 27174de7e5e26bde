import Foundation
package import WordDocuments
package import Workbooks

/// Why an artefact could not be written.
package enum RenderingError: Error, Sendable {
  case workbook(path: String, cause: WorkbookError)
  case document(path: String, cause: WordDocumentError)
  case file(path: String, reason: String)
}

extension RenderingError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .workbook(let path, let cause): "\(path): \(cause)"
    case .document(let path, let cause): "\(path): \(cause)"
    case .file(let path, let reason): "\(path): \(reason)"
    }
  }
}

/// The one place where writers touch the disk.
enum ArtefactFile {
  /// Makes sure that a folder is there.
  static func makeFolder(_ path: String) throws(RenderingError) {
    do {
      try FileManager.default.createDirectory(
        at: URL(filePath: path, directoryHint: .isDirectory), withIntermediateDirectories: true)
    } catch { throw .file(path: path, reason: "\(error)") }
  }

  static func write(_ text: String, to path: String) throws(RenderingError) {
    do {
      let url = URL(filePath: path)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
    } catch { throw .file(path: path, reason: "\(error)") }
  }
}
