import AssuranceModel

extension BreachMilestone {
  /// Why there is no day, how the day is come to, and what is assumed, as sentences.
  var wording: String {
    let missing: String? =
      switch day {
      case .on: nil
      case .none(let reason): "No date: \(reason)"
      case .undetermined(let reason): "Undetermined: \(reason)"
      }
    let assumed =
      assumptions.isEmpty
      ? nil : "Assumed: \(assumptions.map(\.text).joined(separator: "; "))"
    return [missing, basis.isEmpty ? nil : basis, assumed].compactMap(\.self)
      .joined(separator: ". ")
  }

  /// The day with the words it rests on, or that there is none.
  var dayCell: ReportCell {
    switch day {
    case .on(let date): ReportCell(.date(date), citations: citations)
    case .none: ReportCell(.none("no date"), citations: citations, searches: searches)
    case .undetermined:
      ReportCell(.none("undetermined"), tone: .unknown, citations: citations, searches: searches)
    }
  }

  /// How far the day is from the as-of date, and whose step it is.
  func stateCell(asOf: CalendarDate) -> ReportCell {
    guard let date = day.date else { return ReportCell(.none("")) }
    let days = asOf.days(until: date)
    return switch state(asOf: asOf) {
    case .future: .text("in \(String.counted(days, "day"))")
    case .today: ReportCell(.text("today"), tone: .caution)
    case .passed: .text("passed \(String.counted(-days, "day")) ago")
    case .noDate, .undetermined: ReportCell(.none(""))
    }
  }
}

extension BreachMilestone.Actor {
  /// Who it is, as the pack prints it.
  var title: String {
    switch self {
    case .vendor: "vendor"
    case .buyer: "we"
    }
  }
}

extension Lapse.Cause {
  /// The cause as the pack prints it.
  var title: String {
    switch self {
    case .simulated: "Simulated"
    case .expired: "Expired"
    case .supersededEdition: "Edition superseded"
    case .suspended: "Suspended"
    case .withdrawn: "Withdrawn"
    case .undetermined: "Undetermined"
    }
  }
}
