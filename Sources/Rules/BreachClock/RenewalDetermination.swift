package import AssuranceModel

/// The one place where the register's contract dates become a running term and a way to leave it.
///
/// In: the register's row. Out: one outlook. Terms are carried forward from the first end and not from each other, so that
/// a term that ends with a month goes on ending with its month, and a day lost in February is not lost for good.
package enum RenewalDetermination {
  /// The most renewals that are looked through for one that notice can still end.
  private static let farthest = 4_000

  /// How a vendor's contract goes on from a day.
  package static func outlook(
    for vendor: Vendor, in calendar: BusinessCalendar = BusinessCalendar(), asOf: CalendarDate
  ) -> RenewalOutlook {
    let isOpenEnded = vendor.renewsTacitly == true && vendor.renewalTermMonths == 0
    func openEnded(after end: CalendarDate?) -> RenewalOutlook {
      .openEnded(
        OpenEndedContract(
          firstTermEnd: end.flatMap { $0 >= asOf ? $0 : nil },
          endIfNoticeToday: vendor.noticePeriods.map { $0.end(after: asOf, in: calendar) }.max()))
    }
    guard let end = vendor.contractEnd else {
      return isOpenEnded ? openEnded(after: nil) : .notStated
    }
    let terms = Terms(
      firstEnd: end, months: vendor.renewsTacitly == true ? vendor.renewalTermMonths : nil,
      notices: vendor.noticePeriods, calendar: calendar)
    if end >= asOf {
      let current = terms[1]
      let isMissed = vendor.renewsTacitly != false && current.isNoticeOver(asOf)
      if isMissed, isOpenEnded { return openEnded(after: end) }
      return running(current, terms, vendor, isMissed: isMissed, asOf: asOf)
    }
    switch (vendor.renewsTacitly, vendor.renewalTermMonths) {
    case (false, _): return .ended(end)
    case (nil, _):
      return .undetermined(end: end, missing: "whether the contract renews by itself")
    case (true, nil):
      return .undetermined(end: end, missing: "for how long the contract renews")
    case (true, 0): return openEnded(after: end)
    case (true, _?):
      let current = terms[terms.ordinal(on: asOf)]
      return running(
        current, terms, vendor, isMissed: current.isNoticeOver(asOf), asOf: asOf)
    }
  }

  private static func running(
    _ current: ContractTerm, _ terms: Terms, _ vendor: Vendor, isMissed: Bool, asOf: CalendarDate
  ) -> RenewalOutlook {
    let leavable: ContractTerm? =
      if !isMissed {
        vendor.renewsTacitly == false || current.lastNotice != nil ? current : nil
      } else if terms.renew {
        (current.ordinal + 1...current.ordinal + farthest).lazy.map { terms[$0] }
          .first { !$0.isNoticeOver(asOf) }
      } else {
        nil
      }
    return .running(
      RunningContract(
        current: current, renewsTacitly: vendor.renewsTacitly, isNoticeMissed: isMissed,
        leavable: leavable))
  }
}

/// The terms of one contract, by their ordinals.
private struct Terms {
  let firstEnd: CalendarDate
  /// Nil where the contract does not renew by itself or the length of a renewal is not stated.
  let months: Int?
  let notices: [ContractPeriod]
  let calendar: BusinessCalendar

  /// Whether the ends of later terms are known.
  var renew: Bool { months.map { $0 > 0 } ?? false }

  subscript(ordinal: Int) -> ContractTerm {
    let end = firstEnd.termEnd(after: (months ?? 0) * (ordinal - 1))
    return ContractTerm(
      ordinal: ordinal, end: end,
      // Where the register gives days and months, the earlier day is in time for both.
      lastNotice: notices.map { $0.latestEvent(endingBy: end, in: calendar) }.min())
  }

  /// The term that runs on a day after the first end.
  func ordinal(on day: CalendarDate) -> Int {
    guard let months, months > 0 else { return 1 }
    let gap = (day.year - firstEnd.year) * 12 + day.month - firstEnd.month
    let ordinal = max(gap, 0) / months + 1
    return self[ordinal].end < day ? ordinal + 1 : ordinal
  }
}

extension ContractTerm {
  fileprivate func isNoticeOver(_ asOf: CalendarDate) -> Bool {
    lastNotice.map { $0 < asOf } ?? false
  }
}
