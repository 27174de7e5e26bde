import AssuranceModel

/// The steps of a breach clock as dates for a calendar; what a contract's terms give without a breach stands there anyway.
enum BreachClockEvents {
  static func events(_ clock: BreachClock, vendor: Vendor) -> [CalendarEvent] {
    clock.milestones.compactMap { milestone in
      guard let date = milestone.day.date, let title = title(milestone.kind) else { return nil }
      let condition = clock.isRunning ? "" : "if the certification lapses: "
      return CalendarEvent(
        of: vendor, "breach-\(milestone.kind.rawValue.kebab)", clock.lapse.anchor, on: date,
        condition + title, milestone.wording, milestone.citations)
    }
  }

  private static func title(_ kind: BreachMilestone.Kind) -> String? {
    switch kind {
    case .vendorNoticeDue: "notice of the lapse due from the vendor"
    case .cureBegins: "give notice of breach, which begins the cure period"
    case .cureEnds: "cure period ends"
    case .terminationPossible: "termination becomes possible"
    case .lapse, .contractNotice, .contractTermEnd: nil
    }
  }
}
