import AssuranceModel
import Normalisation
import Testing

@Suite struct BuyerTableTests {
  /// A table with one fault, and what must be said of it.
  struct Fault: Sendable, CustomTestStringConvertible {
    let name: String
    let file: String
    let text: String
    let code: String
    let place: String
    /// Words of the remedy, or of the headline, that the steward acts on.
    let words: String

    var testDescription: String { name }
  }

  private static let register = "id,legal_name,annual_spend,currency\nacme,Acme Ltd,10,EUR\n"

  private static let savings = """
    id,vendor,category,kind,baseline_type,baseline_amount,new_amount,currency,stage

    """

  static let faults = [
    Fault(
      name: "a register without names", file: "vendors.csv", text: "id\nacme\n",
      code: "missing-column", place: "row 1", words: "legal_name"),
    Fault(
      name: "a misspelt column", file: "vendors.csv",
      text: "id,legal_name,anual_spend\nacme,Acme Ltd,1\n", code: "unknown-column", place: "row 1",
      words: "did you mean `annual_spend`"),
    Fault(
      name: "a vendor without an id", file: "vendors.csv", text: "id,legal_name\n,Acme Ltd\n",
      code: "field-missing", place: "row 2, column id", words: "Fill in"),
    Fault(
      name: "an id given twice", file: "vendors.csv",
      text: "id,legal_name\nacme,Acme Ltd\nother,Other\nacme,Acme GmbH\n", code: "duplicate-id",
      place: "row 4, column id", words: "row 2"),
    Fault(
      name: "a tier that is not known", file: "vendors.csv",
      text: "id,legal_name,tier\nacme,Acme Ltd,critcal\n", code: "field-unusable",
      place: "row 2, column tier", words: "Did you mean `critical`"),
    Fault(
      name: "a date in another order", file: "vendors.csv",
      text: "id,legal_name,contract_end\nacme,Acme Ltd,31.12.2026\n", code: "field-unusable",
      place: "row 2, column contract_end", words: "2026-11-23"),
    Fault(
      name: "a negative period", file: "vendors.csv",
      text: "id,legal_name,notice_days\nacme,Acme Ltd,-30\n", code: "field-unusable",
      place: "row 2, column notice_days", words: "digits"),
    Fault(
      name: "a renewal that is neither yes nor no", file: "vendors.csv",
      text: "id,legal_name,auto_renewal\nacme,Acme Ltd,perhaps\n", code: "field-unusable",
      place: "row 2, column auto_renewal", words: "yes or no"),
    Fault(
      name: "an amount without a currency", file: "vendors.csv",
      text: "id,legal_name,annual_spend\nacme,Acme Ltd,100\n", code: "field-unusable",
      place: "row 2, column currency", words: "three letters"),
    Fault(
      name: "an amount that can be read two ways", file: "vendors.csv",
      text: "id,legal_name,annual_spend,currency\nacme,Acme Ltd,1.234,EUR\n",
      code: "field-unusable", place: "row 2, column annual_spend", words: "1234567.89"),
    Fault(
      name: "a contract that ends before it starts", file: "vendors.csv",
      text: "id,legal_name,contract_start,contract_end\nacme,Acme,2026-01-01,2025-01-01\n",
      code: "dates-reversed", place: "row 2, column contract_end", words: "Check both dates"),
    Fault(
      name: "a service of a vendor that is not there", file: "services.csv",
      text: "vendor,service\nacne,Payroll\n", code: "unknown-vendor",
      place: "row 2, column vendor", words: "Did you mean `acme`"),
    Fault(
      name: "a service without a name", file: "services.csv", text: "vendor,service\nacme,\n",
      code: "field-missing", place: "row 2, column service", words: "Fill in"),
    Fault(
      name: "a control of the wrong edition", file: "services.csv",
      text: "vendor,service,required_controls\nacme,Payroll,A.9.1.1\n", code: "unknown-control",
      place: "row 2, column required_controls", words: "2022"),
    Fault(
      name: "a sub-processor without a name", file: "subprocessors.csv",
      text: "vendor,subprocessor\nacme,\n", code: "field-missing",
      place: "row 2, column subprocessor", words: "Fill in"),
    Fault(
      name: "a demand that asks for nothing", file: "customer-demands.csv",
      text: "id,customer,demand\nD1,Buyer AG,\n", code: "field-missing",
      place: "row 2, column demand", words: "Fill in"),
    Fault(
      name: "a demand due on no date", file: "customer-demands.csv",
      text: "id,customer,demand,due\nD1,Buyer AG,ISO 27001,soon\n", code: "field-unusable",
      place: "row 2, column due", words: "2026-11-23"),
    Fault(
      name: "a saving of an unknown kind", file: "savings.csv",
      text: savings + "S1,acme,licences,reductoin,last_price_paid,10,5,EUR,realised\n",
      code: "field-unusable", place: "row 2, column kind", words: "Did you mean `reduction`"),
    Fault(
      name: "a saving without its new amount", file: "savings.csv",
      text: savings + "S1,acme,licences,reduction,last_price_paid,10,,EUR,realised\n",
      code: "saving-left-out", place: "row 2", words: "amounts"),
    Fault(
      name: "notice in days and in months", file: "vendors.csv",
      text: "id,legal_name,notice_days,notice_months\nacme,Acme Ltd,90,3\n", code: "notice-twice",
      place: "row 2, column notice_months", words: "Keep the one"),
    Fault(
      name: "a renewal of unknown length", file: "vendors.csv",
      text: "id,legal_name,contract_end,auto_renewal\nacme,Acme Ltd,2026-12-31,yes\n",
      code: "renewal-term-missing", place: "row 2, column renewal_term_months",
      words: "0 where it then runs"),
    Fault(
      name: "a number beyond all counting", file: "vendors.csv",
      text: "id,legal_name,notice_days\nacme,Acme Ltd,9223372036854775807\n",
      code: "field-unusable", place: "row 2, column notice_days", words: "from 0 to 100,000"),
    Fault(
      name: "a decision about nobody", file: "decisions.csv",
      text: "id,vendor,subject,decision\nD1,,ISO 27001,accept\n", code: "field-missing",
      place: "row 2, column vendor", words: "Fill in"),
    Fault(
      name: "a decision that expires on no date", file: "decisions.csv",
      text: "id,vendor,subject,decision,expires\nD1,acme,ISO 27001,accept,never\n",
      code: "field-unusable", place: "row 2, column expires", words: "2026-11-23"),
    Fault(
      name: "a correction without a value", file: "reviews.csv",
      text: "file,field,value\na.pdf,scope,\n", code: "field-missing",
      place: "row 2, column value", words: "Fill in"),
  ]

  @Test(arguments: faults) func saysWhereAFaultIsAndWhatToDo(_ fault: Fault) throws {
    var files = ["vendors.csv": Self.register]
    files[fault.file] = fault.text
    let read = BuyerTableReader.read(files)
    let found = try #require(
      read.diagnostics.first { $0.code == fault.code && $0.place == fault.place },
      "\(read.diagnostics)")
    #expect(found.file == fault.file)
    #expect("\(found.summary) \(found.remedy)".contains(fault.words))
    #expect(!found.remedy.isEmpty)
  }

  @Test func readsFaultlessTablesWithoutADiagnostic() {
    let read = BuyerTableReader.read([
      "vendors.csv": Self.register, "services.csv": "vendor;service\nacme;Payroll\n",
      "subprocessors.csv": "vendor,subprocessor\nacme,Hosting Ltd\n",
      "customer-demands.csv": "id,customer,demand,due\nD1,Buyer AG,ISO 27001,2027-01-01\n",
      "savings.csv": Self.savings
        + "S1,acme,licences,reduction,last_price_paid,10,5,EUR,realised\n",
      "decisions.csv": "id,vendor,subject,decision\nD1,acme,ISO 27001,accept\n",
      "reviews.csv": "file,field,value\na.pdf,scope,Payroll\n",
    ])
    #expect(read.diagnostics == [])
    let tables = read.value
    #expect(tables.vendors.map(\.id) == ["acme"])
    #expect(tables.services.map(\.name) == ["Payroll"])
    #expect(tables.subprocessors.map(\.name) == ["Hosting Ltd"])
    #expect(tables.customerDemands.first?.due == CalendarDate(iso: "2027-01-01"))
    #expect(tables.savings.first?.newAmount.hundredths == 500)
    #expect(tables.decisions.map(\.decision) == ["accept"])
    #expect(tables.corrections.map(\.value) == ["Payroll"])
    #expect(
      tables.absentTables == [
        "benchmarks.csv", "certificate-register.csv", "contract-prices.csv", "offers.csv",
      ])
  }

  @Test func leavesARowWithAFaultOutAndKeepsTheOthers() {
    let read = BuyerTableReader.read([
      "vendors.csv": Self.register,
      "services.csv": "vendor,service\nnobody,Hosting\nacme,Payroll\n",
    ])
    #expect(read.value.services.map(\.name) == ["Payroll"])
  }

  @Test(arguments: [
    ("1234567.89", 123_456_789), ("\"1,234,567.89\"", 123_456_789),
    ("\"1.234.567,89\"", 123_456_789), ("1 234 567", 123_456_700), ("1'234.5", 123_450),
    ("0", 0),
  ])
  func readsAmountsAsTheyAreWritten(_ text: String, _ hundredths: Int) {
    let read = BuyerTableReader.read([
      "vendors.csv": "id,legal_name,annual_spend,currency\nacme,Acme Ltd,\(text),EUR\n"
    ])
    #expect(read.value.vendors.first?.annualSpend?.hundredths == hundredths)
  }

  @Test(arguments: ["1.234", "\"1,234\"", "-5", "12 Mio", "1.2.3", "99999999999999999999"])
  func leavesAnAmountUnknownThatCannotBeReadOneWayOnly(_ text: String) {
    let read = BuyerTableReader.read([
      "vendors.csv": "id,legal_name,annual_spend,currency\nacme,Acme Ltd,\(text),EUR\n"
    ])
    #expect(read.value.vendors.map(\.annualSpend) == [nil])
    #expect(read.diagnostics.map(\.code).sorted().contains("field-unusable"))
  }

  @Test func countsALineOfLessRiskAtNoCostAsNoFault() {
    let read = BuyerTableReader.read([
      "vendors.csv": Self.register,
      "savings.csv": """
      id,vendor,category,kind,baseline_type,baseline_amount,new_amount,currency,stage
      S1,acme,value_risk,avoidance,prior_contract,,,EUR,contracted
      S2,acme,licences,avoidance,prior_contract,,,EUR,contracted
      """,
    ])
    #expect(read.value.savings.isEmpty)
    #expect(read.value.securityTerms.map(\.id) == ["S1"])
    #expect(read.diagnostics.map(\.severity) == [.warning])
    #expect(read.diagnostics.map(\.place) == ["row 3"])
  }

  @Test func saysThatTheRegisterIsMissing() {
    let read = BuyerTableReader.read([:])
    #expect(read.value.vendors.isEmpty)
    #expect(read.diagnostics.map(\.code) == ["register-missing"])
    // The buyer's own bodies add to a list that the program brings: without them no part is missing.
    let additions = ["accreditation-bodies.csv", "certification-bodies.csv"]
    #expect(
      read.value.absentTables == BuyerTableReader.fileNames.filter { !additions.contains($0) })
  }
}
