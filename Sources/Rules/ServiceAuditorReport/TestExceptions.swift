package import AssuranceModel

/// Whether the tests of controls show no exceptions.
package struct TestExceptions: Rule {
  package static let reference = RuleReference(
    id: "SOC007", name: "TestExceptions",
    requirement: "The results of the tests of controls note no exceptions.",
    title: "Tests note no exceptions",
    failureTitle: "Tests note exceptions",
    why: "An unqualified opinion does not say that each control worked each time.",
    remedy: "Ask the vendor how each exception was remedied",
    severity: .low, points: 1,
    sources: [Source("AICPA SOC 2 Guide", clause: "tests of controls and results")],
    knownLimits: "Exceptions are counted and not weighed; those worded in other ways are missed.")

  package static let sought = "the results of the tests of controls"
  package static let exemption = "only a type 2 report shows tests of controls"
  package static let examples: [RuleExample<ServiceAuditorReport>] = [
    RuleExample("notes none", subject: report(.example(false), count: 0), expected: .conforms),
    RuleExample("notes two", subject: report(.example(true), count: 2), expected: .nonconforming),
    RuleExample(
      "shows no results that could be found", subject: report(.notStated, count: 0),
      expected: .undetermined),
    RuleExample(
      "is of type 1",
      subject: ServiceAuditorReport(report: .soc2, type: .example(.type1)),
      expected: .notApplicable),
  ]

  private static func report(_ noted: Stated<Bool>, count: Int) -> ServiceAuditorReport {
    var report = ServiceAuditorReport(report: .soc2, type: .example(.type2))
    report.notesExceptions = noted
    report.exceptions = (0..<count).map { .example("Exception \($0 + 1)") }
    return report
  }

  package func applies(to report: ServiceAuditorReport) -> Bool {
    report.report != .soc3 && report.type.value != .type1
  }

  /// How many exceptions were found.
  package func evidence(in report: ServiceAuditorReport) -> Stated<Int> {
    let count = report.exceptions.count
    return report.notesExceptions.map { $0 ? max(1, count) : 0 }
  }

  package func judge(_ count: Int, asOf: CalendarDate) -> Judgement {
    count == 0 ? .conforms(.clean) : .nonconforming(.noted(count))
  }
}

extension Finding.Message {
  fileprivate static let clean: Self = "The tests of controls note no exceptions"

  fileprivate static func noted(_ count: Int) -> Self {
    "The tests of controls note \(count) exception\(count == 1 ? "" : "s")"
  }
}
