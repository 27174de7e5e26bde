import AssuranceModel

/// The days on which promises to customers fall due.
enum DemandEvents {
  static func events(_ demands: [DemandJudgement]) -> [CalendarEvent] {
    demands.compactMap { judged in
      judged.demand.due.map { due in
        CalendarEvent(
          uid: "\(judged.demand.id).customer-demand@assure", date: due,
          title: "\(judged.demand.customer): demand \(judged.demand.id) is due",
          detail:
            "\(judged.support.title) by the evidence of today; judged as \(judged.expectation.text)",
          evidence: [judged.demand.citation])
      }
    }
  }
}
