import AssuranceModel

/// The places that a certificate names, by what it says of them.
struct CertifiedGround {
  /// A place with the words that name it.
  struct Named {
    let place: Place
    let evidence: Evidence
    /// Whether the country was taken from the vendor's seat, because the address leaves it out.
    var isAssumed = false
  }

  /// Where the certified sites lie.
  private(set) var sites: [Named] = []
  /// Where the scope statement says that the work is done.
  private(set) var operations: [Named] = []
  /// Where the customers are to whom the scope statement limits itself.
  private(set) var customers: [Named] = []
  /// What the scope statement leaves out.
  private(set) var excluded: [Named] = []
  /// Whether some site or some name could not be placed.
  private(set) var hasUnknown = false
  /// All that the places rest on; nil where the certificate names none.
  private(set) var evidence: Evidence?

  init(_ reliance: CertificateReliance) {
    let seat = reliance.vendor.country.flatMap(Self.country)
    for site in reliance.certificate.sites {
      switch site {
      case .stated(let address, let found):
        add(found)
        for part in address.split(whereSeparator: { $0 == ";" || $0.isNewline }) {
          add(site: String(part), found, seat: seat)
        }
      case .unreadable(let found):
        add(found)
        hasUnknown = true
      case .notStated: break
      }
    }
    // The holder is certified at its own address; without a list of sites there may be others.
    if case .stated(let address, let found) = reliance.certificate.address {
      add(found)
      add(site: address, found, seat: seat)
      if reliance.certificate.sites.isEmpty { hasUnknown = true }
    }
    if case .stated(let scope, let found) = reliance.certificate.scope {
      add(ScopeText(scope), found, seat: seat)
    }
  }

  /// Names of the places in order, as a finding prints them.
  var names: String {
    (sites + operations + customers).map(\.place.title).uniqueInOrder.joined(separator: ", ")
  }

  private static func country(_ text: String) -> Place? {
    guard case .places(let places) = Territory(text), places.count == 1 else { return nil }
    return places.first
  }

  private mutating func add(site: String, _ found: Evidence, seat: Place?) {
    if site.trimmed.isEmpty { return }
    guard let named = PlaceReading.place(ofAddress: site, seat: seat) else {
      if let seat {
        sites.append(Named(place: seat, evidence: found, isAssumed: true))
      } else {
        hasUnknown = true
      }
      return
    }
    if let place = named.place {
      sites.append(Named(place: place, evidence: found))
    } else {
      hasUnknown = true
    }
  }

  private mutating func add(_ scope: ScopeText, _ found: Evidence, seat: Place?) {
    let words = PlaceWord.all(in: scope.includedText)
    let named = PlaceReading.places(in: words, seat: seat)
    if !named.isEmpty { add(found) }
    for name in named {
      guard let place = name.place else {
        hasUnknown = true
        continue
      }
      let before = words[..<name.word]
      let customer = before.lastIndex { Self.customerWords.contains($0.folded) }
      let operation = before.lastIndex { Self.operationWords.contains($0.folded) }
      if let customer, customer > operation ?? -1 {
        customers.append(Named(place: place, evidence: found))
      } else {
        operations.append(Named(place: place, evidence: found))
      }
    }
    let leftOut = PlaceReading.places(in: PlaceWord.all(in: scope.excludedText), seat: seat)
    excluded = leftOut.compactMap { name in
      name.place.map { Named(place: $0, evidence: found) }
    }
  }

  private mutating func add(_ found: Evidence) { evidence = evidence?.and(found) ?? found }

  private static let customerWords: Set<String> = [
    "customers", "clients", "kunden", "mandanten", "clientes", "clienti", "klanten", "kunder",
  ]
  // Words that bring the text back from its customers to where the work is done.
  private static let operationWords: Set<String> = [
    "from", "at", "operated", "performed", "sites", "site", "offices", "office", "located",
    "centre", "centres", "center", "centers", "aus", "standort", "standorten", "standorte",
    "rechenzentrum", "rechenzentren", "depuis", "desde", "centros", "sede", "sedi",
    "vanuit", "locaties",
  ]
}
