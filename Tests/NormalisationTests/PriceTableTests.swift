import AssuranceModel
import Normalisation
import Testing

/// What is read of prices, offers, benchmarks and savings, and what is said of fields that cannot be used.
@Suite struct PriceTableTests {
  private static let vendors = "id,legal_name,annual_spend,currency\nacme,Acme Ltd,10,EUR\n"

  private func read(_ tables: [String: String]) -> Diagnosed<BuyerTables> {
    BuyerTableReader.read(tables.merging(["vendors.csv": Self.vendors]) { own, _ in own })
  }

  private static let prices = """
    id,vendor,contract,service,unit,units,paid,months,currency,document,contract_price,seats_bought,seats_active,activity_days,seats_reserve,seats_light,uplift_cap,index_pct,index_source,payment_days,renewal_reminder
    P1,acme,MSA,CRM,user and month,"1,400",1850000.50,12,EUR,Inv 7,1800000,1400,1130,90,60,320,4.5,2.9,CPI,30,yes
    P2,acme,,,,,,,,,,,,,,,uncapped,,,,
    P3,acme,,,,,,,,,,,,,,,index,,,,

    """

  @Test func readsALineWithAllItsFields() throws {
    let read = read(["contract-prices.csv": Self.prices])
    #expect(read.diagnostics.isEmpty, "\(read.diagnostics)")
    let line = try #require(read.value.prices.first)
    #expect(line.units == 1_400 && line.months == 12)
    #expect(line.paid?.hundredths == 185_000_050)
    #expect(
      line.usage
        == PricedLine.Usage(bought: 1_400, active: 1_130, windowDays: 90, reserve: 60, light: 320))
    #expect(line.uplift == .capped(Percentage(hundredths: 450)))
    #expect(line.index == Percentage(hundredths: 290) && line.indexSource == "CPI")
    #expect(line.paymentDays == 30 && line.hasReminder == true)
    #expect(line.citation.file == "contract-prices.csv" && line.citation.cell == "A2")
    #expect(read.value.prices.map(\.uplift).dropFirst() == [.uncapped, .atIndex])
  }

  @Test func readsOffersAndBenchmarks() throws {
    let read = read([
      "contract-prices.csv": Self.prices,
      "offers.csv": """
      line,kind,party,amount,currency,months,days,percent,document,date
      P1,renewal,Acme Ltd,1998000,EUR,,,,Q 1,2026-10-30
      P1,prepayment,Acme Ltd,,,,,4.5 %,Q 1,2026-10-30
      P1,alternative,none,,,,,,,
      """,
      "benchmarks.csv": """
      service,metric,unit,currency,p25,median,p75,n,date,source,prices
      managed print,price,page,USD,0.011,0.014,0.019,4,2024-11-30,Survey,
      CRM,price,user and month,EUR,,,,,2026-07-31,Index,"90;78.5;121"
      """,
    ])
    #expect(read.diagnostics.isEmpty, "\(read.diagnostics)")
    let offers = read.value.offers
    #expect(offers.map(\.kind) == [.renewal, .prepayment, .alternative])
    #expect(offers[0].amount?.hundredths == 199_800_000 && offers[0].document == "Q 1")
    #expect(offers[1].percentage == Percentage(hundredths: 450))
    #expect(offers[2].saysNone)
    let benchmarks = read.value.benchmarks
    #expect(benchmarks.map { $0.lowerQuartile?.words } == ["USD 0.011", nil])
    #expect(benchmarks.map(\.observations) == [4, 3])
    #expect(benchmarks[1].prices.map(\.words) == ["EUR 78.50", "EUR 90.00", "EUR 121.00"])
  }

  @Test func readsTheLedgersFurtherColumnsAndSecurityTerms() throws {
    let read = read([
      "savings.csv": """
      id,vendor,category,kind,baseline_type,baseline_amount,baseline_document,baseline_date,new_amount,currency,stage,starts,ends,one_off_cost,baseline_quantity,new_quantity,invoiced,finance_signoff
      S1,acme,hard_reduction,reduction,last_price_paid,100,PO 1,2025-12-01,90,EUR,validated,2026-01-01,2026-12-31,3,10,9,91,Controlling
      S2,acme,value_risk,avoidance,prior_contract,,,,,EUR,contracted,,,,,,,
      """
    ])
    #expect(read.diagnostics.isEmpty, "\(read.diagnostics)")
    let line = try #require(read.value.savings.first)
    #expect(line.proof == .init(document: "PO 1", date: CalendarDate(iso: "2025-12-01")))
    #expect(line.term.oneOffCost?.hundredths == 300 && line.term.ends?.month == 12)
    #expect(line.quantities == .init(baseline: 10, new: 9))
    #expect(line.recognition.invoiced?.hundredths == 9_100)
    #expect(line.recognition.signedOffBy == "Controlling")
    #expect(read.value.securityTerms.map(\.id) == ["S2"])
    #expect(read.value.savings.count == 1)
  }

  @Test func namesTheTablesThatAreNotThere() {
    #expect(
      read([:]).value.absentTables.filter { ["contract-prices.csv", "offers.csv"].contains($0) }
        == ["contract-prices.csv", "offers.csv"])
  }

  /// A row that cannot be used as it stands.
  struct Fault: Sendable, CustomTestStringConvertible {
    let name: String
    let file: String
    let text: String
    let code: String
    let place: String
    var testDescription: String { name }
  }

  @Test(arguments: [
    Fault(
      name: "no units", file: "contract-prices.csv", text: "id,vendor,units\nP1,acme,0\n",
      code: "field-unusable", place: "row 2, column units"),
    Fault(
      name: "more active than bought", file: "contract-prices.csv",
      text: "id,vendor,seats_bought,seats_active\nP1,acme,10,11\n", code: "seats-contradict",
      place: "row 2, column seats_active"),
    Fault(
      name: "more light than active", file: "contract-prices.csv",
      text: "id,vendor,seats_active,seats_light\nP1,acme,10,11\n", code: "seats-contradict",
      place: "row 2, column seats_light"),
    Fault(
      name: "an index of nobody", file: "contract-prices.csv",
      text: "id,vendor,index_pct\nP1,acme,2.9\n", code: "index-without-source",
      place: "row 2, column index_source"),
    Fault(
      name: "a cap in words", file: "contract-prices.csv",
      text: "id,vendor,uplift_cap\nP1,acme,low\n", code: "field-unusable",
      place: "row 2, column uplift_cap"),
    Fault(
      name: "a line given twice", file: "contract-prices.csv",
      text: "id,vendor\nP1,acme\nP1,acme\n", code: "duplicate-id", place: "row 3, column id"),
    Fault(
      name: "an offer for no line", file: "offers.csv", text: "line,kind\nP7,renewal\n",
      code: "unknown-line", place: "row 2, column line"),
    Fault(
      name: "an offer of an unknown kind", file: "offers.csv", text: "line,kind\nP1,renewel\n",
      code: "field-unusable", place: "row 2, column kind"),
    Fault(
      name: "a discount above everything", file: "offers.csv",
      text: "line,kind,percent\nP1,prepayment,120\n", code: "field-unusable",
      place: "row 2, column percent"),
    Fault(
      name: "quartiles out of order", file: "benchmarks.csv",
      text: "service,currency,p25,median,p75\nCRM,EUR,9,8,10\n", code: "quartiles-reversed",
      place: "row 2, column p25, median, p75"),
    Fault(
      name: "a price in a grouped form", file: "benchmarks.csv",
      text: "service,currency,median\nCRM,EUR,\"1,234.5\"\n", code: "field-unusable",
      place: "row 2, column median"),
    Fault(
      name: "security terms with a price", file: "savings.csv",
      text:
        "id,vendor,category,kind,baseline_type,baseline_amount,new_amount,currency,stage\nS1,acme,value_risk,avoidance,x,10,5,EUR,contracted\n",
      code: "security-terms-priced", place: "row 2, column baseline_amount, new_amount"),
    Fault(
      name: "a price that ends before it starts", file: "savings.csv",
      text:
        "id,vendor,category,kind,baseline_type,baseline_amount,new_amount,currency,stage,starts,ends\nS1,acme,avoidance,avoidance,budget,10,5,EUR,contracted,2026-05-01,2026-04-30\n",
      code: "dates-reversed", place: "row 2, column ends"),
  ])
  func saysWhatIsWrongAndWhere(_ fault: Fault) {
    var tables = ["contract-prices.csv": "id,vendor\nP1,acme\n"]
    tables[fault.file] = fault.text
    let found = read(tables).diagnostics.map { "\($0.code) \($0.file) \($0.place)" }
    #expect(found == ["\(fault.code) \(fault.file) \(fault.place)"])
  }

  @Test func usesNoOfferWithoutADocument() {
    let read = read([
      "contract-prices.csv": Self.prices,
      "offers.csv": "line,kind,amount,currency\nP1,renewal,10,EUR\n",
    ])
    #expect(read.diagnostics.map(\.code) == ["offer-undocumented"])
  }
}
