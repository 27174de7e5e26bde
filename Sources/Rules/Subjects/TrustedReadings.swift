package import AssuranceModel

extension VendorRecord {
  /// The record with every reading below a confidence turned into an unreadable one.
  package func trusting(from minimum: Confidence) -> VendorRecord {
    var record = self
    record.certificates = certificates.map { $0.with($0.body.trusting(from: minimum)) }
    record.statements = statements.map { $0.with($0.body.trusting(from: minimum)) }
    record.contracts = contracts.map { $0.with($0.body.trusting(from: minimum)) }
    record.serviceAuditorReports = serviceAuditorReports.map {
      $0.with($0.body.trusting(from: minimum))
    }
    record.bridgeLetters = bridgeLetters.map { $0.with($0.body.trusting(from: minimum)) }
    return record
  }
}

extension Filed {
  fileprivate func with(_ body: Body) -> Filed {
    Filed(file: file, kindConfidence: kindConfidence, body: body, extent: extent)
  }
}

extension Stated {
  fileprivate func trusting(from minimum: Confidence) -> Stated {
    switch self {
    case .stated(_, let evidence) where evidence.confidence < minimum:
      .unreadable(evidence: evidence)
    case .stated, .notStated, .unreadable: self
    }
  }
}

extension Certificate {
  fileprivate func trusting(from minimum: Confidence) -> Certificate {
    var certificate = self
    certificate.organisation = organisation.trusting(from: minimum)
    certificate.address = address.trusting(from: minimum)
    certificate.standard = standard.trusting(from: minimum)
    certificate.edition = edition.trusting(from: minimum)
    certificate.number = number.trusting(from: minimum)
    certificate.certificationBody = certificationBody.trusting(from: minimum)
    certificate.accreditationBody = accreditationBody.trusting(from: minimum)
    certificate.scope = scope.trusting(from: minimum)
    certificate.soaVersion = soaVersion.trusting(from: minimum)
    certificate.originalIssueDate = originalIssueDate.trusting(from: minimum)
    certificate.issueDate = issueDate.trusting(from: minimum)
    certificate.expiryDate = expiryDate.trusting(from: minimum)
    certificate.previousExpiryDate = previousExpiryDate.trusting(from: minimum)
    certificate.recertificationAuditDate = recertificationAuditDate.trusting(from: minimum)
    certificate.revisionDate = revisionDate.trusting(from: minimum)
    certificate.suspension = suspension.trusting(from: minimum)
    certificate.verificationLink = verificationLink.trusting(from: minimum)
    certificate.surveillanceDates = surveillanceDates.map { $0.trusting(from: minimum) }
    certificate.surveillanceDueDates = surveillanceDueDates.map { $0.trusting(from: minimum) }
    certificate.sites = sites.map { $0.trusting(from: minimum) }
    certificate.siteScopes = siteScopes.map { $0.trusting(from: minimum) }
    return certificate
  }
}

extension StatementOfApplicability {
  fileprivate func trusting(from minimum: Confidence) -> StatementOfApplicability {
    var statement = self
    statement.version = version.trusting(from: minimum)
    statement.date = date.trusting(from: minimum)
    statement.organisation = organisation.trusting(from: minimum)
    statement.claimedEdition = claimedEdition.trusting(from: minimum)
    return statement
  }
}

extension Contract {
  fileprivate func trusting(from minimum: Confidence) -> Contract {
    var contract = self
    contract.clauses = clauses.map { reading in
      guard reading.confidence < minimum else { return reading }
      return ClauseReading(
        tag: reading.tag, verdict: .undetermined, confidence: reading.confidence,
        citation: reading.citation, parameters: reading.parameters)
    }
    return contract
  }
}

extension ServiceAuditorReport {
  fileprivate func trusting(from minimum: Confidence) -> ServiceAuditorReport {
    var report = self
    report.type = type.trusting(from: minimum)
    report.organisation = organisation.trusting(from: minimum)
    report.periodStart = periodStart.trusting(from: minimum)
    report.periodEnd = periodEnd.trusting(from: minimum)
    report.opinion = opinion.trusting(from: minimum)
    report.categories = categories.map { $0.trusting(from: minimum) }
    report.auditor = auditor.trusting(from: minimum)
    report.subserviceOrganisations = subserviceOrganisations.map { $0.trusting(from: minimum) }
    report.reportDate = reportDate.trusting(from: minimum)
    report.opinionBasis = opinionBasis.trusting(from: minimum)
    report.subservices = subservices.map {
      SubserviceOrganisation(
        name: $0.name.trusting(from: minimum), method: $0.method.trusting(from: minimum))
    }
    report.assumesUserEntityControls = assumesUserEntityControls.trusting(from: minimum)
    report.userEntityControls = userEntityControls.map { $0.trusting(from: minimum) }
    report.assumesSubserviceControls = assumesSubserviceControls.trusting(from: minimum)
    report.notesExceptions = notesExceptions.trusting(from: minimum)
    report.exceptions = exceptions.map { $0.trusting(from: minimum) }
    report.draft = draft.trusting(from: minimum)
    return report
  }
}

extension BridgeLetter {
  fileprivate func trusting(from minimum: Confidence) -> BridgeLetter {
    var letter = self
    letter.organisation = organisation.trusting(from: minimum)
    letter.gapStart = gapStart.trusting(from: minimum)
    letter.gapEnd = gapEnd.trusting(from: minimum)
    letter.date = date.trusting(from: minimum)
    letter.reportPeriodStart = reportPeriodStart.trusting(from: minimum)
    letter.reportPeriodEnd = reportPeriodEnd.trusting(from: minimum)
    letter.deniesMaterialChange = deniesMaterialChange.trusting(from: minimum)
    letter.signerRole = signerRole.trusting(from: minimum)
    letter.signatory = signatory.trusting(from: minimum)
    return letter
  }
}
