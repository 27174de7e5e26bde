import AssuranceModel

/// The promises that Assure looks for: a new tag is one file and one line here, in the order of the tags.
enum ClauseRecognisers {
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
    all.compactMap { recogniser in
      recogniser.finding(in: passage).map { (type(of: recogniser).tag, $0) }
    }
  }
}
