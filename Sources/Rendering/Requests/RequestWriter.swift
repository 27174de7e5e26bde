package import AssuranceModel
import WordDocuments

/// The letter to each vendor that asks for what its evidence lacks, as Markdown and as a Word document.
///
/// A vendor of which nothing has to be asked gets no file.
package struct RequestWriter: ReportWriter {
  package let fileName = "requests"

  package init() {}

  package func write(_ report: Report, into folder: String) throws(RenderingError) {
    let own = "\(folder)/\(fileName)"
    for letter in report.vendors.compactMap(\.request) {
      try ArtefactFile.makeFolder(own)
      let page = RequestPage(letter: letter)
      let stem = "\(own)/\(letter.vendor.fileStem)"
      try ArtefactFile.write(page.markdown, to: "\(stem).md")
      do { try page.document.write(to: "\(stem).docx") } catch {
        throw .document(path: "\(stem).docx", cause: error)
      }
    }
  }
}

extension RequestPage {
  var markdown: String {
    pieces.map { piece in
      switch piece {
      case .title(let title): "# \(MarkdownText.escaped(title))\n"
      case .paragraph(let words): "\n\(MarkdownText.paragraph(words))\n"
      case .ask(let number, let words): "\n\(number). **\(MarkdownText.escaped(words))**\n"
      case .detail(let words): "\n   \(MarkdownText.paragraph(words))\n"
      }
    }.joined()
  }

  var document: WordDocument {
    WordDocument(
      title: title, author: letter.customer, date: "\(letter.date)",
      paragraphs: pieces.map { piece in
        switch piece {
        case .title(let title): .init(.title, title)
        case .paragraph(let words): .init(.body, words)
        case .ask(let number, let words): .init(.label, "\(number). \(words)")
        case .detail(let words): .init(.item, words)
        }
      })
  }
}
