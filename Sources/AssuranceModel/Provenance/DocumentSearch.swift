/// How much of a document was read: what a search of it can have seen.
package struct ReadExtent: Hashable, Sendable, Codable {
  /// 1-based numbers of the pages that were read, ascending; empty for formats without pages.
  package let pages: [Int]
  /// 1-based numbers of the pages that are there and could not be read, ascending.
  package let unreadablePages: [Int]
  /// Number of paragraphs that were read, in formats without pages.
  package let paragraphs: Int
  /// Names of the sheets or tables that were read, in formats without pages.
  package let tables: [String]

  package init(
    pages: [Int] = [], unreadablePages: [Int] = [], paragraphs: Int = 0, tables: [String] = []
  ) {
    self.pages = pages
    self.unreadablePages = unreadablePages
    self.paragraphs = paragraphs
    self.tables = tables
  }

  /// Nothing could be read.
  package static let nothing = ReadExtent()

  /// What of a document's content was read.
  package init(of content: DocumentContent) {
    let readable = content.pages.filter { $0.source != .unreadable }
    let blocks = content.isPaged ? [] : readable.flatMap(\.blocks)
    self.init(
      pages: content.isPaged ? readable.map(\.number) : [],
      unreadablePages: content.pages.filter { $0.source == .unreadable }.map(\.number),
      paragraphs: blocks.count { if case .paragraph = $0 { true } else { false } },
      tables: blocks.compactMap { if case .table(let grid) = $0 { grid.name } else { nil } })
  }

  /// Whether anything was read at all.
  package var isEmpty: Bool { pages.isEmpty && paragraphs == 0 && tables.isEmpty }
}

/// A search of a document that brought no words to light; an absence that can be followed up, and never a citation.
package struct DocumentSearch: Hashable, Sendable, Codable {
  /// Path of the file as the run or the command line named it.
  package let file: String
  /// What was read of it.
  package let extent: ReadExtent
  /// What was looked for, as a phrase such as `the expiry date`.
  package let sought: String

  package init(file: String, extent: ReadExtent, sought: String) {
    self.file = file
    self.extent = extent
    self.sought = sought
  }

  /// Where was looked, in words: `searched pages 1-3; page 4 could not be read`.
  package var place: String { extent.place }
}

extension ReadExtent {
  /// What a search of it amounts to, in words: `searched pages 1-3; page 4 could not be read`.
  package var place: String {
    let unreadable = unreadablePages.isEmpty ? nil : Self.words(unreadablePages)
    return switch (readInWords, unreadable) {
    case (let read?, let unreadable?): "searched \(read); \(unreadable) could not be read"
    case (let read?, nil): "searched \(read)"
    case (nil, let unreadable?): "\(unreadable) could not be read"
    case (nil, nil): "could not be read"
    }
  }

  /// The pages, or the paragraphs and tables, in words; nil where nothing was read.
  private var readInWords: String? {
    guard !isEmpty else { return nil }
    if !pages.isEmpty { return Self.words(pages) }
    let parts = [
      (paragraphs, paragraphs == 1 ? "paragraph" : "paragraphs"),
      (tables.count, tables.count == 1 ? "table" : "tables"),
    ]
    return parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: " and ")
  }

  /// `page 4`, or `pages 1-3, 5`.
  private static func words(_ numbers: [Int]) -> String {
    var spans: [(first: Int, last: Int)] = []
    for number in numbers {
      if let span = spans.last, span.last + 1 == number {
        spans[spans.count - 1].last = number
      } else {
        spans.append((number, number))
      }
    }
    let words = spans.map { $0.first == $0.last ? "\($0.first)" : "\($0.first)-\($0.last)" }
    return (numbers.count == 1 ? "page " : "pages ") + words.joined(separator: ", ")
  }
}
