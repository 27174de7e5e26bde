import AssuranceModel
import Rules
import Testing

/// One demand on one vendor that is covered unless the case says otherwise; the day is 2026-06-15.
struct DemandCase {
  var record: VendorRecord
  /// Rows of the table of sub-processors, as `SupplyChainCase` writes them.
  var companies: [(name: String, certification: String?)] = []
  var framework: String? = "ISO/IEC 27001"
  var words = "Suppliers are certified."
  var services = ["Payroll"]
  var due: CalendarDate? = .day(2026, 12, 31)

  /// The vendor's certificate is in force until 2027-08-01 and names payroll.
  init(_ record: VendorRecord = Build.record(Build.certificate())) { self.record = record }

  /// A vendor with a SOC 2 report of type 2 whose period ended on 2026-03-31.
  static func attested(_ change: (inout ServiceAuditorReport) -> Void = { _ in }) -> DemandCase {
    var report = ServiceAuditorReport(
      report: .soc2, type: .example(.type2), periodEnd: .example(.day(2026, 3, 31)),
      opinion: .example(.unqualified))
    change(&report)
    var record = Build.record()
    record.serviceAuditorReports = [.example("soc2.pdf", report)]
    var demand = DemandCase(record)
    demand.framework = "SOC 2"
    return demand
  }

  var judged: DemandJudgement {
    let assessments = [Assessor.assess(record, policy: policy, asOf: Build.asOf)]
    let chain = SupplyChainDetermination.chain(
      of: [record], assessments,
      table: companies.map { company in
        BuyerTables.Subprocessor(
          client: .vendor("v"), name: company.name, service: "hosting", country: nil,
          certification: company.certification,
          citation: Citation(file: "subprocessors.csv", cell: "A2", quote: company.name))
      }, policy: policy, asOf: Build.asOf)
    return DemandDetermination(
      [record], assessments, chain: chain, policy: policy, asOf: Build.asOf
    ).judge(
      BuyerTables.CustomerDemand(
        id: "CD-1", customer: "Customer", demand: words, framework: framework, services: services,
        due: due, citation: Citation(file: "customer-demands.csv", cell: "A2", quote: "CD-1")))
  }
}

extension DemandJudgement {
  /// All reasons as one text.
  var why: String {
    lines.flatMap(\.reasons).map(\.reason.text).joined(separator: " | ")
  }
}
