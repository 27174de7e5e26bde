package import AssuranceModel

/// Certificates of conformity of any body, layout and language; it tells ISO/IEC 27001 from its look-alikes.
///
/// A certificate is short, calls itself one, names a standard, and states a holder with a number or an expiry.
package struct CertificateRecogniser: Recogniser {
  package init() {}

  package func recognise(_ content: DocumentContent, of file: InputFile) -> Recognition? {
    guard let paper = CertificatePaper(content) else { return nil }
    let values = LabelledValues(paper.layout)
    let certificate = read(
      values, of: content, language: CertificateWords.language(paper.words), in: file)
    guard paper.isMadeOut(by: certificate) else { return nil }
    let stated = CertificatePaper.particulars(of: certificate)
    guard let main = paper.main else {
      // The standard's number is lost under a stamp or in a poor scan, and the system that it is about is named.
      guard paper.isTitled, stated >= 3, CertificateWords.namesInformationSecurity(paper.words)
      else { return nil }
      return Recognition(
        kind: .iso27001Certificate, confidence: Confidence(0.7), body: .certificate(certificate))
    }
    guard main.number == "27001" else {
      // A scheme of controls or of a self-assessment certifies no management system.
      guard !CertifiedStandard.isOfNoManagementSystem(main) else { return nil }
      return Recognition(
        kind: .otherISOCertificate, confidence: Confidence(min(0.9, paper.standards.certainty)),
        body: .none)
    }
    var whole = LettersWithoutMarks.doubted(certificate, words: paper.words, in: paper.layout)
    if case .notStated = whole.scope {
      whole.scope =
        ScopeByElimination(values: values, holder: certificate.organisation, file: file).read
    }
    let evidence = Evidence(
      main.piece.part(main.words).citation(in: file),
      confidence: Confidence(min(0.97, main.piece.part(main.words).confidence)))
    whole.standard = .stated(main.text, evidence: evidence)
    whole.edition = paper.standards.edition(in: file) ?? .notStated
    return Recognition(
      kind: .iso27001Certificate,
      confidence: Confidence(min(0.75 + 0.05 * Double(stated), paper.standards.certainty)),
      body: .certificate(whole))
  }

  private func read(
    _ values: LabelledValues, of content: DocumentContent, language: String?, in file: InputFile
  ) -> Certificate {
    let layout = values.layout
    let dates = CertificateDates(values, language: language, file: file)
    let holder = HolderAsIssuer.doubted(CertificateHolder(values: values, file: file).read)
    let body = CertifyingBody(
      values: values, holder: FoldedText.words(holder.value ?? ""), file: file)
    let sites = CertificateSites(values: values, file: file).read
    return Certificate(
      organisation: holder, address: HolderAddress(values: values, name: holder, file: file).read,
      number: CertificateNumber(values: values, file: file).read,
      certificationBody: body.read,
      accreditationBody: AccreditationMark(values: values, file: file).read,
      scope: ScopeStatement(values: values, file: file).read,
      soaVersion: StatementReference(values: values, file: file).read,
      originalIssueDate: dates.originalIssue, issueDate: dates.issue, expiryDate: dates.expiry,
      previousExpiryDate: dates.previousExpiry,
      recertificationAuditDate: dates.recertificationAudit, revisionDate: dates.revision,
      surveillanceDates: dates.surveillanceHeld, surveillanceDueDates: dates.surveillanceDue,
      sites: sites.map(\.place), siteScopes: sites.map(\.scope),
      suspension: StatusStatement(values: values, content: content, file: file).read,
      verificationLink: VerificationLink(layout, file: file).read)
  }
}
