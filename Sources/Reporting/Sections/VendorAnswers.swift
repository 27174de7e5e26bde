import AssuranceModel

/// What the answers to one vendor's open questions are worth.
enum VendorAnswers {
  /// Nil where no question is open.
  static func table(_ score: LiveScore, id: String) -> ReportTable? {
    let worths = AnswerWorth.all(in: score.card)
    guard !worths.isEmpty else { return nil }
    return ReportTable(
      id: "\(id)-answers", title: "What answers are worth",
      columns: [
        .init("origin", "What would answer", isWide: true), .init("count", "Open questions"),
        .init("points", "Points at best"), .init("questions", "Which"),
      ],
      rows: worths.map { worth in
        [
          .text(worth.origin.title), .count(worth.questions.count),
          score.worth(worth), .text(worth.questions.joined(separator: ", ")),
        ]
      },
      note:
        "The points that good answers would take off the score: together the distance to the score if every open "
        + "question were answered well. A bad answer takes nothing off, and ends the doubt all the same."
    )
  }
}
