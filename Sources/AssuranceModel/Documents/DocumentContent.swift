/// A document as `assure-reader` hands it on: pages of paragraphs and tables, each word where it stands.
///
/// Paged formats (PDF, images) have one `Page` a page with sizes and boxes. A workbook has one page a sheet.
/// Flow formats (DOCX, HTML, Markdown, CSV, text) have a single page without size and without boxes.
package struct DocumentContent: Hashable, Sendable, Codable {
  package var mediaType: MediaType
  package var pages: [Page]

  package init(mediaType: MediaType, pages: [Page]) {
    self.mediaType = mediaType
    self.pages = pages
  }

  /// Whether the format has pages that a citation can name.
  package var isPaged: Bool { pages.contains { $0.size != nil } }

  /// The parts that its pages hide until a visitor opens them, as a document by themselves; nil where there are none.
  package var folded: DocumentContent? {
    let opened = pages.filter { !$0.folded.isEmpty }.map { page in
      Page(number: page.number, size: page.size, source: page.source, blocks: page.folded)
    }
    return opened.isEmpty ? nil : DocumentContent(mediaType: mediaType, pages: opened)
  }

  /// Whether it holds more words than a number, at least one to a filled cell; looks no further than it must.
  package func hasMoreWords(than limit: Int) -> Bool {
    var count = 0
    for block in pages.lazy.flatMap(\.blocks) {
      switch block {
      case .paragraph(let paragraph): count += paragraph.lines.reduce(0) { $0 + $1.words.count }
      case .table(let grid): count += grid.cells.count
      }
      if count > limit { return true }
    }
    return false
  }
}

/// A page, a sheet, or the whole of a flow document.
package struct Page: Hashable, Sendable, Codable {
  /// Where the words of a page came from.
  package enum Source: String, Hashable, Sendable, Codable {
    /// The file's own text.
    case text
    /// Optical recognition of the page's picture.
    case opticalRecognition
    /// The file's own text, joined by what optical recognition read from its pictures.
    case both
    /// The page is there and nothing could be read from it.
    case unreadable
  }

  /// Width and height in points.
  package struct Size: Hashable, Sendable, Codable {
    package let width: Double
    package let height: Double

    package init(width: Double, height: Double) {
      self.width = width
      self.height = height
    }
  }

  /// 1-based.
  package let number: Int
  /// Nil for sheets and flow documents.
  package let size: Size?
  package let source: Source
  /// Paragraphs and tables in reading order.
  package var blocks: [Block]
  /// What a web page hides until a visitor opens it, such as tabs with tables; empty in other formats.
  package var folded: [Block]
  /// QR codes and barcodes that could be decoded, from the top.
  package var codes: [MachineReadableCode]
  /// Addresses that the file's own links lead to, in the file's order.
  package var links: [PageLink]

  package init(
    number: Int, size: Size?, source: Source, blocks: [Block], folded: [Block] = [],
    codes: [MachineReadableCode] = [], links: [PageLink] = []
  ) {
    self.number = number
    self.size = size
    self.source = source
    self.blocks = blocks
    self.folded = folded
    self.codes = codes
    self.links = links
  }

  /// Folded parts, codes and links are optional, as earlier readers did not write them.
  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      number: try values.decode(Int.self, forKey: .number),
      size: try values.decodeIfPresent(Size.self, forKey: .size),
      source: try values.decode(Source.self, forKey: .source),
      blocks: try values.decode([Block].self, forKey: .blocks),
      folded: try values.decodeIfPresent([Block].self, forKey: .folded) ?? [],
      codes: try values.decodeIfPresent([MachineReadableCode].self, forKey: .codes) ?? [],
      links: try values.decodeIfPresent([PageLink].self, forKey: .links) ?? [])
  }
}

/// A paragraph or a table.
package enum Block: Hashable, Sendable, Codable {
  case paragraph(Paragraph)
  case table(Grid)
}

/// Lines that belong together.
package struct Paragraph: Hashable, Sendable, Codable {
  /// What the format says the paragraph is.
  package enum Role: Hashable, Sendable, Codable {
    case body
    /// 1 for the title or highest heading.
    case heading(level: Int)
    /// The marker as shown, such as `7.1`, `(a)` or `•`; empty where the format keeps it to itself.
    case listItem(marker: String, level: Int)
    /// Running head or foot of a page or section.
    case furniture
  }

  package var role: Role
  package var lines: [TextLine]

  package init(role: Role = .body, lines: [TextLine]) {
    self.role = role
    self.lines = lines
  }

  /// The words with single spaces between them, lines joined.
  package var text: String { lines.map(\.text).joined(separator: " ") }
}

/// Words that stand on one line, in reading order.
package struct TextLine: Hashable, Sendable, Codable {
  package var words: [Word]

  package init(words: [Word]) { self.words = words }

  /// The words with single spaces between them.
  package var text: String { words.map(\.text).joined(separator: " ") }

  /// The line's rectangle; nil where the format has no positions.
  package var box: Box? {
    words.compactMap(\.box).reduce(nil) { $0?.union($1) ?? $1 }
  }
}

/// One word as it stands in the document.
package struct Word: Hashable, Sendable, Codable {
  /// Never empty and without white space.
  package let text: String
  package let box: Box?
  /// The recognition engine's own confidence; nil where the word is the file's own text.
  package let confidence: Confidence?

  package init(_ text: String, box: Box? = nil, confidence: Confidence? = nil) {
    self.text = text
    self.box = box
    self.confidence = confidence
  }
}
