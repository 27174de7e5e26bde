import AssuranceModel

/// Every document that was found, and what it was taken for.
enum EvidenceSection {
  static func section(_ documents: [RecognisedDocument]) -> ReportSection {
    ReportSection(
      id: "evidence", title: "Evidence",
      blocks: [
        .table(
          ReportTable(
            id: "evidence", title: "Documents read",
            columns: [
              .init("file", "File", isWide: true), .init("kind", "Taken for"),
              .init("confidence", "Confidence"), .init("pages", "Pages or sheets"),
              .init("digest", "SHA-256"),
            ],
            rows: documents.map { document in
              [
                .text(document.file.path),
                ReportCell(
                  .text(document.kind.title),
                  tone: document.kind == .unreadable ? .unknown : .neutral),
                document.kind == .unreadable
                  ? .missing("unreadable") : ReportCell(.share(document.kindConfidence.rawValue)),
                document.pages.map { ReportCell(.count($0)) } ?? .missing("not counted"),
                .text(document.file.digest.rawValue),
              ]
            }, note: "The kind is told from what a document shows, never from its name."))
      ])
  }
}

extension DocumentKind {
  /// The kind as the pack prints it.
  var title: String {
    switch self {
    case .iso27001Certificate: "ISO/IEC 27001 certificate"
    case .otherISOCertificate: "other certificate"
    case .statementOfApplicability: "Statement of Applicability"
    case .contract: "contract"
    case .soc2Report: "SOC 2 report"
    case .soc3Report: "SOC 3 report"
    case .bridgeLetter: "bridge letter"
    case .other: "other document"
    case .unreadable: "unreadable"
    }
  }
}
