import AssuranceModel
import AssuranceTesting
import Rules

/// Cycles as certificates print them, the odd ones included.
enum RandomCycles {
  /// Some cycles with all that may be missing, misread or contradictory.
  static func any(_ count: Int, seed: UInt64) -> [CertificationCycleFacts] {
    var generator = SplitMix64(seed: seed)
    return (0..<count).map { _ in cycle(&generator) }
  }

  /// Some cycles with edition, issue and expiry known and in order, and without a printed status.
  static func sound(_ count: Int, seed: UInt64) -> [CertificationCycleFacts] {
    var generator = SplitMix64(seed: seed)
    return (0..<count).map { _ in
      let start = date(&generator)
      let length = Int.random(in: 40...1200, using: &generator)
      return CertificationCycleFacts(
        edition: StandardEdition.allCases.randomElement(using: &generator), issue: start,
        expiry: start.adding(days: length))
    }
  }

  private static func date(_ generator: inout SplitMix64) -> CalendarDate {
    // Month ends and leap days come often, since that is where arithmetic on months goes wrong.
    let day = CalendarDate.day(2013, 1, 1)
      .adding(days: Int.random(in: 0...5200, using: &generator))
    guard Int.random(in: 0..<4, using: &generator) == 0 else { return day }
    return CalendarDate.day(
      day.year, day.month, CalendarDate.daysIn(month: day.month, year: day.year))
  }

  private static func cycle(_ generator: inout SplitMix64) -> CertificationCycleFacts {
    func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &generator) < percent }
    let start = date(&generator)
    var facts = CertificationCycleFacts()
    if chance(80) { facts.edition = StandardEdition.allCases.randomElement(using: &generator) }
    if chance(85) { facts.issue = start }
    if chance(50) {
      facts.originalIssue =
        chance(50) ? start : start.adding(years: -3 * Int.random(in: -1...4, using: &generator))
    }
    if chance(90) {
      let years = chance(70) ? 3 : Int.random(in: -1...6, using: &generator)
      facts.expiry = start.adding(years: years)
        .adding(days: Int.random(in: -60...60, using: &generator))
    }
    if chance(30) {
      facts.previousExpiry = start.adding(days: Int.random(in: -400...200, using: &generator))
    }
    if chance(30) { facts.revision = chance(30) ? facts.issue : start.adding(days: 200) }
    for _ in 0..<Int.random(in: 0...3, using: &generator) {
      facts.surveillance.append(
        start.adding(days: Int.random(in: -100...1300, using: &generator)))
    }
    if chance(20) {
      facts.recertificationAudit = start.adding(
        days: Int.random(in: -200...1100, using: &generator))
    }
    if chance(12) {
      facts.printedStatus =
        [.active, .suspended("suspended"), .withdrawn("withdrawn"), .unclear]
        .randomElement(using: &generator)
    }
    return facts
  }
}

extension CertificationCycleFacts {
  /// The state on a day.
  func state(_ asOf: CalendarDate) -> CertificationCycleState {
    CertificationCycleDetermination.state(of: self, asOf: asOf)
  }

  /// All days from before the first to after the last that the facts name, every so many days.
  func days(every step: Int) -> [CalendarDate] {
    let dates = [originalIssue, issue, expiry, previousExpiry].compactMap(\.self)
    guard let first = dates.min(), let last = dates.max() else { return [] }
    let span = first.adding(days: -10).days(until: last.adding(days: 260))
    return stride(from: 0, through: span, by: step).map { first.adding(days: $0 - 10) }
  }
}
