import AssuranceModel

/// The auditor's opinion, decided in the paragraph that gives it and its heading, and in nothing else.
struct ReportOpinionReading: Sendable {
  let opinion: Stated<ServiceAuditorReport.Opinion>
  /// What a modified opinion rests on.
  let basis: Stated<String>

  private typealias Opinion = ServiceAuditorReport.Opinion

  /// Headings that stand alone on a line and name the opinion that follows.
  private static let headings: [(phrase: String, opinion: Opinion)] = [
    ("disclaimer of opinion", .disclaimer), ("nichtabgabe eines prufungsurteils", .disclaimer),
    ("erklarung der nichtabgabe", .disclaimer),
    ("impossibilite d exprimer une opinion", .disclaimer), ("refus d opinion", .disclaimer),
    ("adverse opinion", .adverse), ("versagtes prufungsurteil", .adverse),
    ("opinion defavorable", .adverse), ("qualified opinion", .qualified),
    ("eingeschranktes prufungsurteil", .qualified), ("opinion avec reserve", .qualified),
  ]
  private static let bases = [
    "basis for qualified opinion", "basis for adverse opinion", "basis for disclaimer of opinion",
    "basis for modified opinion", "grundlage fur das eingeschrankte prufungsurteil",
    "grundlage fur das versagte prufungsurteil", "fondement de l opinion avec reserve",
    "fondement de l opinion defavorable",
  ]
  private static let exceptions = [
    "except for", "with the exception of", "mit ausnahme", "a l exception", "sous reserve",
  ]
  private static let denials = [
    "not present fairly", "does not present", "not fairly presented", "not fairly present",
    "not presented fairly", "not fairly stated", "not suitably designed",
    "did not operate effectively",
    "were not effective", "not operating effectively", "kein zutreffendes bild",
    "nicht angemessen ausgestaltet", "ne presente pas fidelement", "n etaient pas convenablement",
  ]
  /// Where the paragraph of the opinion is over.
  private static let ends = [
    "restricted use", "restriction on use", "emphasis of", "other matter", "other matters",
    "intended use", "verwendungsbeschrankung", "hinweis", "this report is intended",
    "description of tests", "basis for",
  ]

  init(_ text: ReportText, _ sections: ReportSections) {
    let said = sections.auditors
    let heading = Self.heading(text, in: said)
    let sentences = text.all(of: ReportSections.opining, in: said)
    let given = sentences.compactMap { Self.given(text, at: $0, in: said) }
    let worst = given.max { Self.rank($0.opinion) < Self.rank($1.opinion) }
    switch (heading, worst) {
    case (let heading?, let worst?) where heading.opinion == worst.opinion:
      opinion = text.stated(worst.opinion, at: worst.place, 0.97)
    case (let heading?, nil):
      opinion = text.stated(heading.opinion, at: heading.place, 0.93)
    case (let heading?, let worst?) where worst.opinion == .unqualified:
      // The heading modifies what the sentence alone does not show.
      opinion = text.stated(heading.opinion, at: heading.place, 0.85)
    case (_, let worst?):
      opinion = text.stated(worst.opinion, at: worst.place, heading == nil ? 0.94 : 0.8)
    case (nil, nil):
      opinion = Self.refused(text, in: said)
    }
    if let value = opinion.value, value != .unqualified {
      basis = Self.basis(text, in: said)
    } else {
      basis = .notStated
    }
  }

  private static func rank(_ opinion: Opinion) -> Int {
    switch opinion {
    case .unqualified: 0
    case .qualified: 1
    case .adverse: 2
    case .disclaimer: 3
    }
  }

  private static func heading(_ text: ReportText, in said: Range<Int>)
    -> (opinion: Opinion, place: Range<Int>)?
  {
    for (phrase, opinion) in headings {
      for place in text.all(of: [phrase], in: said) {
        let line = text.tokens(ofLine: text.line(of: place.lowerBound))
        let before = text.folded(line.lowerBound..<place.lowerBound)
        let isAlone =
          line.count <= place.count + 4
          && text.lines[text.line(of: place.lowerBound)].text.last != "."
        if isAlone, before.allSatisfy({ ["basis", "for", "opinion", "grundlage"].contains($0) }) {
          return (opinion, place)
        }
      }
    }
    return nil
  }

  /// What a sentence that begins "In our opinion" says, up to the next heading.
  private static func given(_ text: ReportText, at place: Range<Int>, in said: Range<Int>)
    -> (opinion: Opinion, place: Range<Int>)?
  {
    let limit = min(said.upperBound, place.upperBound + 190)
    let end = text.all(of: ends, in: place.upperBound..<limit).first { found in
      let line = text.tokens(ofLine: text.line(of: found.lowerBound))
      return found.lowerBound - line.lowerBound <= 1
        && text.lines[text.line(of: found.lowerBound)].text.beginsWithCapital
    }
    let own = place.lowerBound..<(end?.lowerBound ?? limit)
    let opening = own.lowerBound..<min(own.upperBound, own.lowerBound + 70)
    let cited = text.sentence(around: place.lowerBound)
    // "In our opinion this shows …" gives no opinion on a description or on controls.
    guard
      text.has(
        [
          "description", "controls", "assertion", "beschreibung", "kontrollen", "controles",
          "system",
        ], in: own)
    else { return nil }
    if text.has(denials, in: opening) { return (.adverse, cited) }
    if text.has(exceptions, in: own) { return (.qualified, cited) }
    if text.has(denials, in: own) { return (.adverse, cited) }
    return (.unqualified, cited)
  }

  /// A refusal of the whole; "do not express an opinion thereon" speaks of a part that was not examined.
  private static func refused(_ text: ReportText, in said: Range<Int>)
    -> Stated<ServiceAuditorReport.Opinion>
  {
    for place in text.all(of: ReportSections.abstaining, in: said) {
      let sentence = text.sentence(around: place.lowerBound)
      guard !text.has(["thereon", "operating effectiveness", "other information"], in: sentence)
      else {
        continue
      }
      return text.stated(.disclaimer, at: sentence, 0.9)
    }
    if let place = text.first(
      of: ["we do not express an opinion on", "and we do not express"], in: said)
    {
      return text.stated(.disclaimer, at: text.sentence(around: place.lowerBound), 0.85)
    }
    return .notStated
  }

  /// The paragraph under the heading of the basis.
  private static func basis(_ text: ReportText, in said: Range<Int>) -> Stated<String> {
    for place in text.all(of: bases, in: said) {
      let line = text.line(of: place.lowerBound)
      guard text.tokens(ofLine: line).count <= place.count + 2 else { continue }
      let start = text.tokens(ofLine: line).upperBound
      let stop = text.all(
        of: headings.map(\.phrase) + ["opinion", "prufungsurteil"] + ReportSections.opining,
        in: start..<min(said.upperBound, start + 260)
      ).first { found in
        let own = text.tokens(ofLine: text.line(of: found.lowerBound))
        return own.count <= found.count + 2
          || ReportSections.opining.contains(text.folded(found).joined(separator: " "))
      }
      let end = stop?.lowerBound ?? min(said.upperBound, start + 120)
      guard start < end else { continue }
      return text.stated(text.text(start..<end), at: start..<end, 0.9)
    }
    return .notStated
  }
}
