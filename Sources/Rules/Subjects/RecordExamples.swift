package import AssuranceModel

extension Vendor {
  /// An invented vendor.
  package static let example = Vendor(
    id: "larkmoor", legalName: "Larkmoor Ltd", country: "GB",
    citation: Citation(file: "vendors.csv", cell: "A2", quote: "Larkmoor Ltd"))
}

extension CertificateReliance {
  /// A certificate of an invented vendor from which payroll is bought for the United Kingdom.
  package static func example(
    organisation: Stated<String> = .example("Larkmoor Ltd"),
    scope: Stated<String> = .example("Payroll services"), sites: [Stated<String>] = [],
    territories: [String]? = ["UK"], control: ControlEntry.Applicability? = nil,
    citedVersion: Stated<String> = .notStated, version: Stated<String>? = nil,
    service: String = "Payroll", justification: String = "",
    statementOf organisationOfStatement: Stated<String> = .notStated,
    issued: Stated<CalendarDate> = .notStated, expires: Stated<CalendarDate> = .notStated,
    dated: Stated<CalendarDate>? = nil
  ) -> CertificateReliance {
    let services = territories.map {
      [
        Service(
          vendor: "larkmoor", name: service, territories: $0, requiredControls: ["8.28"],
          citation: Citation(file: "services.csv", cell: "A2", quote: service))
      ]
    }
    var statement = control.map {
      StatementOfApplicability.example($0, id: "8.28", justification: justification)
    }
    statement?.organisation = organisationOfStatement
    if let dated {
      statement = statement ?? .example(.applicable)
      statement?.date = dated
    }
    if let version {
      statement = statement ?? .example(.applicable)
      statement?.version = version
    }
    return CertificateReliance(
      certificate: Certificate(
        organisation: organisation, edition: .example(.edition2022), scope: scope,
        soaVersion: citedVersion, issueDate: issued, expiryDate: expires, sites: sites),
      file: "example.pdf", vendor: .example, services: services ?? [], statement: statement)
  }
}

extension StatementOfApplicability {
  /// A statement with one control.
  package static func example(
    _ applicability: ControlEntry.Applicability, id: String = "5.1",
    edition: StatementOfApplicability.Edition = .edition2022, justification: String = "",
    notListed: [String] = [], claiming claimed: Stated<StandardEdition> = .notStated,
    implementation: ControlEntry.Implementation = .notStated
  ) -> StatementOfApplicability {
    StatementOfApplicability(
      edition: edition, claimedEdition: claimed,
      controls: [
        ControlEntry(
          id: id, title: "", applicability: applicability, justification: justification,
          status: "", implementation: implementation, citation: .example(id))
      ], notListed: notListed)
  }

  /// A statement that excludes some controls for one reason.
  package static func example(excluding ids: [String], justification: String)
    -> StatementOfApplicability
  {
    StatementOfApplicability(
      edition: .edition2022,
      controls: ids.map {
        ControlEntry(
          id: $0, title: "", applicability: .excluded, justification: justification, status: "",
          citation: .example($0))
      }, notListed: [])
  }
}

extension VendorPosition {
  /// An invented vendor in a standing, with the documents that a rule turns on.
  package static func example(
    _ standing: Standing, hasStatement: Bool = false, hasUnreadable: Bool = false,
    promise: ClauseReading.Verdict? = nil, holder: Stated<String> = .example("Larkmoor Ltd"),
    bridge: (Stated<CalendarDate>, Stated<CalendarDate>)? = nil
  ) -> VendorPosition {
    let contracts: [Filed<Contract>]
    switch promise {
    case .present: contracts = ContractSet.example(promising: .maintainCertification).contracts
    case .absent: contracts = ContractSet.example(lacking: .maintainCertification).contracts
    case .undetermined:
      contracts = ContractSet.example(halfReadFor: .maintainCertification).contracts
    case nil: contracts = []
    }
    let isInForce = standing == .covered || standing == .scopeConcern
    let record = VendorRecord(
      vendor: .example,
      certificates: isInForce
        ? [.example("certificate.pdf", Certificate(organisation: holder))] : [],
      statements: hasStatement ? [.example("soa.xlsx", .example(.applicable))] : [],
      contracts: contracts,
      bridgeLetters: bridge.map {
        [.example("letter.pdf", BridgeLetter(gapStart: $0.0, gapEnd: $0.1))]
      } ?? [],
      unreadableDocuments: hasUnreadable ? [.example("scan.pdf")] : [])
    return VendorPosition(
      record,
      standing: StandingJudgement(
        standing: standing, reasons: [StandingJudgement.Reason("as the example says")],
        certificate: isInForce ? "certificate.pdf" : nil))
  }
}
