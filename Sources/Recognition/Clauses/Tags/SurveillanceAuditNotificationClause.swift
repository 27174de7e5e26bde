import AssuranceModel

/// The supplier must tell the buyer what surveillance audits find.
struct SurveillanceAuditNotificationClause: ClauseRecogniser {
  static let tag = ClauseTag.surveillanceAuditNotification

  func finding(in passage: ClausePassage) -> ClauseFinding? {
    return CertificationNotice(tag: Self.tag) { reading in
      guard reading.proposition.concepts.meets([.finding, .nonconformity, .remediation]) else {
        return nil
      }
      return place(in: reading, passage)
    }.finding(in: passage)
  }

  /// A surveillance audit is of a certification; the bare word needs the standard beside it.
  private func place(in reading: CertificationReading, _ passage: ClausePassage) -> Int? {
    reading.words.indices.first { place in
      guard reading.words[place].concepts.has(.surveillanceAudit), !reading.isOfAnother(place)
      else { return false }
      return passage.isAboutISO27001
        || reading.words[place].tokens.count > 1 && !reading.proposition.concepts.has(.otherISO)
    }
  }
}
