import AssuranceModel

/// What a vendor's statements of older editions leave open of the 93 controls of :2022.
enum VendorControls {
  static func tables(_ vendor: VendorReport) -> [ReportTable] {
    let earlier = vendor.record.statements.filter {
      [.edition2005, .edition2013].contains($0.body.edition)
    }
    return earlier.enumerated().map { index, filed in
      let open = filed.body.carriedControls.filter { !$0.isApplied }
      return ReportTable(
        id: "\(vendor.record.vendor.id)-controls-\(index + 1)",
        title: "Controls of 2022 that a statement of \(filed.body.edition.rawValue) leaves open",
        columns: [
          .init("control", "Control", isWide: true), .init("coverage", "Says"),
          .init("from", "Read from"), .init("relation", "Relation"),
        ], rows: open.map(row),
        note:
          "Read from \(filed.file.path). The other \(93 - open.count) of 93 controls apply as listed there."
      )
    }
  }

  private static func row(_ carried: CarriedControl) -> [ReportCell] {
    [
      .text("\(carried.control.id) \(carried.control.title)"),
      ReportCell(
        .text(carried.coverage.title), tone: carried.tone,
        citations: carried.coverage.evidence?.citations ?? []),
      carried.origin.ids.isEmpty
        ? ReportCell(.none("new since then"))
        : .text(carried.origin.ids.joined(separator: ", ")),
      carried.origin.relation.map { .text($0.title) } ?? ReportCell(.none("")),
    ]
  }
}

extension CarriedControl {
  fileprivate var isApplied: Bool {
    if case .applied = coverage { true } else { false }
  }

  fileprivate var tone: ReportCell.Tone {
    switch coverage {
    case .applied: .good
    case .partly: .caution
    case .excluded: .bad
    case .notStated, .notListed: .unknown
    }
  }
}

extension ControlCoverage {
  fileprivate var title: String {
    switch self {
    case .applied: "applies"
    case .partly: "in part"
    case .excluded: "excluded"
    case .notStated: "listed, not decided"
    case .notListed: "not listed"
    }
  }
}

extension AnnexASuccession.Relation {
  fileprivate var title: String {
    switch self {
    case .oneToOne: "the same control"
    case .merged: "united with others"
    case .split: "one of several"
    }
  }
}
