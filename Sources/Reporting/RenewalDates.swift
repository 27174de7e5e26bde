import AssuranceModel

/// The end of the running contract term, and the last day to give notice before it.
struct RenewalDates {
  /// Last day of the term that runs on the as-of date.
  let termEnd: CalendarDate
  /// Nil where the notice period is not stated.
  let lastNotice: CalendarDate?
  let renewsTacitly: Bool?

  /// Nil where no contract end is stated, or where the contract has ended and does not renew by itself.
  ///
  /// A term that renewed tacitly is carried forward from the first end, so that a month's last day is not lost on the way.
  init?(_ vendor: Vendor, asOf: CalendarDate) {
    guard let end = vendor.contractEnd else { return nil }
    renewsTacitly = vendor.renewsTacitly
    var termEnd = end
    if end < asOf {
      guard vendor.renewsTacitly == true, let months = vendor.renewalTermMonths, months > 0 else {
        return nil
      }
      var terms = 1
      while termEnd < asOf {
        termEnd = Self.end(end, after: months * terms)
        terms += 1
      }
    }
    self.termEnd = termEnd
    lastNotice = vendor.noticeDays.map { termEnd.adding(days: -$0) }
  }

  /// A term that ends with a month goes on ending with its month.
  private static func end(_ end: CalendarDate, after months: Int) -> CalendarDate {
    let next = end.adding(days: 1)
    return next.adding(months: months).adding(days: -1)
  }
}
