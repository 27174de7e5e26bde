import AssuranceModel

/// The promises that Assure looks for: a new tag is one file and one line here, in the order of the tags.
///
/// What comes in is text; what goes out is which of the thirteen promises it makes, and with which words.
/// `Language` cuts text into words, known phrases and sentences, in one pass and for any of five languages.
/// `Propositions` takes sentences apart: who is bound, how strongly, under which condition, to what.
/// `Certification` knows what certification to ISO/IEC 27001 is, and what can be done with it.
/// `Tags` asks one question each. No wording is looked for as a whole: a wording never seen before is the rule.
/// `Likelihood` finds what none of them follows, and what the notions of a passage taken together leave little doubt of.
enum ClauseRecognisers {
  /// In the order of `ClauseTag.allCases`.
  static let all: [any ClauseRecogniser] = [
    MaintainCertificationClause(),
    ProvideCertificateClause(),
    SoAAccessClause(),
    SurveillanceAuditNotificationClause(),
    NonconformityNotificationClause(),
    RecertificationCommitmentClause(),
    LapseNotificationClause(),
    TerminationRightClause(),
    ScopeSpecificityClause(),
    AnnexAControlsClause(),
    SubprocessorCascadingClause(),
    GeographicAlignmentClause(),
    SOC2AndISOCombinedClause(),
  ]

  /// Every promise that a passage makes, in the order of the tags.
  static func findings(
    in passage: ClausePassage
  ) -> [(tag: ClauseTag, finding: ClauseFinding)] {
    let found = all.map { (tag: type(of: $0).tag, finding: $0.finding(in: passage)) }
    let promises = LikelyPromises(passage: passage)
    let likely = promises?.found(among: found.filter { $0.finding == nil }.map(\.tag)) ?? [:]
    return found.compactMap { tag, finding in
      guard let finding else { return likely[tag].map { (tag, $0.finding) } }
      return promises?.denies(tag, foundIn: finding.proposition) == true ? nil : (tag, finding)
    }
  }
}
