/// A text document as word processors know it: paragraphs with styles, and changes that somebody can accept or reject.
///
/// It is written as Office Open XML (ECMA-376) and knows nothing of vendors. The same document gives the same bytes.
package struct WordDocument: Hashable, Sendable {
  /// The look of a paragraph.
  package enum Style: String, Hashable, Sendable, CaseIterable {
    case title = "Title"
    case heading = "Heading1"
    case label = "Label"
    case body = "Normal"
    case clause = "Clause"
    case item = "Item"
  }

  /// A stretch of text and what was done to it.
  package struct Run: Hashable, Sendable {
    package enum Change: Hashable, Sendable {
      case none, inserted, deleted
    }

    package let text: String
    package let change: Change

    package init(_ text: String, change: Change = .none) {
      self.text = text
      self.change = change
    }
  }

  package struct Paragraph: Hashable, Sendable {
    package let style: Style
    package let runs: [Run]

    package init(_ style: Style, _ runs: [Run]) {
      self.style = style
      self.runs = runs
    }

    package init(_ style: Style, _ text: String) { self.init(style, [Run(text)]) }
  }

  package let title: String
  /// Who proposes the changes.
  package let author: String
  /// The day of the changes and of the document: `2026-11-23`.
  package let date: String
  package let paragraphs: [Paragraph]

  package init(title: String, author: String, date: String, paragraphs: [Paragraph]) {
    self.title = title
    self.author = author
    self.date = date
    self.paragraphs = paragraphs
  }

  /// Writes the document to a path whose folder is there, whole or not at all.
  package func write(to path: String) throws(WordDocumentError) {
    var package = try PackageFile(path: path)
    for part in DocumentParts(self).all {
      try package.add(part.content, named: part.name)
    }
    try package.close()
  }
}
