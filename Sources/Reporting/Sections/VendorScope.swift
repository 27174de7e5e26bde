import AssuranceModel

/// What one vendor's certificates cover of what we buy, and who stands behind the certificate.
enum VendorScope {
  /// The matrix, a row a cell, and the accreditation chain where there is a certificate.
  static func tables(_ vendor: VendorReport) -> [ReportTable] {
    let id = vendor.record.vendor.id
    return [matrix(vendor.assessment.scope, id: id)]
      + (vendor.assessment.accreditation.map { [chain($0, id: id)] } ?? [])
  }

  private static func matrix(_ matrix: ScopeMatrix, id: String) -> ReportTable {
    ReportTable(
      id: "\(id)-scope", title: "Scope coverage",
      columns: [
        .init("service", "Service"), .init("territory", "Territory"),
        .init("entity", "Legal entity"), .init("coverage", "Coverage"),
        .init("spend", "Annual spend"), .init("why", "Why", isWide: true),
      ],
      rows: matrix.cells.map { cell in
        [
          .text(cell.key.service), .text(cell.key.territory, missing: "not stated"),
          .text(cell.key.entity, missing: "not stated"),
          ReportCell(.text(cell.coverage.rawValue), tone: cell.coverage.tone),
          .money(cell.spend),
          .text(
            cell.reasons.map(\.text).joined(separator: "; "),
            citations: cell.reasons.flatMap(\.evidence).inOrderOnce),
        ]
      },
      note: matrix.assumptions.map { $0 + "." }.joined(separator: " "))
  }

  private static func chain(_ chain: AccreditationChain, id: String) -> ReportTable {
    let links = [
      ("Certification body", chain.certificationBody),
      ("Accreditation body", chain.accreditationBody), ("Arrangement", chain.arrangement),
    ]
    return ReportTable(
      id: "\(id)-accreditation", title: "Accreditation chain",
      columns: [
        .init("link", "Link"), .init("state", "State"), .init("name", "Name"),
        .init("why", "Why", isWide: true), .init("source", "List's source", isWide: true),
      ],
      rows: links.map { title, link in
        [
          .text(title), ReportCell(.text(link.state.rawValue), tone: link.state.tone),
          .text(link.name, missing: "not stated"), .text(link.reason, citations: link.evidence),
          link.source.map { .text($0) } ?? ReportCell(.none("")),
        ]
      },
      note:
        "Unknown is a question to ask, and never \"none\": marks are pictures, and lists are snapshots."
    )
  }
}

extension AccreditationChain.State {
  fileprivate var tone: ReportCell.Tone {
    switch self {
    case .known: .good
    case .unknown: .unknown
    case .none: .bad
    }
  }
}

extension Array where Element: Hashable {
  /// The elements in order, each the first time only.
  fileprivate var inOrderOnce: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
