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
    let name = vendor.record.vendor.legalName
    // A certificate that looks in force while another source says that it is not has to be cleared up first.
    let isDisputed = vendor.disputedLapse != nil
    let isBound = isBound(vendor)
    return DecisionRequest(
      id: "lapse.\(id)", kind: .lapse, weight: .critical,
      question: isBound == false
        ? "What is asked of \(name), since its certification \(words(clock.lapse.cause))?"
        : "Give \(name) notice, since its certification \(words(clock.lapse.cause))?",
      vendors: [id], context: [lapse(clock), vendor.standingReason] + steps(clock),
      options: [
        own(clock, isBound: isBound),
        .init(
          "Ask the certification body for the status and its date first",
          consequence:
            "What the sources say of the certificate is cleared up before anything is asked of the vendor"
        ),
      ] + [waiting(clock, vendor)].compactMap(\.self),
      recommended: isDisputed ? 1 : 0,
      recommendation: isDisputed
        ? "The certificate itself says that it is in force"
        : isBound == false
          ? "No contract gives another way to learn by when it is restored"
          : "A period to cure that has not begun cannot end",
      decideBy: material.asOf, grounds: vendor.grounds(asOf: material.asOf))
  }

  /// Whether a contract promises certification, notice of its loss, or a right to leave on it; nil where contracts could
  /// not be read whole.
  private static func isBound(_ vendor: VendorReport) -> Bool? {
    let promises = vendor.assessment.commitments.filter { duties.contains($0.tag) }.map(\.promised)
    if promises.contains(.present) { return true }
    return promises.contains(.undetermined) || promises.isEmpty ? nil : false
  }

  private static let duties: Set<ClauseTag> = [
    .maintainCertification, .recertificationCommitment, .lapseNotification, .terminationRight,
  ]

  /// Our own step: notice under the contract, or a question where no term is breached.
  private static func own(_ clock: BreachClock, isBound: Bool?) -> DecisionRequest.Option {
    if isBound == false {
      return .init(
        "Ask the vendor in writing what has happened and by when it is restored",
        consequence:
          "No term of the contracts that we hold promises certification or notice of its loss, so that none is breached"
      )
    }
    let cure = clock.milestone(.cureEnds)?.day.date
    return .init(
      "Give notice of the lapse now",
      consequence: cure.map { "The period to cure ends on \($0) where notice is given today" }
        ?? "The contracts state no period to cure that would begin")
  }

  /// To wait for the vendor's notice, which is a way only where a contract owes it.
  private static func waiting(_ clock: BreachClock, _ vendor: VendorReport)
    -> DecisionRequest.Option?
  {
    let isOwed = vendor.assessment.commitments.contains {
      $0.tag == .lapseNotification && $0.promised == .present
    }
    guard isOwed else { return nil }
    let due = clock.milestone(.vendorNoticeDue)?.day.date.map {
      "It \($0 < clock.asOf ? "was" : "is") due by \($0); no period to cure runs until notice is given"
    }
    return .init(
      "Wait for the vendor's own notice",
      consequence: due ?? "No period to cure runs until notice is given")
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
