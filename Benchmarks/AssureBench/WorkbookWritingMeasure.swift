import Foundation
import Workbooks

/// A workbook of 50 000 rows by 12 columns, half words and half numbers, as the peer writes it too.
struct WorkbookWritingMeasure: Measure {
  private static let repetitions = 3
  private static let rows = 50_000
  private static let columns = 12

  func figures(on material: BenchMaterial) async throws -> [Figure] {
    let path = material.made.appending(path: "written.xlsx").path
    let (milliseconds, _) = try await Stopwatch.median(of: Self.repetitions) { try write(to: path) }
    let data = try Data(contentsOf: URL(filePath: path))
    return [
      Figure(
        measure: "write a workbook", value: milliseconds, unit: "ms", digest: shortDigest(data))
    ]
  }

  private func write(to path: String) throws {
    var workbook = try Workbook(path: path, title: "Bench")
    let style = CellStyle()
    try workbook.addWorksheet(named: "Bench") { sheet throws(WorkbookError) in
      for row in 0..<Self.rows {
        for column in 0..<Self.columns {
          if column.isMultiple(of: 2) {
            try sheet.write("row \(row) column \(column)", row: row, column: column, style: style)
          } else {
            try sheet.write(Double(row * column), row: row, column: column, style: style)
          }
        }
      }
    }
    try workbook.close()
  }
}
