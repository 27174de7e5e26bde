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
    let strings = SharedStrings()
    if let part = try archive.entry("xl/sharedStrings.xml") { XMLParsing.parse(part, to: strings) }
    let styles = WorkbookStyles(
      try archive.entry("xl/styles.xml").flatMap { MarkupNode.root(of: $0) })
    let is1904 = ["1", "true"].contains(book["workbookPr"]?.attributes["date1904"] ?? "")
    var pages: [Page] = []
    var remaining = document.limits.cells
    for sheet in book["sheets"]?.children.filter({ $0.name == "sheet" }) ?? [] {
      guard let id = sheet.attributes["id"], let target = targets[id],
        let part = try archive.entry(Self.path(of: target))
      else { continue }
      let content = SheetCells(
        strings: strings.strings, styles: styles, is1904: is1904, limit: remaining)
      XMLParsing.parse(part, to: content)
      remaining -= content.cells.count
      let grid = Grid(
        name: sheet.attributes["name"] ?? "",
        isHidden: (sheet.attributes["state"] ?? "visible") != "visible", cells: content.merged)
      pages.append(
        Page(number: pages.count + 1, size: nil, source: .text, blocks: [.table(grid)]))
    }
    guard !pages.isEmpty else { throw .archiveDamaged }
    return Diagnosed(
      pages, diagnostics: remaining > 0 ? [] : [Self.cellsLeftOut(document)])
  }

  /// A target is relative to the workbook's folder, unless it starts at the root.
  private static func path(of target: String) -> String {
    target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target
  }

  private static func cellsLeftOut(_ document: SourceDocument) -> Diagnostic {
    Diagnostic(
      code: "cells-left-out", severity: .warning, file: document.file.path,
      summary: "Cells after the first \(document.limits.cells) are left out",
      remedy: "Ask the vendor for the relevant sheets alone")
  }
}
