import AssuranceModel

/// The pack's sources, numbered by their first appearance, alike in every format.
struct SourceIndex {
  /// In the order of their numbers, from 1.
  let sources: [PackSource]
  private let numbers: [PackSource: Int]

  init(_ report: Report) {
    var sources: [PackSource] = []
    var numbers: [PackSource: Int] = [:]
    for table in report.sections.flatMap(\.tables) {
      for source in table.rows.lazy.joined().flatMap(\.sources) where numbers[source] == nil {
        sources.append(source)
        numbers[source] = sources.count
      }
    }
    self.sources = sources
    self.numbers = numbers
  }

  /// The numbers of a cell's sources, in their order and each once.
  func numbers(of cell: ReportCell) -> [Int] {
    cell.sources.compactMap { numbers[$0] }.reduce(into: []) { seen, number in
      if !seen.contains(number) { seen.append(number) }
    }
  }

  /// The numbers of a section's sources, ascending.
  func numbers(of section: ReportSection) -> [Int] {
    Set(section.tables.flatMap { $0.rows.joined().flatMap(numbers(of:)) }).sorted()
  }

  /// A row's first sources as its cell lists them, and the number of the first; nil where it rests on none.
  ///
  /// Some viewers do not wrap links, and would cut a longer list.
  func list(of cells: [ReportCell]) -> (text: String, first: Int)? {
    let numbers = Set(cells.flatMap(numbers(of:))).sorted()
    guard let first = numbers.first else { return nil }
    let shown = numbers.prefix(Self.mostListed).map { "S\($0)" }.joined(separator: " ")
    return (numbers.count > Self.mostListed ? shown + " …" : shown, first)
  }

  private static let mostListed = 4

  /// The source of a number.
  func source(_ number: Int) -> PackSource { sources[number - 1] }
}

extension ReportSection {
  var tables: [ReportTable] {
    blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
  }
}
