import CXML

/// A web page as a tree, as browsers would understand it.
enum WebPageTree {
  /// The root of a page; nil where nothing can be made of it.
  static func root(of page: String) -> MarkupNode? {
    var page = page
    return page.withUTF8 { bytes in
      unsafe bytes.withMemoryRebound(to: CChar.self) { characters in
        guard characters.count < Int(Int32.max) else { return nil }
        let options =
          HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue
          | HTML_PARSE_NOWARNING.rawValue | HTML_PARSE_NONET.rawValue
        guard
          let document = unsafe htmlReadMemory(
            characters.baseAddress, Int32(characters.count), nil, "UTF-8", Int32(options))
        else { return nil }
        defer { unsafe xmlFreeDoc(document) }
        guard let root = unsafe xmlDocGetRootElement(document) else { return nil }
        return unsafe tree(root, depth: 0)
      }
    }
  }

  private static func tree(_ node: xmlNodePtr, depth: Int) -> MarkupNode {
    var attributes: [String: String] = [:]
    var attribute = unsafe node.pointee.properties
    while let current = unsafe attribute {
      if let name = unsafe current.pointee.name {
        let value = unsafe current.pointee.children?.pointee.content
        unsafe attributes[String(cString: name)] =
          unsafe value.map { unsafe String(cString: $0) } ?? ""
      }
      unsafe attribute = unsafe current.pointee.next
    }
    var result = unsafe MarkupNode(
      name: node.pointee.name.map { unsafe String(cString: $0) } ?? "", attributes: attributes)
    var child = unsafe node.pointee.children
    // Deeper than this a page is made to exhaust its reader.
    while let current = unsafe child, depth < 256 {
      if unsafe current.pointee.type == XML_ELEMENT_NODE {
        unsafe result.children.append(tree(current, depth: depth + 1))
      } else if unsafe current.pointee.type == XML_TEXT_NODE,
        let content = unsafe current.pointee.content
      {
        unsafe result.children.append(
          MarkupNode(name: "#text", attributes: [:], text: String(cString: content)))
      }
      unsafe child = unsafe current.pointee.next
    }
    return result
  }
}
