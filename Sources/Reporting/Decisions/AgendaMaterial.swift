import AssuranceModel

/// What requests for decisions are made from.
struct AgendaMaterial: Sendable {
  let vendors: [VendorReport]
  let together: PortfolioAssessment
  let concentration: SpendConcentration
  let policy: Policy
  let asOf: CalendarDate

  /// The vendor's name; the id itself where the register has none.
  func name(of vendor: String) -> String {
    report(of: vendor)?.record.vendor.legalName ?? vendor
  }

  func report(of vendor: String) -> VendorReport? {
    vendors.first { $0.record.vendor.id == vendor }
  }

  /// Days from the as-of date to another, negative before it.
  func days(to day: CalendarDate) -> Int { asOf.days(until: day) }
}

/// The requests for decisions of all kinds: a new kind is one file and one line here.
enum DecisionRequests {
  static let sources: [@Sendable (AgendaMaterial) -> [DecisionRequest]] = [
    RevisitRequests.requests, LapseRequests.requests, DemandRequests.requests,
    RenewalRequests.requests, CertificationPathRequests.requests, SharedCompanyRequests.requests,
  ]

  static func agenda(_ material: AgendaMaterial) -> DecisionAgenda {
    DecisionAgenda(sources.flatMap { $0(material) })
  }
}

extension VendorReport {
  /// The heaviest open findings that nobody has accepted.
  func grounds(asOf: CalendarDate) -> [DecisionRequest.Ground] {
    let open = assessment.findings.filter {
      $0.isOpen && !record.accepts($0.rule.id, on: asOf)
    }
    let order = open.enumerated().sorted { one, other in
      let severities = (one.element.rule.severity, other.element.rule.severity)
      return severities.0 == severities.1 ? one.offset < other.offset : severities.0 > severities.1
    }
    return order.map(\.element.rule.id).uniqueInOrder.prefix(Self.mostGrounds)
      .map { .init(vendor: record.vendor.id, rule: $0) }
  }

  /// More findings than this are not read beside a decision.
  private static let mostGrounds = 3

  /// Where the vendor stands and why, as a headline.
  var standingReason: StandingJudgement.Reason {
    let standing = assessment.standing
    let first = standing.reasons.first
    return .init(
      "\(record.vendor.legalName) stands at \(standing.standing.title): \(first?.text ?? "")",
      evidence: first?.evidence ?? [], searches: first?.searches ?? [])
  }

  /// What the register says is paid in a year, as the cost of going on.
  var annualCost: DecisionRequest.Cost {
    record.vendor.annualSpend.map {
      .known(
        $0, basis: "a year, the register's annual spend", citation: record.vendor.citation)
    } ?? .notKnown
  }

  /// Whether the vendor is critical or high in the register.
  var isWeighty: Bool { record.vendor.tier == .critical || record.vendor.tier == .high }
}
