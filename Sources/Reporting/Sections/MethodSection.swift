import AssuranceModel

/// How the pack comes to what it says.
enum MethodSection {
  static func section(
    _ rules: [RuleReference], exposure: Exposure, policy: Policy, run: Report.Run
  ) -> ReportSection {
    ReportSection(
      id: "method", title: "Method",
      blocks: [
        .prose(
          """
          Every statement about a vendor rests on a document that the vendor sent, or on a row of the buyer's \
          tables, and names it. What a document does not say is *not stated*; what cannot be read is \
          *unreadable*; neither counts as good.

          **Standing.** *Covered*: a certificate to ISO/IEC 27001 in an accepted edition \
          (\(policy.acceptedEditions.map(\.rawValue).joined(separator: ", "))) is in force on the as\\-of date, \
          its holder is the vendor, and its scope and sites cover each service and territory that we buy. \
          *Scope concern*: in force, and one of these is doubtful or short. *SOC 2 only*: a SOC 2 report and no \
          certificate. *No ISO 27001*: documents, and neither. *Expired or withdrawn*: certificates, and none in \
          force. *Undetermined*: we cannot tell, and say what is missing.

          **Risk score.** Each rule that is not met adds its points, and so does each that could not be \
          answered; the tier, the data and the spend add theirs. The points add up to the score exactly. Beside \
          it stands the score if every open question were answered well: the distance is what answers are worth. \
          A vendor's page names the fewest papers and clauses that would move it up a band if each conformed: \
          those with the most points, which is exact since points add up. A lacking clause is counted by itself, \
          what is open in the contract is answered by the contract, and what the register knows stays.

          **Days.** What follows from a lapse is reckoned from the contract's own periods; where it states \
          none, there is no date. Days are counted as Regulation \\(EEC, Euratom\\) No 1182/71 does: the day of \
          the event is not counted, and a period in months ends on the day with the same number or on the \
          month's last. A period that ends on a day off is not moved. Business days are Monday to Friday\
          \(holidays(policy)). Where a vendor's documents give different periods, the longest is used.

          **Exposure.** \(ExposureParameters.method(exposure))

          **Savings.** Categories, stages, and yearly and one\\-off amounts are kept apart and never added to \
          each other or to a risk figure. A saving against a price that was only asked is avoidance. Opportunities \
          are computed from the buyer's own figures alone; the page Opportunities lists each lever with its \
          formula.

          As\\-of date \(run.asOf); rules \(run.rulesVersion.markdownEscaped); scoring \
          \(run.scoringVersion.markdownEscaped).
          """),
        .table(requiredControls(policy.controlProfile)),
        .table(
          ReportTable(
            id: "rules", title: "Rules",
            columns: [
              .init("id", "Rule"), .init("requirement", "What is asked", isWide: true),
              .init("why", "Why", isWide: true), .init("severity", "Severity"),
              .init("points", "Points"), .init("sources", "Sources", isWide: true),
            ],
            rows: rules.map { rule in
              [
                .text(rule.id), .text(rule.requirement), .text(rule.why),
                ReportCell(.severity(rule.severity), tone: rule.severity.tone),
                ReportCell(
                  .points(policy.points(of: rule)),
                  live: LiveCell(.result(.cell(.points(of: rule.id))))),
                .text(
                  rule.sources.map {
                    $0.clause.isEmpty ? $0.document : "\($0.document), \($0.clause)"
                  }
                  .joined(separator: "; ")),
              ]
            })),
        .table(ExposureParameters.table(exposure)),
      ])
  }

  private static func holidays(_ policy: Policy) -> String {
    policy.holidays.isEmpty
      ? ", since the policy lists no holidays"
      : " without the \(String.counted(policy.holidays.count, "holiday")) that the policy lists"
  }

  /// The controls that no vendor may exclude, by what it does for us; services.csv adds its own.
  private static func requiredControls(_ profile: ControlProfile) -> ReportTable {
    ReportTable(
      id: "required-controls", title: "Controls required",
      columns: [
        .init("for", "For"), .init("control", "Control"), .init("title", "Title", isWide: true),
        .init("reason", "Why", isWide: true),
      ],
      rows: profile.entries.map { entry in
        let id = entry.requirement.control
        let title = AnnexAControl.all(in: .edition2022).first { $0.id == id }?.title ?? ""
        return [
          .text(entry.occasion.label), .text(id), .text(title), .text(entry.requirement.reason),
        ]
      },
      note: "The controls that services.csv names for a service are required beside these.")
  }
}
