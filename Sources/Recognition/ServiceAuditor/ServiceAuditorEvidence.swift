import AssuranceModel

/// What speaks for and against a document's being a service auditor's report, weighed, and of which family it is.
///
/// A report is told by what its auditor does in it: it is headed as one, says what was examined, and gives or
/// refuses an opinion. A paper that only mentions such a report does none of these.
struct ServiceAuditorEvidence: Sendable {
  /// The families with what speaks for each; the first of equals in the order of the SOC numbers.
  private let weights: [ServiceAuditorReport.Family: Double]
  /// How much speaks for a report, whatever its family.
  let weight: Double

  static let headings = [
    "independent service auditor s report", "independent service auditors report",
    "report of independent service auditors", "report of independent service auditor",
    "independent service auditor s assurance report",
    "independent service auditors assurance report",
    "independent practitioner s assurance report", "independent practitioner s report",
    "independent accountant s report", "independent accountants report",
    "report of independent accountants", "service auditor s report", "independent auditor s report",
    "bericht des unabhangigen wirtschaftsprufers", "bericht des unabhangigen prufers",
    "prufungsvermerk des unabhangigen", "rapport d assurance de l auditeur independant",
    "rapport de l auditeur independant", "rapport d assurance",
  ]
  private static let subjects = [
    "trust services criteria", "tsp section 100", "service commitments and system requirements",
    "control objectives", "kontrollziele", "description criteria", "service organization s system",
    "criteres des services de confiance", "objectifs de controle", "dc section 200",
  ]
  private static let elsewhere = [
    "readiness assessment", "gap assessment", "we will examine", "engagement letter",
    "our fees", "non disclosure", "we are proud", "review memo", "quotation",
  ]

  init(_ text: ReportText, _ sections: ReportSections) {
    var weight = 0.0
    if text.has(Self.headings) { weight += 2 }
    if sections.saysExamined { weight += 2 }
    if text.has(ReportSections.opining + ReportSections.abstaining, in: sections.auditors) {
      weight += 2
    }
    if text.has(Self.subjects, in: sections.auditors) { weight += 1 }
    if text.has(Self.subjects) { weight += 0.5 }
    if Self.isTitled(text) {
      weight += 1.5
      // A cover by itself, or before the management's assertion, has neither the sentence nor the opinion.
      if Self.isCover(text) { weight += 3 }
      if text.has(Self.asserting) { weight += 2 }
      // An extract names in passing what only a report has.
      let parts = Self.contents.count { text.has($0) }
      if parts >= 2 { weight += parts > 2 ? 3 : 2.5 }
    }
    if text.has(Self.elsewhere), text.count < 1_500 { weight -= 3 }
    self.weight = weight
    weights = Self.families(text, sections)
  }

  /// A report has its heading, its sentence and its opinion; a cover or an extract may lack one of them.
  var isReport: Bool { weight >= 4.5 && family != nil }

  /// The family with most evidence; nil where nothing speaks for any.
  var family: ServiceAuditorReport.Family? {
    let order: [ServiceAuditorReport.Family] = [.soc2, .soc1, .soc3]
    let best = order.max { weights[$0, default: 0] < weights[$1, default: 0] }
    guard let best, weights[best, default: 0] > 0 else { return nil }
    return order.first { weights[$0] == weights[best] }
  }

  /// How sure the kind is: more evidence, and a family that stands out.
  var confidence: Confidence {
    let values = weights.values.sorted(by: >)
    let lead = (values.first ?? 0) - (values.dropFirst().first ?? 0)
    return Confidence(min(0.97, 0.82 + 0.015 * weight + (lead >= 2 ? 0.04 : 0)))
  }

  private static let titles = [
    "soc 1", "soc1", "soc 2", "soc2", "soc 3", "soc3", "isae 3402", "isae 3000",
  ]

  /// What stands in the sections of a report, each in several words.
  private static let contents = [
    ["complementary user entity controls"], ["tests of controls", "test of controls"],
    ["no exceptions noted", "exception noted", "exceptions noted"],
    [
      "subservice organization", "subservice organizations", "subservice organisation",
      "subservice organisations", "carve out method", "inclusive method",
    ],
    ["in all material respects"], ["suitability of the design"],
    ["principal service commitments", "service commitments and system requirements"],
  ]

  /// What the management says of its own controls, which goes before or behind the auditor's report.
  private static let asserting = [
    "we assert that the controls", "we confirm to the best of our knowledge and belief that",
  ]

  /// Whether a paper begins as the cover of a report: on what, relevant to which criteria, and for which time.
  private static func isCover(_ text: ReportText) -> Bool {
    let front = 0..<min(text.count, 120)
    return text.has(["report on"], in: front)
      && text.has(["relevant to", "related to security", "related to"], in: front)
      && text.has(["for the period", "throughout the period", "as of"], in: front)
      && !text.has(["dear", "to our customers", "bridge letter", "gap letter"], in: front)
  }

  /// Whether a short line near the beginning names the report as its title does.
  private static func isTitled(_ text: ReportText) -> Bool {
    text.all(of: titles, in: 0..<min(text.count, 160)).contains { place in
      let line = text.tokens(ofLine: text.line(of: place.lowerBound))
      // "… (SOC) 2" over "Type 2 Report".
      let end = line.upperBound == place.upperBound ? min(text.count, line.upperBound + 3) : 0
      return line.count <= 14
        && text.has(
          ["report", "type", "typ", "rapport", "bericht"],
          in: line.lowerBound..<max(line.upperBound, end))
    }
  }

  private static func families(_ text: ReportText, _ sections: ReportSections)
    -> [ServiceAuditorReport.Family: Double]
  {
    var weights: [ServiceAuditorReport.Family: Double] = [:]
    // The title names the family first.
    let beginning = 0..<min(text.count, max(200, sections.front.upperBound))
    if let title = text.first(of: titles, in: beginning) {
      let name = text.folded(title).joined()
      let family: ServiceAuditorReport.Family =
        name.hasSuffix("3") && name.hasPrefix("soc")
        ? .soc3 : name.hasSuffix("1") || name == "isae3402" ? .soc1 : .soc2
      weights[family, default: 0] += name == "isae3000" ? 0.5 : 2.5
    }
    let said = sections.auditors
    if text.has(
      [
        "internal control over financial reporting", "control objectives", "kontrollziele",
        "objectifs de controle", "at c section 320", "ssae 16", "isae 3402",
        "rechnungslegungsbezogenen", "information financiere",
      ], in: said)
    {
      weights[.soc1, default: 0] += 2.5
    }
    let criteria = [
      "trust services criteria", "trust services principles", "tsp section 100",
      "criteres des services de confiance",
    ]
    let examined = sections.scope.lowerBound..<min(text.count, sections.scope.lowerBound + 70)
    let isOfAssertion =
      text.has(["assertion"], in: examined)
      && !text.has(["description", "beschreibung"], in: examined)
    if text.has(criteria, in: said) { weights[isOfAssertion ? .soc3 : .soc2, default: 0] += 2.5 }
    if isOfAssertion,
      text.has(["assertion is fairly stated", "assertion that the controls"], in: said)
    {
      weights[.soc3, default: 0] += 1
    }
    if text.has(["general use"], in: beginning) { weights[.soc3, default: 0] += 0.5 }
    return weights
  }
}
