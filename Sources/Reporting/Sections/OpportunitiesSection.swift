import AssuranceModel

/// What named levers could bring on the contracts, from the buyer's own figures only.
enum OpportunitiesSection {
  static func section(_ summary: OpportunitySummary?, _ vendors: [VendorReport]) -> ReportSection {
    guard let summary else {
      return ReportSection(
        id: "opportunities", title: "Opportunities",
        blocks: [
          .prose(
            "No opportunity is computed: contract\\-prices\\.csv, which says what is paid for what, is not in the inputs or has no line\\."
          )
        ])
    }
    let tables = OpportunityTables(summary, vendors)
    return ReportSection(
      id: "opportunities", title: "Opportunities",
      blocks: [
        .prose(introduction), .table(tables.totals), .table(tables.gains),
        .table(tables.positions), .table(tables.missing), .table(tables.levers),
        .table(tables.unpriced),
      ])
  }

  private static let introduction = """
    What each lever would bring in its first twelve months, from the buyer's own prices, usage and offers. All of it is \
    *identified*: none of it is saved, and none is in the ledger's totals. A lever whose input is missing has no \
    figure; no published percentage ever takes an input's place. Where two levers claim the same part of a price, the one \
    on the firmest footing counts, then the one that brings more; the others are listed and not added.
    """
}
