/// A clause by which a vendor without certification obtains it, step by step, until a date.
package struct AchieveByPlan: Hashable, Sendable {
  /// A step with the day by which it is done and what shows that it is.
  package struct Milestone: Hashable, Sendable {
    /// Months after the as-of date.
    package let months: Int
    package let date: CalendarDate
    package let title: String
    /// What the supplier hands over, as a phrase.
    package let proof: String

    package init(months: Int, date: CalendarDate, title: String, proof: String) {
      self.months = months
      self.date = date
      self.title = title
      self.proof = proof
    }
  }

  /// In the order of their dates; the last is the certificate.
  package let milestones: [Milestone]
  /// The duty itself, before the milestones.
  package let duty: String
  /// Reports, proof in the meantime and the remedy, after the milestones; each a paragraph.
  package let terms: [String]
  package let fallback: String
  package let escalation: String

  package init(
    milestones: [Milestone], duty: String, terms: [String], fallback: String, escalation: String
  ) {
    self.milestones = milestones
    self.duty = duty
    self.terms = terms
    self.fallback = fallback
    self.escalation = escalation
  }
}
