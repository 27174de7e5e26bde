import AssuranceModel

/// What the committee is asked to decide, and what has become of what it decided before.
enum DecisionsSection {
  static func section(
    _ agenda: DecisionAgenda, _ reviews: [DecisionReview], _ vendors: [VendorReport],
    tables: BuyerTables
  ) -> ReportSection {
    let memory =
      tables.absentTables.contains("decisions.csv")
      ? "decisions\\.csv is not in the inputs, so that no earlier decision is known."
      : "Earlier decisions are read from decisions\\.csv: one comes back by itself when its time is over, or when the facts that it was taken on have changed."
    return ReportSection(
      id: "decisions", title: "Decisions",
      blocks: [
        .prose(
          """
          At most \(DecisionAgenda.most) decisions are put forward at a time. The options are ways that are open on \
          what is known; a cost stands where a row or a document shows it, and *not known* elsewhere. A modelled loss \
          is no cost. \(memory)
          """)
      ]
        + agenda.requested.flatMap { request -> [ReportBlock] in
          [
            .table(DecisionTables.options(request)),
            .table(DecisionTables.context(request)),
          ]
        } + [
          .table(DecisionTables.waiting(agenda)),
          .table(DecisionTables.reviews(reviews, vendors)),
        ])
  }
}
