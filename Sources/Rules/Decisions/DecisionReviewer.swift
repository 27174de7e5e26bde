import AssuranceModel

/// Holds a decision's day against the as-of date: what the same rules say of the vendor on both.
///
/// The day of the decision is judged anew on today's documents that were dated by then; what was not yet sent, or was
/// sent and taken back, is not known. Where all certificates, or all reports, are dated later, those of then are gone and the
/// standing of then is not known.
struct DecisionReviewer {
  /// Days before its end from which a decision comes back.
  static let warningDays = 31

  let policy: Policy
  let bodies: BodyDirectory
  let asOf: CalendarDate

  func review(
    _ decision: BuyerTables.Decision, of record: VendorRecord, _ now: Assessment
  ) -> DecisionReview {
    let day = decision.date.flatMap { $0 <= asOf ? $0 : nil }
    let then = day.map { day in
      Assessor.assess(record.asKnown(on: day), policy: policy, bodies: bodies, asOf: day)
    }
    let isComparable = day.map { record.asKnown(on: $0).hasTheKinds(of: record) } ?? false
    let compared = isComparable ? then : nil
    let changes =
      (compared.map {
        standing(from: $0.standing, to: now.standing) + findings(of: decision, from: $0, to: now)
      } ?? []) + documents(of: record, after: decision)
      + (then.map { renewal(of: record, from: $0, to: now) } ?? [])
    let isSettled = decision.acceptance.map { accepted in
      !now.findings.contains { $0.rule.id == accepted.rule && $0.isOpen }
    }
    let state = state(of: decision, isSettled: isSettled ?? false, changes)
    return DecisionReview(
      decision: decision, state: state, ending: end(of: decision), changes: changes,
      standingThen: compared?.standing.standing, standingNow: now.standing.standing)
  }

  private func state(
    of decision: BuyerTables.Decision, isSettled: Bool, _ changes: [StandingJudgement.Reason]
  ) -> DecisionReview.State {
    if isSettled { return .settled }
    if let expires = decision.expires, expires < asOf { return .expired }
    if !changes.isEmpty { return .factsChanged }
    if let expires = decision.expires, asOf.days(until: expires) <= Self.warningDays {
      return .expiring
    }
    return .inForce
  }

  private func end(of decision: BuyerTables.Decision) -> StandingJudgement.Reason? {
    guard let expires = decision.expires, asOf.days(until: expires) <= Self.warningDays else {
      return nil
    }
    return .init(
      expires < asOf ? "it expired on \(expires)" : "it expires on \(expires)",
      evidence: [decision.citation])
  }

  private func standing(from then: StandingJudgement, to now: StandingJudgement)
    -> [StandingJudgement.Reason]
  {
    guard then.standing != now.standing, let reason = now.reasons.first else { return [] }
    return [
      .init(
        "the standing was \(then.standing.title) and is \(now.standing.title): \(reason.text)",
        evidence: reason.evidence, searches: reason.searches)
    ]
  }

  /// Rules that the vendor met on the day and does not meet now, and an accepted finding that reads otherwise.
  private func findings(
    of decision: BuyerTables.Decision, from then: Assessment, to now: Assessment
  ) -> [StandingJudgement.Reason] {
    now.findings.filter { $0.verdict == .nonconforming }.compactMap { finding in
      guard
        let before = then.findings.first(where: {
          $0.rule.id == finding.rule.id && $0.subject == finding.subject
        })
      else { return nil }
      let isNew = before.verdict == .conforms
      let isAccepted = finding.rule.id == decision.acceptance?.rule
      guard isNew || isAccepted && before.message != finding.message else { return nil }
      let was = isNew ? "" : ", and was: \(before.message.text)"
      return .init(
        "\(finding.rule.id) \(finding.rule.failureTitle): \(finding.message.text)\(was)",
        evidence: finding.evidence, searches: finding.searches)
    }
  }

  /// Certificates and reports that are dated after the decision.
  private func documents(of record: VendorRecord, after decision: BuyerTables.Decision)
    -> [StandingJudgement.Reason]
  {
    guard let day = decision.date else { return [] }
    func later(_ date: Stated<CalendarDate>, _ what: String) -> StandingJudgement.Reason? {
      guard case .stated(let date, let evidence) = date, date > day, date <= asOf else {
        return nil
      }
      return .init("\(what) of \(date) was sent", restingOn: evidence)
    }
    return record.certificates.compactMap { later($0.body.issueDate, "a certificate") }
      + record.serviceAuditorReports.compactMap {
        later($0.body.reportDate, "a service auditor's report")
      } + record.statements.compactMap { later($0.body.date, "a Statement of Applicability") }
  }

  private func renewal(of record: VendorRecord, from then: Assessment, to now: Assessment)
    -> [StandingJudgement.Reason]
  {
    guard case .running(let before) = then.renewal else { return [] }
    let evidence = [record.vendor.citation]
    switch now.renewal {
    case .running(let after) where after.current.ordinal > before.current.ordinal:
      return [
        .init(
          "the contract's term that ended on \(before.current.end) was renewed until \(after.current.end)",
          evidence: evidence)
      ]
    case .running(let after) where after.isNoticeMissed && !before.isNoticeMissed:
      let day = after.current.lastNotice.map { ", \($0)," } ?? ""
      return [
        .init("the last day to give notice\(day) has passed", evidence: evidence)
      ]
    case .ended(let day): return [.init("the contract ended on \(day)", evidence: evidence)]
    default: return []
    }
  }
}
