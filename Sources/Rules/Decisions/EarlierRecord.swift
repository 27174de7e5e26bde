import AssuranceModel

extension VendorRecord {
  /// The record without the documents and the register snapshots that are dated after a day.
  ///
  /// A document that states no date is taken to have been in hand: what was in hand on a day is not recorded.
  func asKnown(on day: CalendarDate) -> VendorRecord {
    func isLater(_ dates: Stated<CalendarDate>...) -> Bool {
      dates.lazy.compactMap(\.value).max().map { $0 > day } ?? false
    }
    var record = self
    record.certificates.removeAll { isLater($0.body.issueDate, $0.body.revisionDate) }
    record.statements.removeAll { isLater($0.body.date) }
    record.serviceAuditorReports.removeAll { isLater($0.body.periodEnd, $0.body.reportDate) }
    record.bridgeLetters.removeAll { isLater($0.body.gapStart) }
    record.register?.removeAll { row in row.retrievedOn.map { $0 > day } ?? false }
    return record
  }

  /// Whether it still has certificates and reports where another has: a later one often takes the place of one that is gone.
  func hasTheKinds(of other: VendorRecord) -> Bool {
    certificates.isEmpty == other.certificates.isEmpty
      && serviceAuditorReports.isEmpty == other.serviceAuditorReports.isEmpty
  }
}
