import AssuranceModel

/// The supplier must tell the buyer what surveillance audits find.
struct SurveillanceAuditNotificationClause: ClauseRecogniser {
  static let tag = ClauseTag.surveillanceAuditNotification

  func finding(in passage: ClausePassage) -> ClauseFinding? {
    guard passage.isAboutISO27001 else { return nil }
    return CertificationNotice(tag: Self.tag) { reading in
      let concepts = reading.proposition.concepts
      return concepts.has(.surveillanceAudit)
        && concepts.meets([.finding, .nonconformity, .remediation])
    }.finding(in: passage)
  }
}
