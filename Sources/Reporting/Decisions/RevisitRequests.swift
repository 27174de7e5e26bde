import AssuranceModel

/// Earlier decisions that come back by themselves.
enum RevisitRequests {
  static func requests(_ material: AgendaMaterial) -> [DecisionRequest] {
    material.together.reviews.filter(\.state.comesBack).compactMap { review in
      material.report(of: review.decision.vendor).map { request(review, $0, material) }
    }
  }

  private static func request(
    _ review: DecisionReview, _ vendor: VendorReport, _ material: AgendaMaterial
  ) -> DecisionRequest {
    let decision = review.decision
    let isCovered = review.standingNow == .covered
    let action = isCovered ? nil : vendor.nextActions.first
    return DecisionRequest(
      id: "revisit.\(decision.id)", kind: .revisit,
      weight: weight(of: review, vendor, material),
      question:
        "Does the decision on \(vendor.record.vendor.legalName) still hold: \(decision.subject)?",
      vendors: [decision.vendor],
      context: [
        .init(
          review.reminder,
          evidence: ([decision.citation] + review.changes.flatMap(\.evidence)).uniqueInOrder),
        vendor.standingReason,
      ],
      options: [
        .init(
          "Take it anew until a date",
          consequence: "It holds for that time, with an owner and a reason in decisions.csv"),
        .init(
          action ?? "Let it end",
          consequence: action == nil
            ? "What is open is followed up as for any other vendor"
            : "The decision ends, and this is done in its place"),
      ],
      recommended: isCovered ? 0 : 1,
      recommendation: isCovered
        ? "The vendor is covered, so that the decision may be taken anew on the facts of today"
        : "What it was taken on has ended or changed, and the vendor is not covered",
      decideBy: decideBy(decision, material), grounds: vendor.grounds(asOf: material.asOf))
  }

  /// What has ended, or is about to, at a critical vendor weighs most.
  private static func weight(
    of review: DecisionReview, _ vendor: VendorReport, _ material: AgendaMaterial
  ) -> Severity {
    let isNear = decideBy(review.decision, material) != nil
    guard vendor.record.vendor.tier == .critical else { return isNear ? .high : .medium }
    return isNear ? .critical : .high
  }

  /// The decision's own end, or today where it has passed; nil where it is far.
  private static func decideBy(_ decision: BuyerTables.Decision, _ material: AgendaMaterial)
    -> CalendarDate?
  {
    guard let expires = decision.expires,
      material.days(to: expires) <= material.policy.expiryWarningDays
    else { return nil }
    return max(expires, material.asOf)
  }
}
