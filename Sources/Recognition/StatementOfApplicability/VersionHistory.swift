package import AssuranceModel

/// The table of a document's versions and their dates; the latest one is the document's own.
package struct VersionHistory: Sendable {
  /// One version and its date.
  package struct Entry: Sendable {
    package let version: Stated<String>
    package let date: Stated<CalendarDate>
  }

  /// Nil where no table has a column of versions and one of dates.
  package let latest: Entry?

  package init(_ content: DocumentContent, file: String, isDayFirst: Bool?) {
    var found: [(date: CalendarDate, entry: Entry)] = []
    for rows in StatementRow.tables(in: content, file: file) {
      found += Self.entries(in: rows, isDayFirst: isDayFirst)
    }
    latest =
      found.reduce(nil as (date: CalendarDate, entry: Entry)?) { best, next in
        guard let best, next.date <= best.date else { return next }
        return best
      }?.entry
  }

  private static func entries(
    in rows: [StatementRow], isDayFirst: Bool?
  ) -> [(date: CalendarDate, entry: Entry)] {
    var found: [(date: CalendarDate, entry: Entry)] = []
    var columns: (version: Double, date: Double)?
    for row in rows {
      let labels = row.cells.map { FoldedWording($0.text) }
      if let version = labels.firstIndex(where: StatementLabels.version.isAll),
        let date = labels.firstIndex(where: StatementLabels.isDate)
      {
        columns = (row.cells[version].left, row.cells[date].left)
      } else if let columns {
        guard let version = row.cell(at: columns.version), let day = row.cell(at: columns.date),
          let number = StatementDetails.version(version.text),
          let date = PrintedDate(day.text, isDayFirst: isDayFirst)?.date
        else { continue }
        found.append(
          (
            date,
            Entry(
              version: .stated(
                number, evidence: Evidence(version.citation, confidence: Confidence(0.8))),
              date: .stated(date, evidence: Evidence(day.citation, confidence: Confidence(0.8))))
          ))
      }
    }
    return found
  }
}
