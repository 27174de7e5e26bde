import AssuranceModel

/// The supplier must tell the buyer of nonconformities in its management system, with a plan to mend them.
struct NonconformityNotificationClause: ClauseRecogniser {
  static let tag = ClauseTag.nonconformityNotification

  func finding(in passage: ClausePassage) -> ClauseFinding? {
    guard passage.isAboutISO27001 else { return nil }
    return CertificationNotice(tag: Self.tag) { reading in
      let concepts = reading.proposition.concepts
      let hasPlan = concepts.has(.remediation) || !ClausePeriod.all(in: reading.words).isEmpty
      guard hasPlan, !concepts.has(.goods) else { return nil }
      return reading.words.firstIndex { $0.concepts.has(.nonconformity) }
    }.finding(in: passage)
  }
}
