import AssuranceModel
import AssuranceTesting
import Normalisation
import Reporting
import Rules
import Scoring
import Testing

/// A pack composed from tables and documents by the real stages.
func composed(
  _ tables: [String: String], _ documents: [RecognisedDocument] = [], rules: [String: String] = [:],
  exposure settings: ExposurePolicy = ExposurePolicy(trials: 20_000), weights: [String: Int] = [:]
) throws -> Report {
  let day = try #require(CalendarDate(iso: "2026-11-23"))
  let policy = Policy(
    buyer: "Nordhain", committee: "Committee",
    reportingCurrency: try #require(Currency(rawValue: "EUR")), weights: weights, exposure: settings
  )
  let read = BuyerTableReader.read(tables, rules: rules)
  let joined = VendorRecordBuilder.records(tables: read.value, documents: documents)
  let records = joined.value.records
  let assessments = records.map { Assessor.assess($0, policy: policy, asOf: day) }
  let commercial = CommercialPosition.figures(
    of: records, assessments, tables: read.value, policy: policy, asOf: day)
  let model = ExposureModel(
    records, assessments, subprocessors: read.value.subprocessors, policy: policy)
  return ReportComposer.compose(
    run: .init(
      id: "2026-11-23-0123456789ab", asOf: day, inputsDigest: ContentDigest(rawValue: "0"),
      rulesVersion: "1", scoringVersion: "1"),
    policy: policy, tables: read.value, records: records, assessments: assessments,
    scorecards: zip(records, assessments).map { VendorScorer.score($0, $1, policy: policy) },
    commercial: commercial.value,
    exposure: model.exposure(from: model.simulation.blocks.map(model.simulation.block)),
    together: PortfolioAssessor.assess(
      records, assessments, tables: read.value, policy: policy, asOf: day),
    unmatched: joined.value.unmatched,
    diagnostics: read.diagnostics + joined.diagnostics + commercial.diagnostics,
    previousStandings: [:], documents: documents,
    rules: RuleCatalogue.reference.entries.map(\.reference))
}

extension Report {
  /// The table of an id, wherever in the pack it stands.
  func table(_ id: String) throws -> ReportTable {
    try #require(tables.first { $0.id == id }, "\(id)")
  }

  /// All tables in the order of the pack.
  var tables: [ReportTable] {
    sections.flatMap(\.blocks).compactMap { if case .table(let table) = $0 { table } else { nil } }
  }

  /// All prose of the pack.
  var prose: String {
    sections.flatMap(\.blocks).compactMap { if case .prose(let prose) = $0 { prose } else { nil } }
      .joined(separator: "\n")
  }
}

extension ReportTable {
  /// The cells of a column.
  func cells(_ column: String) throws -> [ReportCell.Value] {
    let index = try #require(columns.firstIndex { $0.id == column }, "\(column)")
    return rows.map { $0[index].value }
  }
}

extension ReportCell.Value {
  /// Hundredths of an amount, whole units of a loss, the number of a count or of points, and 0 of anything else.
  var number: Int {
    switch self {
    case .count(let number), .points(let number), .leverage(let number): number
    case .modelledLoss(let loss): loss.amount
    case .money(let money): money.hundredths
    default: 0
    }
  }
}

/// The buyer's tables with five vendors, of which one has no spend and one spends in another currency.
let fiveVendors = [
  "vendors.csv": """
  id,legal_name,annual_spend,currency,contract_end,notice_days
  alpha,Alpha Ltd,100000,EUR,2027-12-31,90
  beta,Beta GmbH,250000.50,EUR,,
  gamma,Gamma SA,3,EUR,,
  delta,Delta Inc,70000,USD,,
  epsilon,Epsilon AB,,,,
  """,
  "services.csv": "vendor,service,territories\nalpha,Payroll,DE\n",
  "savings.csv": """
  id,vendor,category,kind,baseline_type,baseline_amount,new_amount,currency,recurring,stage
  S1,alpha,licences,reduction,last_price_paid,1000,400,EUR,yes,realised
  S2,beta,licences,avoidance,renewal_quote_uplift,900,500,EUR,no,negotiated
  """,
]

/// Certificates and contracts for some of the five.
func someDocuments() throws -> [RecognisedDocument] {
  func read<Value>(_ value: Value, _ words: String, _ path: String) -> Stated<Value> {
    .stated(
      value,
      evidence: Evidence(Citation(file: path, page: 1, quote: words), confidence: .certain))
  }
  let path = "documents/alpha/certificate.pdf"
  let expiry = try #require(CalendarDate(iso: "2027-06-30"))
  let certificate = Certificate(
    organisation: read("Alpha Ltd", "Alpha Ltd", path),
    standard: read("ISO/IEC 27001:2022", "ISO/IEC 27001:2022", path),
    edition: read(.edition2022, "ISO/IEC 27001:2022", path),
    scope: read("Payroll", "Payroll", path), expiryDate: read(expiry, "2027-06-30", path))
  let contract = Contract(
    clauses: ClauseTag.allCases.map {
      ClauseReading(tag: $0, verdict: .absent, confidence: .certain, citation: nil)
    }, draftingFailures: [], mentionsISO27001: true)
  return [
    RecognisedDocument(
      file: .test(path, mediaType: .pdf), pages: 1, kind: .iso27001Certificate,
      kindConfidence: .certain, body: .certificate(certificate), diagnostics: [],
      extent: ReadExtent(pages: [1])),
    RecognisedDocument(
      file: .test("documents/beta/contract.pdf", mediaType: .pdf), pages: 3, kind: .contract,
      kindConfidence: .certain, body: .contract(contract), diagnostics: [],
      extent: ReadExtent(pages: [1, 2, 3])),
  ]
}

/// Three vendors with a modelled loss, of which one sent a certificate and one a contract, and one without a tier.
let modelledVendors = [
  "vendors.csv": """
  id,legal_name,tier,annual_spend,currency
  alpha,Alpha Ltd,critical,100000,EUR
  beta,Beta GmbH,high,250000,EUR
  gamma,Gamma SA,,3000,EUR
  delta,Delta Inc,low,7000,EUR
  """,
  "services.csv": """
  vendor,service,territories,data_classes
  alpha,Payroll,DE,personal
  beta,Hosting,DE,confidential
  gamma,Mail,DE,personal
  delta,Print,DE,public
  """,
]

/// What the loss of the vendors above starts from.
let modelledLosses = ExposurePolicy(
  trials: 20_000, eventsPerYear: 0.8,
  rangesByTier: Dictionary(
    uniqueKeysWithValues: Vendor.Tier.allCases.map {
      ($0, .interval(low: 300_000, high: 9_000_000))
    }))
