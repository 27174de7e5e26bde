import AssuranceModel

/// The supplier must tell the buyer when its certification is suspended, withdrawn, expired or otherwise lost.
struct LapseNotificationClause: ClauseRecogniser {
  static let tag = ClauseTag.lapseNotification

  func finding(in passage: ClausePassage) -> ClauseFinding? {
    CertificationNotice(tag: Self.tag) { reading in
      reading.words.indices.contains { isLapse($0, reading) }
    }.finding(in: passage)
  }

  private func isLapse(_ place: Int, _ reading: CertificationReading) -> Bool {
    let words = reading.words
    guard words[place].concepts.has(.lapse) else { return false }
    if words[place].concepts.has(.certificate) { return reading.isCertification(place) }
    return words.indices.contains {
      $0 != place && reading.gap(place, $0) <= 10 && !reading.isOfAnother($0)
        && (reading.isCertification($0)
          || words[$0].concepts.has(.iso27001) && reading.gap(place, $0) <= 4)
    }
  }
}
