package import AssuranceModel

/// What the contracts promise about certification beside what today's documents show, line by line.
package enum CommitmentLedger {
  /// One line a tag, in the order of `ClauseTag.allCases`.
  package static func lines(for record: VendorRecord, policy: Policy, asOf: CalendarDate)
    -> [CommitmentStatus]
  {
    let record = record.trusting(from: policy.minimumConfidence)
    let contracts = ContractSet(record.contracts)
    let shown = ShownToday(record, policy: policy, asOf: asOf)
    return ClauseTag.allCases.map { tag in
      let (verdict, evidence) = shown.answer(for: tag) ?? (nil, nil)
      func line(
        _ promised: ClauseReading.Verdict, _ reading: ClauseReading? = nil, isSpecific: Bool? = nil
      ) -> CommitmentStatus {
        CommitmentStatus(
          tag: tag, promised: promised, promise: reading?.citation,
          parameters: reading?.parameters ?? ClauseParameters(), isSpecific: isSpecific,
          evidenced: verdict, evidence: evidence ?? [],
          searches: reading == nil ? contracts.searches(for: tag.title) : [])
      }
      switch contracts.search(for: tag) {
      case .notStated, .stated(.absent, _): return line(.absent)
      case .unreadable: return line(.undetermined)
      case .stated(.found(let readings), _):
        let sufficiency = ClauseSufficiency(policy: policy)
        let best = readings.first { sufficiency.shortfall(of: $0) == nil } ?? readings.first
        return line(
          .present, best, isSpecific: best.map { sufficiency.shortfall(of: $0) == nil })
      }
    }
  }
}

/// What the documents in hand show, on the day, of the things that contracts promise.
private struct ShownToday {
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
  func answer(for tag: ClauseTag) -> (Verdict?, [Citation]?)? {
    switch tag {
    case .maintainCertification, .recertificationCommitment: (certified, certificateCitations)
    case .provideCertificate:
      (record.certificates.isEmpty ? certified : .conforms, certificateCitations)
    case .soaAccess:
      (
        record.statements.isEmpty ? .nonconforming : .conforms,
        record.currentStatement?.opening.citations ?? []
      )
    case .scopeSpecificity: summary(of: ScopeChecks.services)
    case .geographicAlignment: summary(of: ScopeChecks.territories)
    case .annexAControls:
      record.statements.isEmpty
        ? (.undetermined, []) : summary { [ScopeChecks.requiredControls($0)] }
    case .soc2AndISOCombined: combined
    case .surveillanceAuditNotification, .nonconformityNotification, .lapseNotification,
      .terminationRight, .subprocessorCascading:
      nil
    }
  }

  private var certified: Verdict {
    switch standing.standing {
    case .covered, .scopeConcern: .conforms
    case .soc2Only, .noISO27001, .expiredOrWithdrawn: .nonconforming
    case .undetermined: .undetermined
    }
  }

  private var certificate: Filed<Certificate>? { record.certificateToJudge(standing) }

  private var certificateCitations: [Citation] {
    certificate.map { ($0.body.expiryDate.evidence ?? $0.opening).citations } ?? []
  }

  private func summary(of check: (CertificateReliance) -> [ScopeAnswer]) -> (Verdict, [Citation]) {
    guard let certificate, certified == .conforms else { return (certified, certificateCitations) }
    let answers = check(CertificateReliance(certificate, in: record))
    let citations = answers.flatMap { $0.evidence?.citations ?? [] }.uniqueInOrder
    if answers.contains(where: { $0.verdict == .nonconforming }) {
      return (.nonconforming, citations)
    }
    return answers.isEmpty || answers.contains { $0.verdict == .undetermined }
      ? (.undetermined, citations) : (.conforms, citations)
  }

  private var combined: (Verdict, [Citation]) {
    let current = record.soc2Reports.filter { report in
      guard let end = report.body.periodEnd.value else { return false }
      return report.body.type.value == .type2 && end.days(until: asOf) <= staleReportDays
    }
    guard let report = current.first else {
      let isOpen = record.soc2Reports.contains {
        $0.body.periodEnd.value == nil || $0.body.type.value == nil
      }
      return (isOpen || certified == .undetermined ? .undetermined : .nonconforming, [])
    }
    return (certified, certificateCitations + (report.body.periodEnd.evidence?.citations ?? []))
  }
}
