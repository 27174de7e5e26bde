import AssuranceModel

/// How long a certificate may run by what any certification cycle allows, whatever the labels say.
enum CycleLength {
  /// A cycle is three years; one decided early ends where the former one would have made it, at most a year later.
  private static let mostYears = 4
  /// A document issued so few days before its end is a rare one, and a day that was mislabelled a common one.
  private static let fewestDays = 45
  /// How sure dates of a cycle that none can be, or hardly any is, may be.
  private static let doubtful = Confidence(0.7)

  /// Both ends of a cycle, in doubt where it is too long or too short; read from a picture, the less sure one is not passed
  /// on, as a figure of it is another.
  static func checked(from start: Stated<CalendarDate>, to end: Stated<CalendarDate>)
    -> (Stated<CalendarDate>, Stated<CalendarDate>)
  {
    guard case .stated(let first, let one) = start, case .stated(let last, let other) = end,
      first.adding(years: mostYears) < last || last < first.adding(days: fewestDays)
    else { return (start, end) }
    // The words of a file's own text say what is printed, however unlikely.
    let isRead = min(one.confidence, other.confidence) < Confidence(0.9)
    guard isRead, first.adding(years: mostYears) < last else {
      return (start.capped(at: doubtful), end.capped(at: doubtful))
    }
    return one.confidence < other.confidence
      ? (.unreadable(evidence: one), end.capped(at: doubtful))
      : (start.capped(at: doubtful), .unreadable(evidence: other))
  }
}
