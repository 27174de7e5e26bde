/// Reading of one large XML part by its bytes, through a window of them: several times as fast as a parser that checks.
///
/// Parts in another encoding than UTF-8 and parts with a document type are left to `XMLParsing`. Of a part that is not
/// well formed, what follows the fault is left out or read as it stands; references in attributes are not resolved.
struct XMLScanner: ~Copyable {
  /// A tag in the window.
  private struct Tag {
    let name: Range<Int>
    let isEmpty: Bool
    let end: Int
  }

  private var window: XMLWindow
  private var attributes: [XMLAttribute] = []

  /// Sends the events of a part as its bytes come.
  static func parse<Receiver: XMLEvents>(_ source: any ByteSource, to receiver: inout Receiver) {
    var scanner = XMLScanner(window: XMLWindow(source))
    scanner.scan(&receiver)
  }

  private init(window: consuming XMLWindow) { self.window = window }

  private mutating func scan<Receiver: XMLEvents>(_ receiver: inout Receiver) {
    _ = window.fill()
    guard window.isPlainUTF8 else {
      XMLParsing.parse(window.wholeSource, to: &receiver)
      return
    }
    while sendText(to: &receiver), let kind = window.byte(1) {
      let isRead =
        switch kind {
        case UInt8(ascii: "/"): sendEnd(to: &receiver)
        case UInt8(ascii: "?"): window.skip(past: "?>") != nil
        case UInt8(ascii: "!"): readComment(to: &receiver)
        default: sendStart(to: &receiver)
        }
      guard isRead, !receiver.hasEnough else { return }
    }
  }

  /// Sends the text before the next tag; false where no tag follows.
  private mutating func sendText<Receiver: XMLEvents>(to receiver: inout Receiver) -> Bool {
    while let first = window.byte(0) {
      switch first {
      case UInt8(ascii: "<"): return true
      case UInt8(ascii: "&"):
        guard let end = window.offset(of: UInt8(ascii: ";"), within: 12) else { return false }
        let name = window.bytes(window.position + 1..<window.position + end).string
        if let text = XMLReference.text(of: name) { Self.send(text, to: &receiver) }
        window.advance(by: end + 1)
      case UInt8(ascii: "\r"):
        // A line ends with a line feed, however it is written.
        window.advance(by: 1)
        if window.byte(0) != UInt8(ascii: "\n") { Self.send("\n", to: &receiver) }
      default:
        let text = window.plainText
        receiver.text(window.bytes(text))
        window.advance(by: text.count)
      }
    }
    return false
  }

  private mutating func sendEnd<Receiver: XMLEvents>(to receiver: inout Receiver) -> Bool {
    guard let end = window.offset(of: UInt8(ascii: ">")), end >= 2 else { return false }
    let start = window.position + 2
    var last = window.position + end
    while last > start, window[last - 1] <= 32 { last -= 1 }
    receiver.end(window.bytes(start..<last).localName)
    window.advance(by: end + 1)
    return true
  }

  /// Sends the tag at the window's start, and its end where it is empty.
  private mutating func sendStart<Receiver: XMLEvents>(to receiver: inout Receiver) -> Bool {
    var read = readTag()
    while read == nil {
      guard window.fill() else { return false }
      read = readTag()
    }
    guard let tag = read else { return false }
    let name = window.bytes(tag.name).localName
    receiver.start(name, attributes)
    if tag.isEmpty { receiver.end(name) }
    window.advance(by: tag.end - window.position)
    return true
  }

  /// The tag at the window's start, its attributes put by; nil where the window ends before it.
  private mutating func readTag() -> Tag? {
    attributes.removeAll(keepingCapacity: true)
    let end = window.end
    var index = window.position + 1
    while index < end, !Self.endsName(window[index]) { index += 1 }
    let name = window.position + 1..<index
    while index < end {
      let byte = window[index]
      if byte == UInt8(ascii: ">") {
        let isEmpty = window[index - 1] == UInt8(ascii: "/")
        return Tag(name: name, isEmpty: isEmpty, end: index + 1)
      }
      guard !Self.endsName(byte) else {
        index += 1
        continue
      }
      let start = index
      while index < end, !Self.endsName(window[index]) { index += 1 }
      let attribute = start..<index
      while index < end, window[index] <= 32 || window[index] == UInt8(ascii: "=") { index += 1 }
      guard index < end else { return nil }
      let quote = window[index]
      guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { continue }
      let value = index + 1
      index = value
      while index < end, window[index] != quote { index += 1 }
      guard index < end else { return nil }
      attributes.append(
        XMLAttribute(
          name: window.bytes(attribute).localName, value: window.bytes(value..<index)))
      index += 1
    }
    return nil
  }

  private static func endsName(_ byte: UInt8) -> Bool {
    byte <= 32 || byte == UInt8(ascii: "=") || byte == UInt8(ascii: ">")
      || byte == UInt8(ascii: "/")
  }

  /// Passes a comment over, and sends what a CDATA section holds.
  private mutating func readComment<Receiver: XMLEvents>(to receiver: inout Receiver) -> Bool {
    if window.starts(with: "<!--") { return window.skip(past: "-->") != nil }
    guard window.starts(with: "<![CDATA[") else { return false }
    window.advance(by: 9)
    guard let text = window.skip(past: "]]>") else { return false }
    receiver.text(window.bytes(text))
    return true
  }

  private static func send<Receiver: XMLEvents>(_ text: String, to receiver: inout Receiver) {
    let bytes = Array(text.utf8)
    unsafe bytes.withUnsafeBufferPointer { unsafe receiver.text(XMLBytes($0[...])) }
  }
}
