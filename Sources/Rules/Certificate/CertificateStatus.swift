package import AssuranceModel

/// Whether the certificate calls itself suspended or withdrawn.
package struct CertificateStatus: Rule {
  package static let reference = RuleReference(
    id: "CERT006", name: "CertificateStatus",
    requirement: "The certificate does not call itself suspended, withdrawn or cancelled.",
    title: "Certificate carries no mark of suspension",
    failureTitle: "Certificate is suspended or withdrawn",
    why: "A suspended certification is temporarily invalid, and its holder may not advertise it.",
    remedy: "Ask the certification body for the status and its date",
    severity: .critical, points: 10,
    sources: [Source("ISO/IEC 17021-1:2015", clause: "9.6.5")],
    knownLimits: "A suspension after printing shows only in the register of the certification body."
  )

  package static let sought = "the status of the certificate"
  package static let examples: [RuleExample<DatedCertificate>] = [
    RuleExample(
      "carries no such mark", subject: .example(organisation: .example("Larkmoor Ltd")),
      expected: .conforms),
    RuleExample(
      "is stamped as withdrawn", subject: .example(suspension: .example("withdrawn")),
      expected: .nonconforming),
    RuleExample(
      "carries a stamp that cannot be read", subject: .example(suspension: .illegible),
      expected: .undetermined),
  ]

  /// The word of suspension, or nil where the certificate was read and carries none.
  package func evidence(in dated: DatedCertificate) -> Stated<String?> {
    let certificate = dated.certificate
    switch certificate.suspension {
    case .stated(let word, let evidence):
      switch PrintedStatus(word: word) {
      case .suspended, .withdrawn: return .stated(word, evidence: evidence)
      case .active: return .stated(nil, evidence: evidence)
      case .unclear: return .unreadable(evidence: evidence)
      }
    case .unreadable(let evidence): return .unreadable(evidence: evidence)
    case .notStated:
      let read = certificate.organisation.evidence ?? certificate.expiryDate.evidence
      return read.map { .stated(nil, evidence: $0) } ?? .notStated
    }
  }

  package func judge(_ word: String?, asOf: CalendarDate) -> Judgement {
    word.map { .nonconforming(.marked($0)) } ?? .conforms(.unmarked)
  }
}

extension Finding.Message {
  fileprivate static let unmarked: Self =
    "A mark of suspension or withdrawal is not on the certificate"

  fileprivate static func marked(_ word: String) -> Self { "The certificate calls itself \(word)" }
}
