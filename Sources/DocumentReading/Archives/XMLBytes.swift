import Glibc

/// A name, a value or a stretch of text of an XML part; its bytes live during one event only.
@safe struct XMLBytes {
  private let bytes: UnsafeBufferPointer<UInt8>

  init(start: UnsafePointer<UInt8>, count: Int) {
    unsafe bytes = unsafe UnsafeBufferPointer(start: start, count: count)
  }

  init(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) {
    unsafe self.bytes = unsafe UnsafeBufferPointer(rebasing: bytes)
  }

  /// Bytes that end where C strings end.
  init(terminated start: UnsafePointer<UInt8>) {
    let length = unsafe strlen(UnsafeRawPointer(start).assumingMemoryBound(to: CChar.self))
    unsafe self.init(start: start, count: length)
  }

  /// The bytes as text.
  var string: String { unsafe String(decoding: bytes, as: UTF8.self) }

  /// The bytes as a number; nil where they are anything but one to nine digits.
  var number: Int? { unsafe bytes.wholeNumber }

  /// Whether the bytes say yes as XML Schema writes it.
  var isTrue: Bool { "1" ~= self || "true" ~= self }

  /// The bytes as a place of a sheet; nil where they name none.
  var place: SheetPlace? { unsafe SheetPlace(bytes) }

  /// The name without its prefix.
  var localName: XMLBytes {
    guard let colon = unsafe bytes.firstIndex(of: UInt8(ascii: ":")) else { return self }
    return unsafe XMLBytes(bytes[(colon + 1)...])
  }

  /// Adds the bytes to others.
  func append(to others: inout [UInt8]) { unsafe others.append(contentsOf: bytes) }

  static func ~= (pattern: StaticString, value: XMLBytes) -> Bool {
    guard unsafe pattern.utf8CodeUnitCount == value.bytes.count else { return false }
    guard let start = unsafe value.bytes.baseAddress else { return true }
    return unsafe memcmp(pattern.utf8Start, start, value.bytes.count) == 0
  }
}

/// An attribute of an element: its name without a prefix, and its value.
struct XMLAttribute {
  let name: XMLBytes
  let value: XMLBytes
}

extension [XMLAttribute] {
  /// The value of the first attribute of a name.
  subscript(name: StaticString) -> XMLBytes? {
    for attribute in self where name ~= attribute.name { return attribute.value }
    return nil
  }
}

extension Collection<UInt8> {
  /// The number that the bytes write; nil where they are anything but one to nine digits.
  var wholeNumber: Int? {
    guard 1...9 ~= count else { return nil }
    var number = 0
    for byte in self {
      guard 48...57 ~= byte else { return nil }
      number = number * 10 + Int(byte) - 48
    }
    return number
  }
}
