import CCMark

/// The Swift face of libcmark: Markdown to HTML, and Markdown to its blocks.
package enum CommonMark {
  /// The HTML of a Markdown text; raw HTML and unsafe links in it are left out.
  package static func html(from markdown: String) -> String {
    var markdown = markdown
    return markdown.withUTF8 { bytes in
      unsafe bytes.withMemoryRebound(to: CChar.self) { characters in
        guard let start = characters.baseAddress,
          let html = unsafe cmark_markdown_to_html(start, characters.count, CMARK_OPT_DEFAULT)
        else { return "" }
        defer { unsafe cmark_get_default_mem_allocator().pointee.free(html) }
        return unsafe String(cString: html)
      }
    }
  }
}
