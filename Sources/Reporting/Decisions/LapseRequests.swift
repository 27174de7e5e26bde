import AssuranceModel

/// Certifications that have lapsed while the contract's clock runs.
enum LapseRequests {
  static func requests(_ material: AgendaMaterial) -> [DecisionRequest] {
    material.vendors.compactMap { vendor in
      guard let clock = vendor.assessment.breachClock, clock.isRunning else { return nil }
      return request(vendor, clock, material)
    }
  }

  private static func request(
    _ vendor: VendorReport, _ clock: BreachClock, _ material: AgendaMaterial
  ) -> DecisionRequest {
    let id = vendor.record.vendor.id
    // A certificate that looks in force while another source says that it is not has to be cleared up first.
    let isDisputed = [.covered, .scopeConcern].contains(vendor.assessment.standing.standing)
    let cure = clock.milestone(.cureEnds)?.day.date
    return DecisionRequest(
      id: "lapse.\(id)", kind: .lapse, weight: .critical,
      question:
        "Give \(vendor.record.vendor.legalName) notice, since its certification \(words(clock.lapse.cause))?",
      vendors: [id], context: [lapse(clock), vendor.standingReason] + steps(clock),
      options: [
        .init(
          "Give notice of the lapse now",
          consequence: cure.map { "The period to cure ends on \($0) where notice is given today" }
            ?? "The contracts state no period to cure that would begin"),
        .init(
          "Ask the certification body for the status and its date first",
          consequence:
            "What the sources say of the certificate is cleared up before notice is given"),
        .init(
          "Wait for the vendor's own notice",
          consequence: "No period to cure runs until notice is given"),
      ],
      recommended: isDisputed ? 1 : 0,
      recommendation: isDisputed
        ? "The certificate itself says that it is in force"
        : "A period to cure that has not begun cannot end",
      decideBy: material.asOf, grounds: vendor.grounds(asOf: material.asOf))
  }

  /// What is told of the lapse, and by whom.
  private static func lapse(_ clock: BreachClock) -> StandingJudgement.Reason {
    let said: String =
      switch clock.lapse.day {
      case .on(let day): "The certification \(words(clock.lapse.cause)) since \(day)"
      case .none(let reason), .undetermined(let reason): reason
      }
    return .init(said, evidence: clock.lapse.citations)
  }

  /// The days that follow from it.
  private static func steps(_ clock: BreachClock) -> [StandingJudgement.Reason] {
    clock.milestones.filter { $0.kind != .lapse }.compactMap { milestone in
      milestone.day.date.map {
        .init(
          "\(milestone.kind.title): \($0)", evidence: milestone.citations,
          searches: milestone.searches)
      }
    }
  }

  private static func words(_ cause: Lapse.Cause) -> String {
    switch cause {
    case .expired: "has expired"
    case .supersededEdition: "is to an edition that is no longer valid"
    case .suspended: "is suspended"
    case .withdrawn: "is withdrawn"
    case .simulated, .undetermined: "has lapsed"
    }
  }
}
