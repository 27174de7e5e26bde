import AssuranceModel
import Recognition
import Testing

/// Which cell of a row decides, and which only speaks of the decision.
@Suite struct StatementDecisionTests {
  private typealias Fixture = StatementFixture

  private func decisions(_ heading: String, _ rows: String...) throws -> [String] {
    try Fixture.decisions(
      in: Fixture.document(
        "# Statement of Applicability\n\n" + ([heading] + rows).joined(separator: "\n")))
  }

  @Test func letsAClearYesStandBesideASentenceThatLimitsIt() throws {
    #expect(
      try decisions(
        "Control | Name | Applicable | Justification | Status",
        "A.7.2 | Physical entry | Yes | Not applicable to guests, but to all staff | Planned",
        "A.7.3 | Securing offices | Yes | The exclusion of 2023 was withdrawn | Not implemented",
        "A.7.4 | Physical security monitoring | No | No office | Implemented")
        == ["7.2 applicable", "7.3 applicable", "7.4 excluded"])
  }

  @Test func statesNothingWhereAnotherCellFlatlyExcludes() throws {
    #expect(
      try decisions(
        "Control | Name | Applicable | Justification | Status",
        "A.5.1 | Policies for information security | Yes | Needed | Implemented",
        "A.7.3 | Securing offices | Yes | No office | Not applicable",
        "A.7.4 | Physical security monitoring | Yes | Excluded: no office | Planned",
        "A.8.1 | User endpoint devices | Yes | Laptops | Implemented",
        "A.8.2 | Privileged access rights | Yes | Risk | Planned")
        == [
          "5.1 applicable", "7.3 not_stated", "7.4 not_stated", "8.1 applicable", "8.2 applicable",
        ])
  }

  @Test(arguments: [
    "Planned", "Noch nicht umgesetzt", "Prévu", "Previsto", "Pianificato", "Gepland",
  ])
  func countsWhatIsToComeAsApplicable(status: String) throws {
    #expect(
      try decisions(
        "Control | Name | Status", "A.5.1 | Policies | Implemented", "A.5.2 | Roles | \(status)",
        "A.5.3 | Duties | Implemented", "A.5.4 | Management | Implemented",
        "A.5.5 | Authorities | Excluded", "A.5.6 | Groups | Implemented")[1] == "5.2 applicable")
  }

  @Test func readsWhichOfTwoColumnsGivesAReason() throws {
    #expect(
      try decisions(
        "Control | Name | Reason for inclusion | Reason for exclusion",
        "A.5.1 | Policies for information security | Risk | ",
        "A.5.2 | Roles | Contracts | ", "A.5.3 | Segregation of duties | Risk | -",
        "A.7.4 | Physical security monitoring | | No office", "A.7.5 | Threats | | ",
        "A.8.1 | User endpoint devices | Law | ")
        == [
          "5.1 applicable", "5.2 applicable", "5.3 applicable", "7.4 excluded", "7.5 not_stated",
          "8.1 applicable",
        ])
  }

  @Test func takesADashForANoOnlyBesidePluses() throws {
    func decisions(yes: String) throws -> [String] {
      try self.decisions(
        "Control | Name | Applicable", "A.5.1 | Policies | \(yes)", "A.5.2 | Roles | \(yes)",
        "A.5.3 | Duties | -", "A.5.4 | Management | \(yes)")
    }
    #expect(try decisions(yes: "+")[2] == "5.3 excluded")
    #expect(try decisions(yes: "Yes")[2] == "5.3 not_stated")
  }

  @Test func readsAMisspeltAnswerByItsLike() throws {
    #expect(
      try decisions(
        "Maßnahme | Titel | Anwendbar", "A.5.1 | Richtlinien | Anwendbar",
        "A.5.2 | Rollen | Anwedbar", "A.5.3 | Trennung | Anwendabr",
        "A.5.4 | Leitung | Anwendbar", "A.5.5 | Behörden | Anwendbar",
        "A.7.4 | Überwachung | Nicht anwendbar",
        "A.7.5 | Bedrohungen | Nicht anwendbar", "A.7.6 | Bereiche | Nich anwendbar")
        == [
          "5.1 applicable", "5.2 applicable", "5.3 applicable", "5.4 applicable",
          "5.5 applicable", "7.4 excluded", "7.5 excluded", "7.6 excluded",
        ])
  }

  @Test func readsNoAbbreviationAsAYes() throws {
    #expect(
      try decisions(
        "Mesure | Titre | Applicable", "A.5.1 | Politiques | Oui", "A.5.2 | Fonctions | Oui",
        "A.7.4 | Surveillance | s.o.", "A.8.1 | Terminaux | Oui")[2] == "7.4 excluded")
  }

  @Test func readsAnAnswerInTwoLanguages() throws {
    #expect(
      try decisions(
        "Controle / Control | Nome | Aplicável / Applicable", "A.5.1 | Políticas | Sim / Yes",
        "A.5.2 | Papéis | Sim / Yes", "A.7.4 | Monitoramento | Não / No", "A.8.1 | PC | Sim / No")
        == ["5.1 applicable", "5.2 applicable", "7.4 excluded", "8.1 not_stated"])
  }

  @Test func readsCodesThatAreFigures() throws {
    let content = Fixture.document(
      """
      # Statement of Applicability

      Legend: 2 = Implemented, 1 = Planned, 0 = Not applicable

      Control | Name | Status
      A.5.1 | Policies for information security | 2
      A.5.2 | Roles | 1
      A.5.3 | Segregation of duties | 2
      A.5.4 | Management responsibilities | 2
      A.7.4 | Physical security monitoring | 0
      """)
    #expect(
      try Fixture.decisions(in: content) == [
        "5.1 applicable", "5.2 applicable", "5.3 applicable", "5.4 applicable", "7.4 excluded",
      ])
  }

  @Test func takesAListUnderApplicableControlsAtItsWord() throws {
    let content = Fixture.document(
      """
      # Anwendbarkeitserklärung

      # Anwendbare Maßnahmen

      Nr. | Titel | Begründung für die Aufnahme
      A.5.1 | Richtlinien | Vertrag
      A.5.2 | Rollen | Risiko
      A.5.3 | Aufgabentrennung | Risiko
      A.8.1 | Endgeräte | Risiko

      # Ausgeschlossene Maßnahmen

      Nr. | Titel | Begründung für den Ausschluss
      A.7.4 | Überwachung | Kein Büro
      """)
    #expect(
      try Fixture.decisions(in: content) == [
        "5.1 applicable", "5.2 applicable", "5.3 applicable", "7.4 excluded", "8.1 applicable",
      ])
  }
}
