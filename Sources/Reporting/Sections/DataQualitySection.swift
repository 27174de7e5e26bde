import AssuranceModel

/// What could not be read, joined or trusted, for the data steward.
enum DataQualitySection {
  static func section(
    _ diagnostics: [Diagnostic], unmatched: [UnmatchedDocument], tables: BuyerTables
  ) -> ReportSection {
    var blocks: [ReportBlock] = [
      .table(
        ReportTable(
          id: "diagnostics", title: "Inputs that could not be read or trusted",
          columns: [
            .init("severity", "Severity"), .init("file", "File", isWide: true),
            .init("place", "Place"), .init("cause", "Cause", isWide: true),
            .init("remedy", "What to do", isWide: true), .init("code", "Code"),
          ],
          rows: diagnostics.map { diagnostic in
            [
              ReportCell(.text(diagnostic.severity.rawValue), tone: diagnostic.severity.tone),
              .text(diagnostic.file),
              diagnostic.place.isEmpty ? .text("whole file") : .text(diagnostic.place),
              .text(diagnostic.summary),
              diagnostic.remedy.isEmpty ? .text("Nothing") : .text(diagnostic.remedy),
              .text(diagnostic.code),
            ]
          }, note: diagnostics.isEmpty ? "Every input was read." : "")),
      .table(
        ReportTable(
          id: "unmatched", title: "Documents of no vendor in the register",
          columns: [
            .init("file", "File", isWide: true), .init("kind", "Taken for"),
            .init("holder", "Holder or party named"),
          ],
          rows: unmatched.map { document in
            [
              .text(document.file.path), .text(document.kind.title),
              .stated(document.holder) { .text($0) },
            ]
          }, note: unmatched.isEmpty ? "Every document was joined to a vendor." : "")),
    ]
    if !tables.absentTables.isEmpty {
      blocks.append(
        .prose(
          "Not supplied, so their parts of the pack are left out: "
            + tables.absentTables.map(\.markdownEscaped).joined(separator: ", ") + "."))
    }
    return ReportSection(id: "data-quality", title: "Data quality", blocks: blocks)
  }
}

extension Diagnostic.Severity {
  var tone: ReportCell.Tone {
    switch self {
    case .error: .bad
    case .warning: .caution
    case .note: .neutral
    }
  }
}
