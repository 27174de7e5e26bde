import AssuranceModel

/// The checks that hold a certificate's scope against the vendor and against what is bought from it.
package enum ScopeChecks {
  /// Every check that decides between covered and a scope concern, in the order of the reasons.
  package static func all(_ reliance: CertificateReliance) -> [ScopeAnswer] {
    ofTheWhole(reliance) + services(reliance) + territories(reliance) + entities(reliance)
      + [requiredControls(reliance)]
  }

  /// The checks that bear on everything bought alike.
  static func ofTheWhole(_ reliance: CertificateReliance) -> [ScopeAnswer] {
    [
      holder(reliance), suspension(reliance), register(reliance), edition(reliance),
      statement(reliance),
    ]
  }

  /// Whether a mark about suspension that cannot be read stands on the certificate.
  package static func suspension(_ reliance: CertificateReliance) -> ScopeAnswer {
    guard case .unreadable(let evidence) = reliance.certificate.suspension else {
      return .holds("No mark on the certificate speaks of suspension", nil)
    }
    return .unknown(
      "Verify the certificate's status, because a mark on it could not be read", evidence)
  }

  /// Whether the register snapshot speaks against the certificate; one that it does not hold is none the worse.
  ///
  /// The register is newer than the paper: a certification that it calls suspended or ended covers nothing until it is
  /// cleared up (ISO/IEC 17021-1:2015, 9.6.5).
  package static func register(_ reliance: CertificateReliance) -> ScopeAnswer {
    let silent = ScopeAnswer.holds("No register speaks against the certificate", nil)
    switch reliance.registered {
    case .notStated: return silent
    case .unreadable(let evidence):
      guard reliance.certificate.number.value != nil else { return silent }
      return .unknown(
        "Verify the certificate's status, because rows of the register snapshot differ on it",
        evidence)
    case .stated(let row, let evidence): return answer(row, evidence, reliance)
    }
  }

  private static func answer(
    _ row: RegisteredCertificate, _ evidence: Evidence, _ reliance: CertificateReliance
  ) -> ScopeAnswer {
    switch row.status {
    case .active: return .holds("\(row.snapshot) calls the certificate active", evidence)
    case nil:
      return .unknown(
        "Verify the certificate's status, because \(row.snapshot) does not state it", evidence)
    case .draft:
      return .unknown(
        "Verify the certificate's status, because \(row.snapshot) calls it a draft", evidence)
    case .suspended?, .withdrawn?, .cancelled?, .inactive?, .expired?:
      let status = row.status?.rawValue ?? ""
      let since = row.statusSince.map { " since \($0)" } ?? ""
      if reliance.isOfAnotherHolder(row), let holder = row.organisation {
        return .unknown(
          "Verify the certificate's number, because \(row.snapshot) calls one of \(holder) under it \(status)\(since)",
          evidence)
      }
      return .fails(
        "\(row.snapshot) calls the certificate \(status)\(since), whatever expiry it prints",
        evidence)
    }
  }

  /// Whether the certificate says which edition it is to.
  package static func edition(_ reliance: CertificateReliance) -> ScopeAnswer {
    switch reliance.certificate.edition {
    case .stated(let edition, let evidence):
      .holds("The certificate is to ISO/IEC 27001:\(edition.rawValue)", evidence)
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
      .unknown(
        reliance.certificate.scopePointer == nil
          ? "Verify the scope statement, because it could not be read" : annexNotSent, evidence)
    case .stated(let scope, let evidence):
      ScopeText(scope).isMerePointer
        ? .unknown(annexNotSent, evidence)
        : .holds("A scope statement stands on the certificate", evidence)
    }
  }

  /// What is asked where a scope stands on an annex that is not among the documents.
  static let annexNotSent = "The scope statement only points to an annex that was not sent"

  /// Whether the Statement of Applicability excludes a control that a bought service requires.
  package static func requiredControls(_ reliance: CertificateReliance) -> ScopeAnswer {
    guard let statement = reliance.statement else {
      return .holds("No Statement of Applicability was sent that could exclude a control", nil)
    }
    let required = reliance.services.flatMap(\.requiredControls).uniqueInOrder
    let excluded = required.compactMap { id -> (String, Evidence)? in
      guard case .excluded(let evidence) = ControlCoverage(of: id, in: statement) else {
        return nil
      }
      return (id, evidence)
    }
    guard let first = excluded.first else {
      return .holds("The Statement of Applicability excludes no control that is required", nil)
    }
    return .fails(
      "The Statement of Applicability excludes \(excluded.map(\.0).joined(separator: ", ")), "
        + "which what we buy requires",
      excluded.dropFirst().reduce(first.1) { $0.and($1.1) })
  }
}
