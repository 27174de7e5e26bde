import AssuranceModel

/// The supplier must tell the buyer what surveillance audits find.
struct SurveillanceAuditNotificationClause: ClauseRecogniser {
  static let tag = ClauseTag.surveillanceAuditNotification

  func finding(in passage: ClausePassage) -> ClauseFinding? {
    return CertificationNotice(tag: Self.tag) { reading in
      let concepts = reading.proposition.concepts
      return names(reading, passage)
        && concepts.meets([.finding, .nonconformity, .remediation])
    }.finding(in: passage)
  }

  /// A surveillance audit is of a certification; the bare word needs the standard beside it.
  private func names(_ reading: CertificationReading, _ passage: ClausePassage) -> Bool {
    reading.words.indices.contains { place in
      guard reading.words[place].concepts.has(.surveillanceAudit), !reading.isOfAnother(place)
      else { return false }
      return passage.isAboutISO27001
        || reading.words[place].tokens.count > 1 && !reading.proposition.concepts.has(.otherISO)
    }
  }
}
