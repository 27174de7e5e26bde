import AssuranceModel

/// Text without markup: blank lines part paragraphs, form feeds part pages, and tables are drawn or set in columns.
struct PlainTextReader: FormatReader {
  let mediaTypes: [MediaType] = [.plainText]

  func read(_ document: SourceDocument, with engines: inout RecognitionEngines)
    throws(ReadingFailure) -> Diagnosed<[Page]>
  {
    let text = TextDecoding.text(of: document.bytes)
    var sheets = text.split(separator: "\u{0C}", omittingEmptySubsequences: false)
    // Line printers end the last page with a form feed, too.
    if sheets.count > 1, sheets.last?.allSatisfy(\.isWhitespace) == true { sheets.removeLast() }
    var columns: TextColumns?
    var tables = 0
    let pages = sheets.prefix(document.limits.pages).enumerated().map { index, sheet in
      Page(
        number: index + 1, size: nil, source: .text,
        blocks: Self.blocks(of: sheet, columns: &columns, tables: &tables))
    }
    return Diagnosed(pages)
  }

  /// Paragraphs and tables; a table goes on in the columns that an earlier page set out.
  private static func blocks(
    of text: Substring, columns: inout TextColumns?, tables: inout Int
  ) -> [Block] {
    var blocks: [Block] = []
    var paragraph: [TextLine] = []
    func endParagraph() {
      if !paragraph.isEmpty { blocks.append(.paragraph(Paragraph(lines: paragraph))) }
      paragraph = []
    }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    var index = lines.startIndex
    while index < lines.endIndex {
      if let table = table(in: lines[index...], &columns) {
        endParagraph()
        tables += 1
        blocks.append(.table(Grid(name: "Table \(tables)", cells: table.cells)))
        index += table.length
        continue
      }
      let line = TextLine(splitting: lines[index])
      if line.words.isEmpty { endParagraph() } else { paragraph.append(line) }
      index += 1
    }
    endParagraph()
    return blocks
  }

  private static func table(
    in lines: ArraySlice<Substring>, _ columns: inout TextColumns?
  ) -> TextTable? {
    guard lines.first?.contains(where: { !$0.isWhitespace }) == true else { return nil }
    if let table = TextTable(in: lines) { return table }
    if let set = TextColumns.table(in: lines) {
      columns = set.columns
      return set.table
    }
    if let table = columns?.continuation(in: lines) { return table }
    guard let aligned = TextColumns(aligning: lines), let table = aligned.continuation(in: lines)
    else { return nil }
    columns = aligned
    return table
  }
}
