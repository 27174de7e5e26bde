/// Days within which an audit or a decision of the cycle is predicted or printed as due, with all that is assumed.
package struct CycleWindow: Hashable, Sendable {
  /// What is predicted.
  package enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    case firstSurveillance = "first_surveillance"
    case secondSurveillance = "second_surveillance"
    case recertification
    case transition
    case restoration

    /// The event as the pack prints it.
    package var title: String {
      switch self {
      case .firstSurveillance: "First surveillance audit"
      case .secondSurveillance: "Second surveillance audit"
      case .recertification: "Recertification"
      case .transition: "Transition to the next edition"
      case .restoration: "Restoration"
      }
    }
  }

  package let kind: Kind
  package let opens: CalendarDate
  /// Last day, itself included.
  package let dueBy: CalendarDate
  /// The audit that is known to have been held; nil where none is known.
  package let heldOn: CalendarDate?
  /// Whether the certificate itself prints the last day.
  package let isPrinted: Bool
  /// Never empty, except for the restoration, which follows from a printed date alone.
  package let assumptions: [CycleAssumption]
  package let rule: CycleRule
  /// The printed facts that the days are counted from.
  package let basis: [CertificationFact]

  package init(
    kind: Kind, opens: CalendarDate, dueBy: CalendarDate, heldOn: CalendarDate? = nil,
    isPrinted: Bool = false,
    assumptions: [CycleAssumption], rule: CycleRule, basis: [CertificationFact]
  ) {
    self.kind = kind
    self.opens = opens
    self.dueBy = dueBy
    self.heldOn = heldOn
    self.isPrinted = isPrinted
    self.assumptions = assumptions
    self.rule = rule
    self.basis = basis
  }

  /// Whether a day lies in it.
  package func contains(_ day: CalendarDate) -> Bool { opens <= day && day <= dueBy }
}

/// Days between two cycles on which the certification was not in force.
package struct UncoveredGap: Hashable, Sendable {
  package let first: CalendarDate
  package let last: CalendarDate
  /// Whether the new cycle began within the six months in which a certification may be restored.
  package let isRestoredInTime: Bool

  package init(first: CalendarDate, last: CalendarDate, isRestoredInTime: Bool) {
    self.first = first
    self.last = last
    self.isRestoredInTime = isRestoredInTime
  }

  /// Number of days, both ends included.
  package var days: Int { first.days(until: last) + 1 }
}
