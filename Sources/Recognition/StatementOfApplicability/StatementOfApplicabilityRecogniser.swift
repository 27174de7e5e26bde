package import AssuranceModel

/// Reads Statements of Applicability: which controls of Annex A apply, by what the table's cells say.
///
/// In come sheets, tables or words on pages; out goes one entry a control. Whatever is doubtful stays not stated, and
/// a control that some cell excludes is never reported as applicable.
package struct StatementOfApplicabilityRecogniser: Recogniser {
  package init() {}

  /// Only a table of controls makes it surer than this.
  private static let mostWithoutTable = Confidence(0.85)

  /// A statement by its columns has the numbers of controls, such as 5.1, or the ends of a range of them.
  package func mostConfidence(in content: DocumentContent) -> Confidence {
    let opened = content.folded?.hasControlNumbers(2) ?? false
    return opened || content.hasControlNumbers(2) ? .certain : Self.mostWithoutTable
  }

  package func recognise(_ content: DocumentContent, of file: InputFile) -> Recognition? {
    // A page may show one tab, and the statement in another.
    recognise(content, of: file, isFolded: false)
      ?? content.folded.flatMap { recognise($0, of: file, isFolded: true) }
  }

  private func recognise(
    _ content: DocumentContent, of file: InputFile, isFolded: Bool
  ) -> Recognition? {
    let title = StatementTitle(content)
    guard !title.isOfOtherStandard else { return nil }
    // What its first title calls something else is no statement; only a workbook's further sheet may be one.
    let isWorkbook = content.mediaType == .workbook
    guard !title.isNamedOtherwise || isWorkbook && title.isNamed else { return nil }
    let found = ControlTables(content)
    let claims = ControlClaims(
      found, title: title, sentences: title.isNamed ? BlanketSentence.all(in: content) : [])
    guard
      let confidence = confidence(in: claims, title: title)
    else { return nil }
    let entries = ControlEntries(claims, file: file.path)
    let details = StatementDetails(content, file: file.path)
    let claimed: Stated<StandardEdition> =
      title.editionClaim.map {
        .stated(
          $0.edition,
          evidence: Evidence(
            Citation(file: file.path, quote: $0.words), confidence: Confidence(0.9)))
      } ?? .notStated
    let statement = StatementOfApplicability(
      edition: claims.edition, version: details.version, date: details.date,
      organisation: details.organisation, claimedEdition: claimed, controls: entries.entries,
      notListed: entries.notListed)
    let diagnostics = StatementDiagnostics(
      claims, entries, title: title, file: file.path, isFolded: isFolded)
    return Recognition(
      kind: .statementOfApplicability, confidence: confidence,
      body: .statementOfApplicability(statement), diagnostics: diagnostics.all)
  }

  /// How sure it is that the document is a statement; nil where it is taken for something else.
  private func confidence(in claims: ControlClaims, title: StatementTitle) -> Confidence? {
    let decided = Set(claims.claims.filter { $0.applicability != .notStated }.map(\.row.identifier))
    if title.isNamed {
      if claims.isBySentences { return title.isNamedFirst ? Confidence(0.7) : nil }
      if claims.isByColumns, decided.count >= 3 { return Confidence(0.97) }
      if decided.count >= 5 { return Confidence(0.85) }
      if claims.isOfExclusionsOnly, title.isNamedFirst, decided.count >= 2 {
        return Confidence(0.75)
      }
      // A short statement whose table a scan has broken up.
      if title.isNamedFirst, decided.count >= 3 { return Confidence(0.7) }
      // Nothing is decided in it, or in words that nobody here knows: a statement all the same.
      let listed = Set(claims.claims.map(\.row.identifier))
      return title.isNamedFirst && listed.count >= Self.leastListed ? Confidence(0.7) : nil
    }
    guard decided.count >= 5 else { return nil }
    if claims.isByColumns { return claims.isToldByValues ? nil : Confidence(0.85) }
    return claims.isByReasons ? Confidence(0.75) : nil
  }

  /// Fewer controls may be examples in a text about statements.
  private static let leastListed = 20
}
