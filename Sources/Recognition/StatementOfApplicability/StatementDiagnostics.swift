package import AssuranceModel

/// What the data steward should know of a statement that was read.
package struct StatementDiagnostics: Sendable {
  package let all: [Diagnostic]

  /// Set `isFolded` where a web page shows none of the statement before a click.
  package init(
    _ claims: ControlClaims, _ entries: ControlEntries, title: StatementTitle, file: String,
    isFolded: Bool
  ) {
    var all: [Diagnostic] = []
    func warn(_ code: String, _ summary: String, _ remedy: String) {
      all.append(
        Diagnostic(code: code, severity: .warning, file: file, summary: summary, remedy: remedy))
    }
    if let catalogue = claims.edition.catalogue, !title.claimedYears.isEmpty,
      !title.claimedEditions.contains(catalogue.edition)
    {
      let years = title.claimedYears.sorted().map(String.init).joined(separator: ", ")
      warn(
        "soa-edition-disagrees",
        "Controls are those of ISO/IEC 27001:\(catalogue.edition.rawValue), the document names :\(years)",
        "Ask the vendor which edition the statement follows")
    }
    switch claims.edition {
    case .mixed:
      warn(
        "soa-edition-mixed", "Controls of several editions stand in one statement",
        "Ask the vendor for a statement in one edition")
    case .unknown:
      warn(
        "soa-edition-unknown", "Control numbers fit no single edition of Annex A",
        "Ask the vendor which edition the statement follows")
    case .edition2005, .edition2013, .edition2022: break
    }
    if !entries.contradicted.isEmpty {
      warn(
        "soa-control-contradicts",
        "Cells contradict each other on \(Self.list(entries.contradicted))",
        "Ask the vendor whether these controls apply")
    }
    if !entries.unknown.isEmpty {
      warn(
        "soa-unknown-controls",
        "Numbers that the edition does not have: \(Self.list(entries.unknown))",
        "Ask the vendor which controls are meant")
    }
    let told = claims.claims.filter(\.isFromSentence).count
    if told > 0 {
      warn(
        "soa-applicability-from-sentence",
        "For \(told) controls a sentence about many of them tells what applies, and no row",
        "Ask the vendor for a statement that decides each control")
    }
    if isFolded || !claims.folded.isEmpty {
      let controls = isFolded ? claims.listed : claims.folded
      all.append(
        Diagnostic(
          code: "soa-read-from-folded-parts", severity: .note, file: file,
          summary:
            "The page shows \(Self.list(controls.sorted().map(\.text))) only after a click",
          remedy: "Open the tabs of the page to see these controls"))
    }
    if claims.isByImplementation {
      warn(
        "soa-applicability-from-implementation",
        "Applicability is taken from a column that says whether controls are implemented",
        "Ask the vendor whether the controls answered with no are excluded")
    }
    self.all = all
  }

  private static func list(_ ids: [String]) -> String {
    let shown = ids.prefix(8).joined(separator: ", ")
    return ids.count > 8 ? "\(shown) and \(ids.count - 8) more" : shown
  }
}
