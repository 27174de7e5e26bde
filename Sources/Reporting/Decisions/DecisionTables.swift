import AssuranceModel

/// The tables of the decisions: what is asked now, its options, what waits, and what was decided before.
enum DecisionTables {
  /// The requests on the first page, each with its options in one cell.
  static func requested(_ agenda: DecisionAgenda) -> ReportTable {
    ReportTable(
      id: "decisions-requested", title: "Decisions requested",
      columns: [
        .init("decision", "Decision"), .init("by", "By"), .init("why", "Why now", isWide: true),
        .init("options", "Options and cost", isWide: true),
        .init("recommendation", "Recommendation", isWide: true),
      ],
      rows: agenda.requested.map { request in
        [
          .text(request.question, link: "decisions"), by(request), why(request, most: 2),
          .text(request.optionsText, citations: request.options.flatMap(\.costCitations)),
          .text("\(request.options[request.recommended].title): \(request.recommendation)"),
        ]
      },
      note: agenda.requested.isEmpty
        ? "Nothing has to be decided on what is known."
        : "A cost stands where a row or a document shows it. Decisions says what each rests on"
          + (agenda.waiting.isEmpty
            ? "."
            : ", and holds \(String.counted(agenda.waiting.count, "further decision")) that weigh\(agenda.waiting.count == 1 ? "s" : "") less.")
    )
  }

  /// One request in full.
  static func options(_ request: DecisionRequest) -> ReportTable {
    ReportTable(
      id: "decision-\(request.id.replacingDots)", title: request.question,
      columns: [
        .init("option", "Option", isWide: true), .init("consequence", "What follows", isWide: true),
        .init("cost", "Cost"), .init("basis", "What the cost is"),
      ],
      rows: request.options.enumerated().map { index, option in
        let title = index == request.recommended ? "\(option.title) (recommended)" : option.title
        return [.text(title), .text(option.consequence)] + cost(option.cost)
      }, note: "Recommended because: \(request.recommendation).")
  }

  /// Why it is asked, each reason with its sources.
  static func context(_ request: DecisionRequest) -> ReportTable {
    let grounds = request.grounds.map { "\($0.rule) of \($0.vendor)" }
    return ReportTable(
      id: "decision-\(request.id.replacingDots)-context", title: "What it rests on",
      columns: [.init("number", "No."), .init("reason", "Reason", isWide: true)],
      rows: request.context.enumerated().map { index, reason in
        [
          .count(index + 1),
          .text(reason.text, citations: reason.evidence, searches: reason.searches),
        ]
      },
      note: grounds.isEmpty ? "" : "Open findings: \(grounds.joinedAsWords).")
  }

  /// What can wait, the heaviest first.
  static func waiting(_ agenda: DecisionAgenda) -> ReportTable {
    ReportTable(
      id: "decisions-waiting", title: "Further decisions",
      columns: [
        .init("decision", "Decision"), .init("by", "By"), .init("why", "Why", isWide: true),
        .init("recommendation", "Recommendation", isWide: true),
      ],
      rows: agenda.waiting.map { request in
        [
          .text(request.question), by(request), why(request, most: 3),
          .text("\(request.options[request.recommended].title): \(request.recommendation)"),
        ]
      },
      note: agenda.waiting.isEmpty
        ? "None waits."
        : "More than \(DecisionAgenda.most) are not decided at one meeting; these weigh less.")
  }

  /// What was decided before, and whether it still holds.
  static func reviews(
    _ reviews: [DecisionReview], _ vendors: [VendorReport], id: String = "decisions-before"
  ) -> ReportTable {
    ReportTable(
      id: id, title: "What was decided before",
      columns: [
        .init("id", "Decision"), .init("date", "Decided on"), .init("vendor", "Vendor"),
        .init("decision", "What was decided", isWide: true), .init("owner", "Owner"),
        .init("expires", "Expires"), .init("state", "State"), .init("then", "Standing then"),
        .init("now", "Standing now"), .init("changes", "What has changed since", isWide: true),
      ],
      rows: reviews.map { review in
        let decision = review.decision
        let vendor = vendors.first { $0.record.vendor.id == decision.vendor }
        return [
          .text(decision.id, citations: [decision.citation]), .date(decision.date),
          vendor?.nameCell ?? .text(decision.vendor),
          .text("\(decision.subject): \(decision.decision)"), .text(decision.owner),
          .date(decision.expires), ReportCell(.text(review.state.title), tone: review.state.tone),
          review.standingThen.map { .standing($0) } ?? .missing("not known"),
          .standing(review.standingNow), changes(of: review),
        ]
      },
      note: reviews.isEmpty
        ? "decisions.csv has no rows."
        : "Standing then is judged on today's documents that were dated by that day; a document that states no date is "
          + "taken to have been in hand. It is not known where all certificates, or all reports, are dated later."
    )
  }

  private static func changes(of review: DecisionReview) -> ReportCell {
    guard !review.changes.isEmpty else {
      return review.standingThen == nil
        ? .missing("not known, as its date is not stated")
        : .text("nothing that the documents show")
    }
    return .text(
      review.changes.map(\.text).joined(separator: "; "),
      citations: review.changes.flatMap(\.evidence).uniqueInOrder,
      searches: review.changes.flatMap(\.searches).uniqueInOrder)
  }

  private static func by(_ request: DecisionRequest) -> ReportCell {
    request.decideBy.map { ReportCell(.date($0)) } ?? .text("the next meeting")
  }

  private static func why(_ request: DecisionRequest, most: Int) -> ReportCell {
    let shown = request.context.prefix(most)
    let rest = request.context.count - shown.count
    return .text(
      shown.map(\.text).joined(separator: "; ")
        + (rest > 0 ? "; and \(rest) more" : ""),
      citations: shown.flatMap(\.evidence).uniqueInOrder,
      searches: shown.flatMap(\.searches).uniqueInOrder)
  }

  private static func cost(_ cost: DecisionRequest.Cost) -> [ReportCell] {
    switch cost {
    case .known(let money, let basis, let citation):
      [ReportCell(.money(money), citations: [citation]), .text(basis)]
    case .notKnown: [.missing("not known"), ReportCell(.none(""))]
    }
  }
}

extension DecisionRequest {
  /// `a) Let it renew (USD 460,000 a year); b) Give notice (cost not known)`.
  fileprivate var optionsText: String {
    zip("abcdefgh", options).map { letter, option in
      let cost: String =
        switch option.cost {
        case .known(let money, let basis, _):
          "\(money.currency.rawValue) \((money.hundredths / 100).grouped) \(basis)"
        case .notKnown: "cost not known"
        }
      return "\(letter)) \(option.title) (\(cost))"
    }.joined(separator: "; ")
  }
}

extension DecisionRequest.Option {
  fileprivate var costCitations: [Citation] {
    if case .known(_, _, let citation) = cost { [citation] } else { [] }
  }
}

extension DecisionReview.State {
  var tone: ReportCell.Tone {
    switch self {
    case .expired: .bad
    case .factsChanged, .expiring: .caution
    case .settled, .inForce: .neutral
    }
  }
}

extension String {
  /// The text as a part of an id: what is no letter, digit or hyphen becomes a hyphen.
  fileprivate var replacingDots: String {
    String(map { $0.isLetter || $0.isNumber || $0 == "-" ? $0 : "-" })
  }
}
