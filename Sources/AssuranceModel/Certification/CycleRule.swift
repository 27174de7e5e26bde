/// A rule of the certification cycle, by the number that findings and flags name it with.
package enum CycleRule: String, Hashable, Sendable, Codable, CaseIterable {
  case cycleLength = "R01"
  case auditProgramme = "R02"
  case yearlySurveillance = "R03"
  case firstSurveillance = "R04"
  case surveillanceMayMove = "R05"
  case recertificationBeforeExpiry = "R06"
  case expiryBuildsOnPrevious = "R07"
  case restoration = "R08"
  case decisionBeforeEffect = "R16"
  case endOfTransition2013 = "E02"
  case endOfAudits2013 = "E03"
  case lateIssue2013 = "E06"
  case endOfTransition2005 = "E08"
  case practice = "P01"

  /// What the rule says, in our words.
  package var statement: String {
    switch self {
    case .cycleLength: "A cycle lasts three years from the certification decision"
    case .auditProgramme:
      "Surveillance audits are held in the first and second year after the decision"
    case .yearlySurveillance:
      "A surveillance audit is held in each calendar year without a recertification"
    case .firstSurveillance:
      "The first surveillance audit after the first certification is held within twelve months of the decision"
    case .surveillanceMayMove:
      "The certification body may move surveillance, so that a late audit is a question and no breach"
    case .recertificationBeforeExpiry: "The recertification decision is made before the expiry"
    case .expiryBuildsOnPrevious:
      "An expiry after a timely recertification may be counted from the expiry before"
    case .restoration:
      "An expired certification may be restored within six months; the days between stay uncovered"
    case .decisionBeforeEffect:
      "The effective date of a certificate is not before the certification decision"
    case .endOfTransition2013: "Certificates to :2013 ended with the transition on 31 October 2025"
    case .endOfAudits2013: "Audits to :2013 stopped on 30 April 2024"
    case .lateIssue2013: "A cycle to :2013 does not begin after 30 April 2024"
    case .endOfTransition2005: "Certificates to :2005 ended with the transition on 1 October 2015"
    case .practice: "Certification bodies plan audits in the three months before they are due"
    }
  }

  /// The standard with its clause, or the practice relied on.
  package var source: Source {
    switch self {
    case .cycleLength, .auditProgramme: Source("ISO/IEC 17021-1:2015", clause: "9.1.3.2")
    case .yearlySurveillance, .firstSurveillance, .surveillanceMayMove:
      Source("ISO/IEC 17021-1:2015", clause: "9.1.3.3")
    case .recertificationBeforeExpiry: Source("ISO/IEC 17021-1:2015", clause: "9.6.3.2.4")
    case .expiryBuildsOnPrevious: Source("ISO/IEC 17021-1:2015", clause: "9.6.3.2.3")
    case .restoration: Source("ISO/IEC 17021-1:2015", clause: "9.6.3.2.5")
    case .decisionBeforeEffect: Source("ISO/IEC 17021-1:2015", clause: "8.2.2 b)")
    case .endOfTransition2013, .endOfAudits2013, .lateIssue2013:
      Source("IAF MD 26:2023", clause: "transition to :2022")
    case .endOfTransition2005: Source("Practice: transition to :2013 by 1 October 2015")
    case .practice: Source("Practice: audit planning of certification bodies")
    }
  }
}
