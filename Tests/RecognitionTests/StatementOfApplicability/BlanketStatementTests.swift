import AssuranceModel
import Recognition
import Testing

/// Sentences that decide many controls at once, and those that only look like it.
@Suite struct BlanketStatementTests {
  @Test(arguments: [
    "All 93 controls are applicable.",
    "All 93 controls from Annex A are applicable to Larkmoor Ltd.",
    "Every Annex A control applies to the service.",
    "All controls of ISO/IEC 27001:2022 Annex A have been assessed as applicable.",
    "No controls of Annex A have been excluded.",
    "None. All 93 controls are in scope and none are excluded.",
    "Alle 93 Massnahmen des Anhangs A sind anwendbar.",
    "Toutes les mesures de l'annexe A sont applicables.",
    "Todos los controles del Anexo A son aplicables.",
    "Tutti i controlli dell'Allegato A sono applicabili.",
    "Alle beheersmaatregelen uit bijlage A zijn van toepassing.",
    "Todos os controles do Anexo A são aplicáveis.",
  ])
  func readsThatAllControlsApply(sentence: String) throws {
    let statement = try #require(BlanketStatement(sentence))
    #expect(!statement.excludes)
    #expect(statement.reach.isWhole)
    #expect(statement.exceptions.isWhole)
    #expect(statement.isSpecific)
  }

  @Test(arguments: [
    "Most controls are applicable.",
    "All major controls are applicable.",
    "Not all controls are applicable.",
    "All 7 additional controls are applicable for cloud security.",
    "All privacy controls are applicable for PII protection.",
    "All controls should be applicable.",
    "All controls are applicable if the vendor hosts data.",
    "Are all controls applicable?",
    "All applicable controls are implemented.",
    "All controls are implemented.",
    "All controls are applicable or excluded with a reason.",
    "Every control is declared applicable (Y) or not (N).",
    "For each control, state: applicable yes/no.",
    "All controls of ISO 27017 are applicable.",
    "All controls are applicable, unless the board decides.",
    "All controls are applicable except in the branch.",
    "All controls are applicable except 7.4, while 8.30 is planned.",
    "No control is excluded without a justification.",
    "No controls are applicable.",
    "All controls are not applicable.",
    "All controls of A.5 to A.7 are applicable.",
    "Nicht alle Massnahmen sind anwendbar.",
    "Alle Massnahmen gelten nicht.",
    "All [number] controls are applicable.",
  ])
  func readsNothingFromADoubt(sentence: String) {
    #expect(BlanketStatement(sentence) == nil)
  }

  @Test(arguments: [
    ("All controls of A.8 apply except 8.4.", ["8.4"]),
    (
      "All controls are applicable except A.7.1 to A.7.3 and A.8.30", ["7.1", "7.2", "7.3", "8.30"]
    ),
    ("With the exception of A.8.4, A.8.30 and A.7.4, all controls apply.", ["7.4", "8.4", "8.30"]),
    ("All controls other than A.8.30 are applicable.", ["8.30"]),
    ("All controls apply, except 7.4 (no premises) and 8.30 (no outsourcing).", ["7.4", "8.30"]),
    ("Alle Massnahmen ausser A.8.30 sind anwendbar.", ["8.30"]),
    ("Toutes les mesures sont applicables sauf 8.30.", ["8.30"]),
    ("Todos los controles son aplicables, excepto A.8.30 y A.7.4.", ["7.4", "8.30"]),
  ])
  func readsWhatIsTakenOut(sentence: String, ids: [String]) throws {
    let statement = try #require(BlanketStatement(sentence))
    #expect(statement.exceptions.controls.sorted().map(\.text) == ids)
    #expect(!statement.excludes)
  }

  @Test func readsSectionsAndThemes() throws {
    let section = try #require(BlanketStatement("All controls of A.14 are excluded."))
    #expect(section.excludes)
    #expect(section.reach.sections == [14])
    let theme = try #require(
      BlanketStatement("All physical controls are excluded because there is no office."))
    #expect(theme.reach.themes == [7])
    #expect(theme.reason == "because there is no office.")
    let exception = try #require(
      BlanketStatement("All 93 controls are applicable except the physical controls."))
    #expect(exception.exceptions.themes == [7])
    #expect(exception.count == 93)
  }

  @Test(arguments: [
    "Every control applies unless the row says otherwise.",
    "All controls are applicable except those marked N/A.",
    "All other controls are applicable.",
  ])
  func yieldsToWhatIsSaidElsewhere(sentence: String) throws {
    #expect(try #require(BlanketStatement(sentence)).yieldsToOthers)
  }

  @Test func isNarrowedByTheHeadingAbove() throws {
    let statement = try #require(BlanketStatement("All controls are applicable."))
    #expect(statement.below("A.8 Technological controls")?.reach.holds(.init([8, 1])) == true)
    #expect(statement.below("A.8 Technological controls")?.reach.holds(.init([7, 1])) == false)
    #expect(statement.below("Statement of Applicability")?.reach.isWhole == true)
    #expect(statement.below("Suppliers in Asia") == nil)
    #expect(statement.below("ISO 27701 extension") == nil)
  }
}
