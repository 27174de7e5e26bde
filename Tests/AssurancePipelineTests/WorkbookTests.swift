import AssuranceModel
import AssurancePipeline
import Foundation
import Testing

/// The workbook in a real office suite: it opens, its charts are charts, and its figures are the JSON's.
@Suite struct WorkbookTests {
  @Test func keepsEveryChartWithTitleAxesAndValues() async throws {
    let pack = try await SamplePack.shared
    let probe = try await SampleWorkbook.probe
    var count = 0
    for section in pack.report.sections where section.vendor == nil {
      let charts = section.blocks.compactMap {
        if case .chart(let chart) = $0 { chart } else { nil }
      }
      let sheet = try #require(probe.sheets.first { $0.name == section.title })
      #expect(sheet.charts.map(\.title).sorted() == charts.map(\.title).sorted())
      for chart in charts {
        let shown = try #require(sheet.charts.first { $0.title == chart.title })
        #expect(shown.axes.count == 2 && shown.axes.allSatisfy { !$0.isEmpty }, "\(shown.axes)")
        #expect(shown.values == Self.values(of: chart, in: section), "\(chart.title)")
        count += 1
      }
    }
    #expect(count >= 3)
    #expect(probe.parts.count { $0.hasPrefix("xl/charts/chart") } == count)
    #expect(probe.parts.contains { $0.hasPrefix("xl/drawings/_rels/") })
  }

  @Test func drawsNoChartOverCells() async throws {
    let workbook = try await SamplePack.shared.folder.appending(path: "portfolio.xlsx")
    let viewer = try Viewer("python3", ["-c", Self.coveredRows, workbook.path])
    try #require(viewer.status == 0, "\(viewer.errors)")
    let lines = viewer.output.split(separator: "\n")
    #expect(lines.count >= 3)
    #expect(lines.allSatisfy { $0.hasSuffix(" covers 0") }, "\(lines)")
  }

  /// A line for each chart: its sheet's part, its rows, and how many of them hold cells with values.
  private static let coveredRows = #"""
    import posixpath, sys, zipfile
    from xml.etree import ElementTree
    main = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
    drawn = "{http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing}"
    with zipfile.ZipFile(sys.argv[1]) as book:
        for name in book.namelist():
            links = f"xl/worksheets/_rels/{posixpath.basename(name)}.rels"
            if not name.startswith("xl/worksheets/sheet") or links not in book.namelist():
                continue
            filled = {int(row.get("r")) - 1 for row in ElementTree.fromstring(book.read(name)).iter(main + "row")
                      if any(cell.find(main + "v") is not None for cell in row)}
            for link in ElementTree.fromstring(book.read(links)):
                if not link.get("Type").endswith("/drawing"):
                    continue
                part = posixpath.normpath(posixpath.join("xl/worksheets", link.get("Target")))
                for anchor in ElementTree.fromstring(book.read(part)).iter(drawn + "twoCellAnchor"):
                    first, last = (int(anchor.find(f"{drawn}{end}/{drawn}row").text) for end in ("from", "to"))
                    covered = filled & set(range(first, last + 1))
                    print(name, f"{first}-{last}", "covers", len(covered))
    """#

  @Test func showsTheFiguresOfTheJSON() async throws {
    let probe = try await SampleWorkbook.probe
    let json = try await SamplePack.shared.json()
    let comparison = try Self.comparison(of: probe, with: json)
    #expect(comparison.differences.isEmpty, "\(comparison.differences.prefix(5))")
    #expect(comparison.figures == 2 * Standing.allCases.count + 2 * (22 + 22))
  }

  /// The comparison itself: a figure that is one off is seen.
  @Test func seesAFigureThatDiffers() async throws {
    let probe = try await SampleWorkbook.probe
    var json = try await SamplePack.shared.json()
    var portfolio = try #require(json["portfolio"] as? Pack.Object)
    var standing = try #require(portfolio["standing"] as? [String: Double])
    standing["covered", default: 0] += 1
    portfolio["standing"] = standing
    json["portfolio"] = portfolio
    #expect(try Self.comparison(of: probe, with: json).differences.count == 1)
  }

  @Test func printsOnLandscapePagesWithTheHeadRowOnEachPageOfATable() async throws {
    let scratch = try ScratchFolder()
    defer { scratch.remove() }
    let workbook = try await SamplePack.shared.folder.appending(path: "portfolio.xlsx")
    let pdf = try WorkbookProbe.convert(workbook, to: "pdf", in: scratch)
    let file = try #require(
      InputDiscovery.file(at: pdf.lastPathComponent, in: scratch.url).value)
    let pages = try await WorkerPool(width: 1).read([file], in: scratch.url) {
      _, response in response.content?.pages ?? []
    }.flatMap { $0 }
    #expect(pages.count > 20)
    #expect(pages.allSatisfy { page in page.size.map { $0.width > $0.height } == true })
    let texts = pages.map { page in
      page.blocks.flatMap { block in
        switch block {
        case .paragraph(let paragraph): paragraph.lines.flatMap { $0.words.map(\.text) }
        case .table(let grid): grid.cells.map(\.text)
        }
      }.joined(separator: " ")
    }
    let footer = try await SamplePack.shared.report.title.count + 30
    #expect(texts.allSatisfy { $0.count > footer + 40 }, "a page is empty")
    let first = try #require(texts.firstIndex { $0.contains("Findings and open questions") })
    let next = try #require(texts.firstIndex { $0.contains("Controls by Statement of App") })
    #expect(next - first > 5)
    for page in first..<next {
      for title in ["Severity", "Vendor", "Rule", "Verdict", "Finding", "What to do"] {
        #expect(texts[page].contains(title), "\(title) is not on page \(page + 1)")
      }
    }
  }

  /// A chart's numbers as the report has them, row by row.
  private static func values(of chart: ReportChart, in section: ReportSection) -> [Double] {
    for case .table(let table) in section.blocks where table.id == chart.table {
      let columns = chart.series.compactMap { id in table.columns.firstIndex { $0.id == id } }
      return table.rows.flatMap { row in
        columns.map { column in
          switch row[column].value {
          case .count(let count), .points(let count): Double(count)
          case .money(let money): money.amount
          case .modelledLoss(let loss): Double(loss.amount)
          default: .nan
          }
        }
      }
    }
    return []
  }

  private static func comparison(of probe: WorkbookProbe, with json: Pack.Object) throws
    -> (figures: Int, differences: [String])
  {
    var figures = 0
    var differences: [String] = []
    func compare(_ expected: Any?, _ shown: WorkbookProbe.Cell?, _ what: String) {
      figures += 1
      guard let expected = expected as? Double, shown?.number == expected else {
        return differences.append("\(what): \(expected ?? "none"), shown \(shown?.text ?? "none")")
      }
    }
    let portfolio = try #require(json["portfolio"] as? Pack.Object)
    let standing = try #require(portfolio["standing"] as? Pack.Object)
    let spend = try #require(portfolio["standing_spend"] as? Pack.Object)
    let summary = try #require(probe.sheets.first { $0.name == "Summary" })
    let standings = summary.table(with: ["Standing", "Vendors", "Annual spend"])
    for state in Standing.allCases {
      let row = standings.first { $0["Standing"]?.text == state.title }
      compare(standing[state.rawValue], row?["Vendors"], "\(state) vendors")
      compare(spend[state.rawValue], row?["Annual spend"], "\(state) spend")
    }
    let sheet = try #require(probe.sheets.first { $0.name == "Vendors" })
    let rows = sheet.table(with: ["Vendor", "Id", "Risk score"])
    for vendor in try #require(json["vendors"] as? [Pack.Object]) {
      let id = try #require(vendor["id"] as? String)
      let row = rows.first { $0["Id"]?.text == id }
      let risk = vendor["risk"] as? Pack.Object
      let paid = vendor["annual_spend"] as? Pack.Object
      let promised = (vendor["commitments"] as? [Pack.Object])?
        .count { $0["promised"] as? String == "present" }
      compare(paid?["amount"], row?["Annual spend"], "\(id) spend")
      compare(risk?["score"], row?["Risk score"], "\(id) score")
      compare(risk?["score_if_answered_well"], row?["Score if answered well"], "\(id) better score")
      compare(promised.map(Double.init), row?["Terms promised of 13"], "\(id) terms promised")
    }
    return (figures, differences)
  }
}

/// The sample's workbook as the office suite found it, opened once for all tests.
enum SampleWorkbook {
  private static let opening = Task {
    try WorkbookProbe(
      workbook: try await SamplePack.shared.folder.appending(path: "portfolio.xlsx"))
  }

  static var probe: WorkbookProbe { get async throws { try await opening.value } }
}
