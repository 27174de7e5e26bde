import CXML

/// Reading of one XML part without entities, network or nesting beyond the parser's own limit.
enum XMLParsing {
  /// Sends the events of a part as its bytes come; what follows a fault is left out.
  static func parse<Receiver: XMLEvents>(_ source: any ByteSource, to receiver: inout Receiver) {
    let link = Link(source: source, receiver: receiver)
    var handler = unsafe xmlSAXHandler()
    unsafe handler.initialized = XML_SAX2_MAGIC
    unsafe handler.startElementNs = { context, name, _, _, _, _, count, _, attributes in
      guard let context = unsafe context, let name = unsafe name else { return }
      unsafe Link.at(context).receiver.start(
        XMLBytes(terminated: name), XMLParsing.values(attributes, count: Int(count)))
    }
    unsafe handler.endElementNs = { context, name, _, _ in
      guard let context = unsafe context, let name = unsafe name else { return }
      unsafe Link.at(context).receiver.end(XMLBytes(terminated: name))
    }
    unsafe handler.characters = { context, characters, count in
      guard let context = unsafe context, let characters = unsafe characters else { return }
      unsafe Link.at(context).receiver.text(XMLBytes(start: characters, count: Int(count)))
    }
    unsafe handler.cdataBlock = unsafe handler.characters
    withExtendedLifetime(link) {
      let context = unsafe Unmanaged.passUnretained(link).toOpaque()
      guard
        let parser = unsafe xmlCreateIOParserCtxt(
          &handler, context, { unsafe XMLParsing.read($0, $1, $2) }, nil, context,
          XML_CHAR_ENCODING_NONE)
      else { return }
      defer { unsafe xmlFreeParserCtxt(parser) }
      unsafe xmlCtxtUseOptions(parser, Int32(XML_PARSE_NONET.rawValue))
      unsafe xmlParseDocument(parser)
    }
    if let told = link.receiver as? Receiver { receiver = told }
  }

  /// Attributes of the parser's five pointers each: name, prefix, namespace, and where the value starts and ends.
  private static func values(
    _ pointers: UnsafeMutablePointer<UnsafePointer<UInt8>?>?, count: Int
  ) -> [XMLAttribute] {
    guard let pointers = unsafe pointers else { return [] }
    return (0..<count).compactMap { index in
      guard let name = unsafe pointers[5 * index], let start = unsafe pointers[5 * index + 3],
        let end = unsafe pointers[5 * index + 4]
      else { return nil }
      return unsafe XMLAttribute(
        name: XMLBytes(terminated: name), value: XMLBytes(start: start, count: end - start))
    }
  }

  /// The parser's call for more bytes.
  private static func read(
    _ context: UnsafeMutableRawPointer?, _ buffer: UnsafeMutablePointer<CChar>?, _ count: Int32
  ) -> Int32 {
    guard let context = unsafe context, let buffer = unsafe buffer else { return -1 }
    let link = unsafe Link.at(context)
    guard !link.receiver.hasEnough else { return 0 }
    return unsafe Int32(
      link.source.read(into: UnsafeMutableRawBufferPointer(start: buffer, count: Int(count))))
  }

  /// Carries both ends through C.
  private final class Link {
    let source: any ByteSource
    var receiver: any XMLEvents

    init(source: any ByteSource, receiver: any XMLEvents) {
      self.source = source
      self.receiver = receiver
    }

    static func at(_ context: UnsafeMutableRawPointer) -> Link {
      unsafe Unmanaged<Link>.fromOpaque(context).takeUnretainedValue()
    }
  }
}
