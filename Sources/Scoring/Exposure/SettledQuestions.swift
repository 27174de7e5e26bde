import AssuranceModel

/// The standing and findings of a vendor as they would be if one paper had come and conformed; nothing is added to them.
///
/// A paper settles the undetermined findings that it answers, and those that say no more than that it was not sent. A
/// certificate settles a standing that is undetermined, that rests on no certificate having been sent, or that rests on
/// doubts about what the certificate covers and on nothing known to be outside. Where services.csv does not say what is
/// bought, no certificate can show that it covers it, and a concern about the scope stays.
struct SettledQuestions {
  let standing: StandingJudgement
  let findings: [Finding]
  /// Ids of the rules whose findings the paper settles, in the order of the findings.
  let rules: [String]

  init(_ assessment: Assessment, of record: VendorRecord, by paper: AnswerWorth.Origin) {
    let isBoughtKnown = !record.services.isEmpty
    standing =
      paper == .certificate && Self.isOpen(assessment)
      ? isBoughtKnown ? Self.covered : Self.concern : assessment.standing
    func settles(_ finding: Finding) -> Bool {
      Self.isOpen(finding) && AnswerWorth.Origin(rule: finding.rule.id) == paper
        && (finding.rule.id != Self.scopeCoverage || isBoughtKnown)
    }
    findings = assessment.findings.filter { !settles($0) }
    rules = assessment.findings.filter(settles).map(\.rule.id).uniqueInOrder
  }

  private static let scopeCoverage = "VEN003"
  /// Rules that ask for nothing but that a paper is in hand, so that their nonconformity is a missing paper.
  private static let askingForAPaper: Set<String> = ["VEN002"]
  /// A control that is relied on and known to be excluded, which no certificate takes back.
  private static let excludedControl = "VEN005"

  private static let covered = StandingJudgement(
    standing: .covered, reasons: [.init("The certificate would cover what we buy")],
    certificate: nil)
  private static let concern = StandingJudgement(
    standing: .scopeConcern, reasons: [.init("What we buy is not in services.csv")],
    certificate: nil)

  private static func isOpen(_ finding: Finding) -> Bool {
    switch finding.verdict {
    case .undetermined: true
    case .nonconforming: askingForAPaper.contains(finding.rule.id)
    case .conforms, .notApplicable: false
    }
  }

  /// Whether a certificate that conforms would settle the standing.
  private static func isOpen(_ assessment: Assessment) -> Bool {
    switch assessment.standing.standing {
    case .undetermined, .noISO27001, .soc2Only: true
    case .covered, .expiredOrWithdrawn: false
    case .scopeConcern:
      assessment.scope.count(.unknown) > 0 && assessment.scope.count(.uncovered) == 0
        && !assessment.findings.contains {
          $0.rule.id == excludedControl && $0.verdict == .nonconforming
        }
    }
  }
}
