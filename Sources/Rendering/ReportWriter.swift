package import AssuranceModel

/// Lays a report out in one format; it decides no number.
package protocol ReportWriter: Sendable {
  /// File or folder that is written, relative to the run's folder.
  var fileName: String { get }

  /// Writes into a folder that is there.
  func write(_ report: Report, into folder: String) throws(RenderingError)
}

/// The formats of the pack: a new one is one file and one line here.
package enum ReportWriters {
  package static let all: [any ReportWriter] = [
    JSONWriter(), WorkbookWriter(), MarkdownWriter(), HTMLWriter(), FindingsWriter(),
    SavingsWriter(), CalendarWriter(), RedlineWriter(), RequestWriter(),
  ]
}
