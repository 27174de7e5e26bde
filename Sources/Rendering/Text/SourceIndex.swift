import AssuranceModel

/// The pack's citations, numbered by their first appearance, alike in every format.
struct SourceIndex {
  /// In the order of their numbers, from 1.
  let citations: [Citation]
  private let numbers: [Citation: Int]

  init(_ report: Report) {
    var citations: [Citation] = []
    var numbers: [Citation: Int] = [:]
    for table in report.sections.flatMap(\.tables) {
      for citation in table.rows.lazy.joined().flatMap(\.citations) where numbers[citation] == nil {
        citations.append(citation)
        numbers[citation] = citations.count
      }
    }
    self.citations = citations
    self.numbers = numbers
  }

  /// The numbers of a cell's citations, in their order.
  func numbers(of cell: ReportCell) -> [Int] { cell.citations.compactMap { numbers[$0] } }

  /// The numbers of a section's citations, ascending.
  func numbers(of section: ReportSection) -> [Int] {
    Set(section.tables.flatMap { $0.rows.joined().flatMap(numbers(of:)) }).sorted()
  }

  /// The citation of a number.
  func citation(_ number: Int) -> Citation { citations[number - 1] }
}

extension ReportSection {
  var tables: [ReportTable] {
    blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
  }
}
