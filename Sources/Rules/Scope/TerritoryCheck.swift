import AssuranceModel

extension ScopeChecks {
  /// One answer for each territory of each service; one that holds where no territory is asked for.
  package static func territories(_ reliance: CertificateReliance) -> [ScopeAnswer] {
    let ground = CertifiedGround(reliance)
    let answers = reliance.services.flatMap { service in
      service.territories.uniqueInOrder.map { territory($0, of: service, on: ground) }
    }
    return answers.isEmpty
      ? [.holds("No territory is asked for, so none is held against the sites", ground.evidence)]
      : answers
  }

  /// Whether the certified places reach a territory where a service is used.
  ///
  /// A site serves the country and the groups of countries that it lies in. A scope that limits itself to customers
  /// somewhere reaches nobody else, wherever its sites are. A certificate that names no place at all tells nothing.
  static func territory(_ territory: String, of service: Service, on ground: CertifiedGround)
    -> ScopeAnswer
  {
    let use = "where we use \(service.name)"
    switch Territory(territory) {
    case .unknown:
      return .unknown(
        "Verify that \(territory) is certified for \(service.name), because the place is not known",
        ground.evidence)
    case .ambiguous(let places):
      let titles = places.map { "\($0.title) (\($0.code))" }.joined(separator: " or ")
      return .unknown(
        "Say in services.csv which \(territory) is meant, \(titles), \(use)", ground.evidence)
    case .places(let places):
      // Every place that the cell joins must be reached.
      return ScopeAnswer.weakest(of: places.map { ground.answer(for: $0, use) })
    }
  }
}

extension CertifiedGround {
  /// Whether the ground reaches one place.
  fileprivate func answer(for wanted: Place, _ use: String) -> ScopeAnswer {
    let title = wanted.title
    if let cut = excluded.first(where: { wanted.lies(in: $0.place) }) {
      return .fails("The scope leaves out \(cut.place.title), \(use)", cut.evidence)
    }
    let reach = reach(wanted, use)
    if case .holds = reach, let cut = excluded.first(where: { $0.place.lies(in: wanted) }) {
      return .unknown(
        "Verify the use in \(title), because the scope leaves out \(cut.place.title), \(use)",
        cut.evidence)
    }
    return reach
  }

  private func reach(_ wanted: Place, _ use: String) -> ScopeAnswer {
    let title = wanted.title
    guard let evidence else {
      return .unknown(
        "Ask for the certified sites, because the certificate names no place, \(use) in \(title)",
        nil)
    }
    if !customers.isEmpty { return customersReach(wanted, use) }
    if let region = operations.first(where: { wanted.lies(in: $0.place) }) {
      return .holds(
        "The scope names \(region.place.title)\(inside(wanted, region))", region.evidence)
    }
    // Any site lies in the world; only words that say so reach all of it.
    if wanted != .world,
      let place = (sites + operations).first(where: { $0.place.lies(in: wanted) })
    {
      let assumed = place.isAssumed ? ", taken from the vendor's seat" : ""
      return .holds(
        place.place == wanted
          ? "The certificate names \(title)\(assumed)"
          : "A certified place in \(place.place.title) lies in \(title)\(assumed)", place.evidence)
    }
    if let site = sites.first(where: { wanted.lies(in: $0.place) }) {
      return .unknown(
        "Verify where in \(site.place.title) the certified site lies, because we use it in \(title)",
        site.evidence)
    }
    let isSomewhere = !(sites + operations).isEmpty
    if wanted == .world {
      return .unknown(
        "Verify that the certificate reaches everywhere, because it names places in \(names) only",
        evidence)
    }
    let reason =
      isSomewhere
      ? "The certificate names places in \(names), and none in \(title), \(use)"
      : "The country of the certified sites is not stated, \(use) in \(title)"
    return hasUnknown || !isSomewhere ? .unknown(reason, evidence) : .fails(reason, evidence)
  }

  private func customersReach(_ wanted: Place, _ use: String) -> ScopeAnswer {
    if let region = customers.first(where: { wanted.lies(in: $0.place) }) {
      return .holds(
        "The scope is for customers in \(region.place.title)\(inside(wanted, region))",
        region.evidence)
    }
    let names = customers.map(\.place.title).uniqueInOrder.joined(separator: ", ")
    let members = (Gazetteer.all.members[wanted.code] ?? []).map { Place(code: $0) }
    let isWhole = members.allSatisfy { member in
      customers.contains { member.lies(in: $0.place) }
    }
    if !members.isEmpty, isWhole {
      return .holds(
        "The scope is for customers in \(names), which make up \(wanted.title)",
        customers.first?.evidence)
    }
    if let part = customers.first(where: { $0.place.lies(in: wanted) }) {
      return .unknown(
        "Verify the use in all of \(wanted.title), because the scope is for customers in \(names)",
        part.evidence)
    }
    let reason = "The scope is for customers in \(names), and not in \(wanted.title), \(use)"
    return hasUnknown
      ? .unknown(reason, customers.first?.evidence) : .fails(reason, customers.first?.evidence)
  }

  private func inside(_ wanted: Place, _ region: Named) -> String {
    wanted == region.place ? "" : ", where \(wanted.title) lies"
  }
}
