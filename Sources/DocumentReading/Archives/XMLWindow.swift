/// The stretch of an XML part that a scanner looks at; it moves on as the scanner does.
@safe struct XMLWindow: ~Copyable {
  /// Bytes of a tag or a comment beyond which a part holds no sheet.
  private static let longest = 1 << 20

  private let source: any ByteSource
  private var buffer: UnsafeMutableBufferPointer<UInt8>
  /// Where the window starts in its buffer, and where what was read of the part ends.
  private(set) var position = 0
  private(set) var end = 0

  init(_ source: any ByteSource) {
    self.source = source
    unsafe buffer = .allocate(capacity: 1 << 16)
    unsafe buffer.initialize(repeating: 0)
  }

  deinit { unsafe buffer.deallocate() }

  /// A byte by its index from `position` up to `end`.
  subscript(index: Int) -> UInt8 {
    precondition(index >= 0 && index < end, "Only what was read of the part is looked at")
    return unsafe buffer[index]
  }

  /// Some of the bytes, alive until the window is moved or filled.
  func bytes(_ range: Range<Int>) -> XMLBytes {
    precondition(range.lowerBound >= 0 && range.upperBound <= end, "Only what was read is lent")
    return unsafe XMLBytes(UnsafeBufferPointer(buffer)[range])
  }

  /// Whether the part is UTF-8 without a document type, as its first bytes tell.
  var isPlainUTF8: Bool {
    let head = bytes(position..<min(end, position + 1_024)).string
    guard let first = head.unicodeScalars.first, first == "<" || first == "\u{FEFF}",
      !head.contains("<!DOCTYPE")
    else { return false }
    guard let declaration = head.firstRange(of: "encoding=") else { return true }
    return head[declaration.upperBound...].dropFirst().lowercased().hasPrefix("utf-8")
  }

  /// The whole part, of which the window has shown the start only.
  var wholeSource: any ByteSource {
    var start: [UInt8] = []
    bytes(position..<end).append(to: &start)
    return BytesAhead(start, of: source)
  }

  /// Takes more bytes in; false where there are none, or where the window is as long as it may be.
  mutating func fill() -> Bool {
    if position > 0 {
      for index in position..<end { unsafe buffer[index - position] = unsafe buffer[index] }
      (position, end) = (0, end - position)
    }
    if unsafe end == buffer.count {
      guard end < Self.longest else { return false }
      let longer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 2 * end)
      unsafe longer.initialize(repeating: 0)
      for index in 0..<end { unsafe longer[index] = unsafe buffer[index] }
      unsafe buffer.deallocate()
      unsafe buffer = unsafe longer
    }
    let read = unsafe source.read(
      into: UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[end...]))
    end += max(0, read)
    return read > 0
  }

  /// The byte at an offset from the window's start; nil after the part's end.
  mutating func byte(_ offset: Int) -> UInt8? {
    while position + offset >= end { guard fill() else { return nil } }
    return self[position + offset]
  }

  mutating func advance(by count: Int) { position += count }

  /// The offset of the next such byte; nil where the part ends, or the limit is reached, before it.
  mutating func offset(of byte: UInt8, within limit: Int = .max) -> Int? {
    var offset = 0
    while offset < limit, let next = self.byte(offset) {
      if next == byte { return offset }
      offset += 1
    }
    return nil
  }

  /// The text at the window's start that stands for itself, as far as the window shows it.
  var plainText: Range<Int> {
    var index = position
    while index < end {
      let byte = self[index]
      if byte == UInt8(ascii: "<") || byte == UInt8(ascii: "&") || byte == UInt8(ascii: "\r") {
        break
      }
      index += 1
    }
    return position..<index
  }

  mutating func starts(with text: String) -> Bool {
    for (offset, wanted) in text.utf8.enumerated() where byte(offset) != wanted { return false }
    return true
  }

  /// Moves past the next such text, and tells what was before it; nil where the window cannot show all of that.
  mutating func skip(past text: String) -> Range<Int>? {
    let wanted = Array(text.utf8)
    var offset = 0
    while byte(offset + wanted.count - 1) != nil {
      if wanted.indices.allSatisfy({ self[position + offset + $0] == wanted[$0] }) {
        let passed = position..<position + offset
        position += offset + wanted.count
        return passed
      }
      offset += 1
    }
    return nil
  }
}

/// Bytes that were read already, and the rest of their source.
private final class BytesAhead: ByteSource {
  private let read: BytesInMemory
  private let rest: any ByteSource

  init(_ bytes: [UInt8], of source: any ByteSource) {
    read = BytesInMemory(bytes)
    rest = source
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    let count = unsafe read.read(into: buffer)
    return unsafe count > 0 ? count : rest.read(into: buffer)
  }
}
