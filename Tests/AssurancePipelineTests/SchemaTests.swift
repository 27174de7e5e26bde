import AssuranceModel
import Foundation
import Testing

/// What other programs rely on: the pack's JSON and the lines of `assure inspect` keep to their schemas.
@Suite struct SchemaTests {
  typealias Damage = SchemaCheck.Damage

  @Test(arguments: ["portfolio", "manifest"])
  func keepsTheSampleToItsSchema(_ name: String) async throws {
    #expect(try SchemaCheck.errors(in: [try await artefact(name)], under: name).isEmpty)
  }

  @Test func keepsADocumentOfEveryKindToTheSchema() throws {
    let lines = try Inspections.lines.get()
    let kinds = try lines.map { line in
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? Pack.Object
      return try #require(object?["kind"] as? String)
    }
    #expect(kinds == Inspections.documents.map(\.kind.rawValue))
    #expect(Set(kinds) == Set(DocumentKind.allCases.map(\.rawValue)))
    let errors = try SchemaCheck.errors(in: lines, under: "inspection")
    #expect(errors.isEmpty, "\(errors)")
  }

  @Test func keepsPassagesToTheSchema() throws {
    let lines = try Self.passages()
    #expect(lines.count == 2)
    #expect(try SchemaCheck.errors(in: lines, under: "passage").isEmpty)
  }

  @Test(arguments: [
    Damage("another version", at: #"["schema_version"]"#, to: #""2.0""#),
    Damage("a date in words", at: #"["as_of"]"#, to: #""23 November 2026""#),
    Damage("a standing without a count", at: #"["portfolio","standing","covered"]"#, to: nil),
    Damage("a seventh standing", at: #"["vendors",0,"standing"]"#, to: #""fine""#),
    Damage("spend without a currency", at: #"["portfolio","annual_spend","currency"]"#, to: nil),
    Damage("an unknown key", at: #"["vendors",0,"rating"]"#, to: "1"),
    Damage("a standing without a reason", at: #"["vendors",0,"standing_reasons"]"#, to: "[]"),
    Damage(
      "a reading without words", at: #"["vendors",0,"certificate","scope","citation"]"#, to: "null"),
    Damage("a lost commitment", at: #"["vendors",0,"commitments",12]"#, to: nil),
    Damage(
      "a favourable coverage", at: #"["vendors",0,"scope_coverage","cells",0,"coverage"]"#,
      to: #""likely""#),
    Damage(
      "a cell without a reason", at: #"["vendors",0,"scope_coverage","cells",0,"reasons"]"#,
      to: "[]"),
    Damage(
      "coverage without the unknown", at: #"["portfolio","scope_coverage","unknown"]"#, to: nil),
    Damage(
      "a chain that ends in a guess",
      at: #"["vendors",0,"accreditation_chain","arrangement","state"]"#, to: #""probable""#),
    Damage("a loss below nothing", at: #"["portfolio","exposure","p90"]"#, to: "-1"),
    Damage("a loss without its error", at: #"["portfolio","exposure","intervals","p90"]"#, to: nil),
    Damage(
      "a parameter without a source", at: #"["portfolio","exposure","parameters",0,"source"]"#,
      to: nil),
    Damage(
      "a figure although something is missing", at: #"["vendors",0,"exposure","missing"]"#,
      to: #"["the tier"]"#),
    Damage("neither figure nor reason", at: #"["vendors",0,"exposure","mean"]"#, to: nil),
    Damage(
      "a seventh category", at: #"["portfolio","savings","by_category",0,"category"]"#,
      to: #""windfall""#),
    Damage(
      "a saving without its currency",
      at: #"["portfolio","savings","by_category",0,"saved","currency"]"#, to: nil),
    Damage(
      "a year whose dates are missing", at: #"["portfolio","savings","lines",0,"years_missing"]"#,
      to: #"["starts"]"#),
    Damage(
      "security terms at a price",
      at: #"["portfolio","savings","security_terms",0,"commercial_cost"]"#, to: "100"),
    Damage(
      "an opportunity that is saved",
      at: #"["vendors",0,"savings_opportunities",0,"stage"]"#, to: #""validated""#),
    Damage(
      "a figure of a lever without its inputs",
      at: #"["vendors",0,"savings_opportunities",0,"outcome"]"#, to: #""gain""#),
    Damage(
      "more strength than there is", at: #"["vendors",0,"negotiation","leverage_points"]"#,
      to: "17"),
    Damage("half a point", at: #"["vendors",0,"risk","score"]"#, to: "42.5"),
    Damage("a diagnostic that alarms", at: #"["diagnostics",0,"severity"]"#, to: #""fatal""#),
  ])
  func refusesADamagedPortfolio(_ damage: Damage) async throws {
    let portfolio = try await artefact("portfolio")
    #expect(try !SchemaCheck.errors(in: [portfolio], under: "portfolio", after: damage).isEmpty)
  }

  @Test(arguments: [
    Damage("a digest cut short", at: #"["artefacts",0,"sha256"]"#, to: #""00ff""#),
    Damage("an absolute path", at: #"["inputs",0,"path"]"#, to: #""/etc/passwd""#),
    Damage("nothing written", at: #"["artefacts"]"#, to: "[]"),
    Damage("no inputs", at: #"["inputs"]"#, to: nil),
  ])
  func refusesADamagedManifest(_ damage: Damage) async throws {
    let manifest = try await artefact("manifest")
    #expect(try !SchemaCheck.errors(in: [manifest], under: "manifest", after: damage).isEmpty)
  }

  @Test(arguments: [
    Damage("a kind of its own", at: #"["kind"]"#, to: #""certificate""#),
    Damage("the section of another kind", at: #"["kind"]"#, to: #""contract""#),
    Damage("a section that is lost", at: #"["certificate"]"#, to: nil),
    Damage("more than certain", at: #"["kind_confidence"]"#, to: "1.5"),
    Damage(
      "a value that is not stated", at: #"["certificate","scope","state"]"#, to: #""not_stated""#),
    Damage("a day that is none", at: #"["certificate","expiry_date","value"]"#, to: #""soon""#),
    Damage("a page before the first", at: #"["certificate","scope","citation","page"]"#, to: "0"),
    Damage("half a box", at: #"["certificate","scope","citation","box"]"#, to: "[1, 2]"),
  ])
  func refusesADamagedInspection(_ damage: Damage) throws {
    let line = try #require(try Inspections.lines.get().first)
    #expect(try !SchemaCheck.errors(in: [line], under: "inspection", after: damage).isEmpty)
  }

  @Test(arguments: [
    Damage("a tag that is misspelt", at: #"["tags",0]"#, to: #""maintain_certificate""#),
    Damage("parameters without a tag", at: #"["tags"]"#, to: "[]"),
    Damage("a tag without parameters", at: #"["parameters"]"#, to: "{}"),
    Damage("days in words", at: #"["parameters","cure_days"]"#, to: #""thirty""#),
  ])
  func refusesADamagedPassage(_ damage: Damage) throws {
    let line = try #require(try Self.passages().first)
    #expect(try !SchemaCheck.errors(in: [line], under: "passage", after: damage).isEmpty)
  }

  private func artefact(_ name: String) async throws -> String {
    let file = try await SamplePack.shared.folder.appending(path: "\(name).json")
    return try String(contentsOf: file, encoding: .utf8)
  }

  private static func passages() throws -> [String] {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    try folder.write(
      """
      {"id": "a", "text": "The Supplier shall maintain its ISO/IEC 27001 certification throughout the Term."}
      {"id": "b", "text": "The weather was fine."}
      """, to: "passages.jsonl")
    let file = folder.url.appending(path: "passages.jsonl").path
    return try Program(["inspect", "--passages", file]).output.split(separator: "\n")
      .map(String.init)
  }
}

/// What `assure inspect --json` prints of one document of every kind, made once.
private enum Inspections {
  static let documents: [(path: String, kind: DocumentKind)] = [
    ("aldermoor-cloud/ISO27001_Certificate_IS704418_2026.pdf", .iso27001Certificate),
    ("odenbrueck-druck/ISO-9001-Zertifikat.pdf", .otherISOCertificate),
    ("cobaltis-paie/DdA_v6.csv", .statementOfApplicability),
    ("dunmore-people/HR Platform Agreement.docx", .contract),
    ("granite-peak/SOC2_T2_GranitePeak_2026.pdf", .soc2Report),
    ("granite-peak/SOC3-public-summary.pdf", .soc3Report),
    ("harbourline-payments/Bridge letter Nov 2026.pdf", .bridgeLetter),
    ("bluewater-ticketing/assurance-roadmap.md", .other),
    ("broken.pdf", .unreadable),
  ]

  static let lines = Result { try inspected() }

  private static func inspected() throws -> [String] {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    try folder.write("%PDF-1.7 and no more", to: "broken.pdf")
    let paths = documents.map { path, kind in
      kind == .unreadable
        ? folder.url.appending(path: path).path
        : Checkout.inputs.appending(path: "documents/\(path)").path
    }
    return try Program(["inspect", "--json"] + paths).output.split(separator: "\n")
      .map(String.init)
  }
}
