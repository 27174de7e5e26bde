import AssuranceModel

/// What the documents in hand show, on the day, of the things that contracts promise.
struct ShownToday {
  /// Whether something is shown, the words that show it, and the reason as a headline.
  struct Answer {
    let verdict: Verdict
    let citations: [Citation]
    let reason: String

    init(_ verdict: Verdict, _ citations: [Citation], _ reason: String) {
      self.verdict = verdict
      self.citations = citations
      self.reason = reason
    }
  }

  private let record: VendorRecord
  private let standing: StandingJudgement
  private let asOf: CalendarDate
  private let staleReportDays: Int

  init(_ record: VendorRecord, policy: Policy, asOf: CalendarDate) {
    self.record = record
    self.asOf = asOf
    staleReportDays = policy.staleReportDays
    standing = StandingDetermination.judge(record, policy: policy, asOf: asOf)
  }

  /// Nil for what no document can show before it happens.
  func answer(for tag: ClauseTag) -> Answer? {
    switch tag {
    case .maintainCertification, .recertificationCommitment: certification
    case .provideCertificate: certificateProvided
    case .soaAccess: statementProvided
    case .scopeSpecificity: summary(of: ScopeChecks.services)
    case .geographicAlignment: summary(of: ScopeChecks.territories)
    case .annexAControls:
      record.statements.isEmpty
        ? Answer(.undetermined, [], "No Statement of Applicability was sent")
        : summary { [ScopeChecks.requiredControls($0)] }
    case .soc2AndISOCombined: combined
    case .surveillanceAuditNotification, .nonconformityNotification, .lapseNotification,
      .terminationRight, .subprocessorCascading:
      nil
    }
  }

  /// Whether a certificate of the vendor's own to ISO/IEC 27001 is in force.
  var certification: Answer {
    let position = VendorPosition(record, standing: standing)
    guard position.certification != .conforms else {
      return Answer(.conforms, certificateCitations, "A certificate is in force")
    }
    let cited =
      standing.isInForce
      ? position.certificate?.evidence?.citations ?? [] : standing.reasons.first?.evidence ?? []
    return Answer(
      position.certification, (cited + certificateCitations).uniqueInOrder,
      position.shortcomings.first ?? "")
  }

  private var certificateProvided: Answer {
    record.certificates.isEmpty
      ? Answer(
        certification.verdict, certificateCitations, "No certificate is among the documents")
      : Answer(.conforms, certificateCitations, "A certificate was sent")
  }

  private var statementProvided: Answer {
    guard let statement = record.currentStatement else {
      return Answer(
        .nonconforming, [], "No Statement of Applicability is among the documents")
    }
    return Answer(.conforms, statement.opening.citations, "A Statement of Applicability was sent")
  }

  private var certificate: Filed<Certificate>? { record.certificateToJudge(standing) }

  private var certificateCitations: [Citation] {
    certificate.map { ($0.body.expiryDate.evidence ?? $0.opening).citations } ?? []
  }

  private func summary(of check: (CertificateReliance) -> [ScopeAnswer]) -> Answer {
    guard let certificate, certification.verdict == .conforms else { return certification }
    let answers = check(CertificateReliance(certificate, in: record))
    let citations = answers.flatMap { $0.evidence?.citations ?? [] }.uniqueInOrder
    let weakest =
      answers.first { $0.verdict == .nonconforming }
      ?? answers.first { $0.verdict == .undetermined }
    guard let decisive = weakest ?? answers.first else {
      return Answer(.undetermined, citations, "services.csv does not say what we buy")
    }
    return Answer(decisive.verdict, citations, decisive.text)
  }

  private var combined: Answer {
    let current = record.soc2Reports.filter { report in
      guard let end = report.body.periodEnd.value else { return false }
      return report.body.type.value == .type2 && end.days(until: asOf) <= staleReportDays
    }
    guard let report = current.first else {
      let isOpen = record.soc2Reports.contains {
        $0.body.periodEnd.value == nil || $0.body.type.value == nil
      }
      let verdict: Verdict =
        isOpen || certification.verdict == .undetermined ? .undetermined : .nonconforming
      return Answer(
        verdict, [], "No SOC 2 Type II report for a period that is recent enough was sent")
    }
    return Answer(
      certification.verdict,
      certificateCitations + (report.body.periodEnd.evidence?.citations ?? []),
      certification.verdict == .conforms
        ? "A certificate is in force, and a recent SOC 2 Type II report was sent"
        : "A recent SOC 2 Type II report was sent, and a certificate in force was not shown")
  }
}
