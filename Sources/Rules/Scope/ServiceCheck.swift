import AssuranceModel

extension ScopeChecks {
  /// One answer for each bought service: whether the scope or a site names it.
  package static func services(_ reliance: CertificateReliance) -> [ScopeAnswer] {
    guard !reliance.services.isEmpty else {
      return [.unknown("What we buy from \(reliance.vendor.legalName) is not in services.csv", nil)]
    }
    // What cannot be read is a concern of its own, in `statement`; repeating it for each service tells nothing new.
    guard statement(reliance).coverage == .covered else { return [] }
    return reliance.services.map { service($0, reliance) }
  }

  /// Whether a scope that can be read names one service, by its name or a synonym.
  static func service(_ service: Service, _ reliance: CertificateReliance) -> ScopeAnswer {
    let stated = statement(reliance)
    guard stated.coverage == .covered,
      case .stated(let text, let evidence) = reliance.certificate.scope
    else { return stated }
    let scope = ScopeText(text)
    let words = ServiceWords(service)
    let name = service.name
    let included = words.naming(in: scope.includedParts)
    // A part that leaves out a place leaves the service in elsewhere.
    let seat = reliance.vendor.country.map { Place(code: $0.uppercased()) }
    let leftOut = scope.excludedParts.filter {
      PlaceReading.places(in: PlaceWord.all(in: $0), seat: seat).isEmpty
    }
    let isLeftOut = words.naming(in: leftOut) == .named
    if included == .named {
      return isLeftOut
        ? .unknown(
          "Verify \(name), which we buy, because the scope both names it and leaves it out",
          evidence)
        : .holds("The scope names \(name)", evidence)
    }
    if isLeftOut { return .fails("The scope leaves out \(name), which we buy", evidence) }
    let sites = reliance.certificate.sites.compactMap { site in
      site.value.flatMap { value in
        words.naming(in: [value]) == .named ? site.evidence : nil
      }
    }
    if let first = sites.first { return .holds("A certified site names \(name)", first) }
    switch included {
    case .broad:
      return .unknown(
        "Ask whether \(name), which we buy, is meant: the scope speaks of all services and names it nowhere",
        evidence)
    case .apart:
      return .unknown(
        "Verify \(name), which we buy, because the words stand apart in the scope", evidence)
    case .narrower:
      return .unknown(
        "Verify \(name), which we buy, because the scope names a kind of it only", evidence)
    case .absent, .named:
      return .fails("\(name), which we buy, is not named in the scope", evidence)
    }
  }
}
