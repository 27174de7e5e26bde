import AssuranceModel
import Rules
import Testing

/// Reasons in several languages against what else is known of a vendor.
@Suite struct ReasonContradictionTests {
  @Test(arguments: [
    ("No software development takes place.", "Software development and hosting", true),
    ("Keine Softwareentwicklung im Unternehmen", "Entwicklung von Software", true),
    ("Aucun développement n’est réalisé", "Développement de logiciels de paie", true),
    ("No se desarrolla software", "Desarrollo de software", true),
    ("Er wordt geen software ontwikkeld", "Ontwikkeling van software", true),
    ("No software development takes place.", "Hosting, excluding software development", false),
    ("Covered by 8.26", "Software development and hosting", false),
    ("We do not use cloud services", "Cloud hosting of payroll", true),
    ("Remote working is not permitted", "Consultancy by remote working staff", true),
  ])
  func findsTheClaimThatTheScopeSpeaksAgainst(reason: String, scope: String, isFound: Bool) throws {
    let reliance = CertificateReliance.example(
      scope: .example(scope), control: .excluded, justification: reason)
    let finding = try finding(on: reliance)
    #expect(finding.verdict == (isFound ? .nonconforming : .conforms))
    // The exclusion and what speaks against it.
    #expect(finding.evidence.count == (isFound ? 2 : 1))
  }

  @Test(arguments: [("5.19", Verdict.nonconforming), ("8.30", .conforms)])
  func holdsDenialsOfSuppliersAgainstTheTableOfSubprocessors(control: String, verdict: Verdict)
    throws
  {
    let row = Citation(file: "subprocessors.csv", cell: "A2", quote: "Quenby Hosting")
    let statement = StatementOfApplicability.example(
      excluding: [control], justification: "Nothing is outsourced")
    let reliance = CertificateReliance(
      certificate: Certificate(scope: .example("Payroll")), file: "a.pdf", vendor: .example,
      services: [], statement: statement,
      subprocessors: [
        BuyerTables.Subprocessor(
          client: .vendor("larkmoor"), name: "Quenby Hosting", service: nil, country: nil,
          certification: nil, citation: row)
      ])
    let finding = try finding(on: reliance)
    #expect(finding.verdict == verdict)
    #expect(finding.evidence.contains(row) == (verdict == .nonconforming))
  }

  @Test func holdsDenialsOfPersonalDataAgainstTheDataOfTheServices() throws {
    let service = Service(
      vendor: "larkmoor", name: "Payroll", dataClasses: ["Personal"],
      citation: .example("services.csv"))
    let reliance = CertificateReliance(
      certificate: Certificate(scope: .example("Payroll")), file: "a.pdf", vendor: .example,
      services: [service],
      statement: .example(excluding: ["5.34"], justification: "No personal data is processed"))
    let finding = try finding(on: reliance)
    #expect(finding.verdict == .nonconforming)
  }

  private func finding(on reliance: CertificateReliance) throws -> Finding {
    let rule = try #require(
      RuleCatalogue.reference.reliance.first { type(of: $0).reference.id == "SOA006" })
    return Assessor.finding(of: rule, on: reliance, asOf: .exampleDay)
  }
}
