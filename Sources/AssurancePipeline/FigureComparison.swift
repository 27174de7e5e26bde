import AssuranceModel
import Foundation

/// Reads the figures of a finished pack back from every format and compares them with its JSON.
struct FigureComparison {
  /// The part of `portfolio.json` that the other formats are held against.
  private struct Figures: Decodable {
    struct Amount: Decodable { let amount: Double }
    struct Portfolio: Decodable {
      let vendors: Int
      let annualSpend: Amount
      let standing: [String: Int]
      let standingSpend: [String: Double]
      let scopeCoverage: ScopeCoverage
      let exposure: Exposure?
      let savings: Savings?
    }
    struct Savings: Decodable {
      struct Category: Decodable {
        let category: String?
        let recurring: Bool
        let saved: Amount
        let secured: Amount
        let potential: Amount
      }
      let byCategory: [Category]
    }
    struct Exposure: Decodable {
      let mean: Double
      let p90: Double
      let p95: Double
      let p99: Double
    }
    struct ScopeCoverage: Decodable {
      struct Line: Decodable {
        let cells: Int
        let annualSpend: Amount
      }
      let covered: Line
      let uncovered: Line
      let unknown: Line
    }
    struct Vendor: Decodable {
      struct Risk: Decodable {
        let score: Int
        let scoreIfAnsweredWell: Int
      }
      let id: String
      let name: String
      let standing: String
      let annualSpend: Amount?
      let risk: Risk?
      let exposure: VendorExposure
    }
    struct VendorExposure: Decodable {
      let mean: Double?
    }
    let portfolio: Portfolio
    let vendors: [Vendor]
  }

  /// Number of figures that were found alike.
  private(set) var agreeing = 0
  /// One line a figure that differs or is missing.
  private(set) var differences: [String] = []

  /// Compares the tables of the workbook, the Markdown and the site.
  init(folder: URL) async throws(PipelineError) {
    let json = folder.appending(path: "portfolio.json")
    let figures: Figures
    do {
      figures = try JSONDecoder.published.decode(Figures.self, from: Data(contentsOf: json))
    } catch {
      throw .inputsUnusable(
        path: json.path, reason: "the figures cannot be read", remedy: "Run `assure run` again.")
    }
    for paths in [
      ["portfolio.xlsx"], ["portfolio.md"],
      [
        "site/index.html", "site/vendors.html", "site/scope.html", "site/exposure.html",
        "site/savings.html",
      ],
    ] {
      let files = paths.compactMap { InputDiscovery.file(at: $0, in: folder).value }
      let grids = try await WorkerPool(width: 1).read(files, in: folder) {
        _, response in response.content?.grids ?? []
      }
      compare(figures, with: grids.flatMap { $0 }, in: paths[0])
    }
  }

  private mutating func compare(_ figures: Figures, with grids: [Grid], in format: String) {
    let tables = grids.flatMap(HeadedRows.tables)
    let standings = tables.first { $0.has(["standing", "vendors", "annual spend"]) }
    for standing in Standing.allCases {
      let row = standings?.row { $0["standing"] == standing.title }
      compare(
        Double(figures.portfolio.standing[standing.rawValue] ?? 0), row?["vendors"],
        "\(format): vendors \(standing.title)")
      compare(
        figures.portfolio.standingSpend[standing.rawValue] ?? 0, row?["annual spend"],
        "\(format): spend \(standing.title)")
    }
    compare(figures.portfolio.scopeCoverage, with: tables, in: format)
    compare(figures.portfolio.savings, with: tables, in: format)
    compare(figures.portfolio.exposure, figures.vendors, with: tables, in: format)
    let vendors = tables.first {
      $0.has(["vendor", "risk score", "score if answered well", "next step"])
    }
    for vendor in figures.vendors {
      // A page has no room for the ids.
      let row = vendors?.row { cells in
        cells["id"].map { $0 == vendor.id } ?? Self.names(cells["vendor"] ?? "", vendor.name)
      }
      if let risk = vendor.risk {
        compare(Double(risk.score), row?["risk score"], "\(format): score of \(vendor.id)")
        compare(
          Double(risk.scoreIfAnsweredWell), row?["score if answered well"],
          "\(format): better score of \(vendor.id)")
      }
      if let spend = vendor.annualSpend {
        compare(spend.amount, row?["annual spend"], "\(format): spend of \(vendor.id)")
      }
      let title = Standing(rawValue: vendor.standing)?.title
      if let shown = row?["standing"], let title, shown.hasPrefix(title) {
        agreeing += 1
      } else {
        differences.append("\(format): standing of \(vendor.id) is not \(title ?? vendor.standing)")
      }
    }
  }

  private mutating func compare(
    _ coverage: Figures.ScopeCoverage, with tables: [HeadedRows], in format: String
  ) {
    let table = tables.first { $0.has(["coverage", "cells", "annual spend"]) }
    for (name, line) in [
      ("covered", coverage.covered), ("uncovered", coverage.uncovered),
      ("unknown", coverage.unknown),
    ] {
      let row = table?.row { $0["coverage"] == name }
      compare(Double(line.cells), row?["cells"], "\(format): cells \(name)")
      compare(line.annualSpend.amount, row?["annual spend"], "\(format): spend \(name)")
    }
  }

  private mutating func compare(
    _ savings: Figures.Savings?, with tables: [HeadedRows], in format: String
  ) {
    let table = tables.first { $0.has(["category", "recurrence", "saved", "potential"]) }
    for line in savings?.byCategory ?? [] {
      guard let category = line.category.flatMap(SavingsCategory.init) else { continue }
      let recurrence = line.recurring ? "a year" : "one-off"
      let row = table?.row {
        $0["category"] == category.title && $0["recurrence"] == recurrence
      }
      let what = "\(format): \(category.title), \(recurrence)"
      compare(line.saved.amount, row?["saved"], "\(what): saved")
      compare(line.secured.amount, row?["secured, not yet invoiced"], "\(what): secured")
      compare(line.potential.amount, row?["potential"], "\(what): potential")
    }
  }

  private mutating func compare(
    _ exposure: Figures.Exposure?, _ vendors: [Figures.Vendor], with tables: [HeadedRows],
    in format: String
  ) {
    let figures = tables.first { $0.has(["figure", "loss in a year", "from", "to"]) }
    for (name, loss) in [
      ("Mean", exposure?.mean), ("P90", exposure?.p90), ("P95", exposure?.p95),
      ("P99", exposure?.p99),
    ] {
      guard let loss else { continue }
      let row = figures?.row { $0["figure"] == name }
      compare(loss, row?["loss in a year"], "\(format): \(name) of the loss in a year")
    }
    let table = tables.first { $0.has(["vendor", "events in a year", "mean"]) }
    for vendor in vendors {
      guard let mean = vendor.exposure.mean else { continue }
      let row = table?.row { ($0["vendor"] ?? "").hasPrefix(vendor.name) }
      compare(mean, row?["mean"], "\(format): mean loss of \(vendor.id)")
    }
  }

  private mutating func compare(_ expected: Double, _ shown: String?, _ what: String) {
    guard let shown else {
      differences.append("\(what) is not there")
      return
    }
    if let number = Self.number(in: shown), abs(number - expected) < 0.005 {
      agreeing += 1
    } else {
      differences.append("\(what) is \(shown), and \(expected) in the JSON")
    }
  }

  /// Whether a cell names a vendor, with nothing behind it but source references such as `S12`.
  private static func names(_ cell: String, _ name: String) -> Bool {
    guard cell.hasPrefix(name) else { return false }
    return cell.dropFirst(name.count).split(whereSeparator: \.isWhitespace).allSatisfy { word in
      word.first == "S" && Int(word.dropFirst()) != nil
    }
  }

  /// The number of a cell without its currency, grouping and source references.
  private static func number(in text: String) -> Double? {
    let words = text.split { $0.isWhitespace || $0 == "\u{A0}" }
    let plain = words.map { $0.filter { $0 != "," } }
    return plain.lazy.compactMap { Double($0) }.first
  }
}

/// A header row with the rows below it.
private struct HeadedRows {
  private let columns: [Int: String]
  private let rows: [[Int: String]]

  /// Each row that could head a table, with what stands below it up to the end of the grid.
  static func tables(in grid: Grid) -> [HeadedRows] {
    let rows = grid.rows.map { row in
      Dictionary(row.map { ($0.column, $0.text) }, uniquingKeysWith: { first, _ in first })
    }
    return rows.indices.filter { rows[$0].count > 2 }.map { index in
      HeadedRows(
        columns: rows[index].mapValues { $0.lowercased() }, rows: Array(rows[(index + 1)...]))
    }
  }

  func has(_ titles: [String]) -> Bool { titles.allSatisfy { columns.values.contains($0) } }

  /// The first row whose cells, by their headers, meet a condition.
  func row(where isWanted: ([String: String]) -> Bool) -> [String: String]? {
    rows.lazy.map { row in
      row.reduce(into: [String: String]()) { cells, cell in
        if let title = columns[cell.key] { cells[title] = cell.value }
      }
    }.first(where: isWanted)
  }
}

extension DocumentContent {
  fileprivate var grids: [Grid] {
    pages.flatMap(\.blocks).compactMap { if case .table(let grid) = $0 { grid } else { nil } }
  }
}
