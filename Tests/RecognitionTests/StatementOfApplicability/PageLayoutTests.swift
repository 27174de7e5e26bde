import AssuranceModel
import Recognition
import Testing

/// How tables of pages part: in columns of their own, without headings, with broken numbers.
@Suite struct PageLayoutTests {
  private typealias Fixture = StatementFixture
  private typealias Placed = (x: Double, y: Double, text: String)

  private let title: [Placed] = [(40, 20, "Statement of Applicability")]

  /// Rows of cells in columns, 18 points apart.
  private func rows(from y: Double, at columns: [Double], _ rows: [[String]]) -> [Placed] {
    rows.enumerated().flatMap { index, row in
      zip(columns, row).filter { !$1.isEmpty }.map { ($0, y + Double(index) * 18, $1) }
    }
  }

  @Test func keepsTheColumnsOfEachTable() throws {
    let headings = ["Ref.", "Name", "Applicable", "Reason"]
    let content = Fixture.pages(
      title + [(40, 60, "A.5 Organizational controls")]
        + rows(
          from: 80, at: [60, 120, 300, 400],
          [
            headings, ["A.5.1", "Policies", "Yes", "Risk"], ["A.5.2", "Roles", "Yes", "Law"],
            ["A.5.3", "Duties", "Yes", "Risk"],
          ])
        + [(40, 190, "A.7 Physical controls")]
        + rows(
          from: 210, at: [110, 190, 260, 330],
          [
            headings, ["A.7.4", "Monitoring", "No", "Office"], ["A.7.5", "Threats", "Yes", "Fire"],
          ]))
    #expect(
      try Fixture.decisions(in: content) == [
        "5.1 applicable", "5.2 applicable", "5.3 applicable", "7.4 excluded", "7.5 applicable",
      ])
  }

  @Test func leavesATableOfTotalsAboveAlone() throws {
    let content = Fixture.pages(
      title
        + rows(
          from: 60, at: [60, 200, 300, 400],
          [["Theme", "Total", "Applicable", "Not applicable"], ["Organizational", "2", "2", "0"]])
        + rows(
          from: 140, at: [60, 120, 300, 400],
          [
            ["Ref.", "Name", "Applicable", "Reason"], ["A.5.1", "Policies", "Yes", "Risk"],
            ["A.5.2", "Roles", "Yes", "Law"], ["A.7.4", "Monitoring", "No", "No office"],
          ]))
    #expect(
      try Fixture.decisions(in: content) == ["5.1 applicable", "5.2 applicable", "7.4 excluded"])
  }

  @Test func readsATableWithoutHeadings() throws {
    let content = Fixture.pages(
      title
        + rows(
          from: 60, at: [60, 120, 300, 400],
          [
            ["A.5.1", "Policies", "Yes", "Asked for by the contracts"],
            ["A.5.2", "Roles", "Yes", "Asked for by the law"],
            ["A.7.4", "Monitoring", "No", "We have no office here"],
            ["A.8.1", "Devices", "Yes", "There are many laptops"],
          ]))
    #expect(
      try Fixture.decisions(in: content) == [
        "5.1 applicable", "5.2 applicable", "7.4 excluded", "8.1 applicable",
      ])
  }

  @Test func joinsNumbersThatANarrowColumnBroke() throws {
    let content = Fixture.pages(
      title
        + rows(from: 60, at: [60, 120, 300], [["Ref.", "Name of the control", "Applicable"]])
        + [
          (60, 80, "Annex A"), (120, 80, "Policies"), (300, 80, "Yes"), (60, 92, "5.1"),
          (60, 112, "Annex A"), (120, 112, "Roles"), (300, 112, "No"), (60, 124, "5.2"),
          (60, 144, "A.5.3,"), (120, 144, "Duties"), (300, 144, "Yes"), (60, 156, "A.5.4"),
        ])
    #expect(
      try Fixture.decisions(in: content) == [
        "5.1 applicable", "5.2 excluded", "5.3 applicable", "5.4 applicable",
      ])
  }

  @Test func keepsAHeadingOverSeveralColumnsApartFromThose() throws {
    let content = Fixture.pages(
      title
        + [(60, 60, "Ref."), (120, 60, "Name"), (300, 60, "Reasons for selection of controls")]
        + rows(
          from: 72, at: [60, 120, 300, 360, 420],
          [
            ["", "", "Legal", "Contract", "Risk"], ["A.5.1", "Policies", "x", "", ""],
            ["A.5.2", "Roles", "", "x", ""], ["A.5.3", "Duties", "", "", "x"],
            ["A.5.4", "Management", "x", "x", ""], ["A.5.5", "Authorities", "x", "", ""],
          ]))
    #expect(try Fixture.decisions(in: content).allSatisfy { $0.hasSuffix(" applicable") })
    #expect(try Fixture.decisions(in: content).count == 5)
  }

  @Test func readsHeadingsAtTheFootOfAPage() throws {
    let content = Fixture.pages(
      title
        + rows(
          from: 60, at: [60, 120, 300],
          [
            ["Ref.", "Name", "Applicable"], ["A.5.1", "Policies", "Yes"],
            ["A.5.2", "Roles", "Yes"], ["A.5.3", "Duties", "Yes"],
          ])
        + [(40, 150, "A.7 Physical controls")]
        + rows(from: 170, at: [100, 180, 260], [["Ref.", "Name", "Applicable"]]),
      rows(
        from: 40, at: [100, 180, 260],
        [["A.7.4", "Monitoring", "No"], ["A.7.5", "Threats", "Yes"]]))
    #expect(
      try Fixture.decisions(in: content) == [
        "5.1 applicable", "5.2 applicable", "5.3 applicable", "7.4 excluded", "7.5 applicable",
      ])
  }

  /// A scan has lost the head of the table, and what it made of some numbers and cells.
  @Test func takesAShortStatementForOneWhoseTableIsBrokenUp() throws {
    let content = Fixture.pages(
      [(40, 20, "Déclaration d’applicabilité"), (40, 40, "ISO/IEC 27001:2022 – Annexe A")]
        + rows(
          from: 80, at: [40, 80, 300, 360],
          [
            ["", "| Politiques de sécurité", "Oui", "Analyse de risques"],
            ["5.9", "| Inventaire des actifs", "Oui", "| Analyse de risques"],
            ["5:15", "| Contrôle d’accès", "Oui", "| Exigence contractuelle"],
            [":", "| Travail à distance", "Oui", "Analyse de risques"],
            ["72", "| Entrées physiques", "Oui", "| Analyse de risques"],
            ["8.13", "| Sauvegarde des informations", "Oui", "| Exigence contractuelle"],
            ["8.24", "| Utilisation de la cryptographie", "Oui a", "Analyse eg risques"],
            ["8.30", "| Développement externalisé", "Non", "| Aucun développement"],
          ]))
    #expect(Fixture.recognition(of: content)?.kind == .statementOfApplicability)
  }
}
