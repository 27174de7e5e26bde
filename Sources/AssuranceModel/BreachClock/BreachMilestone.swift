/// One step between a lapse of certification and the end of the contract: its day, who must act, and what it rests on.
package struct BreachMilestone: Hashable, Sendable {
  /// What falls on the day.
  package enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    case lapse
    case vendorNoticeDue = "vendor_notice_due"
    case cureBegins = "cure_begins"
    case cureEnds = "cure_ends"
    case terminationPossible = "termination_possible"
    case contractNotice = "contract_notice"
    case contractTermEnd = "contract_term_end"
  }

  /// Who must act, or may, by the day.
  package enum Actor: String, Hashable, Sendable, Codable, CaseIterable {
    case vendor, buyer
  }

  /// How the day lies to the as-of date.
  package enum State: String, Hashable, Sendable, Codable, CaseIterable {
    case future, today, passed
    case noDate = "no_date"
    case undetermined
  }

  package let kind: Kind
  package let day: ClockDay
  /// How long the contract gives, where the day is counted from a period.
  package let period: ContractPeriod?
  /// How the day is come to, or what would be asked in its place, in a sentence without a full stop.
  package let basis: String
  package let citations: [Citation]
  /// Where was looked and no words were found.
  package let searches: [DocumentSearch]
  package let assumptions: [ClockAssumption]

  package init(
    kind: Kind, day: ClockDay, period: ContractPeriod? = nil, basis: String,
    citations: [Citation] = [], searches: [DocumentSearch] = [],
    assumptions: [ClockAssumption] = []
  ) {
    self.kind = kind
    self.day = day
    self.period = period
    self.basis = basis
    self.citations = citations
    self.searches = searches
    self.assumptions = assumptions
  }

  /// How the day lies to another.
  package func state(asOf: CalendarDate) -> State {
    switch day {
    case .on(let date): date > asOf ? .future : date == asOf ? .today : .passed
    case .none: .noDate
    case .undetermined: .undetermined
    }
  }
}

extension BreachMilestone.Kind {
  /// The step as the pack prints it.
  package var title: String {
    switch self {
    case .lapse: "Certification lapses"
    case .vendorNoticeDue: "Notice of the lapse due from the vendor"
    case .cureBegins: "Our notice of breach, which begins the cure period"
    case .cureEnds: "Cure period ends"
    case .terminationPossible: "Termination possible from"
    case .contractNotice: "Last day to give notice under the contract"
    case .contractTermEnd: "End of the contract term"
    }
  }

  /// Who must act by the day, or may from it.
  package var actor: BreachMilestone.Actor {
    switch self {
    case .lapse, .vendorNoticeDue, .cureEnds: .vendor
    case .cureBegins, .terminationPossible, .contractNotice, .contractTermEnd: .buyer
    }
  }
}
