package import AssuranceModel
import Workbooks

/// The pack as a workbook: a sheet a section with native tables and charts, the vendors in detail, and every source.
package struct WorkbookWriter: ReportWriter {
  package let fileName = "portfolio.xlsx"

  package init() {}

  package func write(_ report: Report, into folder: String) throws(RenderingError) {
    let path = "\(folder)/\(fileName)"
    do throws(WorkbookError) {
      try write(report, to: path)
    } catch { throw .workbook(path: path, cause: error) }
  }

  /// Name of the sheet that holds every vendor's detail.
  static let details = "Vendor details"
  /// Name of the sheet that lists the citations.
  static let sources = "Sources"

  private func write(_ report: Report, to path: String) throws(WorkbookError) {
    let sources = SourceIndex(report)
    let places = SectionPlaces(report)
    var workbook = try Workbook(path: path, title: report.title)
    let whole = report.sections.filter { $0.vendor == nil } + report.workbookSections
    for section in whole {
      try workbook.addWorksheet(named: places.sheet(of: section)) {
        (sheet) throws(WorkbookError) in
        var writer = SheetWriter([section], report: report, sources: sources, places: places)
        try writer.write(section, to: &sheet)
      }
    }
    let vendors = report.sections.filter { $0.vendor != nil }.map(SheetDetails.printed)
    if !vendors.isEmpty {
      try workbook.addWorksheet(named: Self.details) { (sheet) throws(WorkbookError) in
        var writer = SheetWriter(vendors, report: report, sources: sources, places: places)
        try writer.writeDetails(vendors, to: &sheet)
      }
    }
    try workbook.addWorksheet(named: Self.sources) { (sheet) throws(WorkbookError) in
      try SourcesSheet(report: report, sources: sources).write(to: &sheet)
    }
    try workbook.close()
  }
}

/// Where each section stands in the workbook.
struct SectionPlaces {
  private var rows: [String: (sheet: String, row: Int)] = [:]

  init(_ report: Report) {
    var next = SheetWriter.firstRow
    for section in report.sections {
      if section.vendor == nil {
        rows[section.id] = (Self.sheetName(section), 0)
      } else {
        rows[section.id] = (WorkbookWriter.details, next)
        next += SheetWriter.height(of: SheetDetails.printed(section))
      }
    }
  }

  func sheet(of section: ReportSection) -> String { Self.sheetName(section) }

  /// Sheet and row of a section, for links.
  func place(of section: String) -> (sheet: String, row: Int)? { rows[section] }

  private static func sheetName(_ section: ReportSection) -> String {
    String(section.title.filter { !"[]:*?/\\'".contains($0) }.prefix(31))
  }
}
