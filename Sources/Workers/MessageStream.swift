package import Foundation
import Glibc

/// A worker's side of its pipes: messages come on standard input, and answers go where standard output went.
package struct MessageStream {
  private let input = FileHandle.standardInput
  private let output: FileHandle

  /// Keeps standard output for answers: what libraries print goes to standard error from now on.
  package init() {
    output = FileHandle(fileDescriptor: dup(1))
    dup2(2, 1)
  }

  /// The next message; nil where the asker has gone.
  package func next() throws -> Data? {
    guard let head = try input.read(upToCount: Framing.headLength), head.count == Framing.headLength
    else { return nil }
    let length = Framing.length(in: head)
    var message = Data(capacity: length)
    while message.count < length {
      guard let part = try input.read(upToCount: length - message.count), !part.isEmpty else {
        return nil
      }
      message.append(part)
    }
    return message
  }

  package func send(_ message: Data) throws {
    try output.write(contentsOf: Framing.head(of: message))
    try output.write(contentsOf: message)
  }
}
