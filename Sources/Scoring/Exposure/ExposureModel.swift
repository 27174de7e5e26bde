package import AssuranceModel

/// The buyer's exposure as a model that can be simulated, with what each of its numbers rests on.
///
/// In: the records with their assessments, the table of sub-processors and the policy. Out: a `LossModel`, and from the
/// blocks of its simulation the figures of the pack. The events through all vendors together are known best; they are
/// shared over the vendors by tier and data, and then each vendor's share moves with its own findings.
package struct ExposureModel: Sendable {
  /// What is simulated: the vendors with nothing missing.
  package let losses: LossModel
  private let policy: Policy
  private let base: BaseRates
  private let risks: [(vendor: String, risk: VendorRisk)]
  private let shared: SharedSubprocessors

  package init(
    _ records: [VendorRecord], _ assessments: [Assessment],
    subprocessors: [BuyerTables.Subprocessor], policy: Policy, table: ExposureTable = .builtIn
  ) {
    guard let base = BaseRates(policy.exposure, table: table) else {
      preconditionFailure("The table that ships with the program has a row for every revenue")
    }
    risks = zip(records, assessments).map { record, assessment in
      (
        record.vendor.id,
        VendorRisk(record, assessment, base: base, policy: policy, table: table)
      )
    }
    let complete = risks.compactMap { entry in
      entry.risk.magnitude.map { (id: entry.vendor, risk: entry.risk, magnitude: $0) }
    }
    let whole = complete.reduce(0) { $0 + $1.risk.weight }
    let rates = complete.map {
      base.events.mean * $0.risk.weight / whole * $0.risk.effects.frequencyFactor
    }
    shared = SharedSubprocessors(subprocessors, vendors: complete.map(\.id))
    let split = shared.split(rates, share: base.sharedShare)
    losses = LossModel(
      vendors: zip(complete, split.own).map { vendor, rate in
        .init(id: vendor.id, ownRate: rate, magnitude: vendor.magnitude)
      },
      sharedCauses: split.causes, size: base.events.size)
    self.policy = policy
    self.base = base
  }

  /// The simulation that the policy asks for.
  package var simulation: LossSimulation {
    LossSimulation(losses, trials: policy.exposure.trials, seed: policy.exposure.seed)
  }

  /// The figures, from all blocks of the simulation in their order.
  package func exposure(from blocks: [LossSimulation.Block]) -> Exposure {
    let simulation = simulation
    let currency = policy.reportingCurrency
    let indexes = Dictionary(
      losses.vendors.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let vendors = risks.map { entry in
      VendorExposure(
        vendor: entry.vendor,
        result: indexes[entry.vendor].map { index in
          let distribution = LossDistribution(
            blocks.map { $0.vendors[index] }, trials: simulation.trials, currency: currency)
          let range = losses.vendors[index].magnitude.range(currency)
          return VendorExposure.Result(
            figures: distribution.figures, eventsPerYear: losses.rate(of: index), low: range.low,
            high: range.high, answers: answers(of: entry.risk, at: index))
        }, missing: entry.risk.missing, drivers: entry.risk.drivers)
    }
    let whole =
      losses.vendors.isEmpty
      ? nil
      : LossDistribution(blocks.map(\.portfolio), trials: simulation.trials, currency: currency)
    return Exposure(
      portfolio: whole?.figures, exceedance: whole?.exceedance ?? [],
      appetite: policy.exposure.appetite.flatMap { limit in
        whole.map {
          .init(
            limit: ModelledLoss(amount: limit, currency: currency),
            probabilityAbove: $0.probability(above: Double(limit)))
        }
      }, vendors: vendors, shared: sharedSubprocessors,
      parameters: (base.parameters + risks.flatMap(\.risk.parameters)).uniqued,
      frequency: frequency,
      trials: simulation.trials, seed: policy.exposure.seed)
  }

  /// What each open paper of a vendor could take off its mean, the most first.
  private func answers(of risk: VendorRisk, at index: Int) -> [ExposureAnswer] {
    let mean = losses.rate(of: index) * losses.vendors[index].magnitude.mean
    return risk.papers.sorted { $0.share > $1.share }.compactMap {
      $0.answer(mean: mean, currency: policy.reportingCurrency)
    }
  }

  private var sharedSubprocessors: [Exposure.SharedSubprocessor] {
    zip(shared.groups, losses.sharedCauses).map { group, cause in
      .init(
        name: group.name, vendors: group.vendors.sorted().map { losses.vendors[$0].id },
        eventsPerYear: cause.rate, citations: group.citations)
    }
  }

  private var frequency: String {
    let mean = Significant.text(base.events.mean)
    return switch base.events {
    case .poisson: "Poisson, \(mean) events in a mean year through all vendors before findings"
    case .negativeBinomial(_, let size):
      "negative binomial of size \(Significant.text(size)), \(mean) events in a mean year through all vendors before findings"
    }
  }
}

extension LossMagnitude {
  /// The 5th and 95th percentile, or the ends of a PERT.
  fileprivate func range(_ currency: Currency) -> (low: ModelledLoss, high: ModelledLoss) {
    func loss(_ amount: Double) -> ModelledLoss {
      ModelledLoss(amount: Significant.rounded(amount, digits: 2), currency: currency)
    }
    return switch self {
    case .pert(let least, _, let most): (loss(least), loss(most))
    case .lognormal: (loss(quantile(0.05) ?? 0), loss(quantile(0.95) ?? 0))
    }
  }
}

extension [ExposureParameter] {
  /// Each once, where it comes first.
  fileprivate var uniqued: [ExposureParameter] {
    var seen: Set<String> = []
    return filter { seen.insert($0.id).inserted }
  }
}
