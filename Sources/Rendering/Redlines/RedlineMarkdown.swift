/// A vendor's proposed clauses as Markdown.
struct RedlineMarkdown {
  let page: RedlinePage

  init(_ page: RedlinePage) { self.page = page }

  var text: String {
    var text = ""
    var isList = false
    for piece in page.pieces {
      if case .proposedItem = piece {
        text += isList ? "" : "\n"
        isList = true
      } else {
        text += text.isEmpty ? "" : "\n"
        isList = false
      }
      text += self.text(of: piece) + "\n"
    }
    return text
  }

  private func text(of piece: RedlinePage.Piece) -> String {
    switch piece {
    case .title(let title): "# \(MarkdownText.escaped(title))"
    case .heading(let heading): "## \(MarkdownText.escaped(heading))"
    case .paragraph(let words): MarkdownText.paragraph(words)
    case .label(let label): "**\(MarkdownText.escaped(label))**"
    case .replaced(let words), .proposed(let words), .alternative(let words):
      "> \(MarkdownText.paragraph(words))"
    case .proposedItem(let words): "> - \(MarkdownText.paragraph(words))"
    }
  }
}
