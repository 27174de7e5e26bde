import WordDocuments

/// A vendor's proposed clauses as a Word document: what is proposed is inserted, and what it replaces deleted.
struct RedlineWordDocument {
  let page: RedlinePage

  init(_ page: RedlinePage) { self.page = page }

  var document: WordDocument {
    WordDocument(
      title: page.title, author: page.customer, date: page.date,
      paragraphs: page.pieces.map(paragraph))
  }

  private func paragraph(_ piece: RedlinePage.Piece) -> WordDocument.Paragraph {
    switch piece {
    case .title(let title): .init(.title, title)
    case .heading(let heading): .init(.heading, heading)
    case .paragraph(let words): .init(.body, words)
    case .label(let label): .init(.label, label)
    case .replaced(let words): .init(.clause, [.init(words, change: .deleted)])
    case .proposed(let words): .init(.clause, [.init(words, change: .inserted)])
    case .alternative(let words): .init(.clause, words)
    case .proposedItem(let words):
      .init(.item, [.init("\u{2013} \(words)", change: .inserted)])
    }
  }
}
