package import AssuranceModel

/// Letters of a service organisation's management that bridge the time after a report's period.
///
/// A bridge letter is told by what it does: it is a letter, it speaks of a report, and it says whether something
/// has changed since. A paper that asks for one, promises one or explains one says nothing of changes.
package struct BridgeLetterRecogniser: Recogniser {
  package init() {}

  private static let mostWords = 1_300
  private static let names = [
    "bridge letter", "gap letter", "bridging letter", "comfort letter", "lettre de transition",
    "uberbruckungsschreiben", "lettre pont",
  ]
  private static let reports = [
    "soc 1", "soc1", "soc 2", "soc2", "soc 3", "soc3", "isae 3402", "isae 3000",
    "service auditor s report",
  ]
  /// The words that every one of those names has one of.
  private static let marks: Set<String> = ["soc", "soc1", "soc2", "soc3", "isae", "auditor"]
  private static let asking = [
    "please send", "please provide", "can you provide", "we request", "could you",
    "obtain a bridge letter",
    "bridge letter is obtained", "ask for a bridge letter", "this agreement", "shall provide",
    "provided upon request",
  ]
  private static let salutations = [
    "to whom it may concern", "dear", "sehr geehrte", "madame", "messieurs", "estimado",
  ]
  private static let closings = [
    "sincerely", "regards", "yours faithfully", "yours truly", "very truly yours",
    "mit freundlichen grussen", "cordialement", "salutations",
  ]

  package func recognise(_ content: DocumentContent, of file: InputFile) -> Recognition? {
    guard !content.hasMoreWords(than: 2 * Self.mostWords), content.hasWord(among: Self.marks)
    else { return nil }
    let text = ReportText(content, of: file)
    guard text.count < Self.mostWords, text.count > 25, text.has(Self.reports) else { return nil }
    let changes = MaterialChange.read(text)
    let dates = ReportDates(text)
    let periods = BridgedPeriods(text, dates)
    var weight = 0.0
    if text.has(Self.names) { weight += isNamedInHeading(text) ? 2.5 : 1.5 }
    if changes.value != nil { weight += 2 }
    if text.has(Self.salutations) { weight += 0.5 }
    if text.has(Self.closings) { weight += 0.5 }
    if periods.reportEnd.value != nil { weight += 0.5 }
    if periods.gapStart.value != nil || periods.gapEnd.value != nil { weight += 1 }
    if text.has(Self.asking) { weight -= 3 }
    guard weight >= 4, changes.value != nil || isNamedInHeading(text) else { return nil }
    let parties = BridgeLetterParties(text)
    var letter = BridgeLetter(
      organisation: parties.organisation, gapStart: periods.gapStart, gapEnd: periods.gapEnd,
      date: periods.date)
    letter.reportPeriodStart = periods.reportStart
    letter.reportPeriodEnd = periods.reportEnd
    letter.deniesMaterialChange = changes
    letter.signerRole = parties.role
    letter.signatory = parties.signatory
    return Recognition(
      kind: .bridgeLetter, confidence: Confidence(min(0.96, 0.7 + 0.04 * weight)),
      body: .bridgeLetter(letter))
  }

  private func isNamedInHeading(_ text: ReportText) -> Bool {
    text.all(of: Self.names).contains { place in
      let line = text.line(of: place.lowerBound)
      return text.tokens(ofLine: line).count <= 16 && text.lines[line].text.last != "."
        && text.lines[line].cell == nil
    }
  }
}
