import AssuranceModel
import Rules
import Testing

/// The checks that decide between covered and a scope concern.
@Suite struct ScopeCheckTests {
  private func standing(
    _ certificate: Certificate, _ services: [Service] = [Build.service()],
    statement: StatementOfApplicability? = nil
  ) -> Standing {
    Build.standing(Build.record(certificate, services: services, statement: statement)).standing
  }

  @Test(arguments: [
    ("BRACKWELL GMBH", "Brackwell GmbH", true), ("Brackwell", "Brackwell GmbH", true),
    ("Brackwell Ltd.", "Brackwell Limited", true), ("Muehlenhof AG", "Mühlenhof AG", true),
    ("Muhlenhof AG", "Mühlenhof AG", true), ("Société Ardois S.A.", "Societe Ardois SA", true),
    ("Kestrel B.V.", "Kestrel BV", true), ("Brackwell GmbH & Co. KG", "Brackwell", true),
    ("Brackwell Holding GmbH", "Brackwell GmbH", false),
    ("Brackwell Cloud GmbH", "Brackwell GmbH", false), ("Brack GmbH", "Brackwell GmbH", false),
    ("Brackwell (UK) Ltd", "Brackwell GmbH", false), ("Orlen sp. z o.o.", "Orlen", true),
    ("Brackwell GmbH, Hauptstr. 3, 80331 München", "Brackwell GmbH", true),
    ("Brackwell Hosting GmbH, Hauptstr. 3", "Brackwell GmbH", false),
    ("Old Name Ltd trading as Brackwell", "Brackwell", true),
    ("New Name Ltd (formerly Brackwell GmbH)", "Brackwell GmbH", true),
    ("New Name Ltd, f/k/a Brackwell", "Brackwell GmbH", true),
    ("Neuname AG, vormals Brackwell GmbH", "Brackwell GmbH", true),
    ("Brackwell GmbH, a subsidiary of Foo AG", "Brackwell GmbH", true),
    ("Foo AG, a subsidiary of Brackwell GmbH", "Brackwell GmbH", false),
    ("GmbH", "Brackwell GmbH", false),
  ])
  func knowsTheVendorByItsNameAndNobodyElse(_ holder: String, _ vendor: String, _ isSame: Bool) {
    #expect(LegalName.holder(holder, isOneOf: [vendor]) == isSame)
  }

  @Test func doubtsACertificateOfASisterCompany() {
    #expect(
      standing(Build.certificate(holder: .example("Brackwell Hosting GmbH"))) == .scopeConcern)
    #expect(standing(Build.certificate(holder: .notStated)) == .scopeConcern)
  }

  @Test(arguments: [
    Stated<String>.notStated, .illegible, .example("See Annex A"), .example("siehe Anlage 1"),
    .example("As set out in Appendix B, which forms an integral part of this certificate."),
    .example("Voir l'annexe au certificat"),
  ])
  func doubtsAScopeThatIsNotThere(_ scope: Stated<String>) {
    #expect(standing(Build.certificate(scope: scope)) == .scopeConcern)
  }

  @Test(arguments: [
    ("Archiving of documents", [String](), true), ("Document archive platform", [], true),
    ("Payroll service", [], true), ("Payrolls", [], true), ("Managed backup", [], false),
    ("Lohnabrechnung", ["payroll"], true), ("Card payments", [], false),
    ("Archiving", ["Dokumentenarchivierung"], true),
  ])
  func findsAServiceByItsWordsInAnyOrder(_ name: String, _ synonyms: [String], _ isNamed: Bool) {
    let service = Build.service(name, synonyms: synonyms)
    #expect((standing(Build.certificate(), [service]) == .covered) == isNamed)
  }

  @Test(arguments: [
    "Document archiving, excluding payroll", "Archiving. Payroll is excluded from the scope.",
    "Archivierung, ausgenommen Payroll", "Archiving with the exception of payroll services",
    "All services except payroll", "Archiving (excluding e.g. payroll) and hosting",
    "Archiving; exclusions: payroll",
  ])
  func takesAnExcludedServiceAsOutOfScope(_ scope: String) {
    let judgement = Build.standing(Build.record(Build.certificate(scope: .example(scope))))
    #expect(judgement.standing == .scopeConcern)
    #expect(judgement.reasons.contains { $0.text.contains("leaves out Payroll") })
  }

  @Test func doubtsWhatCannotBeComparedBecauseNothingIsListed() {
    let judgement = Build.standing(Build.record(Build.certificate(), services: []))
    #expect(judgement.standing == .scopeConcern)
    #expect(judgement.reasons.contains { $0.text.contains("not in services.csv") })
  }

  @Test(arguments: [
    (["1 High St, Leeds LS1 4AP, United Kingdom"], "UK", true),
    (["Hauptstraße 3, 80331 München, Deutschland"], "EU", true),
    (["Hauptstraße 3, 80331 München, Deutschland"], "DACH", true),
    (["Bahnhofstrasse 1, CH-8001 Zürich"], "CH", true),
    (["Bahnhofstrasse 1, 8001 Zürich, Suisse"], "EU", false),
    (["500 Main St, Austin, TX 78701"], "North America", true),
    (["500 Main St, Austin, TX 78701"], "DE", false),
    (["Via Roma 1, 20121 Milano, Italia"], "IT", true),
    (["Calle Mayor 4, Madrid, España"], "EEA", true), (["Tower 2, Bengaluru, India"], "EU", false),
    (["1 High St, Leeds, United Kingdom"], "EU", false),
    (["Keizersgracht 1, Amsterdam, NL"], "NL", true), ([], "JP", false),
    (["Ringstr. 5, 50667 Altdorf"], "DE", true),
    (["Brackwell International, Marina Tower, Singapore"], "DE", false),
    (["Brackwell Europe, Andheri East, Mumbai"], "DE", false),
    (["Brackwell Deutschland GmbH, Marina Tower, Singapore"], "DE", false),
    (["12 Peachtree Street, Atlanta, Georgia 30309, USA"], "US", true),
    (["1 High St, Leeds, UK; 3 rue Haute, Lyon, France"], "UK", true),
    (["Oslo, Norway"], "EEA", true),
    (["Please see us at Rua Nova 2, Porto, Portugal"], "US", false),
  ])
  func holdsSitesAgainstTerritories(_ sites: [String], _ territory: String, _ isCovered: Bool) {
    let service = Build.service(territories: [territory])
    let judgement = Build.standing(
      Build.record(Build.certificate(sites: sites), services: [service]))
    #expect((judgement.standing == .covered) == isCovered, "\(judgement.reasons.map(\.text))")
  }

  @Test func wantsEveryTerritoryOfAServiceToBeReached() {
    let service = Build.service(territories: ["DE", "US"])
    #expect(
      standing(Build.certificate(sites: ["Berlin, Germany"]), [service]) == .scopeConcern)
    #expect(
      standing(Build.certificate(sites: ["Berlin, Germany", "Boston, USA"]), [service]) == .covered)
  }

  @Test func takesPlacesInTheScopeStatementAsARestriction() {
    let scope = Stated.example("Payroll services at the office in Poland")
    let service = Build.service(territories: ["FR"])
    #expect(standing(Build.certificate(scope: scope), [service]) == .scopeConcern)
    let everywhere = Stated.example("Payroll services delivered worldwide")
    #expect(standing(Build.certificate(scope: everywhere), [service]) == .covered)
    let praise = Stated.example("Global payroll services")
    #expect(standing(Build.certificate(scope: praise), [service]) == .scopeConcern)
  }

  @Test(arguments: ["EU/UK", "EU, GB", "DE + UK"])
  func readsACellThatJoinsTerritories(_ territory: String) {
    let service = Build.service(territories: [territory])
    #expect(standing(Build.certificate(sites: ["Berlin, Germany"]), [service]) == .scopeConcern)
    let both = Build.certificate(sites: ["Berlin, Germany", "Leeds, England"])
    #expect(standing(both, [service]) == .covered)
  }

  @Test(arguments: ["siehe Anlage zum Zertifikat", "se bilag", "see annex"])
  func namesTheAnnexWhereAScopeIsLegibleAndElsewhere(_ quote: String) throws {
    let pointer = Stated<String>.unreadable(
      evidence: Evidence(
        Citation(file: "c.pdf", page: 1, quote: quote), confidence: Confidence(0.3)))
    let record = Build.record(Build.certificate(scope: pointer))
    #expect(
      Build.standing(record).reasons.map(\.text)
        == ["The scope statement only points to an annex that was not sent"])
    let findings = Assessor.assess(record, policy: policy, asOf: Build.asOf).findings
    for rule in ["VEN003", "CERT005"] where findings.contains(where: { $0.rule.id == rule }) {
      let finding = try #require(findings.first { $0.rule.id == rule })
      #expect(finding.verdict != .conforms)
      #expect(!finding.message.text.contains("could not be read"), "\(finding.message.text)")
    }
    let blurred = Build.record(Build.certificate(scope: .illegible))
    #expect(Build.standing(blurred).reasons.first?.text.contains("could not be read") == true)
  }

  @Test func asksForTheAnnexThatAScopeStatementPointsTo() {
    let scope = Stated.example("The scope of certification is described in Annex 2, page 3")
    let judgement = Build.standing(Build.record(Build.certificate(scope: scope)))
    #expect(judgement.reasons.contains { $0.text.contains("annex that was not sent") })
  }

  @Test func keepsWhatStandsAfterABracketedExclusionInScope() {
    let scope = Stated.example("Archiving (excluding hosting) and payroll services")
    #expect(standing(Build.certificate(scope: scope)) == .covered)
  }

  @Test func takesNoExclusionFromAPhraseThatAddsNone() {
    let scope = Stated.example("All services, including without limitation payroll")
    #expect(standing(Build.certificate(scope: scope)) == .covered)
  }

  @Test func doubtsATerritoryThatIsNoKnownPlace() {
    let service = Build.service(territories: ["Ruritania"])
    #expect(standing(Build.certificate(sites: ["Berlin, Germany"]), [service]) == .scopeConcern)
  }

  @Test(arguments: [
    (ControlEntry.Applicability.applicable, Standing.covered), (.excluded, .scopeConcern),
    (.partly, .covered), (.notStated, .covered),
  ])
  func doubtsAScopeWhoseStatementExcludesAControlReliedOn(
    _ applicability: ControlEntry.Applicability, _ expected: Standing
  ) {
    let service = Build.service(controls: ["8.28"])
    let statement = StatementOfApplicability.example(applicability, id: "8.28")
    #expect(standing(Build.certificate(), [service], statement: statement) == expected)
  }

  @Test func readsA2013StatementThroughTheSuccessionOfControls() throws {
    let successions = Dictionary(grouping: AnnexASuccession.from2013, by: \.new)
    let merged = try #require(
      AnnexASuccession.from2013.first { (successions[$0.new] ?? []).count > 1 })
    let old = (successions[merged.new] ?? []).map(\.old)
    func coverage(excluding excluded: [String]) -> ControlCoverage {
      let entries = old.map { id in
        ControlEntry(
          id: id, title: "", applicability: excluded.contains(id) ? .excluded : .applicable,
          justification: "", status: "", citation: Citation(file: "soa.csv", quote: id))
      }
      return ControlCoverage(
        of: merged.new,
        in: StatementOfApplicability(edition: .edition2013, controls: entries, notListed: []))
    }
    guard case .excluded = coverage(excluding: old) else {
      Issue.record("all predecessors excluded is excluded")
      return
    }
    guard case .partly = coverage(excluding: [old[0]]) else {
      Issue.record("one predecessor excluded is partly")
      return
    }
    guard case .applied = coverage(excluding: []) else {
      Issue.record("none excluded is applied")
      return
    }
  }
}
