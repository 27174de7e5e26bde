import AssuranceModel

extension ScopeChecks {
  /// Whether the holder is the vendor, under its legal name, a former or trading name or an alias, or lists the vendor.
  ///
  /// A parent's certificate is the parent's: it reaches the vendor only where it lists the vendor by its legal name.
  package static func holder(_ reliance: CertificateReliance) -> ScopeAnswer {
    let vendor = reliance.vendor
    let names = [vendor.legalName] + vendor.aliases
    switch reliance.certificate.organisation {
    case .notStated:
      return .unknown("The certificate's holder is not stated", nil)
    case .unreadable(let evidence):
      return .unknown(
        "Verify the certificate's holder, because the name could not be read", evidence)
    case .stated(let holder, let evidence):
      if LegalName.holder(holder, isOneOf: names) {
        return .holds("The certificate is held by \(vendor.legalName)", evidence)
      }
      if let listed = listing(of: vendor.legalName, reliance) {
        return .holds(
          "The certificate of \(holder) lists \(vendor.legalName)", evidence.and(listed))
      }
      let reason =
        "The certificate is held by \(holder), which is no name of \(vendor.legalName) in the register"
      guard let group = group(of: holder) else { return .fails(reason, evidence) }
      if LegalName.holder(group, isOneOf: names) {
        return .holds("The certificate is held by \(vendor.legalName) with its group", evidence)
      }
      return .unknown(
        "Ask for the list of companies, because \(holder) may include \(vendor.legalName) and does not list it",
        evidence)
    }
  }

  /// One answer for each legal entity that services.csv names, where the certificate tells something of it.
  package static func entities(_ reliance: CertificateReliance) -> [ScopeAnswer] {
    reliance.services.flatMap(\.legalEntities).uniqueInOrder.compactMap { entity($0, reliance) }
  }

  /// Whether the certificate takes in a legal entity; nil where the entity decides nothing.
  ///
  /// An entity with the vendor's own name delivers the service and must be certified. Any other is the buyer's, and the
  /// certificate decides on it only where the scope leaves it out.
  static func entity(_ entity: String, _ reliance: CertificateReliance) -> ScopeAnswer? {
    let vendor = reliance.vendor
    if isOfTheFamily(entity, vendor) {
      guard case .stated(let holder, let evidence) = reliance.certificate.organisation else {
        return .unknown(
          "The certificate's holder is not stated, so \(entity) may not be in it", nil)
      }
      if LegalName.holder(holder, isOneOf: [entity]) {
        return .holds("\(entity), which delivers the service, holds the certificate", evidence)
      }
      let isVendor = LegalName.holder(entity, isOneOf: [vendor.legalName] + vendor.aliases)
      if isVendor, Self.holder(reliance).coverage == .covered {
        return .holds("\(entity), which delivers the service, is the vendor", evidence)
      }
      if let listed = listing(of: entity, reliance) {
        return .holds("The certificate lists \(entity), which delivers the service", listed)
      }
      let reason =
        "\(entity), which delivers the service, neither holds the certificate nor stands on it"
      return group(of: holder) == nil ? .fails(reason, evidence) : .unknown(reason, evidence)
    }
    guard case .stated(let scope, let evidence) = reliance.certificate.scope else { return nil }
    let name = FoldedText.words(entity)
    let isLeftOut = ScopeText(scope).excludedParts.contains {
      FoldedText.words($0).containsRun(name)
    }
    return isLeftOut
      ? .fails("The scope leaves out \(entity), which uses the service", evidence) : nil
  }

  /// Whether a company has the first word of one of the vendor's names.
  private static func isOfTheFamily(_ entity: String, _ vendor: Vendor) -> Bool {
    guard let first = FoldedText.words(entity).first, first.count >= 4 else { return false }
    return ([vendor.legalName] + vendor.aliases).contains { FoldedText.words($0).first == first }
  }

  /// Where a site or the scope names a company whole, with its legal form.
  private static func listing(of company: String, _ reliance: CertificateReliance) -> Evidence? {
    let name = FoldedText.words(company)
    guard name.count > 1 else { return nil }
    let sites = reliance.certificate.sites.compactMap { site in
      site.value.flatMap { FoldedText.words($0).containsRun(name) ? site.evidence : nil }
    }
    if let first = sites.first { return first }
    guard case .stated(let scope, let evidence) = reliance.certificate.scope else { return nil }
    return ScopeText(scope).includedParts.contains { FoldedText.words($0).containsRun(name) }
      ? evidence : nil
  }

  /// The name before words such as `and its subsidiaries`; nil where the holder is no group.
  private static func group(of holder: String) -> String? {
    let words = holder.split { $0.isWhitespace }.map(String.init)
    let folded = words.map { FoldedText.words($0).joined() }
    let start = folded.indices.first { index in
      groupPhrases.contains { phrase in folded[index...].starts(with: phrase) }
    }
    guard let start, start > 0 else { return nil }
    return words[..<start].joined(separator: " ")
  }

  private static let groupPhrases: [[String]] = [
    ["and", "its", "subsidiaries"], ["and", "subsidiaries"], ["and", "its", "affiliates"],
    ["and", "affiliates"], ["and", "all", "its", "subsidiaries"], ["and", "group", "companies"],
    ["including", "its", "subsidiaries"], ["und", "ihre", "tochtergesellschaften"],
    ["und", "tochtergesellschaften"], ["mit", "ihren", "tochtergesellschaften"],
    ["et", "ses", "filiales"],
    ["y", "sus", "filiales"], ["e", "sue", "controllate"], ["en", "haar", "dochterondernemingen"],
  ]
}
