package import AssuranceModel

/// Services by territories by legal entities against what the certificates in force cover.
///
/// A cell is covered where one certificate is held by the vendor, names the service, reaches the territory and takes in
/// the entity. One check that fails makes it uncovered, one that cannot be answered makes it unknown. Several
/// certificates add up: each cell takes the best of their answers.
package enum ScopeAlgebra {
  /// One cell's answers of one certificate.
  struct Answers: Hashable, Sendable {
    let key: ScopeCell.Key
    let answers: [ScopeAnswer]

    var coverage: Coverage { answers.map(\.coverage).min() ?? .unknown }

    /// Why: what decides it, or all that holds where it is covered.
    var reasons: [StandingJudgement.Reason] {
      answers.filter { $0.coverage == coverage }.map(\.reason).uniqueInOrder
    }
  }

  /// The matrix of a record; where no certificate is in force, the reasons of the standing are those of every cell.
  package static func matrix(
    for record: VendorRecord, standing: StandingJudgement, policy: Policy, asOf: CalendarDate
  ) -> ScopeMatrix {
    let inForce = record.currentCertificates(asOf: asOf).filter {
      CertificateValidity(of: $0.body, policy: policy, asOf: asOf) == .inForce
    }
    let reliances = inForce.map { CertificateReliance($0, in: record) }
    let spend = ScopeSpend(record)
    let without: Coverage = standing.standing == .undetermined ? .unknown : .uncovered
    let best = best(of: reliances)
    let cells = keys(record).map { key in
      let answers = best[key]
      return ScopeCell(
        key: key, coverage: answers?.coverage ?? without,
        reasons: answers?.reasons ?? standing.reasons, spend: spend.share(of: key))
    }
    return ScopeMatrix(
      cells: cells + [spend.unattributed].compactMap { $0 }, assumptions: spend.assumptions)
  }

  /// Each cell's best answers over some certificates; the earlier certificate decides between equals.
  static func best(of reliances: [CertificateReliance]) -> [ScopeCell.Key: Answers] {
    var best: [ScopeCell.Key: Answers] = [:]
    for answers in reliances.flatMap(answers) {
      if let known = best[answers.key], known.coverage >= answers.coverage { continue }
      best[answers.key] = answers
    }
    return best
  }

  /// The cells of what is bought, in the order of services.csv, each once.
  static func keys(_ record: VendorRecord) -> [ScopeCell.Key] {
    keys(of: record.services, vendor: record.vendor)
  }

  /// A certificate's answers for every cell.
  private static func answers(_ reliance: CertificateReliance) -> [Answers] {
    let whole = ScopeChecks.ofTheWhole(reliance)
    let ground = CertifiedGround(reliance)
    return keys(of: reliance.services, vendor: reliance.vendor).map { key in
      guard let service = reliance.services.first(where: { $0.name == key.service }) else {
        return Answers(key: key, answers: whole + ScopeChecks.services(reliance))
      }
      var answers = whole + [ScopeChecks.service(service, reliance)]
      if let territory = key.territory {
        answers.append(ScopeChecks.territory(territory, of: service, on: ground))
      }
      if let entity = key.entity, let answer = ScopeChecks.entity(entity, reliance) {
        answers.append(answer)
      }
      return Answers(key: key, answers: answers)
    }
  }

  private static func keys(of services: [Service], vendor: Vendor) -> [ScopeCell.Key] {
    if services.isEmpty {
      return [
        ScopeCell.Key(
          service: "what we buy from \(vendor.legalName)", territory: nil, entity: nil)
      ]
    }
    return services.flatMap { service in
      axis(service.territories).flatMap { territory in
        axis(service.legalEntities).map { entity in
          ScopeCell.Key(service: service.name, territory: territory, entity: entity)
        }
      }
    }.uniqueInOrder
  }

  /// The values of an axis; one that is not stated where there are none.
  private static func axis(_ values: [String]) -> [String?] {
    values.isEmpty ? [nil] : values.uniqueInOrder
  }
}
