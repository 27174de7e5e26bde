package import AssuranceModel

/// Runs every rule of the catalogue over one vendor's record.
///
/// In: the record, the policy and the as-of date. Out: the standing, a finding a rule, and the commitment ledger.
/// It alone turns missing evidence into *undetermined* and readings below the policy's confidence into unreadable ones.
package enum Assessor {
  /// All that can be judged of a vendor on a day.
  package static func assess(
    _ record: VendorRecord, policy: Policy, bodies: BodyDirectory = .builtIn, asOf: CalendarDate
  ) -> Assessment {
    let record = record.trusting(from: policy.minimumConfidence)
    let catalogue = RuleCatalogue(policy: policy, bodies: bodies)
    let standing = StandingDetermination.judge(record, policy: policy, asOf: asOf)
    var findings: [Finding] = []
    if let filed = record.certificateToJudge(standing) {
      let document = filed.subject
      findings += assess(
        DatedCertificate(filed.body, asOf: asOf), by: catalogue.cycle, asOf: asOf, in: document)
      findings += assess(filed.body, by: catalogue.certificate, asOf: asOf, in: document)
      findings += assess(
        CertificateReliance(filed, in: record), by: catalogue.reliance, asOf: asOf, in: document)
    }
    if let filed = record.currentStatement {
      findings += assess(
        filed.body, by: catalogue.statement, asOf: asOf, in: filed.subject)
    }
    findings += assess(
      ContractSet(record.contracts), by: catalogue.contracts, asOf: asOf, in: nil)
    if let filed = record.currentReport {
      findings += assess(filed.body, by: catalogue.report, asOf: asOf, in: filed.subject)
    }
    findings += assess(
      VendorPosition(record, standing: standing), by: catalogue.record, asOf: asOf, in: nil)
    let renewal = RenewalDetermination.outlook(
      for: record.vendor, in: BusinessCalendar(holidays: policy.holidays), asOf: asOf)
    let commitments = CommitmentLedger.lines(for: record, policy: policy, asOf: asOf)
    return Assessment(
      standing: standing, findings: findings, commitments: commitments,
      certificates: record.certificates.map { filed in
        let cycle = CertificationCycleDetermination.state(of: filed.body, asOf: asOf)
        return CertificateAssessment(
          file: filed.file.path, cycle: cycle,
          reliability: ReliabilityRubric.judge(
            ReliabilitySubject(
              filed.body, cycle: cycle, vendor: record.vendor, bodies: bodies)))
      },
      scope: ScopeAlgebra.matrix(for: record, standing: standing, policy: policy, asOf: asOf),
      accreditation: record.certificateToJudge(standing).map {
        AccreditationChain(of: $0.body, in: bodies)
      }, renewal: renewal,
      breachClock: BreachClockDetermination.clock(
        for: record, standing: standing, renewal: renewal, policy: policy, asOf: asOf),
      position: CertificationPosition(commitments),
      redlines: RedlineDrafting.redlines(
        for: record, commitments, standing: standing, policy: policy, asOf: asOf),
      accepted: accepted(findings, of: record, asOf: asOf))
  }

  /// The open findings that a decision accepts, or accepted until a day that has passed.
  private static func accepted(
    _ findings: [Finding], of record: VendorRecord, asOf: CalendarDate
  ) -> [AcceptedFinding] {
    findings.filter(\.isOpen).map(\.rule.id).uniqueInOrder.compactMap { record.acceptance(of: $0) }
      .map { AcceptedFinding(acceptance: $0, isInForce: $0.isInForce(on: asOf)) }
  }

  private static func assess<Subject: Sendable>(
    _ subject: Subject, by rules: [any Rule<Subject>], asOf: CalendarDate,
    in document: FindingSubject?
  ) -> [Finding] {
    rules.map { finding(of: $0, on: subject, asOf: asOf, in: document) }
  }

  /// What one rule finds in one subject.
  package static func finding<R: Rule>(
    of rule: R, on subject: R.Subject, asOf: CalendarDate,
    in document: FindingSubject? = nil
  ) -> Finding {
    func found(
      _ verdict: Verdict, _ message: Finding.Message, _ evidence: Evidence? = nil
    ) -> Finding {
      Finding(
        rule: R.reference, verdict: verdict, message: message,
        evidence: evidence?.citations ?? [], searches: evidence?.searches ?? [],
        confidence: evidence?.confidence, subject: document?.path)
    }
    guard rule.applies(to: subject) else {
      return found(.notApplicable, "Not applicable, because \(R.exemption)")
    }
    switch rule.evidence(in: subject) {
    case .notStated:
      return Finding(
        rule: R.reference, verdict: .undetermined, message: "Not stated: \(R.sought)",
        evidence: [], searches: document.map { [$0.search(for: R.sought)] } ?? [],
        confidence: nil, subject: document?.path)
    case .unreadable(let evidence):
      return found(
        .undetermined,
        rule.question(about: subject)
          ?? "Verify \(R.sought), because what stands there could not be read with certainty",
        evidence)
    case .stated(let value, let evidence):
      switch rule.judge(value, asOf: asOf) {
      case .conforms(let message): return found(.conforms, message, evidence)
      case .nonconforming(let message): return found(.nonconforming, message, evidence)
      }
    }
  }
}
