import AssuranceModel

/// One table of a page, in a region of its own that scrolls where the screen is narrow.
struct SiteTable {
  let table: ReportTable
  let sources: SourceIndex

  var html: String {
    let title = Markup.escaped(table.title)
    let note = table.note.isEmpty ? "" : "<p class=\"note\">\(Markup.escaped(table.note))</p>\n"
    guard !table.rows.isEmpty else {
      return
        "<section class=\"table\">\n<h2>\(title)</h2>\n\(note.isEmpty ? "<p class=\"note\">None.</p>\n" : note)</section>"
    }
    return """
      <section class="table">
      <h2 id="\(table.id)">\(title)</h2>
      <div class="scroll" role="region" aria-labelledby="\(table.id)" tabindex="0">
      <table>
      <thead><tr>\(table.columns.indices.map(header).joined())</tr></thead>
      <tbody>
      \(table.rows.map(row).joined(separator: "\n"))
      </tbody>
      </table>
      </div>
      \(note)</section>
      """
  }

  private func header(_ index: Int) -> String {
    let column = table.columns[index]
    let classes = [
      table.rows.allSatisfy { $0[index].isNumber || $0[index].isMissing } ? "number" : "",
      column.isWide ? "wide" : "",
    ].filter { !$0.isEmpty }
    let attribute = classes.isEmpty ? "" : " class=\"\(classes.joined(separator: " "))\""
    return "<th scope=\"col\"\(attribute)>\(Markup.escaped(column.title))</th>"
  }

  private func row(_ cells: [ReportCell]) -> String {
    "<tr>\(cells.indices.map { cell(cells[$0], isFirst: $0 == 0) }.joined())</tr>"
  }

  private func cell(_ cell: ReportCell, isFirst: Bool) -> String {
    var classes: [String] = []
    if cell.isNumber { classes.append("number") }
    if cell.isMissing { classes.append("missing") }
    if cell.tone != .neutral { classes.append("tone \(cell.tone.rawValue)") }
    let attribute = classes.isEmpty ? "" : " class=\"\(classes.joined(separator: " "))\""
    var content = Markup.escaped(CellText.text(cell.value))
    if case .date = cell.value { content = "<time datetime=\"\(content)\">\(content)</time>" }
    if let link = cell.link {
      content = "<a href=\"\(SitePage.file(of: Markup.escaped(link)))\">\(content)</a>"
    }
    if cell.tone != .neutral, !cell.isNumber { content = "<span class=\"mark\">\(content)</span>" }
    let references = sources.numbers(of: cell).map { "<a href=\"#s\($0)\">S\($0)</a>" }
    if !references.isEmpty {
      content += " <span class=\"refs\">\(references.joined(separator: " "))</span>"
    }
    let tag = isFirst ? "th scope=\"row\"" : "td"
    return "<\(tag)\(attribute)>\(content)</\(isFirst ? "th" : "td")>"
  }
}

extension ReportCell {
  /// Whether the cell says that there is no value.
  var isMissing: Bool { if case .none = value { true } else { false } }
}
