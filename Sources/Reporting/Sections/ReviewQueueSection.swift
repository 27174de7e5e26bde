import AssuranceModel

/// What a person should look at before it is relied on.
enum ReviewQueueSection {
  static func section(_ vendors: [VendorReport], policy: Policy) -> ReportSection {
    let percent = Int((policy.minimumConfidence.rawValue * 100).rounded())
    return ReportSection(
      id: "review-queue", title: "Review queue",
      blocks: [
        .table(
          ReportTable(
            id: "review-queue", title: "Readings to verify by eye",
            columns: [
              .init("vendor", "Vendor"), .init("file", "File", isWide: true),
              .init("field", "Field"), .init("reading", "Reading"),
              .init("confidence", "Confidence"),
            ],
            rows: vendors.flatMap { vendor in
              vendor.record.certificates.flatMap { filed in
                rows(vendor, filed, below: policy.minimumConfidence)
              }
            },
            note:
              "Readings below \(percent) % confidence and fields that could not be read. A correction goes into reviews.csv: file, field, value."
          ))
      ])
  }

  private static func rows(
    _ vendor: VendorReport, _ filed: Filed<Certificate>, below limit: Confidence
  ) -> [[ReportCell]] {
    filed.body.fields.compactMap { name, stated in
      // Words that send the reader to an annex are legible: there is nothing to verify by eye.
      guard let evidence = stated.evidence, evidence != filed.body.scopePointer,
        stated.value == nil || evidence.confidence < limit
      else { return nil }
      return [
        vendor.nameCell, .text(filed.file.path), .text(name), .stated(stated) { .text($0) },
        ReportCell(.share(evidence.confidence.rawValue)),
      ]
    }
  }
}

extension Certificate {
  /// The fields as text, by the names that corrections use.
  var fields: [(name: String, stated: Stated<String>)] {
    [
      ("organisation", organisation), ("standard", standard),
      ("edition", edition.map(\.rawValue)), ("certificate_number", number),
      ("certification_body", certificationBody), ("accreditation_body", accreditationBody),
      ("scope", scope), ("soa_version", soaVersion),
      ("original_issue_date", originalIssueDate.map(\.description)),
      ("issue_date", issueDate.map(\.description)), ("expiry_date", expiryDate.map(\.description)),
      ("previous_expiry_date", previousExpiryDate.map(\.description)),
      ("recertification_audit_date", recertificationAuditDate.map(\.description)),
      ("revision_date", revisionDate.map(\.description)),
    ]
  }
}
