import AssuranceModel

/// What the documents of one vendor say, a table each, and the list of all that was sent.
enum VendorDocuments {
  /// The certificates, the one with the latest expiry first, and the reports of auditors.
  static func tables(_ vendor: VendorReport) -> [ReportTable] {
    let id = vendor.record.vendor.id
    let certificates = vendor.record.certificates.enumerated().map { index, filed in
      let cycle = vendor.assessment.certificate(filed.file.path)?.cycle
      return certificate(
        filed, cycle, id: "\(id)-certificate-\(index + 1)", title: title(of: filed, cycle, vendor))
    }
    let reports = vendor.record.serviceAuditorReports.enumerated().map { index, filed in
      report(filed, id: "\(id)-report-\(index + 1)")
    }
    return certificates + reports
  }

  /// Whether the certificate is relied on, and which later paper has taken its place where one has.
  private static func title(
    of filed: Filed<Certificate>, _ cycle: CertificationCycleState?, _ vendor: VendorReport
  ) -> String {
    if filed.file.path == vendor.assessment.standing.certificate {
      return vendor.assessment.standing.isInForce
        ? "Certificate relied on" : "Certificate that was judged"
    }
    let issue = cycle.flatMap { vendor.record.successor(of: filed, asOf: $0.asOf)?.body.lastIssue }
    return issue.map { "Certificate replaced by the issue of \($0)" } ?? "Certificate not relied on"
  }

  /// Every document, with what it was taken for.
  static func list(_ report: VendorReport) -> ReportTable {
    let record = report.record
    let known: [(InputFile, DocumentKind)] =
      record.certificates.map { ($0.file, .iso27001Certificate) }
      + record.statements.map { ($0.file, .statementOfApplicability) }
      + record.contracts.map { ($0.file, .contract) }
      + record.serviceAuditorReports.map { ($0.file, $0.body.report.kind) }
      + record.bridgeLetters.map { ($0.file, .bridgeLetter) }
      + record.otherDocuments.map { ($0, .other) }
      + record.unreadableDocuments.map { ($0, .unreadable) }
    return ReportTable(
      id: "\(record.vendor.id)-documents", title: "Documents",
      columns: [.init("file", "File", isWide: true), .init("kind", "Taken for")],
      rows: known.map { file, kind in
        [
          .text(file.path),
          ReportCell(.text(kind.title), tone: kind == .unreadable ? .unknown : .neutral),
        ]
      }, note: known.isEmpty ? "Nothing was sent." : "")
  }

  private static func certificate(
    _ filed: Filed<Certificate>, _ cycle: CertificationCycleState?, id: String, title: String
  ) -> ReportTable {
    let body = filed.body
    var rows: [(String, ReportCell)] = [
      ("Holder", .stated(body.organisation) { .text($0) }),
      ("Standard", .stated(body.standard) { .text($0) }),
      ("Edition", .stated(body.edition) { .text($0.rawValue) }),
      ("Number", .stated(body.number) { .text($0) }),
      ("Certification body", .stated(body.certificationBody) { .text($0) }),
      ("Accreditation body", .stated(body.accreditationBody) { .text($0) }),
      ("Scope", scope(body)),
      ("SoA version", .stated(body.soaVersion) { .text($0) }),
      ("First certified", .stated(body.originalIssueDate) { .date($0) }),
      ("Issued", .stated(body.issueDate) { .date($0) }),
      ("Expires", .stated(body.expiryDate) { .date($0) }),
    ]
    rows += furtherDates(body)
    if let cycle {
      rows.append(
        (
          "State on \(cycle.asOf)", ReportCell(.text(cycle.status.title), tone: cycle.tone)
        ))
    }
    rows += body.sites.map { ("Site", .stated($0) { .text($0) }) }
    return ReportTable(id: id, title: title, fields: rows, note: "Read from \(filed.file.path).")
  }

  /// The statement of scope, or that it stands on an annex that we do not hold.
  private static func scope(_ certificate: Certificate) -> ReportCell {
    guard let pointer = certificate.scopePointer else {
      return .stated(certificate.scope) { .text($0) }
    }
    return ReportCell(
      .none("on an annex that was not sent"), tone: .unknown, citations: pointer.citations)
  }

  /// Dates that few certificates print, where they are printed.
  private static func furtherDates(_ certificate: Certificate) -> [(String, ReportCell)] {
    let dates: [(String, Stated<CalendarDate>)] =
      [
        ("Revised", certificate.revisionDate),
        ("Expiry of the cycle before", certificate.previousExpiryDate),
        ("Recertification audit", certificate.recertificationAuditDate),
      ] + certificate.surveillanceDates.map { ("Surveillance audit", $0) }
      + certificate.surveillanceDueDates.map { ("Surveillance audit due by", $0) }
    return dates.filter { $0.1 != .notStated }.map { ($0.0, .stated($0.1) { .date($0) }) }
  }

  private static func report(_ filed: Filed<ServiceAuditorReport>, id: String) -> ReportTable {
    let body = filed.body
    return ReportTable(
      id: id, title: "Service auditor report",
      fields: [
        ("Report", .text(body.report.rawValue.uppercased())),
        ("Type", .stated(body.type) { .text($0.rawValue) }),
        ("Organisation", .stated(body.organisation) { .text($0) }),
        ("Period starts", .stated(body.periodStart) { .date($0) }),
        ("Period ends", .stated(body.periodEnd) { .date($0) }),
        ("Opinion", .stated(body.opinion) { .text($0.rawValue) }),
        ("Auditor", .stated(body.auditor) { .text($0) }),
      ] + body.categories.map { ("Category", .stated($0) { .text($0) }) }
        + body.subserviceOrganisations.map {
          ("Subservice organisation", .stated($0) { .text($0) })
        },
      note: "Read from \(filed.file.path). A SOC 2 report does not stand in for a certificate.")
  }
}

extension ReportTable {
  /// A table of fields, one below the other.
  init(id: String, title: String, fields: [(String, ReportCell)], note: String = "") {
    self.init(
      id: id, title: title,
      columns: [.init("field", "Field"), .init("value", "Value", isWide: true)],
      rows: fields.map { [.text($0.0), $0.1] }, note: note)
  }
}
