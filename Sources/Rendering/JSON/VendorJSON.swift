import AssuranceModel

extension VendorReport {
  /// One vendor of `portfolio.json`.
  func json(_ portfolio: PortfolioFigures) -> JSONTree {
    let vendor = record.vendor
    let commercial = portfolio.commercial
    let own = commercial.savings?.lines.filter { $0.line.vendor == vendor.id } ?? []
    return [
      "id": .text(vendor.id), "name": .text(vendor.legalName),
      "standing": .text(assessment.standing.standing.rawValue),
      "standing_reasons": .array(assessment.standing.reasons.map(\.json)),
      "previous_standing": JSONTree(previousStanding?.rawValue),
      "tier": JSONTree(vendor.tier?.rawValue), "annual_spend": vendor.annualSpend?.json ?? .null,
      "risk": scorecard?.json ?? .null,
      "certificate": certificateJSON,
      "soa": filedJSON(record.statements.first, \.summary),
      "contract": .array(record.contracts.map { filedJSON($0, \.json) }),
      "service_auditor_reports": .array(record.serviceAuditorReports.map { filedJSON($0, \.json) }),
      "commitments": .array(assessment.commitments.map(\.json)),
      "findings": .array(
        assessment.findings.map { finding in
          let accepted = finding.isOpen ? assessment.acceptance(of: finding.rule.id) : nil
          return finding.json.adding(["acceptance": accepted?.json ?? .null])
        }), "exposure": exposure.json,
      "savings": commercial.savings == nil
        ? .null
        : .array(own.map { ["id": .text($0.line.id), "amount": $0.amount.json] }),
      "savings_opportunities": commercial.opportunities.map {
        .array($0.opportunities(of: vendor.id).map(\.json))
      } ?? .null,
      "negotiation": commercial.negotiation(of: vendor.id).map {
        $0.leverage.json(place: $0.rank)
      } ?? .null,
      "next_actions": .array(nextActions.map(JSONTree.text)),
      "scope_coverage": scope.json.adding(assessment.scope.json),
      "accreditation_chain": assessment.accreditation?.json ?? .null,
      "breach_clock": assessment.breachClock?.json ?? .array([]),
      "commitment_position": assessment.position?.json ?? .null,
      "clause_strength": clauseStrength?.json ?? .null,
      "redlines": assessment.redlines.json(for: vendor),
      "request": request?.json ?? .null,
      "subprocessors": portfolio.together.supplyChain.json(of: vendor.id),
    ]
  }

  /// The certificate that the standing rests on, else the first, with the state of its cycle.
  private var certificateJSON: JSONTree {
    guard
      let filed = record.certificates.first(where: {
        $0.file.path == assessment.standing.certificate
      }) ?? record.certificates.first
    else { return .null }
    let judged = assessment.certificate(filed.file.path)
    return filedJSON(filed, \.json).adding([
      "cycle": judged?.cycle.json(filed.body) ?? .null,
      "reliability": judged?.reliability.json ?? .null,
    ])
  }

  private func filedJSON<Body>(_ filed: Filed<Body>?, _ json: (Body) -> JSONTree) -> JSONTree {
    guard let filed else { return .null }
    let head: JSONTree = ["file": .text(filed.file.path)]
    return head.adding(json(filed.body))
  }
}

extension StatementOfApplicability {
  /// The statement without its own hundred controls: counts, the controls that do not apply, and the 93 of :2022.
  fileprivate var summary: JSONTree {
    func count(_ applicability: ControlEntry.Applicability) -> JSONTree {
      .integer(controls.count { $0.applicability == applicability })
    }
    return [
      "edition": .text(edition.rawValue), "version": version.json, "date": date.json,
      "applicable": count(.applicable), "partly": count(.partly), "excluded": count(.excluded),
      "not_stated": count(.notStated), "not_listed": .integer(notListed.count),
      "excluded_controls": .array(controls.filter { $0.applicability == .excluded }.map(\.json)),
      "controls_of_2022": .array(carriedControls.map(\.json)),
    ]
  }
}

extension AcceptedFinding {
  fileprivate var json: JSONTree {
    [
      "decision": .text(acceptance.decision), "in_force": .boolean(isInForce),
      "owner": .text(acceptance.owner), "reason": .text(acceptance.reason),
      "expires": .text("\(acceptance.expires)"), "citation": acceptance.citation.json,
    ]
  }
}

extension Finding {
  fileprivate var json: JSONTree {
    [
      "rule": .text(rule.id), "verdict": .text(verdict.rawValue),
      "severity": .text(rule.severity.rawValue), "message": .text(message.text),
      "remedy": .text(remedy), "subject": JSONTree(subject),
      "confidence": confidence.map(\.json) ?? .null, "citations": .array(evidence.map(\.json)),
      "searches": .array(searches.map(\.json)),
    ]
  }
}
