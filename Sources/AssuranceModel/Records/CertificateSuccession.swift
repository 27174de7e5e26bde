/// Which of several papers under one certificate number counts: the one issued last.
///
/// A body reissues a certificate within its cycle when its sites, its scope or its Statement of Applicability change; the
/// earlier paper then says no more what is certified (ISO/IEC 17021-1:2015, 8.2.2 on telling a revised document from the one before).
extension VendorRecord {
  /// The paper that replaces another: the last one issued after it under its number to its holder; nil where none was sent.
  package func successor(of filed: Filed<Certificate>, asOf: CalendarDate) -> Filed<Certificate>? {
    certificates.filter { $0.body.replaces(filed.body, asOf: asOf) }
      .max { ($0.body.lastIssue?.description ?? "") < ($1.body.lastIssue?.description ?? "") }
  }

  /// The certificates that no other of the record replaces, in the record's order.
  package func currentCertificates(asOf: CalendarDate) -> [Filed<Certificate>] {
    certificates.filter { successor(of: $0, asOf: asOf) == nil }
  }
}

extension Certificate {
  /// The number without what is written differently each time; nil where none is stated.
  package var foldedNumber: String? {
    number.value.map { FoldedText.words($0).joined() }.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The day on which this paper was printed; nil where it states none.
  package var lastIssue: CalendarDate? {
    [issueDate.value, revisionDate.value].compactMap(\.self).max()
  }

  /// Whether this is a later paper of the same certification, issued by a day.
  fileprivate func replaces(_ other: Certificate, asOf: CalendarDate) -> Bool {
    guard let number = foldedNumber, number == other.foldedNumber, let issue = lastIssue,
      let before = other.lastIssue, before < issue, issue <= asOf
    else { return false }
    guard let holder = organisation.value, let others = other.organisation.value else {
      return true
    }
    return LegalName.holder(holder, isOneOf: [others])
  }
}
