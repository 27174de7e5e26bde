import AssuranceModel

/// What of a vendor's section stands on the sheet of details, which is printed whole.
///
/// The site and `findings.csv` have the findings that conform, and a sheet of its own has the documents: repeated for
/// every vendor they would be most of the paper.
enum SheetDetails {
  /// What the sheet says of what it leaves out.
  static let note =
    "Findings that conform are on each vendor's page of the site and in findings.csv; documents are on the sheet Evidence."

  /// The section without what stands elsewhere.
  static func printed(_ section: ReportSection) -> ReportSection {
    ReportSection(
      id: section.id, title: section.title, vendor: section.vendor,
      blocks: section.blocks.compactMap { block in
        guard case .table(let table) = block else { return block }
        return table.id.hasSuffix("-documents") ? nil : .table(open(table))
      })
  }

  /// The table without rows whose verdict is that they conform.
  private static func open(_ table: ReportTable) -> ReportTable {
    let rows = table.rows.filter { row in
      !row.contains { $0.value == .verdict(.conforms) }
    }
    guard rows.count < table.rows.count else { return table }
    return ReportTable(
      id: table.id, title: "\(table.title) that are open", columns: table.columns, rows: rows,
      note: rows.isEmpty ? "None." : table.note)
  }
}
