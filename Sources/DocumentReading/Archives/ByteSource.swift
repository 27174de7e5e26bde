/// Bytes that come piece by piece, so that no more of them than one piece need be in memory.
protocol ByteSource: AnyObject {
  /// Fills the start of a buffer; 0 at the end, -1 where the bytes are damaged or more than is allowed.
  func read(into buffer: UnsafeMutableRawBufferPointer) -> Int
}

/// Bytes that are in memory already.
final class BytesInMemory: ByteSource {
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    let count = min(buffer.count, bytes.count - position)
    unsafe buffer.copyBytes(from: bytes[position..<position + count])
    position += count
    return count
  }
}
