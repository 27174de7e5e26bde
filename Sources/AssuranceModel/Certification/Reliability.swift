/// How urgently a certificate should be verified with its issuer.
package enum ReliabilityLevel: String, Hashable, Sendable, Codable, Comparable, CaseIterable {
  /// Nothing speaks for asking.
  case none
  /// Something is unknown or unusual: ask.
  case ask
  /// Something on the certificate contradicts the rules or itself: verify before relying on it.
  case verifyFirst = "verify_first"

  package static func < (left: Self, right: Self) -> Bool { left.order < right.order }

  private var order: Int {
    switch self {
    case .none: 0
    case .ask: 1
    case .verifyFirst: 2
    }
  }

  /// The level as the pack prints it.
  package var title: String {
    switch self {
    case .none: "Nothing to verify"
    case .ask: "Ask"
    case .verifyFirst: "Verify first"
    }
  }
}

/// One explained reason to verify a certificate with its issuer; never an accusation.
package struct ReliabilityReason: Hashable, Sendable {
  /// What kind of reason it is.
  package enum Kind: String, Hashable, Sendable, Codable {
    /// Something is not known; by itself never suspicious.
    case unknown
    /// Something stands on the certificate that does not fit.
    case contrary
  }

  /// Permanent code such as `REL01`.
  package let id: String
  package let kind: Kind
  /// How much it counts, 1 to 4.
  package let weight: Int
  /// Why it counts so much.
  package let rationale: String
  /// Headline without full stop.
  package let text: String
  /// What to do, as a verb phrase.
  package let remedy: String
  package let sources: [Source]
  /// Empty only where something is missing.
  package let evidence: [Citation]

  package init(
    id: String, kind: Kind, weight: Int, rationale: String, text: String, remedy: String,
    sources: [Source], evidence: [Citation]
  ) {
    self.id = id
    self.kind = kind
    self.weight = weight
    self.rationale = rationale
    self.text = text
    self.remedy = remedy
    self.sources = sources
    self.evidence = evidence
  }
}

/// All reasons to verify one certificate, with the level that they add up to.
package struct Reliability: Hashable, Sendable {
  package let level: ReliabilityLevel
  /// What contradicts first, then by weight, then by id.
  package let reasons: [ReliabilityReason]

  package init(level: ReliabilityLevel, reasons: [ReliabilityReason]) {
    self.level = level
    self.reasons = reasons
  }
}

/// What one certificate is worth on the as-of date.
package struct CertificateAssessment: Hashable, Sendable {
  /// Path of the certificate.
  package let file: String
  package let cycle: CertificationCycleState
  package let reliability: Reliability

  package init(file: String, cycle: CertificationCycleState, reliability: Reliability) {
    self.file = file
    self.cycle = cycle
    self.reliability = reliability
  }
}
