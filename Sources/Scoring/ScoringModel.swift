package import AssuranceModel

/// The weights that turn findings and the vendor's inherent risk into points.
///
/// In: findings with the points of their rules. Out: whole points. It judges no evidence and knows no rule.
/// Rules weigh by severity: a critical nonconformity of a certificate 10 to 15 points, the certificate itself 40, a
/// commitment 3 to 8. The inherent part can reach 40, so that a critical vendor without a certificate is high.
package struct ScoringModel: Hashable, Sendable {
  /// Changes whenever a weight or a threshold below changes.
  package static let version = "1"

  /// Whose weights count, and the currency in which spend can be compared.
  private let policy: Policy

  package init(policy: Policy) { self.policy = policy }

  /// What a rule weighs.
  package func points(of rule: RuleReference) -> Int { policy.points(of: rule) }

  /// Points of the tier; a vendor without one counts as the worst until it has one.
  package func points(of tier: Vendor.Tier) -> Int {
    switch tier {
    case .critical: 20
    case .high: 12
    case .medium: 6
    case .low: 0
    }
  }

  /// Points where the tier is not stated: those of the worst.
  package static let unknownTierPoints = 20
  /// Points where the classes of data are not stated: those of the worst.
  package static let unknownDataPoints = 10
  /// Points where the spend is not stated or not comparable: those of the worst.
  package static let unknownSpendPoints = 10

  /// Points of a class of data: 10 special or secret, 6 personal, 2 other, 0 public.
  package func points(ofDataClass name: String) -> Int {
    switch ExposurePolicy.DataClass(named: name) {
    case .sensitive: 10
    case .personal: 6
    case .other: 2
    case .open: 0
    }
  }

  /// Points of a year's spend: 0 below 50,000, 3 below 250,000, 6 below 1,000,000, else 10; nil in another currency.
  package func points(ofSpend spend: Money) -> Int? {
    guard spend.currency == policy.reportingCurrency else { return nil }
    return switch spend.hundredths {
    case ..<5_000_000: 0
    case ..<25_000_000: 3
    case ..<100_000_000: 6
    default: 10
    }
  }

  /// The range that a score falls in.
  package func band(of score: Int) -> Scorecard.Band {
    Scorecard.Band.allCases.first { band in band.ceiling.map { score <= $0 } ?? true } ?? .high
  }
}
