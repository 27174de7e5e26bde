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
    let end = nearEnd(of: vendor, material)
    // Where the coverage itself is about to end, or nothing but time has passed, what was demanded is still open.
    let isOpen = isCovered && (end != nil || review.changes.isEmpty)
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
      ] + [end].compactMap(\.self),
      options: [
        .init(
          "Take it anew until a date",
          consequence: "It holds for that time, with an owner and a reason in decisions.csv"),
        .init(
          action ?? "Let it end",
          consequence: action == nil
            ? "What is open is followed up as for any other vendor"
            : "The decision ends, and this is done in its place"),
        .init(
          "Ask the vendor for what the decision demands",
          consequence: "The decision stands until the answer is there or its time is over"),
      ],
      recommended: isOpen ? 2 : isCovered ? 0 : 1,
      recommendation: isOpen
        ? "Whether it was met is in none of the documents that we read"
          + (end == nil ? "" : ", and the vendor is covered for a short time only")
        : isCovered
          ? "The vendor is covered, so that the decision may be taken anew on the facts of today"
          : "What it was taken on has ended or changed, and the vendor is not covered",
      decideBy: decideBy(decision, material), grounds: vendor.grounds(asOf: material.asOf))
  }

  /// That the certificate relied on ends within the policy's days of warning; nil where it lasts longer.
  private static func nearEnd(of vendor: VendorReport, _ material: AgendaMaterial)
    -> StandingJudgement.Reason?
  {
    guard let cycle = vendor.certificateAssessment?.cycle, let left = cycle.daysLeft,
      left <= material.policy.expiryWarningDays, let last = cycle.effectiveEnd
    else { return nil }
    return .init(
      "The certificate ends on \(last), in \(String.counted(left, "day")), and no later one was sent",
      evidence: vendor.certificate?.body.citations(of: .expiryDate) ?? [])
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
