import AssuranceModel

extension Certificate {
  var json: JSONTree {
    [
      "organisation": organisation.json, "standard": standard.json, "edition": edition.json,
      "certificate_number": number.json, "certification_body": certificationBody.json,
      "accreditation_body": accreditationBody.json, "scope": scope.json,
      "soa_version": soaVersion.json, "original_issue_date": originalIssueDate.json,
      "issue_date": issueDate.json, "expiry_date": expiryDate.json,
      "organisation_address": address.json, "sites": .array(sites.map(\.json)),
      "site_scopes": .array(siteScopes.map(\.json)), "suspension": suspension.json,
      "previous_expiry_date": previousExpiryDate.json,
      "recertification_audit_date": recertificationAuditDate.json,
      "revision_date": revisionDate.json,
      "surveillance_dates": .array(surveillanceDates.map(\.json)),
      "surveillance_due_dates": .array(surveillanceDueDates.map(\.json)),
      "verification_link": verificationLink.json,
    ]
  }
}

extension StatementOfApplicability {
  var json: JSONTree {
    [
      "edition": .text(edition.rawValue), "version": version.json, "date": date.json,
      "organisation": organisation.json, "controls": .array(controls.map(\.json)),
      "not_listed": .array(notListed.map(JSONTree.text)),
    ]
  }
}

extension ControlEntry {
  var json: JSONTree {
    [
      "id": .text(id), "title": .text(title), "applicability": .text(applicability.rawValue),
      "justification": .text(justification), "status": .text(status), "citation": citation.json,
    ]
  }
}

extension Contract {
  var json: JSONTree {
    [
      "tags": .array(clauses.map(\.json)),
      "drafting_failures": .array(draftingFailures.map(\.json)),
      "parties": .array(parties.map(\.json)),
      "substitutes": .array(substitutes.map(\.json)),
    ]
  }
}

extension ClauseReading {
  var json: JSONTree {
    [
      "tag": .text(tag.rawValue), "verdict": .text(verdict.rawValue),
      "confidence": confidence.json, "citation": citation?.json ?? .null,
      "parameters": parameters.json,
    ]
  }
}

extension DraftingFailureReading {
  var json: JSONTree {
    [
      "tag": .text(failure.rawValue), "citation": citation?.json ?? .null,
      "explanation": .text(explanation), "words": JSONTree(words),
    ]
  }
}

extension CertificationSubstitute {
  var json: JSONTree { ["kind": .text(kind.rawValue), "citation": citation.json] }
}

extension ClauseParameters {
  var json: JSONTree {
    let days = notices.map { notice in
      JSONTree.Member(
        key: notice.tag.rawValue,
        value: ["days": JSONTree(notice.days), "business": .boolean(notice.isBusiness)])
    }
    return [
      "notice_days": .object(days), "cure_days": JSONTree(cureDays),
      "cure_business": .boolean(cureIsBusiness), "edition": JSONTree(edition),
      "accreditation_required": .boolean(isAccreditationRequired),
      "services": .array(services.map(JSONTree.text)),
      "territories": .array(territories.map(JSONTree.text)),
      "controls": .array(controls.map(JSONTree.text)),
    ]
  }
}
