import AssuranceModel

/// What the contracts promise: vendors by the thirteen terms.
enum CommitmentsSection {
  static func section(_ vendors: [VendorReport]) -> ReportSection {
    ReportSection(
      id: "commitments", title: "Commitments",
      blocks: [
        .prose(
          """
          Certified and not committed, and committed and not certified, are different risks. A cell says what \
          the contract promises, and whether the promise is specific enough for the policy.
          """),
        .table(
          ReportTable(
            id: "commitments", title: "Terms promised in the contracts",
            columns: [.init("vendor", "Vendor"), .init("standing", "Standing")]
              + ClauseTag.allCases.map { .init($0.rawValue.kebab, $0.title) },
            rows: vendors.map { vendor in
              [vendor.nameCell, .standing(vendor.assessment.standing.standing)]
                + vendor.assessment.commitments.map(\.promiseCell)
            },
            note:
              "Promised: the supplier is bound, or we have the right. Where no contract was supplied, nothing is promised."
          )),
      ])
  }
}

extension String {
  /// `lapse_notification` as `lapse-notification`.
  var kebab: String { String(map { $0 == "_" ? "-" : $0 }) }
}

extension CommitmentStatus {
  /// What the contracts say of the term, with the words.
  var promiseCell: ReportCell {
    let citations = promise.map { [$0] } ?? []
    return switch promised {
    case .present:
      switch isSpecific {
      case false: ReportCell(.text("promised, too weak"), tone: .caution, citations: citations)
      default: ReportCell(.text("promised"), tone: .good, citations: citations)
      }
    case .absent:
      ReportCell(.text("not promised"), tone: .bad, citations: citations, searches: searches)
    case .undetermined:
      ReportCell(
        .none("undetermined"), tone: .unknown, citations: citations, searches: searches)
    }
  }

  /// What today's documents show of it, with the words.
  var evidenceCell: ReportCell {
    switch evidenced {
    case .conforms: ReportCell(.text("shown"), tone: .good, citations: evidence)
    case .nonconforming: ReportCell(.text("not shown"), tone: .bad, citations: evidence)
    case .undetermined: ReportCell(.none("undetermined"), tone: .unknown, citations: evidence)
    case .notApplicable, nil: ReportCell(.none("no document can show it"), citations: evidence)
    }
  }
}
