import Foundation

/// A message on a pipe: its length in bytes as four bytes, most significant first, and then so many bytes.
enum Framing {
  static let headLength = 4

  static func head(of message: Data) -> Data {
    Data([24, 16, 8, 0].map { UInt8(truncatingIfNeeded: UInt32(message.count) >> $0) })
  }

  static func length(in head: some Sequence<UInt8>) -> Int { head.reduce(0) { $0 << 8 | Int($1) } }
}
