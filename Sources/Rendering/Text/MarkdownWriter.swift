package import AssuranceModel

/// The pack as one Markdown file with pipe tables.
package struct MarkdownWriter: ReportWriter {
  package let fileName = "portfolio.md"

  package init() {}

  package func write(_ report: Report, into folder: String) throws(RenderingError) {
    let sources = SourceIndex(report)
    var text = "# \(escaped(report.title))\n"
    for section in report.sections {
      text += "\n## \(escaped(section.title))\n"
      for block in section.blocks {
        // A chart shows nothing that its table does not say.
        if case .chart = block { continue }
        text += "\n" + self.text(of: block, sources)
      }
    }
    text += "\n## Sources\n\n"
    for (index, source) in sources.sources.enumerated() {
      let words = source.isQuote ? "“\(escaped(source.text))”" : escaped(source.text)
      text += "- S\(index + 1): \(escaped(source.file)), \(escaped(source.place)): \(words)\n"
    }
    try ArtefactFile.write(text, to: "\(folder)/\(fileName)")
  }

  private func text(of block: ReportBlock, _ sources: SourceIndex) -> String {
    switch block {
    case .heading(let heading): "### \(escaped(heading))\n"
    case .prose(let prose): prose + "\n"
    case .figures(let figures):
      figures.map { figure in
        "- \(escaped(figure.label)): **\(escaped(CellText.text(figure.cell.value)))**"
          + (figure.note.isEmpty ? "" : " (\(escaped(figure.note)))") + "\n"
      }.joined()
    case .table(let table): self.text(of: table, sources)
    case .chart: ""
    }
  }

  private func text(of table: ReportTable, _ sources: SourceIndex) -> String {
    var text = "### \(escaped(table.title))\n\n"
    if !table.rows.isEmpty {
      text += "| " + table.columns.map { escaped($0.title) }.joined(separator: " | ") + " |\n"
      text +=
        "|"
        + table.columns.indices.map { column in
          table.rows.allSatisfy { $0[column].isNumber } ? " ---: |" : " --- |"
        }.joined() + "\n"
      for row in table.rows {
        let cells = row.map { cell in
          let numbers = sources.numbers(of: cell).map { "S\($0)" }.joined(separator: ", ")
          return escaped(CellText.text(cell.value)) + (numbers.isEmpty ? "" : " [\(numbers)]")
        }
        text += "| " + cells.joined(separator: " | ") + " |\n"
      }
    }
    if !table.note.isEmpty { text += (table.rows.isEmpty ? "" : "\n") + escaped(table.note) + "\n" }
    return text
  }

  private func escaped(_ text: String) -> String { MarkdownText.escaped(text) }
}
