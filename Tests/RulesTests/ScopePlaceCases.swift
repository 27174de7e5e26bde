import AssuranceModel
import Rules

/// Cases about places and companies; each is run by `ScopeCaseTests`.
extension ScopeCaseTests {
  static let places: [ScopeCase] = [
    // `Without` leaves out a place, and no quality.
    .init(
      scope: "Payroll at the data centres in London, without the Warsaw data centre",
      service: "Payroll", territory: "PL", expected: .uncovered),
    .init(
      scope: "Payroll en Londres y Varsovia, sin el centro de datos de Varsovia",
      service: "Payroll", territory: "PL", expected: .uncovered),
    .init(
      scope: "Payroll à Londres, sans le centre de données de Varsovie", service: "Payroll",
      territory: "PL", expected: .uncovered),
    .init(
      scope: "Payroll a Londra, senza la sede di Varsavia", service: "Payroll", territory: "PL",
      expected: .uncovered),
    .init(
      scope: "Payroll in London, zonder het datacenter in Polen", service: "Payroll",
      territory: "PL", expected: .uncovered),
    .init(
      scope: "Payroll without interruption at the data centre in Warsaw", service: "Payroll",
      territory: "PL", expected: .covered),
    place("Berlin, Germany", "DE", .covered), place("Berlin, Germany", "EU", .covered),
    place("Berlin, Germany", "EEA", .covered), place("Berlin, Germany", "DACH", .covered),
    place("Zürich, Schweiz", "EU", .uncovered), place("Zürich, Schweiz", "EEA", .uncovered),
    place("Oslo, Norway", "EU", .uncovered), place("Oslo, Norway", "Nordics", .covered),
    place("1 High St, Leeds LS1 4AP", "EU", .uncovered),
    place("Rue Neuve 1, Luxembourg", "Benelux", .covered),
    place("Via Roma 1, 20121 Milano, Italia", "Italien", .covered),
    place("Calle Mayor 4, Madrid, España", "Espagne", .covered),
    place("Hauptstr. 1, 80331 München, Deutschland", "Munich", .covered),
    place("Hauptstr. 1, 80331 München, Deutschland", "Bavaria", .covered),
    place("Hauptstr. 1, 80331 München, Deutschland", "Berlin", .uncovered),
    place("Hauptstr. 1, Altdorf, Deutschland", "Munich", .unknown),
    place("500 Main St, Austin, TX 78701", "North America", .covered),
    place("500 Main St, Austin, TX 78701", "Texas", .covered),
    place("500 Main St, Austin, TX 78701", "California", .uncovered),
    place("1 Bay St, Toronto, ON M5J 2N8, Canada", "Ontario", .covered),
    place("Birmingham B1 1AA, United Kingdom", "UK", .covered),
    place("12 Vulcan Road, Birmingham, Alabama", "UK", .uncovered),
    place("12 Vulcan Road, Birmingham, Alabama", "US", .covered),
    place("Birmingham", "UK", .unknown), place("Birmingham", "GB", .covered, seat: "GB"),
    place("1 Main St, Paris, Texas", "FR", .uncovered),
    place("1 Main St, Paris, Texas", "US", .covered), place("Paris", "FR", .covered),
    place("45 King St, London, Ontario, Canada", "UK", .uncovered),
    place("12 Peachtree St, Atlanta, Georgia", "US", .covered),
    place("12 Peachtree St, Atlanta, Georgia", "GE", .uncovered),
    place("Rustaveli Ave 2, Tbilisi, Georgia", "US", .uncovered),
    place("Berlin, Germany", "Georgia", .unknown),
    place("Berlin, Germany", "Ruritania", .unknown),
    place("Oxford Road, Boston, New England", "UK", .uncovered),
    place("Calle 1, Valencia, Venezuela", "ES", .uncovered),
    place("Wilmington, DE 19801", "DE", .uncovered), place("Wilmington, DE 19801", "US", .covered),
    place("Ringstr. 5, 50667 Altdorf", "DE", .covered, seat: "DE"),
    place("Ringstr. 5, 50667 Altdorf", "DE", .unknown),
    .init(scope: "Payroll", service: "payroll", territory: "DE", expected: .unknown),
    .init(
      scope: "Payroll services delivered worldwide", service: "payroll", territory: "JP",
      expected: .covered),
    .init(scope: "Global payroll", service: "payroll", territory: "JP", expected: .unknown),
    .init(
      scope: "Payroll weltweit", sites: ["Berlin, Germany"], service: "payroll",
      territory: "Worldwide", expected: .covered),
    .init(
      scope: "Payroll", sites: ["Berlin, Germany"], service: "payroll", territory: "Worldwide",
      expected: .unknown),
    .init(
      scope: "Payroll for customers in the European Union", sites: ["Cork, Ireland"],
      service: "payroll", territory: "FR", expected: .covered),
    .init(
      scope: "Payroll for customers in Germany", sites: ["Paris, France"], service: "payroll",
      territory: "FR", expected: .uncovered),
    .init(
      scope: "Payroll for customers in Germany", service: "payroll", territory: "EU",
      expected: .unknown),
    .init(
      scope: "Payroll for customers in Canada and the United States", service: "payroll",
      territory: "North America", expected: .covered),
    .init(
      scope: "Payroll für Kunden in Deutschland, Österreich und der Schweiz", service: "payroll",
      territory: "DACH", expected: .covered),
    .init(
      scope: "Payroll, excluding the Poland site", sites: ["Warsaw, Poland", "Berlin, Germany"],
      service: "payroll", territory: "PL", expected: .uncovered),
    .init(
      scope: "Payroll, excluding the Poland site", sites: ["Warsaw, Poland", "Berlin, Germany"],
      service: "payroll", territory: "DE", expected: .covered),
    .init(
      scope: "Payroll (except in Spain)", sites: ["Lisbon, Portugal"], service: "payroll",
      territory: "EU", expected: .unknown),
    .init(
      scope: "Payroll, excluding the Poland site, from offices in Lyon and Ghent",
      service: "payroll", territory: "FR", expected: .covered),
    .init(
      scope: "Paie, prestée pour les clients en France et en Belgique", service: "payroll",
      synonyms: ["paie"], territory: "Belgien", expected: .covered),
    .init(
      scope: "Nómina para clientes en España", service: "payroll", synonyms: ["nómina"],
      territory: "PT", expected: .uncovered),
    .init(
      scope: "Payroll by Brackwell Deutschland GmbH", sites: ["Marina Tower, Singapore"],
      service: "payroll", territory: "DE", expected: .uncovered),
    .init(
      scope: "Hosting in Germany", sites: ["Berlin, Germany"], service: "payroll",
      territory: "DE", expected: .uncovered),
    .init(
      scope: "Payroll", sites: ["Berlin, Germany", "Leeds, England"], service: "payroll",
      territory: "EU/UK", expected: .covered),
    .init(
      scope: "Payroll", sites: ["Berlin, Germany"], service: "payroll", territory: "EU/UK",
      expected: .uncovered),
  ]

  private static func place(
    _ site: String, _ territory: String, _ expected: Coverage, seat: String? = nil
  ) -> ScopeCase {
    ScopeCase(
      scope: "Payroll", sites: [site], service: "payroll", territory: territory, seat: seat,
      expected: expected)
  }

  static let companies: [ScopeCase] = [
    company("BRACKWELL GMBH", .covered),
    company("Brackwell Holding GmbH", .uncovered),
    company("Neuwell GmbH (formerly Brackwell GmbH)", .covered),
    company("Neuwell GmbH, vormals Brackwell GmbH", .covered),
    company("Brackwell GmbH trading as PayFast", .covered),
    company("Brackwell GmbH, a subsidiary of Foo AG", .covered),
    company("Foo AG and its subsidiaries", .unknown),
    company("Brackwell GmbH and its subsidiaries", .covered),
    company("Brackwell Group", .uncovered),
    .init(
      scope: "Payroll", sites: ["Brackwell GmbH, Berlin, Germany"], service: "payroll",
      holder: "Foo AG and its subsidiaries", expected: .covered),
    .init(
      scope: "Payroll by Brackwell Hosting GmbH", service: "payroll",
      holder: "Brackwell Hosting GmbH", expected: .uncovered),
    .init(
      scope: "Payroll", service: "payroll", vendor: "Mühlenhof AG", holder: "Muehlenhof AG",
      expected: .covered),
    .init(
      scope: "Payroll", service: "payroll", entity: "Brackwell Polska sp. z o.o.",
      expected: .uncovered),
    .init(
      scope: "Payroll", sites: ["Brackwell Polska sp. z o.o., Warsaw, Poland"],
      service: "payroll", entity: "Brackwell Polska sp. z o.o.", expected: .covered),
    .init(scope: "Payroll", service: "payroll", entity: "Nordhain UK Ltd", expected: .covered),
    .init(
      scope: "Payroll, excluding services to Nordhain UK Ltd", service: "payroll",
      entity: "Nordhain UK Ltd", expected: .uncovered),
  ]

  private static func company(_ holder: String, _ expected: Coverage) -> ScopeCase {
    ScopeCase(scope: "Payroll", service: "payroll", holder: holder, expected: expected)
  }
}
