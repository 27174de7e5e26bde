/// How much a nonconformity weighs for the committee.
package enum Severity: String, Hashable, Sendable, Codable, Comparable, CaseIterable {
  case low, medium, high, critical

  package static func < (left: Self, right: Self) -> Bool {
    let order = Self.allCases
    guard let left = order.firstIndex(of: left), let right = order.firstIndex(of: right) else {
      preconditionFailure("Every severity is in allCases")
    }
    return left < right
  }
}

/// Where a rule comes from: a standard with its clause, or a practice relied on.
package struct Source: Hashable, Sendable {
  package let document: String
  package let clause: String

  package init(_ document: String, clause: String = "") {
    self.document = document
    self.clause = clause
  }
}

/// What a rule asks, why, and on whose authority: the same text in the pack, on the command line and in the reference.
package struct RuleReference: Hashable, Sendable {
  /// Permanent code such as `CERT001`.
  package let id: String
  /// Noun of what the rule looks at, equal to its file's name, such as `CertificateExpiry`.
  package let name: String
  /// What is asked, as one sentence.
  package let requirement: String
  /// Headline when the evidence conforms.
  package let title: String
  /// Headline when it does not.
  package let failureTitle: String
  /// Why the committee should care.
  package let why: String
  /// What to do about a nonconformity, as a verb phrase.
  package let remedy: String
  /// What to do where the evidence leaves the question open, where that is something else; nil where it is not.
  package let openRemedy: String?
  package let severity: Severity
  /// Points that a nonconformity, or no answer, adds to the risk score before the policy's own weights.
  package let points: Int
  /// Never empty.
  package let sources: [Source]
  /// Where the rule is known to be wrong or blind.
  package let knownLimits: String

  package init(
    id: String, name: String, requirement: String, title: String, failureTitle: String,
    why: String, remedy: String, openRemedy: String? = nil, severity: Severity, points: Int,
    sources: [Source],
    knownLimits: String = ""
  ) {
    self.id = id
    self.name = name
    self.requirement = requirement
    self.title = title
    self.failureTitle = failureTitle
    self.why = why
    self.remedy = remedy
    self.openRemedy = openRemedy
    self.severity = severity
    self.points = points
    self.sources = sources
    self.knownLimits = knownLimits
  }
}
