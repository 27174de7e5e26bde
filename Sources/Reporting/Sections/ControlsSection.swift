import AssuranceModel

/// What the Statements of Applicability say of the 93 controls of :2022.
enum ControlsSection {
  static func section(_ vendors: [VendorReport]) -> ReportSection {
    let rows = vendors.flatMap { vendor in vendor.record.statements.map { row(vendor, $0) } }
    let without = vendors.filter { $0.record.statements.isEmpty }.map(\.record.vendor.legalName)
    let note =
      "Statements to the editions of 2005 and 2013 are brought to the 93 controls of 2022, and a control of which they "
      + "list only a part applies in part; a control that is not listed is not excluded."
      + (without.isEmpty
        ? "" : " No statement was supplied by: \(without.joined(separator: ", ")).")
    return ReportSection(
      id: "controls", title: "Controls",
      blocks: [
        .table(
          ReportTable(
            id: "controls", title: "Controls by Statement of Applicability",
            columns: [
              .init("vendor", "Vendor"), .init("file", "File", isWide: true),
              .init("edition", "Edition"), .init("version", "Version"),
              .init("applicable", "Applicable"), .init("partly", "Partly"),
              .init("excluded", "Excluded"), .init("not-stated", "Not stated"),
              .init("not-listed", "Not listed"),
              .init("excluded-ids", "Controls excluded", isWide: true),
            ], rows: rows, note: note))
      ])
  }

  private static func row(_ vendor: VendorReport, _ filed: Filed<StatementOfApplicability>)
    -> [ReportCell]
  {
    var counts = (applied: 0, partly: 0, excluded: 0, notStated: 0, notListed: 0)
    var excluded: [(id: String, evidence: Evidence)] = []
    for carried in filed.body.carriedControls {
      switch carried.coverage {
      case .applied: counts.applied += 1
      case .partly: counts.partly += 1
      case .notStated: counts.notStated += 1
      case .notListed: counts.notListed += 1
      case .excluded(let evidence):
        counts.excluded += 1
        excluded.append((carried.control.id, evidence))
      }
    }
    return [
      vendor.nameCell, .text(filed.file.path), .text(filed.body.edition.rawValue),
      .stated(filed.body.version) { .text($0) },
      ReportCell(.count(counts.applied)), ReportCell(.count(counts.partly)),
      ReportCell(.count(counts.excluded)), ReportCell(.count(counts.notStated)),
      ReportCell(.count(counts.notListed)),
      excluded.isEmpty
        ? ReportCell(.none("none excluded"))
        : .text(
          excluded.map(\.id).joined(separator: ", "),
          citations: excluded.flatMap(\.evidence.citations)),
    ]
  }
}
