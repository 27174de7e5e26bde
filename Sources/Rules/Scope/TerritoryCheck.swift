import AssuranceModel

extension ScopeChecks {
  /// One answer for each territory of each service that the certified places do not reach; one that holds otherwise.
  ///
  /// A certificate that names no places restricts none. An address without a country is taken to lie in the country of
  /// the vendor's seat, since domestic addresses leave it out.
  package static func territories(_ reliance: CertificateReliance) -> [ScopeAnswer] {
    let ground = CertifiedGround(reliance)
    guard let evidence = ground.evidence else { return [.holds(nil)] }
    if ground.hasUnknown, ground.places.isEmpty {
      return [.unknown("The country of the certified sites is not stated", evidence)]
    }
    let concerns = reliance.services.flatMap { service in
      service.territories.compactMap { territory -> ScopeAnswer? in
        let wanted = Place.territories(territory)
        guard !wanted.isEmpty else {
          return .unknown(
            "Verify that \(territory) is certified for \(service.name), because the place is not known",
            evidence)
        }
        let isReached = wanted.allSatisfy { place in
          ground.places.contains { $0.isCompatible(with: place) }
        }
        if isReached { return nil }
        let reason =
          "The certificate names places in \(ground.names), and none in \(territory), "
          + "where we use \(service.name)"
        return ground.hasUnknown ? .unknown(reason, evidence) : .fails(reason, evidence)
      }
    }
    return concerns.isEmpty ? [.holds(evidence)] : concerns
  }
}

/// The places that a certificate is restricted to by its sites or by its scope statement.
private struct CertifiedGround {
  private(set) var places: [Place] = []
  /// Whether some named site could not be placed.
  private(set) var hasUnknown = false
  /// Nil where the certificate names no place at all.
  private(set) var evidence: Evidence?

  init(_ reliance: CertificateReliance) {
    let seat = reliance.vendor.country.flatMap(Place.territory)
    for site in reliance.certificate.sites {
      switch site {
      case .stated(let address, let found):
        add(found)
        let named = Place.ofAddress(address)
        places += named.isEmpty ? seat.map { [$0] } ?? [] : named
        if named.isEmpty, seat == nil { hasUnknown = true }
      case .unreadable(let found):
        add(found)
        hasUnknown = true
      case .notStated: break
      }
    }
    if case .stated(let scope, let found) = reliance.certificate.scope {
      let named = Place.named(in: ScopeText(scope).includedText)
      if !named.isEmpty { add(found) }
      places += named
    }
    places = places.uniqueInOrder
  }

  var names: String { places.map(\.code).joined(separator: ", ") }

  private mutating func add(_ found: Evidence) {
    evidence = evidence?.and(found) ?? found
  }
}
