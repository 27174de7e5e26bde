package import AssuranceModel

/// Whether a promise names all that the policy, and what is bought, ask of it.
///
/// A contract is read as one: an edition, or accreditation, that any binding clause names counts for the duty to keep
/// the certification. Services, territories and controls must stand in the clause that is about them.
package struct PromiseSpecificity: Sendable {
  private let sufficiency: ClauseSufficiency
  private let acceptedEditions: [StandardEdition]
  /// Nil where no buyer is known, as when a single contract is looked at; then nothing that is bought is asked for.
  private let services: [Service]?
  private let binding: [ClauseReading]

  /// Against the policy, what is bought from the vendor, and the other clauses of its contracts.
  package init(policy: Policy, record: VendorRecord) {
    self.init(
      policy: policy, services: record.services,
      binding: record.contracts.flatMap(\.body.clauses).filter { $0.verdict == .present })
  }

  /// Against the policy alone, as far as a single contract can be judged.
  package init(policy: Policy, contract: Contract) {
    self.init(
      policy: policy, services: nil, binding: contract.clauses.filter { $0.verdict == .present })
  }

  private init(policy: Policy, services: [Service]?, binding: [ClauseReading]) {
    sufficiency = ClauseSufficiency(policy: policy)
    acceptedEditions = policy.acceptedEditions
    self.services = services
    self.binding = binding
  }

  /// What the promise lacks, in the order of `PromisePart.allCases`.
  package func shortfalls(of reading: ClauseReading) -> [PromiseShortfall] {
    let period = sufficiency.shortfall(of: reading).map { [$0] } ?? []
    return switch reading.tag {
    case .maintainCertification: period + edition + accreditation
    case .scopeSpecificity: period + named(services: reading)
    case .geographicAlignment: period + named(territories: reading)
    case .annexAControls: period + named(controls: reading)
    case .provideCertificate, .soaAccess, .surveillanceAuditNotification,
      .nonconformityNotification, .recertificationCommitment, .lapseNotification,
      .terminationRight, .subprocessorCascading, .soc2AndISOCombined:
      period
    }
  }

  private var edition: [PromiseShortfall] {
    let years = binding.compactMap(\.parameters.edition).uniqueInOrder
    let accepted = acceptedEditions.map(\.rawValue)
    if years.contains(where: accepted.contains) { return [] }
    return years.first.map { [.otherEdition($0, accepted: acceptedEditions)] }
      ?? [.noEdition(accepted: acceptedEditions)]
  }

  private var accreditation: [PromiseShortfall] {
    binding.contains { $0.parameters.isAccreditationRequired } ? [] : [.noAccreditation]
  }

  private func named(services reading: ClauseReading) -> [PromiseShortfall] {
    guard let services else { return [] }
    guard !services.isEmpty else { return [.unknownNeed(.services)] }
    if reading.parameters.services.contains(where: Self.meansAllServices) { return [] }
    let texts = reading.parameters.services + [reading.citation?.quote ?? ""]
    let missing = services.filter { service in
      let naming = ServiceWords(service).naming(in: texts)
      return naming != .named && naming != .broad
    }
    return missing.isEmpty ? [] : [.services(missing.map(\.name))]
  }

  private func named(territories reading: ClauseReading) -> [PromiseShortfall] {
    guard let services else { return [] }
    let wanted = services.flatMap(\.territories).uniqueInOrder
    guard !wanted.isEmpty else { return [.unknownNeed(.territories)] }
    let words = (reading.parameters.territories + [reading.citation?.quote ?? ""])
    let named = words.flatMap { text in
      PlaceReading.places(in: PlaceWord.all(in: text), seat: nil).compactMap(\.place)
    }
    let missing = wanted.filter { territory in
      guard case .places(let places) = Territory(territory) else { return true }
      return !places.allSatisfy { place in named.contains { place.lies(in: $0) } }
    }
    return missing.isEmpty ? [] : [.territories(missing)]
  }

  private func named(controls reading: ClauseReading) -> [PromiseShortfall] {
    guard let services else { return [] }
    let wanted = services.flatMap(\.requiredControls).uniqueInOrder
    guard !wanted.isEmpty else { return [.unknownNeed(.controls)] }
    let named = reading.parameters.controls.map {
      $0.hasPrefix("A.") ? String($0.dropFirst(2)) : $0
    }
    let missing = wanted.filter { control in
      !named.contains { $0 == control || Self.isSuccessor(control, of: $0) }
    }
    return missing.isEmpty ? [] : [.controls(missing)]
  }

  /// Whether an id of :2013, without its letter, has become a control of :2022.
  private static func isSuccessor(_ control: String, of old: String) -> Bool {
    AnnexASuccession.from2013.contains { $0.new == control && $0.old == "A.\(old)" }
  }

  /// `the Services`, which an agreement's own definition fills, are all that is bought under it.
  private static func meansAllServices(_ name: String) -> Bool {
    FoldedText.words(name).allSatisfy(allServices.contains)
  }

  private static let allServices: Set<String> = [
    "the", "all", "such", "these", "service", "services", "agreed", "contracted", "die", "der",
    "den", "alle", "dienste", "diensten", "dienstleistungen", "leistungen", "les", "des", "tous",
    "prestations", "los", "todos", "servicios", "de", "alle", "dienst", "diensten",
  ]
}
