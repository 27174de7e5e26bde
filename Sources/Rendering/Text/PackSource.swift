import AssuranceModel

/// A numbered source of the pack: words in a document, or a document that was searched for words and has none.
///
/// All searches of one document are one source, as the statement beside its number says what was sought.
enum PackSource: Hashable {
  case words(Citation)
  case searched(file: String, extent: ReadExtent)

  /// Path of the file.
  var file: String {
    switch self {
    case .words(let citation): citation.file
    case .searched(let file, _): file
    }
  }

  /// Where in the file: `page 2`, or `searched pages 1-12`.
  var place: String {
    switch self {
    case .words(let citation): citation.place
    case .searched(_, let extent): extent.place
    }
  }

  /// The words quoted, or what came of the searches.
  var text: String {
    switch self {
    case .words(let citation): citation.quote
    case .searched(_, let extent):
      extent.isEmpty
        ? "Nothing of it could be read" : "What the statement misses was sought and not found"
    }
  }

  /// Whether the text is the document's own.
  var isQuote: Bool { if case .words = self { true } else { false } }
}

extension ReportCell {
  /// What the cell rests on: words first, then searches.
  var sources: [PackSource] {
    citations.map(PackSource.words)
      + searches.map { PackSource.searched(file: $0.file, extent: $0.extent) }
  }
}
