import AssuranceModel

/// The checks that hold a certificate's scope against the vendor and against what is bought from it.
package enum ScopeChecks {
  /// Every check that decides between covered and a scope concern, in the order of the reasons.
  package static func all(_ reliance: CertificateReliance) -> [ScopeAnswer] {
    [holder(reliance), suspension(reliance), edition(reliance), statement(reliance)]
      + services(reliance) + territories(reliance) + [requiredControls(reliance)]
  }

  /// Whether the holder is the vendor, under its legal name or an alias.
  package static func holder(_ reliance: CertificateReliance) -> ScopeAnswer {
    let vendor = reliance.vendor
    switch reliance.certificate.organisation {
    case .notStated:
      return .unknown("The certificate's holder is not stated", nil)
    case .unreadable(let evidence):
      return .unknown(
        "Verify the certificate's holder, because the name could not be read", evidence)
    case .stated(let holder, let evidence):
      return LegalName.holder(holder, isOneOf: [vendor.legalName] + vendor.aliases)
        ? .holds(evidence)
        : .fails(
          "The certificate is held by \(holder), which is no name of \(vendor.legalName) in the register",
          evidence)
    }
  }

  /// Whether a mark about suspension that cannot be read stands on the certificate.
  package static func suspension(_ reliance: CertificateReliance) -> ScopeAnswer {
    guard case .unreadable(let evidence) = reliance.certificate.suspension else {
      return .holds(nil)
    }
    return .unknown(
      "Verify the certificate's status, because a mark on it could not be read", evidence)
  }

  /// Whether the certificate says which edition it is to.
  package static func edition(_ reliance: CertificateReliance) -> ScopeAnswer {
    switch reliance.certificate.edition {
    case .stated(_, let evidence): .holds(evidence)
    case .notStated: .unknown("The edition of ISO/IEC 27001 is not stated on the certificate", nil)
    case .unreadable(let evidence):
      .unknown("Verify the edition of ISO/IEC 27001, because it could not be read", evidence)
    }
  }

  /// Whether a scope statement stands on the certificate itself or on an annex that was sent.
  package static func statement(_ reliance: CertificateReliance) -> ScopeAnswer {
    switch reliance.certificate.scope {
    case .notStated: .unknown("The scope statement is not stated on the certificate", nil)
    case .unreadable(let evidence):
      .unknown("Verify the scope statement, because it could not be read", evidence)
    case .stated(let scope, let evidence):
      ScopeText(scope).isMerePointer
        ? .unknown("The scope statement only points to an annex that was not sent", evidence)
        : .holds(evidence)
    }
  }

  /// One answer for each bought service: whether the scope or a site names it.
  package static func services(_ reliance: CertificateReliance) -> [ScopeAnswer] {
    guard !reliance.services.isEmpty else {
      return [.unknown("What we buy from \(reliance.vendor.legalName) is not in services.csv", nil)]
    }
    // What cannot be read is a concern of its own, in `statement`; repeating it for each service tells nothing new.
    guard case .stated(let text, let evidence) = reliance.certificate.scope else { return [] }
    let scope = ScopeText(text)
    if scope.isMerePointer { return [] }
    let siteWords = reliance.certificate.sites.flatMap { FoldedText.words($0.value ?? "") }
    return reliance.services.map { service in
      let words = ServiceWords(service)
      if words.areNamed(in: scope.included) || words.areNamed(in: scope.included + siteWords) {
        return .holds(evidence)
      }
      return words.areNamed(in: scope.excluded)
        ? .fails("The scope leaves out \(service.name), which we buy", evidence)
        : .fails("The scope does not name \(service.name), which we buy", evidence)
    }
  }

  /// Whether the Statement of Applicability excludes a control that a bought service requires.
  package static func requiredControls(_ reliance: CertificateReliance) -> ScopeAnswer {
    guard let statement = reliance.statement else { return .holds(nil) }
    let required = reliance.services.flatMap(\.requiredControls).uniqueInOrder
    let excluded = required.compactMap { id -> (String, Evidence)? in
      guard case .excluded(let evidence) = ControlCoverage(of: id, in: statement) else {
        return nil
      }
      return (id, evidence)
    }
    guard let first = excluded.first else { return .holds(nil) }
    return .fails(
      "The Statement of Applicability excludes \(excluded.map(\.0).joined(separator: ", ")), "
        + "which what we buy requires",
      excluded.dropFirst().reduce(first.1) { $0.and($1.1) })
  }
}

extension Array where Element: Hashable {
  /// The elements in order, each the first time only.
  package var uniqueInOrder: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
