/// Something that a predicted date takes for granted because no document states it.
package enum CycleAssumption: String, Hashable, Sendable, Codable, CaseIterable {
  case issueIsDecision = "issue_is_decision"
  case originalIsDecision = "original_is_decision"
  case startCountedFromOriginal = "start_counted_from_original"
  case startCountedFromExpiry = "start_counted_from_expiry"
  case expiryBuildsOnPrevious = "expiry_builds_on_previous"
  case editionIs2022 = "edition_is_2022"
  case editionDoesNotCutShort = "edition_does_not_cut_short"
  case yearlyAudits = "yearly_audits"
  case planningTime = "planning_time"

  /// The assumption as the pack prints it.
  package var text: String {
    switch self {
    case .issueIsDecision: "the issue date is taken for the certification decision"
    case .originalIsDecision:
      "the date of the first certification is taken for the decision, because no issue date is known"
    case .startCountedFromOriginal:
      "the cycle is counted in steps of three years from the first certification, on which the expiry falls"
    case .startCountedFromExpiry:
      "a three-year cycle is counted back from the expiry, because no issue date fits"
    case .expiryBuildsOnPrevious:
      "the expiry is taken to build on the expiry before, after an early recertification"
    case .editionIs2022:
      "the edition is taken for :2022, because audits to :2013 had stopped when the cycle began"
    case .editionDoesNotCutShort:
      "the edition is not known; if it is :2013, the certificate ends on 2025-10-31"
    case .yearlyAudits:
      "surveillance is taken to be planned twelve and twenty-four months after the decision"
    case .planningTime: "the audit is taken to be planned in the three months before"
    }
  }

  /// The rule of the cycle that makes it plausible.
  package var rule: CycleRule {
    switch self {
    case .issueIsDecision, .originalIsDecision, .startCountedFromOriginal,
      .startCountedFromExpiry:
      .cycleLength
    case .expiryBuildsOnPrevious: .expiryBuildsOnPrevious
    case .editionIs2022: .endOfAudits2013
    case .editionDoesNotCutShort: .endOfTransition2013
    case .yearlyAudits: .auditProgramme
    case .planningTime: .practice
    }
  }
}
