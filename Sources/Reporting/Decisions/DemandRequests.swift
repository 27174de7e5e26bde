import AssuranceModel

/// Promises to customers that the evidence does not carry: one request for those unsupported, one for those at risk.
enum DemandRequests {
  static func requests(_ material: AgendaMaterial) -> [DecisionRequest] {
    [DemandSupport.unsupported, .atRisk].compactMap { support in
      let demands = inOrderOfDue(material.together.demands.filter { $0.support == support })
      return demands.isEmpty ? nil : request(support, demands, material)
    }
  }

  /// The one due first stands first, since only the first are named where room is short; those without a day are last.
  private static func inOrderOfDue(_ demands: [DemandJudgement]) -> [DemandJudgement] {
    let dated = demands.enumerated().compactMap { place, judged in
      judged.demand.due.map { (due: $0, place: place, judged: judged) }
    }
    return dated.sorted { ($0.due, $0.place) < ($1.due, $1.place) }.map(\.judged)
      + demands.filter { $0.demand.due == nil }
  }

  private static func request(
    _ support: DemandSupport, _ demands: [DemandJudgement], _ material: AgendaMaterial
  ) -> DecisionRequest {
    let day = demands.filter { $0.demand.due != nil }.map(\.day).min()
    let isSoon = day.map { material.days(to: $0) <= material.policy.expiryWarningDays } ?? false
    let lines = demands.flatMap(\.lines).filter { $0.support == support }
    let vendors = lines.compactMap(\.vendor).uniqueInOrder
    let state = support.title.lowercased()
    return DecisionRequest(
      id: "customer-demands.\(support.rawValue)", kind: .customerDemands,
      weight: support == .unsupported ? (isSoon ? .critical : .high) : (isSoon ? .high : .medium),
      question: demands.count == 1
        ? "How do we keep the promise to a customer that is \(state)?"
        : "How do we keep the \(demands.count) promises to customers that are \(state)?",
      vendors: vendors, context: demands.map { context($0) },
      options: [
        .init(
          "Ask the vendors for what is missing",
          consequence: vendors.isEmpty
            ? "No vendor is known to carry them, so that services.csv has to name them first"
            : "It is asked of \(vendors.map(material.name).joinedAsWords)"),
        .init(
          "Tell the customers, and agree a later day or other evidence",
          consequence: "The promise is changed before it is broken"),
        .init(
          "Move the services to vendors that show it",
          consequence: "The promise is kept by another vendor"),
      ],
      recommended: support == .unsupported && isSoon ? 1 : 0,
      recommendation: support == .unsupported && isSoon
        ? "The first is due on \(day.map { "\($0)" } ?? ""), and no evidence shows it; ask the vendors at the same time"
        : "What is missing may exist; it has only not been shown",
      decideBy: day,
      grounds: vendors.compactMap(material.report).flatMap { vendor in
        vendor.grounds(asOf: material.asOf).prefix(1)
      })
  }

  private static func context(_ judged: DemandJudgement) -> StandingJudgement.Reason {
    let weakest = judged.lines.filter { $0.support == judged.support }
    let reasons = weakest.flatMap(\.deciding)
    let due = judged.demand.due.map { ", due \($0)" } ?? ", without a due date"
    let more =
      reasons.count > 1 ? ", and \(String.counted(reasons.count - 1, "further reason"))" : ""
    return .init(
      "\(judged.demand.id) of \(judged.demand.customer)\(due): \(reasons.first?.text ?? "")\(more)",
      evidence: ([judged.demand.citation] + reasons.flatMap(\.evidence)).uniqueInOrder,
      searches: reasons.flatMap(\.searches).uniqueInOrder)
  }
}
