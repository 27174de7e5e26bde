/// How evidence stands to a rule.
package enum Verdict: String, Hashable, Sendable, Codable, CaseIterable {
  case conforms, nonconforming
  /// The evidence is missing or cannot be read; never counted as conforming.
  case undetermined
  case notApplicable = "not_applicable"
}

/// What the evidence shows of a vendor under one rule.
package struct Finding: Hashable, Sendable {
  /// The words of one finding: headline without full stop.
  package struct Message: Hashable, Sendable, ExpressibleByStringInterpolation {
    package let text: String

    package init(stringLiteral value: String) { text = value }
  }

  package let rule: RuleReference
  package let verdict: Verdict
  package let message: Message
  /// Passed on from the evidence; empty only where words were not found, or are not needed.
  package let evidence: [Citation]
  /// Where was looked and no words were found, passed on from the evidence.
  package let searches: [DocumentSearch]
  /// The weakest confidence of the evidence; nil where there is none.
  package let confidence: Confidence?
  /// Path of the document that the rule looked at; nil for rules on the whole record.
  package let subject: String?

  /// Whether somebody has to do something about it: it does not conform, or cannot be told.
  package var isOpen: Bool { verdict == .nonconforming || verdict == .undetermined }

  /// What to do about it, as a verb phrase.
  package var remedy: String {
    verdict == .undetermined ? rule.openRemedy ?? rule.remedy : rule.remedy
  }

  package init(
    rule: RuleReference, verdict: Verdict, message: Message, evidence: [Citation],
    searches: [DocumentSearch] = [], confidence: Confidence?, subject: String? = nil
  ) {
    self.rule = rule
    self.verdict = verdict
    self.message = message
    self.evidence = evidence
    self.searches = searches
    self.confidence = confidence
    self.subject = subject
  }
}
