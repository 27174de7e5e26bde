import Foundation
import Testing

/// What a real office suite makes of a workbook: sheets, cells with their numbers, and charts.
struct WorkbookProbe: Decodable {
  struct Cell: Decodable {
    let text: String
    /// The number behind the words; nil for words and dates.
    let number: Double?
  }

  struct Chart: Decodable {
    let title: String
    /// The names of the axes, the categories' first.
    let axes: [String]
    /// The numbers of all series, row by row.
    let values: [Double]
  }

  struct Sheet: Decodable {
    let name: String
    /// The rows that are not empty.
    let rows: [[Cell]]
    let charts: [Chart]

    /// The rows below the row that holds these headers, each as cells by header.
    func table(with headers: [String]) -> [[String: Cell]] {
      guard
        let head = rows.firstIndex(where: { row in
          Set(headers).isSubset(of: Set(row.map(\.text)))
        })
      else { return [] }
      let titles = rows[head].map(\.text)
      return rows[(head + 1)...].map { row in
        Dictionary(zip(titles, row).map { ($0, $1) }, uniquingKeysWith: { first, _ in first })
      }
    }
  }

  let sheets: [Sheet]
  /// Parts of the workbook itself that hold charts, and drawings that point to them.
  let parts: [String]

  /// Lets the suite open and recalculate a workbook, save it in its own format, and reads that.
  init(workbook: URL) throws {
    let scratch = try ScratchFolder()
    defer { scratch.remove() }
    let document = try Self.convert(workbook, to: "ods", in: scratch)
    let viewer = try Viewer("python3", ["-c", Self.script, document.path, workbook.path])
    try #require(viewer.status == 0, "\(viewer.errors)")
    self = try JSONDecoder().decode(WorkbookProbe.self, from: Data(viewer.output.utf8))
  }

  /// The workbook in another format, in a folder of the caller's.
  static func convert(_ workbook: URL, to format: String, in scratch: ScratchFolder) throws -> URL {
    let viewer = try Viewer(
      "soffice",
      [
        "--headless", "--norestore", "-env:UserInstallation=\(scratch.url.absoluteString)profile",
        "--convert-to", format, "--outdir", scratch.url.path, workbook.path,
      ])
    try #require(viewer.status == 0, "\(viewer.errors)")
    let file = scratch.url.appending(
      path: workbook.deletingPathExtension().lastPathComponent + "." + format)
    try #require(FileManager.default.fileExists(atPath: file.path), "\(viewer.output)")
    return file
  }

  private static let script = #"""
    import json, sys, zipfile
    from xml.etree import ElementTree
    table, text, office, draw, chart = (
        "{urn:oasis:names:tc:opendocument:xmlns:%s:1.0}" % name
        for name in ("table", "text", "office", "drawing", "chart"))
    def words(node):
        parts = () if node is None else node.iter(text + "p")
        return "\n".join("".join(part.itertext()) for part in parts)
    def number(cell):
        value = cell.get(office + "value")
        return None if value in (None, "NaN") else float(value)
    def cells(row):
        for cell in row:
            if cell.tag in (table + "table-cell", table + "covered-table-cell"):
                repeats = int(cell.get(table + "number-columns-repeated", "1"))
                yield from [{"text": words(cell), "number": number(cell)}] * min(repeats, 30)
    def charts(sheet, book):
        for drawn in sheet.iter(draw + "object"):
            name = drawn.get("{http://www.w3.org/1999/xlink}href").removeprefix("./")
            body = ElementTree.fromstring(book.read(name + "/content.xml")).find(f".//{chart}chart")
            numbers = map(number, body.iter(table + "table-cell"))
            yield {
                "title": words(body.find(chart + "title")),
                "axes": [words(axis.find(chart + "title")) for axis in body.iter(chart + "axis")],
                "values": [value for value in numbers if value is not None],
            }
    with zipfile.ZipFile(sys.argv[1]) as book:
        sheets = [
            {"name": sheet.get(table + "name"), "charts": list(charts(sheet, book)),
             "rows": [row for row in map(list, map(cells, sheet.iter(table + "table-row")))
                      if any(cell["text"] for cell in row)]}
            for sheet in ElementTree.fromstring(book.read("content.xml")).iter(table + "table")]
    with zipfile.ZipFile(sys.argv[2]) as book:
        assert book.testzip() is None
        parts = [name for name in book.namelist() if ElementTree.fromstring(book.read(name)) is not None]
    drawings = [name for name in parts if name.startswith(("xl/charts/", "xl/drawings/_rels/"))]
    json.dump({"sheets": [sheet for sheet in sheets if sheet["rows"]], "parts": drawings}, sys.stdout)
    """#
}
