import AssuranceModel

/// What the Statements of Applicability say of the 93 controls of :2022.
enum ControlsSection {
  static func section(_ vendors: [VendorReport]) -> ReportSection {
    let rows = vendors.flatMap { vendor in vendor.record.statements.map { row(vendor, $0) } }
    let without = vendors.filter { $0.record.statements.isEmpty }.map(\.record.vendor.legalName)
    let note =
      "Statements to the 2013 edition are brought to the 93 controls of 2022; a control that is not listed is not excluded."
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
    let coverage = AnnexAMapping.coverage(of: filed.body)
    func count(_ state: ControlReading.State) -> ReportCell {
      ReportCell(.count(coverage.count { $0.state == state }))
    }
    let excluded = coverage.filter { $0.state == .excluded }
    return [
      vendor.nameCell, .text(filed.file.path), .text(filed.body.edition.rawValue),
      .stated(filed.body.version) { .text($0) },
      count(.applicable), count(.partly), count(.excluded), count(.notStated), count(.notListed),
      excluded.isEmpty
        ? ReportCell(.none("none excluded"))
        : .text(
          excluded.map(\.control.id).joined(separator: ", "),
          citations: excluded.flatMap(\.evidence)),
    ]
  }
}
