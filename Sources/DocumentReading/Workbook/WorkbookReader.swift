import AssuranceModel

/// Workbooks (XLSX): a page a sheet, with one grid named after it.
struct WorkbookReader: FormatReader {
  let mediaTypes: [MediaType] = [.workbook]

  func read(_ document: SourceDocument, with engines: inout RecognitionEngines)
    throws(ReadingFailure) -> Diagnosed<[Page]>
  {
    var archive = try Archive(document.bytes, unpackedBytes: document.limits.unpackedBytes)
    guard let part = try archive.entry("xl/workbook.xml"), let book = MarkupNode.root(of: part)
    else { throw .archiveDamaged }
    let links = try archive.entry("xl/_rels/workbook.xml.rels").flatMap { MarkupNode.root(of: $0) }
    var targets: [String: String] = [:]
    for link in links?.children ?? [] {
      if let id = link.attributes["Id"] { targets[id] = link.attributes["Target"] }
    }
    var strings = SharedStrings()
    try archive.parse("xl/sharedStrings.xml", to: &strings)
    let styles = WorkbookStyles(
      try archive.entry("xl/styles.xml").flatMap { MarkupNode.root(of: $0) })
    let is1904 = ["1", "true"].contains(book["workbookPr"]?.attributes["date1904"] ?? "")
    var reading = Diagnosed<[Page]>([])
    var budget = CellBudget(
      cells: document.limits.cells, textBytes: document.limits.cellTextBytes)
    for sheet in book["sheets"]?.children.filter({ $0.name == "sheet" }) ?? [] {
      var content = SheetCells(strings: strings, styles: styles, is1904: is1904, budget: budget)
      guard let id = sheet.attributes["id"], let target = targets[id],
        try archive.parse(Self.path(of: target), to: &content)
      else { continue }
      budget = content.budget
      let (cells, columnsLeftOut) = content.takeCells()
      let grid = Grid(
        name: sheet.attributes["name"] ?? "",
        isHidden: (sheet.attributes["state"] ?? "visible") != "visible", cells: cells)
      reading.value.append(
        Page(number: reading.value.count + 1, size: nil, source: .text, blocks: [.table(grid)]))
      if !columnsLeftOut.isEmpty {
        reading.diagnostics.append(.hiddenColumns(columnsLeftOut, of: grid.name, in: document))
      }
    }
    guard !reading.value.isEmpty else { throw .archiveDamaged }
    if budget.isSpent { reading.diagnostics.append(.cellsLeftOut(document)) }
    return reading
  }

  /// A target is relative to the workbook's folder, unless it starts at the root.
  private static func path(of target: String) -> String {
    target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target
  }
}

extension Diagnostic {
  fileprivate static func cellsLeftOut(_ document: SourceDocument) -> Diagnostic {
    Diagnostic(
      code: "cells-left-out", severity: .warning, file: document.file.path,
      summary:
        "Cells after the first \(document.limits.cells), or after \(document.limits.cellTextBytes >> 20) MiB of text, are left out",
      remedy: "Ask the vendor for the relevant sheets alone")
  }

  fileprivate static func hiddenColumns(
    _ columns: [Int], of sheet: String, in document: SourceDocument
  ) -> Diagnostic {
    let letters = columns.prefix(20).map(SheetPlace.letters(ofColumn:))
    let more = columns.count > letters.count ? " and \(columns.count - letters.count) more" : ""
    return Diagnostic(
      code: "hidden-columns-left-out", severity: .note, file: document.file.path,
      place: "sheet \(ForeignLine(sheet).text)",
      summary: (columns.count == 1 ? "Hidden column " : "Hidden columns ")
        + letters.joined(separator: ", ") + more + " left out",
      remedy: "Show the columns in the vendor's file and read it again where they are wanted")
  }
}
