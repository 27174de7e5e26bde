package import AssuranceModel

/// Whether the report covers the subservice organisations that the vendor rests on.
package struct SubserviceCoverage: Rule {
  package static let reference = RuleReference(
    id: "SOC004", name: "SubserviceCoverage",
    requirement: "The report includes the controls of the subservice organisations it names.",
    title: "Subservice organisations are included",
    failureTitle: "Subservice organisations are carved out",
    why: "Controls that are carved out were examined by nobody for this report.",
    remedy: "Ask the vendor for the reports or certificates of the companies that are carved out",
    severity: .low, points: 1,
    sources: [Source("AICPA SOC 2 Guide", clause: "carve-out and inclusive method")],
    knownLimits: "Carve-out is common; whether the vendor monitors those companies is not judged.")

  package static let sought = "how the report treats the subservice organisations"
  package static let exemption = "the report names no subservice organisation"
  package static let examples: [RuleExample<ServiceAuditorReport>] = [
    RuleExample("includes the host", subject: report(.example(.inclusive)), expected: .conforms),
    RuleExample(
      "carves the host out", subject: report(.example(.carveOut)), expected: .nonconforming),
    RuleExample(
      "does not say how the host is treated", subject: report(.notStated), expected: .undetermined),
    RuleExample(
      "names no subservice organisation", subject: ServiceAuditorReport(report: .soc2),
      expected: .notApplicable),
  ]

  private static func report(_ method: Stated<SubserviceOrganisation.Method>)
    -> ServiceAuditorReport
  {
    var report = ServiceAuditorReport(report: .soc2)
    report.subservices = [
      SubserviceOrganisation(name: .example("Larkmoor Hosting Ltd"), method: method)
    ]
    return report
  }

  package func applies(to report: ServiceAuditorReport) -> Bool { !report.subservices.isEmpty }

  /// Names of the companies that are carved out.
  package func evidence(in report: ServiceAuditorReport) -> Stated<[String]> {
    let each = report.subservices.map { service in
      service.name.and(service.method).map { name, method in method == .carveOut ? [name] : [] }
    }
    guard let first = each.first else { return .notStated }
    return each.dropFirst().reduce(first) { all, one in all.and(one).map { $0 + $1 } }
  }

  package func judge(_ carvedOut: [String], asOf: CalendarDate) -> Judgement {
    carvedOut.isEmpty ? .conforms(.included) : .nonconforming(.carvedOut(carvedOut))
  }
}

extension Finding.Message {
  fileprivate static let included: Self = "The subservice organisations are included in the report"

  fileprivate static func carvedOut(_ names: [String]) -> Self {
    "The report carves out \(names.joined(separator: "; "))"
  }
}
