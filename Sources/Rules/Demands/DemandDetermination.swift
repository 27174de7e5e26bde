package import AssuranceModel

/// Holds what we promised to customers against the vendors that carry it and the companies behind them.
///
/// Each service of a demand is looked for among what we buy, by name and synonym. Every vendor of it has to show what
/// is asked until the demand is due. A company behind a vendor of which too little is shown puts the demand at risk.
/// What is not known supports nothing.
package struct DemandDetermination {
  private let records: [VendorRecord]
  private let assessments: [Assessment]
  private let chain: SupplyChain
  private let policy: Policy
  private let asOf: CalendarDate
  private let services: DemandedServices

  package init(
    _ records: [VendorRecord], _ assessments: [Assessment], chain: SupplyChain, policy: Policy,
    asOf: CalendarDate
  ) {
    self.records = records.map { $0.trusting(from: policy.minimumConfidence) }
    self.assessments = assessments
    self.chain = chain
    self.policy = policy
    self.asOf = asOf
    services = DemandedServices(records)
  }

  /// One demand with a line for each of its services and vendors.
  package func judge(_ demand: BuyerTables.CustomerDemand) -> DemandJudgement {
    let expectation = DemandReading.expectation(of: demand)
    let day = max(demand.due ?? asOf, asOf)
    let lines = demand.services.flatMap { name -> [DemandJudgement.Line] in
      let found = services.named(name)
      guard !found.isEmpty else { return [unknown(name, demand)] }
      return found.map { line(name, $0.record, $0.service, expectation, day) }
    }
    return DemandJudgement(
      demand: demand, expectation: expectation, day: day,
      lines: lines.isEmpty ? [nothingNamed(demand)] : lines)
  }

  private func line(
    _ name: String, _ number: Int, _ service: Service, _ expectation: DemandExpectation,
    _ day: CalendarDate
  ) -> DemandJudgement.Line {
    let answers = expectation.assurances.map { assurance in
      answer(assurance, number, service, expectation, day)
    }
    let decided =
      expectation.isOneEnough
      ? answers.max { $0.support < $1.support }.map { [$0] } ?? [] : answers
    return DemandJudgement.Line(
      service: name, vendor: records[number].vendor.id,
      goodUntil: decided.compactMap(\.goodUntil).min(),
      reasons: decided.isEmpty
        ? [
          .init(
            .unsupported,
            .init("What kind of evidence the demand asks for is not stated; fill in framework"))
        ] : decided.flatMap(\.reasons))
  }

  /// One assurance by one vendor, with the companies behind it.
  private func answer(
    _ assurance: DemandExpectation.Assurance, _ number: Int, _ service: Service,
    _ expectation: DemandExpectation, _ day: CalendarDate
  ) -> DemandJudgement.Line {
    let record = records[number]
    var reasons: [DemandJudgement.Reason]
    var goodUntil: CalendarDate?
    switch assurance {
    case .iso27001:
      let demand = CertificationDemand(
        record: record, assessment: assessments[number], service: service,
        expectation: expectation, day: day)
      (reasons, goodUntil) = (demand.reasons, demand.goodUntil)
    case .soc2:
      let demand = AttestationDemand(
        record, expectation: expectation, policy: policy, asOf: asOf, day: day)
      (reasons, goodUntil) = (demand.reasons, demand.goodUntil)
    case .other(let name):
      let proof = EvidenceKind.all.first { $0.name == name }.map { ": \($0.proof)" } ?? ""
      reasons = [.init(.unsupported, .init("Documents are not read for \(name)\(proof)"))]
    }
    // Where the vendor itself shows nothing, what stands behind it decides nothing.
    if reasons.allSatisfy({ $0.support != .unsupported }) {
      let behind = companiesBehind(record, assurance, expectation, day)
      if !behind.isEmpty { reasons = reasons.filter { $0.support != .supported } + behind }
    }
    return DemandJudgement.Line(
      service: service.name, vendor: record.vendor.id, goodUntil: goodUntil, reasons: reasons)
  }

  /// The companies behind a vendor that do not show what is asked.
  private func companiesBehind(
    _ record: VendorRecord, _ assurance: DemandExpectation.Assurance,
    _ expectation: DemandExpectation, _ day: CalendarDate
  ) -> [DemandJudgement.Reason] {
    let own = AttestationDemand(
      record, expectation: expectation, policy: policy, asOf: asOf, day: day)
    return chain.paths(of: record.vendor.id).compactMap { path in
      guard let last = path.links.last, assurance != .soc2 || !own.examines(last.name),
        let state = shortfall(of: last, assurance, expectation, day)
      else { return nil }
      let services = last.services.isEmpty ? "" : " for \(last.services.joinedAsWords)"
      let through =
        path.rank == 1
        ? "" : ", through \(path.links.dropLast().map(\.name).joinedAsWords)"
      return .init(
        .atRisk,
        .init(
          "It rests on \(last.name)\(services)\(through): \(state)", evidence: last.citations))
    }
  }

  /// What a company behind a vendor lacks; nil where it shows what is asked.
  private func shortfall(
    of link: SupplyChain.Link, _ assurance: DemandExpectation.Assurance,
    _ expectation: DemandExpectation, _ day: CalendarDate
  ) -> String? {
    let number = link.vendor.flatMap { id in records.firstIndex { $0.vendor.id == id } }
    switch (assurance, number) {
    case (.soc2, let number?):
      let demand = AttestationDemand(
        records[number], expectation: expectation, policy: policy, asOf: asOf, day: day)
      return demand.reasons.first { $0.support != .supported }?.reason.text
    case (.iso27001, _) where link.state.isCovered: return nil
    default: return Self.words(for: link.state)
    }
  }

  /// What is known of a company that does not show what is asked.
  private static func words(for state: SubprocessorState) -> String {
    switch state {
    case .stated(let text): "\(text) is stated and not evidenced"
    case .notStated: "nothing that is asked is stated or shown of it"
    case .vendor(let standing): "it is our vendor too, and stands at \(standing.title)"
    case .certificate(.inForce): "its certificate is in force, and its scope was not judged"
    case .certificate(.notInForce): "its certificate is not in force"
    case .certificate(.undetermined): "whether its certificate is in force is not known"
    }
  }

  private func unknown(_ name: String, _ demand: BuyerTables.CustomerDemand)
    -> DemandJudgement.Line
  {
    let near = services.near(name).map { "; did you mean `\($0)`?" } ?? ""
    return DemandJudgement.Line(
      service: name, vendor: nil,
      reasons: [
        .init(
          .unsupported,
          .init(
            "Nothing in services.csv is called `\(name)`, so no vendor is known to carry it\(near)",
            evidence: [demand.citation]))
      ])
  }

  private func nothingNamed(_ demand: BuyerTables.CustomerDemand) -> DemandJudgement.Line {
    DemandJudgement.Line(
      service: "", vendor: nil,
      reasons: [
        .init(
          .unsupported,
          .init(
            "The demand names no service, so that no vendor can be held against it",
            evidence: [demand.citation]))
      ])
  }
}
