package import AssuranceModel

/// Where a vendor stands with ISO/IEC 27001: the first of the six standings whose condition is met.
package enum StandingDetermination {
  private typealias Reason = StandingJudgement.Reason

  /// The standing on a day, with its reasons and the certificate relied on.
  package static func judge(_ record: VendorRecord, policy: Policy, asOf: CalendarDate)
    -> StandingJudgement
  {
    let record = record.trusting(from: policy.minimumConfidence)
    let current = record.currentCertificates(asOf: asOf)
    let validities = current.map {
      CertificateValidity(of: $0.body, policy: policy, asOf: asOf)
    }
    let inForce = zip(current, validities).filter { $1 == .inForce }.map(\.0)
    if let judgement = best(of: inForce, in: record) {
      return together(inForce, judgement, in: record)
    }
    if let filed = current.first {
      return withoutForce(validities, certificate: filed.file.path)
    }
    return withoutCertificate(record)
  }

  /// The vendor's own certificate before another company's, and of those the one with the fewest concerns; nil where
  /// none is in force.
  private static func best(of certificates: [Filed<Certificate>], in record: VendorRecord)
    -> StandingJudgement?
  {
    let judged = certificates.map { filed in
      let reliance = CertificateReliance(filed, in: record)
      return (
        filed: filed, holder: ScopeChecks.holder(reliance).coverage,
        concerns: ScopeChecks.all(reliance).compactMap(\.concern).uniqueInOrder
      )
    }
    let best = judged.min { one, other in
      one.holder == other.holder
        ? one.concerns.count < other.concerns.count : one.holder > other.holder
    }
    return best.map { best in
      StandingJudgement(
        standing: best.concerns.isEmpty ? .covered : .scopeConcern,
        reasons: best.concerns.isEmpty ? [covered(best.filed)] : best.concerns,
        certificate: best.filed.file.path)
    }
  }

  /// Covered where several certificates cover together what none of them covers alone.
  private static func together(
    _ certificates: [Filed<Certificate>], _ best: StandingJudgement, in record: VendorRecord
  ) -> StandingJudgement {
    let reliances = certificates.map { CertificateReliance($0, in: record) }
    guard best.standing == .scopeConcern, certificates.count > 1,
      reliances.allSatisfy({ ScopeChecks.requiredControls($0).coverage == .covered }),
      ScopeAlgebra.best(of: reliances).values.allSatisfy({ $0.coverage == .covered })
    else { return best }
    let evidence = certificates.flatMap { filed in
      [filed.body.expiryDate.evidence, filed.body.scope.evidence].flatMap { $0?.citations ?? [] }
    }
    return StandingJudgement(
      standing: .covered,
      reasons: [
        Reason(
          "\(certificates.count) certificates are in force, and their scopes together cover what we buy",
          evidence: evidence.uniqueInOrder)
      ], certificate: best.certificate)
  }

  private static func covered(_ filed: Filed<Certificate>) -> Reason {
    let expiry = filed.body.expiryDate
    let until = expiry.value.map { " until \($0)" } ?? ""
    return Reason(
      "The certificate is in force\(until) and its scope covers what we buy",
      evidence: (expiry.evidence?.citations ?? []) + (filed.body.scope.evidence?.citations ?? []))
  }

  private static func withoutForce(_ validities: [CertificateValidity], certificate: String)
    -> StandingJudgement
  {
    var ended: [Reason] = []
    var open: [Reason] = []
    for validity in validities {
      switch validity {
      case .notInForce(let reason): ended.append(reason)
      case .unknown(let reason): open.append(reason)
      case .inForce: break
      }
    }
    return open.isEmpty
      ? StandingJudgement(
        standing: .expiredOrWithdrawn, reasons: ended.uniqueInOrder, certificate: certificate)
      : StandingJudgement(
        standing: .undetermined, reasons: open.uniqueInOrder, certificate: certificate)
  }

  private static func withoutCertificate(_ record: VendorRecord) -> StandingJudgement {
    func judgement(_ standing: Standing, _ text: String, _ evidence: Evidence? = nil)
      -> StandingJudgement
    {
      StandingJudgement(
        standing: standing, reasons: [Reason(text, restingOn: evidence)], certificate: nil)
    }
    if let file = record.unreadableDocuments.first {
      let count = record.unreadableDocuments.count
      return judgement(
        .undetermined,
        "Verify what was sent, because \(count) document\(count == 1 ? "" : "s") could not be read: "
          + "ask the vendor for legible copies",
        Evidence(
          searching: .unreadable(file, sought: "what was sent"), confidence: Confidence(0)))
    }
    if let report = record.currentReport, report.body.report == .soc2 {
      return judgement(
        .soc2Only,
        "A SOC 2 report was sent and an ISO/IEC 27001 certificate was not; an attestation is not a certification",
        report.body.periodEnd.evidence
          ?? Evidence(
            searching: report.search(for: "the end of the report's period"),
            confidence: report.kindConfidence))
    }
    if record.documentCount > 0 {
      return judgement(
        .noISO27001, "An ISO/IEC 27001 certificate is not among the documents that were sent")
    }
    return judgement(
      .undetermined,
      "Documents have not been sent: ask the vendor for its certificate and its scope")
  }
}
