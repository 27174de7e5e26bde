package import AssuranceModel

/// Whether certificate and public register say the same of holder, edition and dates.
package struct RegisterAgreement: Rule {
  package static let reference = RuleReference(
    id: "REG002", name: "RegisterAgreement",
    requirement:
      "The snapshot of the public register gives the holder, the edition and the dates that the certificate prints.",
    title: "Certificate and register agree",
    failureTitle: "Certificate and register differ",
    why: "What differs is out of date on one side, and only the certification body knows on which.",
    remedy: "Ask the certification body which of the two is right",
    openRemedy: "Look the certificate up in the register of its certification body",
    severity: .medium, points: 0,
    sources: [
      Source("IAF CertSearch data fields 2.0", clause: "certificate number, holder, dates"),
      Source("ISO/IEC 17021-1:2015", clause: "8.2.2"),
    ],
    knownLimits:
      "Adds no points, because absence from a register must not count against a certificate. Only fields that both sides state are compared; registers print some dates a day apart from the paper."
  )

  package static let sought =
    "the certificate in the register snapshot; a register need not hold it"
  package static let exemption = "no snapshot of a register was supplied"
  package static let examples: [RuleExample<CertificateReliance>] = [
    RuleExample(
      "has the dates of the register", subject: .example(registered: .active),
      expected: .conforms),
    RuleExample(
      "expires on another day in the register",
      subject: .example(registered: .active, expiry: .day(2026, 12, 31)),
      expected: .nonconforming),
    RuleExample(
      "is held by another company in the register",
      subject: .example(registered: .active, holder: "Larkmoor Hosting Ltd"),
      expected: .nonconforming),
    RuleExample(
      "has an illegible number", subject: .example(registered: .active, printed: .illegible),
      expected: .undetermined),
    RuleExample(
      "is not in the register", subject: .example(registered: .active, number: "IS 999999"),
      expected: .undetermined),
    RuleExample(
      "cannot be looked up, because no snapshot was supplied", subject: .example(),
      expected: .notApplicable),
  ]

  package func applies(to reliance: CertificateReliance) -> Bool { reliance.register != nil }

  /// What differs, each as a clause; empty where everything that both sides state agrees.
  package func evidence(in reliance: CertificateReliance) -> Stated<[String]> {
    let certificate = reliance.certificate
    var compared: AssuranceModel.Evidence?
    func both<Value>(_ printed: Stated<Value>, _ registered: Value?) -> (Value, Value)? {
      guard case .stated(let value, let evidence) = printed, let registered else { return nil }
      compared = compared?.and(evidence) ?? evidence
      return (value, registered)
    }
    return reliance.registered.flatMap { row in
      var differences: [String] = []
      if let (printed, registered) = both(certificate.organisation, row.organisation),
        !LegalName.holder(registered, isOneOf: [printed]),
        !LegalName.holder(printed, isOneOf: [registered])
      {
        differences.append("the holder is \(registered) in the register and \(printed) on paper")
      }
      for (name, printed, registered) in [
        ("issue", certificate.issueDate, row.issueDate),
        ("expiry", certificate.expiryDate, row.expiryDate),
      ] {
        if let (day, other) = both(printed, registered), abs(day.days(until: other)) > 1 {
          differences.append("the \(name) date is \(other) in the register and \(day) on paper")
        }
      }
      let years = row.standard.map { FoldedText.words($0) }
      let edition = StandardEdition.allCases.first { years?.contains($0.rawValue) == true }
      if let (printed, registered) = both(certificate.edition, edition), printed != registered {
        differences.append(
          "the edition is \(registered.rawValue) in the register and \(printed.rawValue) on paper")
      }
      return compared.map { (differences, $0) }
    }
  }

  package func judge(_ differences: [String], asOf: CalendarDate) -> Judgement {
    differences.isEmpty
      ? .conforms(.agreeing) : .nonconforming(.differing(differences.joined(separator: "; ")))
  }
}

extension Stated {
  /// The value made from this one with what else it rests on; not stated where nothing could be made.
  fileprivate func flatMap<New>(_ make: (Value) -> (New, Evidence)?) -> Stated<New> {
    switch self {
    case .stated(let value, let evidence):
      make(value).map { .stated($0.0, evidence: evidence.and($0.1)) } ?? .notStated
    case .notStated: .notStated
    case .unreadable(let evidence): .unreadable(evidence: evidence)
    }
  }
}

extension Finding.Message {
  fileprivate static let agreeing: Self = "Certificate and register agree in what both state"

  fileprivate static func differing(_ differences: String) -> Self {
    "Verify the certificate, because \(differences)"
  }
}
