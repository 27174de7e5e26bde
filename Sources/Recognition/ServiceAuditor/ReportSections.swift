import AssuranceModel

/// Where the parts of a service auditor's report stand: its front, the auditor's own report, and all behind it.
struct ReportSections: Sendable {
  /// Cover and contents, before the auditor's own words.
  let front: Range<Int>
  /// From the sentence that says what was examined to the signature.
  let auditors: Range<Int>
  /// The auditor's first paragraphs: what was examined, when, and against what.
  let scope: Range<Int>
  /// The paragraphs from the opinion to the end of the auditor's report.
  let opinion: Range<Int>
  /// Whether the text says that somebody examined something.
  let saysExamined: Bool

  static let examining = [
    "we have examined", "we examined", "have been engaged to report on",
    "were engaged to report on",
    "were engaged to undertake", "have undertaken a reasonable assurance engagement",
    "wir haben die beschreibung", "wir haben beigefugte", "wir haben die beigefugte",
    "wurden beauftragt", "nous avons examine", "nous avons effectue une mission",
    "were engaged to examine",
  ]
  static let opining = [
    "in our opinion", "nach unserer beurteilung", "nach unserer auffassung", "a notre avis",
    "selon notre opinion", "wir sind der auffassung",
  ]
  static let abstaining = [
    "we do not express an opinion", "do not express an opinion on the description",
    "and we do not express an opinion", "geben daher kein prufungsurteil ab",
    "geben kein prufungsurteil ab", "n exprimons pas d opinion", "disclaimer of opinion",
    "nichtabgabe eines prufungsurteils", "impossibilite d exprimer une opinion",
  ]
  /// Headings of what follows the auditor's report.
  private static let following = [
    "assertion of", "management s assertion", "management assertion", "statement of",
    "erklarung der gesetzlichen vertreter", "erklarung der", "declaration de la direction",
    "description of", "beschreibung des systems", "section 2", "section ii", "section 3",
    "section iii", "abschnitt ii", "abschnitt 2", "attachment a",
  ]
  private static let mostWords = 2_600

  init(_ text: ReportText) {
    let begin = text.first(of: Self.examining)
    saysExamined = begin != nil
    let heading = text.first(of: ServiceAuditorEvidence.headings)
    let start = begin?.lowerBound ?? heading?.lowerBound ?? 0
    let limit = min(text.count, start + Self.mostWords)
    let said = text.first(of: Self.opining + Self.abstaining, in: start..<limit)
    let opinionStart = said?.lowerBound ?? limit
    var end = limit
    if let said, said.upperBound < limit {
      end = Self.end(after: said.upperBound, before: limit, in: text)
    }
    front = 0..<min(start, 700)
    auditors = start..<end
    scope = start..<min(end, start + 260, max(opinionStart, start))
    opinion = min(opinionStart, end)..<end
  }

  /// The next line that opens with a heading of what follows.
  private static func end(after token: Int, before limit: Int, in text: ReportText) -> Int {
    let places = text.all(of: following, in: token..<limit)
    for place in places {
      let line = text.line(of: place.lowerBound)
      let own = text.tokens(ofLine: line)
      guard own.count <= 16, place.lowerBound - own.lowerBound <= 6, !text.isContentsEntry(line),
        text.lines[line].text.first.map({ $0.isUppercase || $0.isNumber }) == true,
        text.lines[line].text.last.map({ !".,;".contains($0) }) == true
      else { continue }
      return own.lowerBound
    }
    // The assertion may be headed by the company's name: "Larkmoor Ltd's Management Assertion".
    for place in text.all(
      of: ["management s assertion", "management assertion"], in: token..<limit)
    {
      let line = text.line(of: place.lowerBound)
      let own = text.tokens(ofLine: line)
      if own.count <= 12, place.upperBound == own.upperBound { return own.lowerBound }
    }
    return limit
  }
}
