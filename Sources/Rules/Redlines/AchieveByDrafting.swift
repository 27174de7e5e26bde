import AssuranceModel

/// Drafts the duty to become certified within eighteen months, with steps that can be checked on the way.
struct AchieveByDrafting {
  private let facts: ClauseFacts
  private let asOf: CalendarDate
  /// Whether the vendor shows SOC 2 reports already.
  private let hasReport: Bool

  init(_ facts: ClauseFacts, hasReport: Bool, asOf: CalendarDate) {
    self.facts = facts
    self.hasReport = hasReport
    self.asOf = asOf
  }

  /// Months from the as-of date to the certificate, and by when each step before it is done.
  private static let steps: [(months: Int, title: String, proof: String)] = [
    (3, "Gap analysis", "the report of the gap analysis with the actions that follow from it"),
    (
      6, "Scope and Statement of Applicability agreed",
      "the scope statement and the Statement of Applicability, approved by management"
    ),
    (
      11, "Internal audit and management review",
      "the internal audit report and the minutes of the management review"
    ),
    (12, "Stage 1 audit", "the certification body's Stage 1 conclusion, with its areas of concern"),
    (15, "Stage 2 audit", "the certification body's Stage 2 conclusion, with its nonconformities"),
    (18, "Certificate", "the certificate with its annexes"),
  ]

  var plan: AchieveByPlan {
    let milestones = Self.steps.map { step in
      AchieveByPlan.Milestone(
        months: step.months, date: asOf.adding(months: step.months), title: step.title,
        proof: step.proof)
    }
    let end = asOf.adding(months: Self.steps.last?.months ?? 0)
    return AchieveByPlan(
      milestones: milestones, duty: duty(by: end), terms: [reports, meanwhile, remedy(by: end)],
      fallback: """
        The Supplier shall obtain the certification not later than \(end), shall pass the Stage 1 audit by \
        \(asOf.adding(months: 12)) and the Stage 2 audit by \(asOf.adding(months: 15)), and shall report on its \
        progress every six months. If the certificate is not there on \(end) and not within \(facts.cure) after it, \
        the Customer may terminate the Agreement without a charge.
        """,
      escalation: """
        A date after \(end), an intention in the place of a duty, no milestone before the certificate, no proof in the \
        meantime, or no right to leave.
        """)
  }

  private func duty(by end: CalendarDate) -> String {
    """
    The Supplier shall obtain, not later than \(end), certification of its management system for information security \
    to \(facts.standard) for \(facts.services), issued by a certification body that is accredited for this standard by \
    an accreditation body within the international arrangement for mutual recognition. It shall reach each of these \
    milestones by its date and hand over the proof of it within 10 days:
    """
  }

  private var reports: String {
    """
    The Supplier shall report in writing within 10 days after the end of each calendar quarter: which milestones were \
    reached, which are at risk and why, and the name of the certification body once it is engaged. The Customer may ask \
    for a meeting on each report.
    """
  }

  private var meanwhile: String {
    let report =
      hasReport
      ? "shall continue to deliver" : "shall deliver, for the first time within 12 months,"
    return """
      Until the certificate is issued the Supplier \(report) each year a SOC 2 Type II report on \(facts.services) that \
      covers at least security; it shall answer the Customer's questions on its controls within 15 days, and shall let \
      the Customer, or an auditor that it names, examine them once a year. None of this takes the place of the \
      certification.
      """
  }

  private func remedy(by end: CalendarDate) -> String {
    """
    A milestone that is missed by more than 30 days obliges the Supplier to present a recovery plan within 14 days that \
    keeps to \(end). If a milestone is missed by more than 60 days, or if the certificate is not issued by \(end) and \
    not within \(facts.cure) after it, the Customer may terminate the Agreement, or the part of it that concerns the \
    services affected, without a charge and with a refund of what was paid in advance. From the issue of the certificate \
    the duty to maintain certification applies.
    """
  }
}
