import AssuranceModel

/// What the contracts promise: vendors by the thirteen terms, and what the promises are worth.
enum CommitmentsSection {
  static func section(_ vendors: [VendorReport], terms: [TermFigure]) -> ReportSection {
    ReportSection(
      id: "commitments", title: "Commitments",
      blocks: [
        .prose(
          """
          Certified and not committed, and committed and not certified, are different risks. A term is worth most where \
          it is promised, names all that the policy asks for, and can be enforced.
          """),
        .table(positions(vendors)), .table(matrix(vendors)), .table(usual(terms)),
      ])
  }

  private static func positions(_ vendors: [VendorReport]) -> ReportTable {
    ReportTable(
      id: "commitment-positions", title: "Certified and committed",
      columns: [
        .init("vendor", "Vendor"), .init("standing", "Standing"),
        .init("certified-not-committed", "Certified, not committed"),
        .init("committed-not-certified", "Committed, not certified"),
        .init("promised", "Promised"), .init("specific", "Specific"),
        .init("strong", "Enforceable too"), .init("open", "Open"), .init("quartile", "Quarter"),
      ],
      rows: vendors.map { vendor in
        let position = vendor.assessment.position
        let strength = vendor.clauseStrength
        func count(_ count: Int?) -> ReportCell {
          count.map { ReportCell(.count($0)) } ?? .missing("no contract")
        }
        return [
          vendor.nameCell, .standing(vendor.assessment.standing.standing),
          position?.certifiedNotCommitted.cell ?? .missing("not judged"),
          position?.committedNotCertified.cell ?? .missing("not judged"),
          count(strength?.promised), count(strength?.specific), count(strength?.strong),
          count(strength?.open), strength?.quarterCell ?? .missing("no contract"),
        ]
      },
      note:
        "Counts are of 13 terms. Enforceable too: promised, specific enough for the policy, and answered by a right to "
        + "end the contract; this count is the strength by which vendors are compared, in quarters from 1, the "
        + "strongest, where at least \(ClauseBenchmark.fewest) vendors have contracts that could be read. Open: cannot "
        + "be told, and never counted as strong.")
  }

  private static func matrix(_ vendors: [VendorReport]) -> ReportTable {
    ReportTable(
      id: "commitments", title: "Terms promised in the contracts",
      columns: [.init("vendor", "Vendor"), .init("standing", "Standing")]
        + ClauseTag.allCases.map { .init($0.rawValue.kebab, $0.title) },
      rows: vendors.map { vendor in
        [vendor.nameCell, .standing(vendor.assessment.standing.standing)]
          + vendor.assessment.commitments.map(\.matrixCell)
      },
      note:
        "Yes: the supplier is bound, or we have the right. Weak: promised, and short of what the policy asks for. Open: "
        + "promised, and what we buy is not known well enough to compare. Where no contract was supplied, nothing is promised."
    )
  }

  private static func usual(_ terms: [TermFigure]) -> ReportTable {
    ReportTable(
      id: "commitment-terms", title: "How usual each term is",
      columns: [
        .init("term", "Term"), .init("share", "Share of vendors"), .init("promised", "Promise it"),
        .init("undetermined", "Cannot be told"), .init("vendors", "Vendors with a contract"),
      ],
      rows: terms.filter { $0.vendors > 0 }.map { term in
        [
          .text(term.tag.title),
          term.share.map { ReportCell(.share($0)) } ?? .missing("no contract"),
          ReportCell(.count(term.promised)), ReportCell(.count(term.undetermined)),
          ReportCell(.count(term.vendors)),
        ]
      },
      note: terms.contains { $0.vendors > 0 }
        ? "Vendors whose contracts could be read; what cannot be told is not counted as promised."
        : "No contract could be read, so nothing is usual.")
  }
}

extension String {
  /// `lapse_notification` as `lapse-notification`.
  var kebab: String { String(map { $0 == "_" ? "-" : $0 }) }
}

extension ClauseStrength {
  /// The quarter among all vendors, or why there is none.
  var quarterCell: ReportCell {
    guard let comparison else {
      return .missing("fewer than \(ClauseBenchmark.fewest) contracts")
    }
    return ReportCell(.count(comparison.quartile))
  }
}

extension CertificationPosition.Statement {
  /// Yes, no or undetermined, with the words of both sides.
  var cell: ReportCell {
    switch state {
    case .yes: ReportCell(.text("yes"), tone: .bad, citations: citations, searches: searches)
    case .no: ReportCell(.text("no"), citations: citations, searches: searches)
    case .undetermined:
      ReportCell(.none("undetermined"), tone: .unknown, citations: citations, searches: searches)
    }
  }
}
