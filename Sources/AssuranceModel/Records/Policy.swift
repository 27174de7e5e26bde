/// What the buyer requires: every threshold that a rule or a score uses, with a default where the buyer is silent.
package struct Policy: Hashable, Sendable {
  /// The buyer's name for the pack's title.
  package var buyer: String
  package var committee: String
  /// The buyer's legal entities.
  package var entities: [String]
  /// The currency that totals are printed in; amounts in others are not added.
  package var reportingCurrency: Currency
  /// Editions of ISO/IEC 27001 that count.
  package var acceptedEditions: [StandardEdition]
  /// Below this a reading goes to the review queue and is treated as unreadable.
  package var minimumConfidence: Confidence
  /// Longest period for a notice that is good enough, in calendar days, by tag.
  package var noticeDays: [ClauseTag: Int]
  /// Longest cure period that is good enough, in calendar days.
  package var cureDays: Int
  /// Days after the end of its period until a SOC 2 report is stale.
  package var staleReportDays: Int
  /// Longest gap that a bridge letter may speak for, in days.
  package var bridgeLetterDays: Int
  /// Days before a certificate's expiry from which the pack asks for the next one.
  package var expiryWarningDays: Int
  /// Days besides Saturdays and Sundays that are no business days; empty where the buyer lists none.
  package var holidays: [CalendarDate]
  /// Weight of a rule in points, in place of the rule's own, by rule id.
  package var weights: [String: Int]
  /// What a weight counts for at least and at most.
  package static let weightRange = 0...1_000
  /// What the simulated loss starts from.
  package var exposure: ExposurePolicy
  /// What the savings ledger needs to know of the buyer's accounts.
  package var savings: SavingsPolicy
  /// Controls that are required by data class, tier and kind of service.
  package var controlProfile: ControlProfile
  /// What may be agreed for a term, where that is not what the programme proposes.
  package var positions: [ClauseTag: NegotiatingPosition]

  package init(
    buyer: String = "The buyer", committee: String = "Steering committee", entities: [String] = [],
    reportingCurrency: Currency, acceptedEditions: [StandardEdition] = [.edition2022],
    minimumConfidence: Confidence = Confidence(0.6),
    noticeDays: [ClauseTag: Int] = [
      .lapseNotification: 5, .nonconformityNotification: 15, .surveillanceAuditNotification: 30,
    ],
    cureDays: Int = 30, staleReportDays: Int = 365, bridgeLetterDays: Int = 92,
    expiryWarningDays: Int = 90, holidays: [CalendarDate] = [], weights: [String: Int] = [:],
    exposure: ExposurePolicy = ExposurePolicy(), savings: SavingsPolicy = SavingsPolicy(),
    controlProfile: ControlProfile = .builtIn, positions: [ClauseTag: NegotiatingPosition] = [:]
  ) {
    self.buyer = buyer
    self.committee = committee
    self.entities = entities
    self.reportingCurrency = reportingCurrency
    self.acceptedEditions = acceptedEditions
    self.minimumConfidence = minimumConfidence
    self.noticeDays = noticeDays
    self.cureDays = cureDays
    self.staleReportDays = staleReportDays
    self.bridgeLetterDays = bridgeLetterDays
    self.expiryWarningDays = expiryWarningDays
    self.holidays = holidays
    self.weights = weights
    self.exposure = exposure
    self.savings = savings
    self.controlProfile = controlProfile
    self.positions = positions
  }

  /// The weight of a rule as the policy or else the rule has it, in points.
  package func weight(of rule: RuleReference) -> Int { weights[rule.id] ?? rule.points }

  /// What a rule weighs, never negative: otherwise an adverse finding could lower a score.
  package func points(of rule: RuleReference) -> Int {
    min(max(weight(of: rule), Self.weightRange.lowerBound), Self.weightRange.upperBound)
  }
}
