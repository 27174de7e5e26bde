package import AssuranceModel

/// Whether certification is both promised and shown.
package struct CommitmentEvidence: Rule {
  package static let reference = RuleReference(
    id: "VEN006", name: "CommitmentEvidence",
    requirement:
      "The certification that is shown is promised, and the one that is promised is shown.",
    title: "Certification is promised and shown",
    failureTitle: "Certification is promised or shown, not both",
    why: "Certified but not committed, and committed but not certified, are different risks.",
    remedy: "Agree the duty at the next renewal, or call in the certificate that is owed",
    severity: .high, points: 4,
    sources: [
      Source("Practice: certification clauses of supply contracts", clause: "maintenance duty")
    ],
    knownLimits:
      "Only the duty to maintain certification is compared; the ledger shows the other twelve.")

  package static let sought = "whether certification is promised and shown"
  package static let exemption =
    "neither a promise nor a certificate of the vendor's own is there, which two other rules count"
  package static let examples: [RuleExample<VendorPosition>] = [
    RuleExample(
      "promises and shows it", subject: .example(.covered, promise: .present),
      expected: .conforms),
    RuleExample(
      "shows it and does not promise it", subject: .example(.covered, promise: .absent),
      expected: .nonconforming),
    RuleExample(
      "promises it and does not show it", subject: .example(.noISO27001, promise: .present),
      expected: .nonconforming),
    RuleExample(
      "promises it and shows the certificate of its parent",
      subject: .example(
        .scopeConcern, promise: .present, holder: .example("Larkmoor Holdings plc")),
      expected: .nonconforming),
    RuleExample(
      "has a contract that could not be read", subject: .example(.covered, promise: .undetermined),
      expected: .undetermined),
    RuleExample(
      "neither promises nor shows it", subject: .example(.noISO27001, promise: .absent),
      expected: .notApplicable),
  ]

  /// Two absences do not make an agreement, so that there is nothing to compare.
  package func applies(to position: VendorPosition) -> Bool {
    guard position.certification == .nonconforming,
      case .stated(.absent, _) = promise(in: position)
    else { return true }
    return false
  }

  /// Whether it is shown, and whether it is promised.
  package func evidence(in position: VendorPosition) -> Stated<(Bool, Bool)> {
    guard position.certification != .undetermined else { return .notStated }
    let isShown = position.certification == .conforms
    return promise(in: position).map { search in
      if case .found = search { (isShown, true) } else { (isShown, false) }
    }
  }

  private func promise(in position: VendorPosition) -> Stated<ClauseSearch> {
    ContractSet(position.record.contracts).search(for: .maintainCertification)
  }

  package func judge(_ pair: (Bool, Bool), asOf: CalendarDate) -> Judgement {
    switch pair {
    case (true, true): .conforms(.both)
    case (true, false): .nonconforming(.certifiedNotCommitted)
    case (false, _): .nonconforming(.committedNotCertified)
    }
  }
}

extension Finding.Message {
  fileprivate static let both: Self = "Certification is promised and shown"
  fileprivate static let certifiedNotCommitted: Self =
    "Certified, and the contracts do not promise that it stays so"
  fileprivate static let committedNotCertified: Self =
    "Certification is promised, and a certificate in force of the vendor's own is not shown"
}
