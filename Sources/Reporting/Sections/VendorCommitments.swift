import AssuranceModel

/// What one vendor's contracts promise, how they fail, and what is proposed instead.
enum VendorCommitments {
  static func tables(_ report: VendorReport) -> [ReportTable] {
    [positions(report), ledger(report), drafting(report), redlines(report)]
      .filter { !$0.rows.isEmpty }
  }

  private static func positions(_ report: VendorReport) -> ReportTable {
    let position = report.assessment.position
    let statements = [
      ("Certified, not committed", position?.certifiedNotCommitted),
      ("Committed, not certified", position?.committedNotCertified),
    ]
    return ReportTable(
      id: "\(report.record.vendor.id)-position", title: "Certified and committed",
      columns: [
        .init("statement", "Statement"), .init("answer", "Answer"),
        .init("reason", "Why", isWide: true),
      ],
      rows: statements.compactMap { title, statement in
        statement.map { [.text(title), $0.cell, .text($0.text)] }
      },
      note: strength(report.clauseStrength))
  }

  /// How strong the clauses are, as a sentence.
  private static func strength(_ strength: ClauseStrength?) -> String {
    guard let strength else { return "No contract could be read, so the clauses have no strength." }
    let open = strength.open == 0 ? "" : "; of \(strength.open) that cannot be told"
    let own =
      "Strength of the clauses: \(strength.strong) of \(ClauseTag.allCases.count) terms are promised, specific enough "
      + "and enforceable\(open). Promised are \(strength.promised), and of these \(strength.specific) specific enough."
    guard let comparison = strength.comparison else {
      return own + " Fewer than \(ClauseBenchmark.fewest) vendors can be compared."
    }
    return own + " That is \(place(comparison)), in quarter \(comparison.quartile) of 4."
  }

  /// `rank 3 of 22 vendors`, or that it is shared: a tie at the end is the end, whatever its rank.
  private static func place(_ comparison: ClauseStrength.Comparison) -> String {
    let others = comparison.tied == 1 ? "1 other" : "\(comparison.tied) others"
    guard comparison.tied > 0 else {
      return "rank \(comparison.rank) of \(comparison.vendors) vendors"
    }
    return comparison.isLast
      ? "tied last of \(comparison.vendors) vendors with \(others)"
      : "rank \(comparison.rank) of \(comparison.vendors) vendors, tied with \(others)"
  }

  private static func ledger(_ report: VendorReport) -> ReportTable {
    ReportTable(
      id: "\(report.record.vendor.id)-commitments", title: "Commitments",
      columns: [
        .init("term", "Term"), .init("promised", "In the contracts"), .init("period", "Period"),
        .init("lacks", "What it lacks", isWide: true),
        .init("evidenced", "In today's documents"),
        .init("enforceable", "Enforceable", isWide: true),
      ],
      rows: report.assessment.commitments.map { status in
        [
          .text(status.tag.title), status.promiseCell, period(status), status.shortfallCell,
          status.evidenceCell, status.enforcementCell,
        ]
      },
      note: report.record.contracts.isEmpty
        ? "No contract was supplied, so nothing is promised." : "")
  }

  private static func period(_ status: CommitmentStatus) -> ReportCell {
    if let notice = status.parameters.notices.first(where: { $0.tag == status.tag }) {
      return .text(notice.period?.words, missing: "no fixed period")
    }
    if status.tag == .terminationRight, status.promised == .present {
      return .text(
        status.parameters.curePeriod.map { "\($0.words) to cure" }, missing: "no cure period")
    }
    return ReportCell(.none(""))
  }

  private static func drafting(_ report: VendorReport) -> ReportTable {
    ReportTable(
      id: "\(report.record.vendor.id)-drafting", title: "Drafting failures",
      columns: [
        .init("failure", "Failure"), .init("words", "Words meant"),
        .init("explanation", "Why", isWide: true),
      ],
      rows: report.record.contracts.flatMap { filed in
        filed.body.draftingFailures.map { reading in
          [
            .text(reading.failure.title), .text(reading.words, missing: "the whole clause"),
            .text(
              reading.explanation, citations: reading.citation.map { [$0] } ?? [],
              searches: reading.citation == nil ? [filed.search(for: reading.failure.title)] : []),
          ]
        }
      })
  }

  private static func redlines(_ report: VendorReport) -> ReportTable {
    let vendor = report.record.vendor
    let redlines = report.assessment.redlines
    var rows = redlines.clauses.map { redline in
      [
        ReportCell.text(redline.tag.title),
        .text(
          redline.gap, citations: redline.present.map { [$0] } ?? [], searches: redline.searches),
        .text(redline.wording.target),
      ]
    }
    if let plan = redlines.plan, let last = plan.milestones.last {
      rows.append([
        .text("Certification by a date"), .text("No certificate is in force"),
        .text(
          "\(plan.duty) "
            + plan.milestones.map { "\($0.title) by \($0.date)" }.joined(separator: "; ")
            + ". The last is due on \(last.date)."),
      ])
    }
    return ReportTable(
      id: "\(vendor.id)-redlines", title: "Proposed clauses",
      columns: [
        .init("term", "Term"), .init("gap", "Gap"),
        .init("target", "Clause to propose", isWide: true),
      ],
      rows: rows,
      note:
        "With what may be accepted instead and what goes to the committee: redlines/\(vendor.fileStem).docx of the pack, "
        + "with tracked changes, and redlines/\(vendor.fileStem).md.")
  }
}

extension DraftingFailure {
  /// The failure as the pack prints it.
  var title: String {
    switch self {
    case .bareCertifiedRepresentation: "Bare statement of being certified"
    case .versionOmission: "Edition not named"
    case .scopeAmbiguity: "Scope not named"
    case .soaGap: "No right to the SoA"
    case .surveillanceBlindness: "Nothing on surveillance audits"
    }
  }
}
