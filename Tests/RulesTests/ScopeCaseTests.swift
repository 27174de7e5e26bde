import AssuranceModel
import Rules
import Testing

/// Scope statements as certificates print them, in several languages, with the traps that lead to false cover.
@Suite struct ScopeCaseTests {
  @Test(arguments: services) func tellsWhetherAScopeNamesAService(_ each: ScopeCase) throws {
    try check(each)
  }

  @Test(arguments: places) func tellsWhetherPlacesReachATerritory(_ each: ScopeCase) throws {
    try check(each)
  }

  @Test(arguments: companies) func tellsWhoseCertificateItIs(_ each: ScopeCase) throws {
    try check(each)
  }

  private func check(_ each: ScopeCase) throws {
    let cells = each.matrix.cells
    let cell = try #require(cells.first)
    #expect(cells.count == 1)
    #expect(cell.coverage == each.expected, "\(cell.reasons.map(\.text))")
    #expect(!cell.reasons.isEmpty)
  }

  static let services: [ScopeCase] = [
    .init(scope: "Provision of payroll services", service: "Payroll", expected: .covered),
    // Derivations are other words, and inflections are not.
    .init(
      scope: "Operation of the customer portal in London", service: "Port operations",
      expected: .uncovered),
    .init(
      scope: "Operation of ports in London", service: "Port operations", expected: .covered),
    .init(
      scope: "Administration of police records", service: "Policy administration",
      expected: .uncovered),
    .init(
      scope: "Policy administration", service: "Administration of policies", expected: .covered),
    .init(scope: "Short stories for children", service: "Store", expected: .uncovered),
    .init(scope: "Mise en ligne de journaux", service: "Journal", expected: .covered),
    .init(scope: "Betreuung der Kundinnen", service: "Kundin", expected: .covered),
    .init(scope: "Gestione dei conti", service: "Conto", expected: .covered),
    .init(
      scope: "Processing and storing of invoices", service: "invoice processing", expected: .covered
    ),
    // `Without` leaves out a thing, and no quality.
    .init(
      scope: "Hosting of applications without payroll", service: "Payroll", expected: .uncovered),
    .init(
      scope: "Operation without interruption of the payroll", service: "Payroll",
      expected: .covered),
    .init(
      scope: "All processes including, without limitation, payroll", service: "Payroll",
      expected: .covered),
    .init(
      scope: "Processing without human intervention of payroll data", service: "Payroll",
      expected: .covered),
    .init(
      scope: "Consulting with or without payroll", service: "Payroll", expected: .covered),
    .init(
      scope: "Betrieb von Anwendungen ohne Unterbrechung der Lohnabrechnung",
      service: "Lohnabrechnung", expected: .covered),
    .init(
      scope: "Hébergement sans la paie", service: "Paie", expected: .uncovered),
    .init(
      scope: "Solutions de paie sans fil", service: "Paie", expected: .covered),
    .init(scope: "Provision of payrolls to employers", service: "payroll", expected: .covered),
    .init(scope: "Cloud backup", service: "Cloud hosting", expected: .uncovered),
    .init(scope: "Cloud hosting", service: "Cloud backup", expected: .uncovered),
    .init(scope: "Cloud hosting and tape backup", service: "Cloud backup", expected: .unknown),
    .init(scope: "Payroll and cloud hosting", service: "Payroll hosting", expected: .unknown),
    .init(
      scope: "Design, development, hosting and support of the Acme human resources platform",
      service: "human resources platform", expected: .covered),
    .init(
      scope: "Hosting and operation of ERP applications", service: "ERP hosting",
      expected: .covered),
    .init(scope: "Operation of the HR platform", service: "CRM platform", expected: .uncovered),
    .init(
      scope: "Development and maintenance of billing software for energy utilities",
      service: "managed wide area network", synonyms: ["SD-WAN", "WAN"], expected: .uncovered),
    .init(
      scope: "Business development services", service: "software development",
      expected: .uncovered),
    .init(
      scope: "Leading provider of innovative, secure digital solutions", service: "cloud hosting",
      expected: .uncovered),
    .init(
      scope: "World-class secure cloud services", service: "cloud backup", expected: .uncovered),
    .init(scope: "Trading desk for securities", service: "service desk", expected: .uncovered),
    .init(
      scope: "Service desk and field services", service: "service desk", expected: .covered),
    .init(scope: "All services of the organisation", service: "Payroll", expected: .unknown),
    .init(scope: "Alle Dienstleistungen des Unternehmens", service: "Payroll", expected: .unknown),
    .init(
      scope: "All services, including payroll and archiving", service: "Payroll",
      expected: .covered),
    .init(
      scope: "Managed detection and response", service: "managed detection and response",
      expected: .covered),
    .init(
      scope: "Managed threat detection; incident response",
      service: "managed detection and response",
      expected: .uncovered),
    .init(
      scope: "Betrieb von Rechenzentren und Colocation", service: "data centre operation",
      synonyms: ["Rechenzentrumsbetrieb", "Betrieb von Rechenzentren"], expected: .covered),
    .init(
      scope: "Lohn- und Gehaltsabrechnung für Unternehmen", service: "payroll",
      synonyms: ["Lohnabrechnung"], expected: .covered),
    .init(
      scope: "Archivierung von Dokumenten", service: "archiving",
      synonyms: ["Dokumentenarchivierung"], expected: .covered),
    .init(
      scope: "Dokumentenarchivierung", service: "archiving",
      synonyms: ["Archivierung von Dokumenten"], expected: .covered),
    .init(
      scope: "Lohnbuchhaltung", service: "accounting", synonyms: ["Buchhaltung"],
      expected: .unknown),
    .init(
      scope: "Exploitation d'une plateforme de gestion de la paie", service: "payroll",
      synonyms: ["gestion de la paie"], expected: .covered),
    .init(
      scope: "Hébergement de données de santé", service: "payroll",
      synonyms: ["gestion de la paie"], expected: .uncovered),
    .init(
      scope: "Servicios de gestión de identidades y accesos", service: "identity management",
      synonyms: ["gestión de identidades"], expected: .covered),
    .init(
      scope: "Custodia de documentos", service: "identity management",
      synonyms: ["gestión de identidades"], expected: .uncovered),
    .init(
      scope: "Levering van salarisverwerking", service: "payroll",
      synonyms: ["salarisverwerking"], expected: .covered),
    .init(
      scope: "Gestione delle paghe", service: "payroll", synonyms: ["gestione paghe"],
      expected: .covered),
    .init(
      scope: "Head office administration only: finance, human resources and facilities",
      service: "service desk", synonyms: ["help desk"], expected: .uncovered),
    .init(scope: "Archiving, excluding payroll", service: "payroll", expected: .uncovered),
    .init(
      scope: "Archiving and payroll. Payroll for third parties is excluded.", service: "payroll",
      expected: .unknown),
    .init(
      scope: "Archivierung, ausgenommen Payroll", service: "payroll", expected: .uncovered),
    .init(
      scope: "Archivage, à l'exclusion de la paie", service: "payroll", synonyms: ["paie"],
      expected: .uncovered),
    .init(
      scope: "Custodia. La nómina queda fuera del alcance.", service: "payroll",
      synonyms: ["nómina"], expected: .uncovered),
    .init(scope: "See annex 2", service: "payroll", expected: .unknown),
    .init(
      scope: "Software house", sites: ["1 High St, Leeds, UK (payroll processing)"],
      service: "payroll", expected: .covered),
  ]
}
