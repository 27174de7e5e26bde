import AssuranceModel

/// The certificate's own dates, each told from the label nearest to it.
struct CertificateDates {
  private(set) var originalIssue: Stated<CalendarDate> = .notStated
  private(set) var issue: Stated<CalendarDate> = .notStated
  private(set) var expiry: Stated<CalendarDate> = .notStated

  private struct Candidate {
    let field: CertificateLabels.Field
    let date: DateExpression
    let piece: TextPiece
    /// Words that the label has: a longer label is surer.
    let length: Int
  }

  init(_ layout: CertificateLayout, language: String?, file: InputFile) {
    let candidates = layout.pieces.indices.flatMap { Self.candidates(at: $0, layout) }
    let orders = Set(candidates.compactMap(\.date.revealedOrder))
    let order: DateExpression.Order? =
      orders.count == 1 ? orders.first : orders.isEmpty && language != nil && language != "en" ? .dayFirst : nil
    func stated(_ field: CertificateLabels.Field) -> Stated<CalendarDate> {
      let own = candidates.filter { $0.field == field }
      let dated = own.compactMap { candidate in
        candidate.date.date(in: order).map { (candidate: candidate, date: $0) }
      }
      guard let best = Self.best(dated, field) else {
        guard let first = own.first else { return .notStated }
        return .unreadable(
          evidence: Evidence(Self.citation(first, file), confidence: Confidence(0.3)))
      }
      let differ = Set(dated.map(\.date)).count > 1
      let confidence = min(best.candidate.piece.confidence, differ ? 0.85 : 0.97)
      return .stated(
        best.date,
        evidence: Evidence(Self.citation(best.candidate, file), confidence: Confidence(confidence)))
    }
    originalIssue = stated(.originalIssueDate)
    issue = stated(.issueDate)
    expiry = stated(.expiryDate)
  }

  /// Of several dates the latest issue and expiry, and the earliest original, as reissues keep the older beside them.
  private static func best(
    _ dated: [(candidate: Candidate, date: CalendarDate)], _ field: CertificateLabels.Field
  ) -> (candidate: Candidate, date: CalendarDate)? {
    if field == .originalIssueDate { return dated.min { $0.date < $1.date } }
    return dated.max { $0.date < $1.date }
  }

  private static func citation(_ candidate: Candidate, _ file: InputFile) -> Citation {
    candidate.piece.part(candidate.date.words).citation(in: file)
  }

  private static func candidates(at index: Int, _ layout: CertificateLayout) -> [Candidate] {
    let piece = layout.pieces[index]
    let dates = DateExpression.all(in: piece.words.map(\.text))
    guard !dates.isEmpty else { return [] }
    let hits = CertificateLabels.hits(in: piece)
    var candidates: [Candidate] = []
    for (number, date) in dates.enumerated() {
      let start = number == 0 ? 0 : dates[number - 1].words.upperBound
      let before = hits.filter { $0.words.upperBound <= date.words.lowerBound }
      let words = piece.part(start..<date.words.lowerBound).words
        .flatMap { FoldedText.words($0.text) }
      var hit = before.last { $0.words.lowerBound >= start } ?? (number > 0 ? nil : before.last)
      if hit == nil || hit?.field == .validityRange {
        if let range = range(words, after: before.last ?? layout.label(for: index)) {
          candidates.append(Candidate(field: range, date: date, piece: piece, length: 2))
          continue
        }
      }
      if hit == nil, words.allSatisfy({ fillers.contains($0) || $0.count == 1 }) {
        hit = layout.label(for: index)
      }
      guard let hit else { continue }
      // Words in between belong to something else: "Agreement ... of the certificate issued".
      candidates.append(
        Candidate(field: hit.field, date: date, piece: piece, length: hit.length))
    }
    return candidates
  }

  private static let fillers: Set<String> = [
    "on", "the", "of", "am", "den", "vom", "zum", "le", "du", "au", "el", "del", "al", "dal", "il",
    "from", "since", "seit", "depuis", "desde", "until", "to", "date", "datum",
  ]

  /// `valid from X to Y`: which end a date is, by the word before it.
  private static func range(_ words: [String], after hit: CertificateLabels.Hit?)
    -> CertificateLabels.Field?
  {
    guard let last = words.last, let hit,
      [.validityRange, .issueDate, .expiryDate].contains(hit.field)
    else { return nil }
    if ["to", "until", "till", "through", "bis", "zum", "au", "jusqu", "hasta", "al", "fino", "tot", "ate", "til"]
      .contains(last)
    { return .expiryDate }
    if ["from", "vom", "ab", "du", "desde", "dal", "van", "partir"].contains(last) {
      return .issueDate
    }
    return nil
  }
}
