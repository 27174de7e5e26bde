import AssuranceModel

/// The certificate's own dates, each told by the words that lead to it, stand beside it, above it or below it.
struct CertificateDates {
  private(set) var originalIssue: Stated<CalendarDate> = .notStated
  private(set) var issue: Stated<CalendarDate> = .notStated
  private(set) var expiry: Stated<CalendarDate> = .notStated

  /// A date of the document with what is said of it.
  private struct Mention {
    let expression: DateExpression
    let parts: [TextPiece]
    var meaning: DateMeaning
    let witness: Witness

    var confidence: Double { parts.map(\.confidence).min() ?? 1 }
  }

  /// How a date is joined to its label, the surest first.
  enum Witness: Int, Comparable {
    case before, beside, above, below, alone

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  private let file: InputFile

  init(_ layout: CertificateLayout, language: String?, file: InputFile) {
    self.file = file
    var mentions = layout.passages.indices.flatMap { Self.mentions(in: $0, of: layout) }
    Self.settleRanges(&mentions)
    let order = Self.order(of: mentions, language: language)
    let expiries = mentions.filter { $0.meaning == .expiry }
    let issues = mentions.filter { $0.meaning == .issue }
    let registrations = mentions.filter { $0.meaning == .registration }
    let originals = mentions.filter { $0.meaning == .originalIssue }
    let plain = mentions.filter { $0.meaning == .plain }
    expiry = stated(expiries, order, latest: true)
    issue = stated(
      !issues.isEmpty ? issues : !registrations.isEmpty ? registrations : plain, order,
      latest: true)
    originalIssue = stated(
      !originals.isEmpty ? originals : registrations, order, latest: false)
    dropWhatContradicts()
  }

  /// A date that stands on the wrong side of the others was misread or mislabelled, and is not passed on as read.
  private mutating func dropWhatContradicts() {
    if let start = issue.value, let end = expiry.value, end <= start {
      issue = issue.evidence.map { .unreadable(evidence: $0) } ?? .notStated
    }
    if let first = originalIssue.value, let end = expiry.value, end <= first {
      originalIssue = originalIssue.evidence.map { .unreadable(evidence: $0) } ?? .notStated
    }
  }

  private func stated(_ mentions: [Mention], _ order: DateExpression.Order?, latest: Bool)
    -> Stated<CalendarDate>
  {
    let dated = mentions.compactMap { mention in
      mention.expression.date(in: order).map { (mention: mention, date: $0) }
    }
    guard let surest = dated.map(\.mention.witness).min() else {
      guard let first = mentions.first else { return .notStated }
      return .unreadable(evidence: evidence(first, 0.3))
    }
    let limit = max(surest, .beside)
    let best = dated.filter { $0.mention.witness <= limit }
    // A reissue keeps the older date beside it; an original is the earliest.
    guard
      let chosen = latest
        ? best.max(by: { $0.date < $1.date }) : best.min(by: { $0.date < $1.date })
    else { return .notStated }
    let same = dated.count { $0.date == chosen.date }
    let rivals = Set(best.map(\.date)).count - 1
    let sure: Double =
      switch chosen.mention.witness {
      case .before, .beside: rivals == 0 ? 0.97 : 0.88
      case .above: rivals == 0 ? 0.95 : 0.85
      case .below: 0.85
      case .alone: 0.6
      }
    let doubt =
      chosen.mention.meaning == .plain ? 0.8 : chosen.mention.meaning == .registration ? 0.88 : 1
    return .stated(
      chosen.date,
      evidence: evidence(chosen.mention, min(sure * doubt + (same > 1 ? 0.01 : 0), 0.98)))
  }

  private func evidence(_ mention: Mention, _ sure: Double) -> Evidence {
    Evidence(
      mention.parts[0].citation(in: file), mention.parts.dropFirst().map { $0.citation(in: file) },
      confidence: Confidence(min(sure, mention.confidence)))
  }

  // MARK: - What is said of a date

  private static func mentions(in number: Int, of layout: CertificateLayout) -> [Mention] {
    let passage = layout.passages[number]
    let dates = DateExpression.all(in: passage.words.map(\.text))
    return dates.enumerated().map { order, date in
      let floor = order == 0 ? 0 : dates[order - 1].words.upperBound
      let line = passage.piece(of: date.words.lowerBound)
      let (meaning, witness) = said(of: date, after: floor, on: line, in: number, layout)
      return Mention(
        expression: date, parts: passage.parts(date.words), meaning: meaning, witness: witness)
    }
  }

  private static func said(
    of date: DateExpression, after floor: Int, on line: Int, in number: Int,
    _ layout: CertificateLayout
  ) -> (DateMeaning, Witness) {
    let passage = layout.passages[number]
    let labels = DateLabels(layout: layout)
    let own = passage.range(of: line)
    let start = sentenceStart(before: date.words.lowerBound, floor: floor, in: passage)
    let before = passage.folded(start..<date.words.lowerBound)
    let onLine = passage.folded(max(start, own.lowerBound)..<date.words.lowerBound)
    if floor > 0, start == floor,
      DateMeaning.isRangeEnd(rangeWords(passage, floor..<date.words.lowerBound))
    {
      return (.rangeEnd, .before)
    }
    if let meaning = DateMeaning.of(Array(onLine.suffix(12))), meaning != .plain {
      return (meaning, .before)
    }
    let index = layout.index(passage: number, line: line)
    if onLine.count <= 1, let index {
      let box = passage.parts(date.words).first?.box
      let over = labels.above(index, box)
      let under = labels.below(index, box)
      // Flush under its label: what is to the left may be another label's second line.
      if let over, over.isFlush { return over.said }
      if let meaning = labels.beside(index) { return meaning }
      // The nearer one is its own; the other belongs to the next value.
      if let over, let under {
        return over.gap <= 0.7 * under.gap || under.gap > 0.7 * over.gap ? over.said : under.said
      }
      if let under, under.gap < 6 { return under.said }
      if let over { return over.said }
    }
    if let meaning = DateMeaning.of(Array(before.suffix(12))), meaning != .plain || onLine.count > 0
    {
      return (meaning, line == 0 || !onLine.isEmpty ? .before : .above)
    }
    if let index, onLine.count <= 1, let under = labels.below(index, nil) {
      return under.said
    }
    // "Hamburg, 10 May 2024", by itself on a line, as over a signature.
    let isAlone = passage.pieces[line].words.count <= date.words.count + 3
    return (isAlone && onLine.count <= 3 ? .plain : .decoy, .alone)
  }

  /// Where the sentence or the clause begins that a date stands in.
  private static func sentenceStart(before end: Int, floor: Int, in passage: Passage) -> Int {
    var start = end
    while start > floor {
      let word = passage.words[start - 1].text
      if word.hasSuffix(";") || word == "|" || word == "•" || passage.endsSentence(start - 1) {
        break
      }
      start -= 1
    }
    return start
  }

  private static func rangeWords(_ passage: Passage, _ range: Range<Int>) -> [String] {
    let words = passage.folded(range)
    if !words.isEmpty { return words }
    let isDash = passage.words[range].contains { "-–—/".contains($0.text.first ?? " ") }
    return isDash ? ["to"] : []
  }

  // MARK: - Ranges and orders

  /// "Valid: X to Y": the first of two is the start and the second the end; one alone is the end.
  private static func settleRanges(_ mentions: inout [Mention]) {
    for index in mentions.indices.dropFirst() where mentions[index].meaning == .rangeEnd {
      switch mentions[index - 1].meaning {
      case .validity: mentions[index - 1].meaning = .issue
      case .issue, .originalIssue, .registration: break
      default:
        mentions[index].meaning = .decoy
        continue
      }
      mentions[index].meaning = .expiry
    }
    for index in mentions.indices where mentions[index].meaning == .validity {
      mentions[index].meaning = .expiry
    }
  }

  /// How the document writes dates of numbers: by one that can be read in a single way, by a cycle that fits, by its language.
  private static func order(of mentions: [Mention], language: String?) -> DateExpression.Order? {
    let revealed = Set(mentions.compactMap(\.expression.revealedOrder))
    if revealed.count == 1 { return revealed.first }
    guard revealed.isEmpty else { return nil }
    let known = Set(mentions.compactMap(\.expression.date))
    let fitting = [DateExpression.Order.dayFirst, .monthFirst].filter { order in
      let dates = mentions.filter { $0.expression.date == nil }.compactMap {
        $0.expression.date(in: order)
      }
      let isRepeated = dates.contains { known.contains($0) }
      let starts = mentions.filter { [.issue, .originalIssue, .registration].contains($0.meaning) }
        .compactMap { $0.expression.date(in: order) }
      let ends = mentions.filter { $0.meaning == .expiry }.compactMap {
        $0.expression.date(in: order)
      }
      let isCycle = ends.contains { end in
        starts.contains { start in
          (1...3).contains { years in
            let whole = start.adding(years: years)
            return end == whole || end == whole.adding(days: -1)
          }
        }
      }
      return isRepeated || isCycle
    }
    if fitting.count == 1 { return fitting.first }
    return language != nil && language != "en" ? .dayFirst : nil
  }
}
