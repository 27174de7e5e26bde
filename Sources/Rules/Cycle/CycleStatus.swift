import AssuranceModel

/// What a certificate is worth on a day, from its facts.
enum CycleStatus {
  /// The first that applies: its own word, its end, what is missing for it, its first day.
  static func status(_ facts: CertificationCycleFacts, _ anchor: CycleAnchor, asOf: CalendarDate)
    -> CertificationStatus
  {
    switch facts.printedStatus {
    case .withdrawn(let word): return .withdrawn(word)
    case .suspended(let word): return .suspended(word)
    case .active, .unclear, nil: break
    }
    if let ended = ended(facts, asOf: asOf) { return ended }
    if facts.datesContradict { return .undetermined(unsettled: [.issueDate, .expiryDate]) }
    if facts.printedStatus == .unclear { return .undetermined(unsettled: [.status]) }
    guard let expiry = facts.expiry else { return .undetermined(unsettled: [.expiryDate]) }
    if let first = facts.issue ?? facts.originalIssue {
      if asOf < first { return .notYetValid(from: first) }
    } else if let start = anchor.start, asOf < start {
      return .undetermined(unsettled: [.issueDate])
    }
    if mayBeSuperseded(facts, anchor, expiry: expiry, asOf: asOf) {
      return .undetermined(unsettled: [.edition])
    }
    return .inForce
  }

  private static func ended(_ facts: CertificationCycleFacts, asOf: CalendarDate)
    -> CertificationStatus?
  {
    let lastDay = facts.edition.flatMap { EditionTransition.lastDay(of: $0) }
    if let edition = facts.edition, let lastDay, lastDay < asOf {
      guard let expiry = facts.expiry, expiry <= lastDay, !facts.datesContradict else {
        return .supersededEdition(edition, lastDay: lastDay)
      }
    }
    guard let expiry = facts.expiry, expiry < asOf else { return nil }
    // Which of two contradicting dates was misread is not known until both have passed.
    if facts.datesContradict, let issue = facts.issue, asOf <= issue { return nil }
    return .expired(days: expiry.days(until: asOf))
  }

  /// Whether a certificate without an edition can be one to :2013 after the end of that edition.
  private static func mayBeSuperseded(
    _ facts: CertificationCycleFacts, _ anchor: CycleAnchor, expiry: CalendarDate,
    asOf: CalendarDate
  ) -> Bool {
    guard facts.edition == nil, let lastDay = EditionTransition.lastDay(of: .edition2013),
      lastDay < asOf
    else { return false }
    return EditionTransition.cycleMayBeTo2013(from: anchor.start)
  }

  /// Where in its cycle a certification of a status stands.
  static func phase(
    _ status: CertificationStatus, _ windows: [CycleWindow], isRestorable: Bool,
    asOf: CalendarDate
  ) -> CertificationPhase {
    switch status {
    case .notYetValid: return .notYetValid
    case .expired: return isRestorable ? .restorationWindow : .ended
    case .supersededEdition, .withdrawn: return .ended
    case .suspended: return .suspended
    case .undetermined: return .undetermined
    case .inForce: break
    }
    let open = windows.filter { $0.contains(asOf) }
    if open.contains(where: { $0.kind == .transition }) { return .transitionDue }
    if open.contains(where: { $0.kind == .recertification }) { return .recertificationDue }
    return open.contains { $0.heldOn == nil } ? .surveillanceWindow : .inForce
  }
}

extension EditionTransition {
  /// Whether a cycle that begins on a day can be one to :2013; so it can where the day is not known.
  static func cycleMayBeTo2013(from start: CalendarDate?) -> Bool {
    guard let start, let lastAuditDay = lastAuditDayOf2013 else { return true }
    return start <= lastAuditDay
  }
}
