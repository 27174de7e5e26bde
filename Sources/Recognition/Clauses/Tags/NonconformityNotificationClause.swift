import AssuranceModel

/// The supplier must tell the buyer of nonconformities in its management system, with a plan to mend them.
struct NonconformityNotificationClause: ClauseRecogniser {
  static let tag = ClauseTag.nonconformityNotification

  func finding(in passage: ClausePassage) -> ClauseFinding? {
    guard passage.isAboutISO27001 else { return nil }
    return CertificationNotice(tag: Self.tag) { reading in
      let siblings = passage.siblings(of: reading.proposition)
      let hasPlan =
        siblings.contains { $0.concepts.has(.remediation) }
        || !ClausePeriod.all(in: reading.words, of: passage.text).isEmpty
        || reportGivesDates(after: reading.proposition, in: passage)
      guard hasPlan, !reading.proposition.concepts.has(.goods) else { return nil }
      return reading.words.indices.first { place in
        reading.words[place].concepts.has(.nonconformity)
          && (isGraded(place, reading) || siblings.contains { $0.concepts.meets(Self.grounds) })
      }
    }.finding(in: passage)
  }

  /// `The report shall name the date by which it will be closed` in the sentence behind.
  private func reportGivesDates(after proposition: Proposition, in passage: ClausePassage) -> Bool {
    passage.siblings(of: proposition, andAfter: 1).contains {
      $0.sentence > proposition.sentence && $0.concepts.has(.remediation)
        && $0.words.prefix(2).contains {
          $0.concepts.meets([.finding, .notice, .notify, .pronoun])
        }
    }
  }

  /// What the nonconformity may be of; without any of these it may be of anything that is delivered.
  private static let grounds: ConceptSet = [
    .iso27001, .isms, .certificate, .auditor, .audit, .surveillanceAudit, .recertify,
  ]

  /// Whether the word itself is an auditor's: `major nonconformity`, `Hauptabweichung`, `no conformidad mayor`.
  private func isGraded(_ place: Int, _ reading: CertificationReading) -> Bool {
    let text = reading.passage.text
    let start = reading.words[place].tokens.lowerBound
    let end = reading.words[place].tokens.upperBound
    let words = text.words(of: max(0, start - 1)..<min(end + 1, text.tokens.count)).lowercased()
    return ["maj", "minor", "haupt", "neben", "grave", "mayor", "schwer", "wesentlich", "kritisch"]
      .contains { words.contains($0) }
  }
}
