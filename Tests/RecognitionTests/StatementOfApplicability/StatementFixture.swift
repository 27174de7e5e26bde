import AssuranceModel
import AssuranceTesting
import Recognition
import Testing

/// Small documents of our own making, and what the recogniser reads from them.
enum StatementFixture {
  /// A sheet from lines of cells separated by bars; an empty cell is left out.
  static func grid(_ text: String, name: String = "SoA", isHidden: Bool = false) -> Grid {
    var cells: [Cell] = []
    for (row, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      for (column, field) in line.split(separator: "|", omittingEmptySubsequences: false)
        .enumerated()
      {
        let value = field.split { $0 == " " }.joined(separator: " ")
        if !value.isEmpty { cells.append(Cell(row: row, column: column, text: value)) }
      }
    }
    return Grid(name: name, isHidden: isHidden, cells: cells)
  }

  /// A workbook of one page a sheet.
  static func workbook(_ grids: Grid...) -> DocumentContent {
    DocumentContent(
      mediaType: .workbook,
      pages: grids.enumerated().map { index, grid in
        Page(number: index + 1, size: nil, source: .text, blocks: [.table(grid)])
      })
  }

  /// A text document of headings (`# `), paragraphs and tables (lines with bars) in the order given.
  static func document(_ text: String) -> DocumentContent {
    var blocks: [Block] = []
    var tables = 0
    for part in text.split(separator: "\n\n") {
      if part.contains("|") {
        tables += 1
        blocks.append(.table(grid(String(part), name: "Table \(tables)")))
      } else {
        blocks += DocumentContent(text: String(part)).pages.flatMap(\.blocks)
      }
    }
    return DocumentContent(
      mediaType: .markdown, pages: [Page(number: 1, size: nil, source: .text, blocks: blocks)])
  }

  /// A page of cells: each text at its left edge and height, its words side by side.
  static func page(_ number: Int, _ cells: [(x: Double, y: Double, text: String)]) -> Page {
    let lines = cells.map { cell in
      var x = cell.x
      return TextLine(
        words: cell.text.split(separator: " ").map { word in
          let width = Double(word.count) * 5
          defer { x += width + 2.5 }
          return Word(String(word), box: Box(x0: x, y0: cell.y, x1: x + width, y1: cell.y + 10))
        })
    }
    return Page(
      number: number, size: .init(width: 800, height: 600), source: .text,
      blocks: lines.map { .paragraph(Paragraph(lines: [$0])) })
  }

  /// A document of such pages.
  static func pages(_ pages: [(x: Double, y: Double, text: String)]...) -> DocumentContent {
    DocumentContent(
      mediaType: .pdf, pages: pages.enumerated().map { page($0 + 1, $1) })
  }

  /// What the recogniser makes of a document.
  static func recognition(of content: DocumentContent) -> Recognition? {
    StatementOfApplicabilityRecogniser().recognise(content, of: .test("soa"))
  }

  /// The statement in a document.
  static func statement(in content: DocumentContent) throws -> StatementOfApplicability {
    let found = try #require(Self.recognition(of: content))
    guard case .statementOfApplicability(let statement) = found.body else {
      Issue.record("The body is no statement")
      throw NotAStatement()
    }
    return statement
  }

  /// The applicability of each listed control, as `5.1 applicable`.
  static func decisions(in content: DocumentContent) throws -> [String] {
    try statement(in: content).controls.map { "\($0.id) \($0.applicability.rawValue)" }
  }

  private struct NotAStatement: Error {}
}
