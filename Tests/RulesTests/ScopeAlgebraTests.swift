import AssuranceModel
import Rules
import Testing

/// Laws of the algebra, over records made from a seed.
@Suite struct ScopeAlgebraTests {
  private static let seeds = Array(0..<150)

  @Test(arguments: seeds) func neverLosesCoverByAFurtherSite(_ seed: Int) {
    var dice = Dice(seed)
    let record = dice.record()
    var more = record
    more.certificates = record.certificates.map { filed in
      var body = filed.body
      body.sites.insert(dice.site(), at: dice.roll(body.sites.count + 1))
      return .example(filed.file.path, body)
    }
    expect(more.matrix, coversAtLeast: record.matrix)
  }

  @Test(arguments: seeds) func neverGainsCoverByTakingEvidenceAway(_ seed: Int) {
    var dice = Dice(seed)
    let record = dice.record()
    for index in record.certificates.indices {
      for body in Self.poorer(record.certificates[index].body) {
        var less = record
        less.certificates[index] = .example(record.certificates[index].file.path, body)
        expect(record.matrix, coversAtLeast: less.matrix)
      }
      var less = record
      less.certificates.remove(at: index)
      expect(record.matrix, coversAtLeast: less.matrix)
    }
  }

  @Test(arguments: seeds) func addsUpToTheSpendToTheHundredth(_ seed: Int) throws {
    var dice = Dice(seed)
    let record = dice.record()
    let matrix = record.matrix
    let total = Coverage.allCases.reduce(0) { $0 + matrix.spend($1, in: euro).hundredths }
    #expect(total == matrix.cells.compactMap(\.spend).reduce(0) { $0 + $1.hundredths })
    let services = record.services.compactMap(\.annualSpend).reduce(0) { $0 + $1.hundredths }
    let register = try #require(record.vendor.annualSpend).hundredths
    let hasSilent = record.services.contains { $0.annualSpend == nil }
    #expect(total == (hasSilent && register <= services ? services : max(register, services)))
    let counts = Coverage.allCases.map(matrix.count)
    #expect(counts.reduce(0, +) == matrix.cells.count)
  }

  @Test(arguments: seeds) func givesTheSameMatrixWhateverTheOrder(_ seed: Int) {
    var dice = Dice(seed)
    let record = dice.record()
    var turned = record
    turned.services = record.services.reversed().map { service in
      Service(
        vendor: service.vendor, name: service.name, synonyms: service.synonyms.reversed(),
        territories: service.territories.reversed(),
        legalEntities: service.legalEntities.reversed(), annualSpend: service.annualSpend,
        citation: service.citation)
    }
    turned.certificates = record.certificates.map { filed in
      var body = filed.body
      body.sites.reverse()
      return .example(filed.file.path, body)
    }
    #expect(turned.matrix.cells.map(\.key) == record.matrix.cells.map(\.key))
    #expect(turned.matrix.cells.map(\.coverage) == record.matrix.cells.map(\.coverage))
    #expect(turned.matrix.cells.map(\.spend) == record.matrix.cells.map(\.spend))
  }

  @Test(arguments: seeds) func saysTheSameAsTheStanding(_ seed: Int) {
    var dice = Dice(seed)
    let record = dice.record()
    let standing = Build.standing(record).standing
    let bought = record.matrix.cells.filter {
      $0.key.service != "what no row of services.csv names"
    }
    #expect((standing == .covered) == bought.allSatisfy { $0.coverage == .covered })
    for cell in bought { #expect(!cell.reasons.isEmpty) }
  }

  @Test func countsTheUnknownAsUnknown() {
    let service = Service(
      vendor: "v", name: "Payroll", territories: ["DE", "FR", "PL"],
      annualSpend: Money(hundredths: 100, currency: euro),
      citation: Citation(file: "services.csv", cell: "A2", quote: "Payroll"))
    let matrix = Build.record(Build.certificate(scope: .illegible), services: [service]).matrix
    #expect(matrix.count(.unknown) == 3)
    #expect(matrix.spend(.covered, in: euro).hundredths == 0)
    #expect(matrix.spend(.unknown, in: euro).hundredths == 100)
    #expect(matrix.cells.map { $0.spend?.hundredths } == [34, 33, 33])
  }

  @Test func addsUpWhatTwoCertificatesCover() {
    let both = Service(
      vendor: "v", name: "Payroll", territories: ["DE", "FR"],
      citation: Citation(file: "services.csv", cell: "A2", quote: "Payroll"))
    let german = Build.certificate(sites: ["Berlin, Germany"])
    let french = Build.certificate(sites: ["Lyon, France"])
    #expect(Build.standing(Build.record(german, services: [both])).standing == .scopeConcern)
    #expect(Build.standing(Build.record(german, french, services: [both])).standing == .covered)
  }

  @Test func takesTheSynonymsOfEveryRowOfAServiceInWhateverOrder() {
    func row(_ synonyms: [String], _ territory: String) -> Service {
      Build.service("Portal", synonyms: synonyms, territories: [territory])
    }
    let rows = [row(["payroll"], "DE"), row(["web shop"], "FR")]
    let certificate = Build.certificate(sites: ["Berlin, Germany", "Lyon, France"])
    for services in [rows, rows.reversed()] {
      let record = Build.record(certificate, services: services)
      #expect(record.matrix.cells.map(\.coverage) == [.covered, .covered])
      #expect(Build.standing(record).standing == .covered)
    }
    let other = Service(
      vendor: "w", name: "Portal", synonyms: ["archiving"],
      citation: Citation(file: "services.csv", cell: "A9", quote: "Portal"))
    #expect(
      ([row(["payroll"], "DE"), other]).sharingSynonyms.map(\.synonyms) == [
        ["payroll"], ["archiving"],
      ])
  }

  @Test func laysOutNothingWithoutACertificate() {
    let record = VendorRecord(vendor: Build.vendor(), services: [Build.service()])
    #expect(record.matrix.cells.map(\.coverage) == [.unknown])
    let filed = Filed.example("soc2.pdf", ServiceAuditorReport(report: .soc2))
    let reported = VendorRecord(
      vendor: Build.vendor(), services: [Build.service()], serviceAuditorReports: [filed])
    #expect(reported.matrix.cells.map(\.coverage) == [.uncovered])
    #expect(reported.matrix.cells[0].reasons[0].text.contains("SOC 2"))
  }

  @Test func holdsTheMembersOfTheEuropeanUnion() {
    let table = Gazetteer.all
    let countries = table.within.keys.filter { $0.count == 2 && $0 != "EU" }.map { Place(code: $0) }
    func members(of group: String) -> Int {
      countries.count { $0.lies(in: Place(code: group)) }
    }
    #expect(members(of: "EU") == 27)
    #expect(members(of: "EEA") == 30)
    #expect(members(of: "DACH") == 3 && members(of: "BENELUX") == 3)
    #expect(members(of: "NORDICS") == 5)
    #expect(!Place(code: "GB").lies(in: Place(code: "EU")))
    #expect(!Place(code: "CH").lies(in: Place(code: "EEA")))
  }

  private func expect(_ more: ScopeMatrix, coversAtLeast less: ScopeMatrix) {
    for cell in less.cells where cell.coverage == .covered {
      #expect(more.cells.first { $0.key == cell.key }?.coverage == .covered, "\(cell.key)")
    }
  }

  /// The certificate with one thing less, or with one thing that can no longer be read.
  private static func poorer(_ body: Certificate) -> [Certificate] {
    func with(_ change: (inout Certificate) -> Void) -> Certificate {
      var copy = body
      change(&copy)
      return copy
    }
    return [
      with { $0.organisation = .notStated }, with { $0.organisation = .illegible },
      with { $0.scope = .notStated }, with { $0.scope = .illegible },
      with { $0.edition = .notStated }, with { $0.edition = .illegible },
      with { $0.expiryDate = .notStated }, with { $0.expiryDate = .illegible },
      with { $0.suspension = .illegible },
    ]
      + body.sites.indices.flatMap { index in
        [with { $0.sites.remove(at: index) }, with { $0.sites[index] = .illegible }]
      }
  }
}

/// Numbers that follow from a seed (SplitMix64), and records made of them.
private struct Dice {
  private var state: UInt64

  init(_ seed: Int) { state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  mutating func roll(_ sides: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(max(sides, 1)))
  }

  mutating func pick<Value>(_ values: [Value]) -> Value { values[roll(values.count)] }

  mutating func some<Value>(_ values: [Value], upTo most: Int) -> [Value] {
    (0..<roll(most + 1)).map { _ in pick(values) }
  }

  mutating func site() -> Stated<String> {
    let sites = [
      "Berlin, Germany", "1 High St, Leeds, UK", "Lyon, France", "Warsaw, Poland", "Birmingham",
      "500 Main St, Austin, TX 78701", "Unit 4, Altdorf", "Georgia", "Zürich, Schweiz (Payroll)",
      "Brackwell GmbH, Cork, Ireland",
    ]
    return roll(8) == 0 ? .illegible : .example(pick(sites))
  }

  mutating func record() -> VendorRecord {
    let scopes = [
      "Payroll and archiving services", "Payroll for customers in Germany and France",
      "Hosting, excluding payroll", "Payroll, excluding the Poland site", "All services",
      "Cloud hosting and backup; payroll worldwide", "Archiving at the Leeds site",
    ]
    let holders = ["Brackwell GmbH", "Brackwell GmbH", "Foo AG and its subsidiaries", "Foo AG"]
    let certificates = (0..<(1 + roll(2))).map { index in
      Filed.example(
        "certificate-\(index).pdf",
        Certificate(
          organisation: .example(pick(holders)), edition: .example(.edition2022),
          scope: .example(pick(scopes)), expiryDate: .example(.day(2027, 8, 1)),
          sites: (0..<roll(4)).map { _ in site() }))
    }
    let names = ["Payroll", "Archiving", "Cloud backup", "Hosting"]
    let services = names.prefix(1 + roll(4)).map { name in
      Service(
        vendor: "v", name: name,
        territories: some(["DE", "UK", "EU", "PL", "Texas", "Worldwide", "EU/UK"], upTo: 3),
        legalEntities: some(["Nordhain Ltd", "Nordhain SAS", "Brackwell Ltd"], upTo: 2),
        annualSpend: roll(4) == 0 ? nil : Money(hundredths: roll(1_000_000), currency: euro),
        citation: Citation(file: "services.csv", cell: "A2", quote: name))
    }
    return VendorRecord(
      vendor: Vendor(
        id: "v", legalName: "Brackwell GmbH", country: roll(2) == 0 ? "DE" : nil,
        annualSpend: Money(hundredths: roll(3_000_000), currency: euro),
        citation: Citation(file: "vendors.csv", cell: "A2", quote: "Brackwell GmbH")),
      services: services, certificates: certificates)
  }
}
