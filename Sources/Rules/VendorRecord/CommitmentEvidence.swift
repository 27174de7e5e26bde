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
      "has a contract that could not be read", subject: .example(.covered, promise: .undetermined),
      expected: .undetermined),
    RuleExample(
      "neither promises nor shows it", subject: .example(.noISO27001, promise: .absent),
      expected: .conforms),
  ]

  /// Whether it is shown, and whether it is promised.
  package func evidence(in position: VendorPosition) -> Stated<(Bool, Bool)> {
    guard position.standing.standing != .undetermined else { return .notStated }
    let isShown = position.isCertified
    return ContractSet(position.record.contracts).search(for: .maintainCertification).map {
      search in
      if case .found = search { (isShown, true) } else { (isShown, false) }
    }
  }

  package func judge(_ pair: (Bool, Bool), asOf: CalendarDate) -> Judgement {
    switch pair {
    case (true, true): .conforms(.both)
    case (true, false): .nonconforming(.certifiedNotCommitted)
    case (false, true): .nonconforming(.committedNotCertified)
    case (false, false): .conforms(.neither)
    }
  }
}

extension Finding.Message {
  fileprivate static let both: Self = "Certification is promised and shown"
  fileprivate static let certifiedNotCommitted: Self =
    "Certified, and the contracts do not promise that it stays so"
  fileprivate static let committedNotCertified: Self =
    "Certification is promised, and a certificate in force is not shown"
  // Two other rules count what is missing on each side; there is no contradiction between them.
  fileprivate static let neither: Self = "Promise and evidence agree: neither is there"
}
