/// Why a document could not be written.
package enum WordDocumentError: Error, Hashable, Sendable {
  /// libzip refused, with its own code and words.
  case refused(code: Int, message: String, while: String)
  /// There was no memory for a part of the document.
  case outOfMemory(part: String)
}

extension WordDocumentError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .refused(let code, let message, let action): "\(action): \(message) (code \(code))"
    case .outOfMemory(let part): "no memory for \(part)"
    }
  }
}
