import AssuranceModel

/// One table of a page: wide ones scroll in a region of their own, and on a telephone each row becomes a card.
struct SiteTable {
  let table: ReportTable
  let sources: SourceIndex

  /// A table with more columns than this needs larger paper.
  private static let mostOnA4 = 9
  /// A table with more columns than this does not fit a telephone side by side.
  private static let mostOnTelephone = 2
  /// Words longer than this, such as paths and digests, may be broken anywhere.
  private static let longestWord = 26
  /// A mark of more letters than this is a sentence.
  private static let longestMark = 40

  var html: String {
    let title = Markup.escaped(table.title)
    let note = table.note.isEmpty ? "" : "<p class=\"note\">\(Markup.escaped(table.note))</p>\n"
    guard !table.rows.isEmpty else {
      return
        "<section class=\"table\">\n<h2>\(title)</h2>\n\(note.isEmpty ? "<p class=\"note\">None.</p>\n" : note)</section>"
    }
    let id = Markup.escaped(table.id)
    return """
      <section class="\(classes)">
      <h2 id="\(id)">\(title)</h2>
      <div class="scroll" role="region" aria-labelledby="\(id)" tabindex="0">
      <table>
      <thead><tr>\(shown.map(header).joined())</tr></thead>
      <tbody>
      \(table.rows.map(row).joined(separator: "\n"))
      </tbody>
      </table>
      </div>
      \(note)</section>
      """
  }

  /// The columns that the page shows.
  private var shown: [Int] { table.columns.indices.filter { !table.columns[$0].isOnSheetOnly } }

  /// Whether the table has so many columns that it needs larger paper.
  var isBroad: Bool { shown.count > Self.mostOnA4 && !table.rows.isEmpty }

  private var classes: String {
    "table" + (isBroad ? " broad" : "")
      + (shown.count > Self.mostOnTelephone ? " cards" : " pairs")
  }

  private func header(_ index: Int) -> String {
    let column = table.columns[index]
    let classes = [table.isNumeric(index) ? "number" : "", column.isWide ? "wide" : ""]
      .filter { !$0.isEmpty }
    let attribute = classes.isEmpty ? "" : " class=\"\(classes.joined(separator: " "))\""
    return "<th scope=\"col\"\(attribute)>\(Markup.escaped(column.title))</th>"
  }

  private func row(_ cells: [ReportCell]) -> String {
    "<tr>\(shown.map { cell(cells[$0], column: $0) }.joined())</tr>"
  }

  private func cell(_ cell: ReportCell, column: Int) -> String {
    let text = CellText.text(cell.value)
    var classes: [String] = []
    if table.isNumeric(column) { classes.append("number") }
    if cell.isMissing { classes.append("missing") }
    if text.split(whereSeparator: \.isWhitespace).contains(where: { $0.count > Self.longestWord }) {
      classes.append("long")
    }
    if cell.tone != .neutral { classes.append("tone \(cell.tone.rawValue)") }
    var content = Markup.escaped(text)
    if case .date = cell.value { content = "<time datetime=\"\(content)\">\(content)</time>" }
    if let link = cell.link {
      content = "<a href=\"\(SitePage.file(of: Markup.escaped(link)))\">\(content)</a>"
    }
    // A sentence is coloured by no mark: it has to wrap.
    if cell.tone != .neutral, !cell.isNumber, text.count <= Self.longestMark {
      content = "<span class=\"mark\">\(content)</span>"
    }
    let references = sources.numbers(of: cell).map(reference)
    if !references.isEmpty {
      content += " <span class=\"refs\">\(references.joined(separator: " "))</span>"
    }
    let look = classes.isEmpty ? "" : " class=\"\(classes.joined(separator: " "))\""
    if column == 0 { return "<th scope=\"row\"\(look)>\(content)</th>" }
    let label = Markup.escaped(table.columns[column].title)
    return "<td\(look) data-label=\"\(label)\">\(content)</td>"
  }

  /// A source's number that leads to its words, and shows its file and place where the pointer rests on it.
  private func reference(_ number: Int) -> String {
    let source = sources.source(number)
    let place = Markup.escaped("\(source.file), \(source.place)")
    return "<a href=\"#s\(number)\" title=\"\(place)\">S\(number)</a>"
  }
}

extension ReportCell {
  /// Whether the cell says that there is no value.
  var isMissing: Bool { if case .none = value { true } else { false } }
}
