import CXML

/// What an XML part tells, in order; names come without their prefixes.
protocol XMLEvents: AnyObject {
  func start(_ name: String, _ attributes: [String: String])
  func text(_ text: String)
  func end(_ name: String)
}

/// Reading of one XML part without entities, network or nesting beyond the parser's own limit.
enum XMLParsing {
  /// Sends the events of a part; says whether the part was well formed to its end.
  @discardableResult
  static func parse(_ bytes: [UInt8], to receiver: any XMLEvents) -> Bool {
    let link = ReceiverLink(receiver)
    var handler = unsafe xmlSAXHandler()
    unsafe handler.startElement = { context, name, attributes in
      guard let context = unsafe context, let name = unsafe name else { return }
      let link = unsafe Unmanaged<ReceiverLink>.fromOpaque(context).takeUnretainedValue()
      var values: [String: String] = [:]
      if var pair = unsafe attributes {
        while let key = unsafe pair[0] {
          if let value = unsafe pair[1] {
            // The parser leaves an ampersand in an attribute as a character reference.
            var text = unsafe String(cString: value)
            if text.contains("&#38;") {
              text = text.split(separator: "&#38;", omittingEmptySubsequences: false).joined(
                separator: "&")
            }
            unsafe values[XMLParsing.localName(key)] = text
          }
          unsafe pair += 2
        }
      }
      unsafe link.receiver.start(XMLParsing.localName(name), values)
    }
    unsafe handler.endElement = { context, name in
      guard let context = unsafe context, let name = unsafe name else { return }
      let link = unsafe Unmanaged<ReceiverLink>.fromOpaque(context).takeUnretainedValue()
      unsafe link.receiver.end(XMLParsing.localName(name))
    }
    unsafe handler.characters = { context, characters, count in
      guard let context = unsafe context, let characters = unsafe characters else { return }
      let link = unsafe Unmanaged<ReceiverLink>.fromOpaque(context).takeUnretainedValue()
      let bytes = unsafe UnsafeBufferPointer(start: characters, count: Int(count))
      unsafe link.receiver.text(String(decoding: bytes, as: UTF8.self))
    }
    unsafe handler.cdataBlock = unsafe handler.characters
    return withExtendedLifetime(link) {
      unsafe bytes.withUnsafeBufferPointer { buffer in
        unsafe buffer.withMemoryRebound(to: CChar.self) { characters in
          guard characters.count > 0, characters.count < Int(Int32.max),
            let parser = unsafe xmlCreatePushParserCtxt(
              &handler, Unmanaged.passUnretained(link).toOpaque(), nil, 0, nil)
          else { return false }
          defer { unsafe xmlFreeParserCtxt(parser) }
          unsafe xmlCtxtUseOptions(
            parser, Int32(XML_PARSE_NONET.rawValue | XML_PARSE_SAX1.rawValue))
          let code = unsafe xmlParseChunk(
            parser, characters.baseAddress, Int32(characters.count), 1)
          return code == 0
        }
      }
    }
  }

  private static func localName(_ name: UnsafePointer<xmlChar>) -> String {
    let text = unsafe String(cString: name)
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return text }
    return String(text[text.index(after: colon)...])
  }

  /// Carries a receiver through C.
  private final class ReceiverLink {
    let receiver: any XMLEvents
    init(_ receiver: any XMLEvents) { self.receiver = receiver }
  }
}
