import AssuranceModel

/// The supplier must tell the buyer what surveillance audits find.
struct SurveillanceAuditNotificationClause: ClauseRecogniser {
  static let tag = ClauseTag.surveillanceAuditNotification

  func finding(in passage: ClausePassage) -> ClauseFinding? {
    let isBareEnough = !passage.text.matches.contains {
      $0.concepts.meets([.otherSurveillance, .otherISO])
    }
    return CertificationNotice(tag: Self.tag) { reading in
      guard reading.proposition.concepts.meets([.finding, .nonconformity, .remediation]) else {
        return nil
      }
      return place(in: reading, isBareEnough: isBareEnough)
    }.finding(in: passage)
  }

  /// `the findings of each such audit`, of those that an item before calls surveillance audits.
  private func isSuchAudit(_ place: Int, _ reading: CertificationReading) -> Bool {
    let text = reading.passage.text
    let words = reading.words[place]
    guard words.concepts.has(.audit), words.concepts.isDisjoint(from: [.surveillanceAudit]),
      words.tokens.lowerBound > 0
    else { return false }
    let before = text.words(of: words.tokens.lowerBound - 1..<words.tokens.lowerBound).lowercased()
    return ["such", "that", "those", "these", "said", "the"].contains(before)
      && reading.passage.siblings(of: reading.proposition, andBefore: 1).contains {
        $0.tokens.upperBound <= reading.proposition.tokens.lowerBound
          && $0.concepts.has(.surveillanceAudit) && !$0.concepts.has(.otherISO)
      }
  }

  /// A surveillance audit is of a certification; the bare word needs the standard beside it.
  private func place(in reading: CertificationReading, isBareEnough: Bool) -> Int? {
    if let place = reading.words.indices.first(where: { isSuchAudit($0, reading) }) { return place }
    return reading.words.indices.first { place in
      guard reading.words[place].concepts.has(.surveillanceAudit), !reading.isOfAnother(place)
      else { return false }
      return reading.passage.isAboutISO27001
        || reading.words[place].tokens.count > 1 && isBareEnough
    }
  }
}
