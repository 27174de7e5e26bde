package import AssuranceModel

/// Certificates of conformity of any body, layout and language; it tells ISO/IEC 27001 from its look-alikes.
///
/// A certificate is short, calls itself one, names a standard, and states a holder with a number or an expiry.
package struct CertificateRecogniser: Recogniser {
  package init() {}

  /// A certificate with all its annexes has fewer words.
  private static let mostWords = 4_500

  package func recognise(_ content: DocumentContent, of file: InputFile) -> Recognition? {
    // Running heads do not count below, so that only what is far too long is not laid out.
    guard !content.hasMoreWords(than: 2 * Self.mostWords) else { return nil }
    let layout = CertificateLayout(content)
    // Three characters of a script without spaces are about a word.
    let count = layout.pieces.reduce(0) { $0 + $1.words.count + $1.ideographs / 3 }
    guard count > 15, count < Self.mostWords else { return nil }
    let odds = PaperLikelihood.shared.logOdds(of: layout) ?? 0
    // Too little of a picture may have been read for its words to speak against it.
    guard odds >= PaperLikelihood.least || !layout.isMostlyText else { return nil }
    let words = layout.pieces.flatMap { $0.foldedWords }
    let standards = CertifiedStandards(layout)
    let main = standards.main
    let isLikely = odds >= PaperLikelihood.enough && main?.number == "27001"
    let isTitled = CertificateWords.callsItselfCertificate(words, layout)
    guard
      isTitled || standards.isHeadline || isLikely || isRowsOfACertificate(layout, standards)
    else { return nil }
    let refusal = CertificateRefusal(
      layout, words: words, isCrossed: CrossingWord.find(in: content) != nil)
    // One sign of another paper may be read wrongly, where all words together speak for a certificate.
    guard refusal.weight - (isLikely ? refusal.doubtfulWeight : 0) < CertificateRefusal.enough
    else { return nil }
    // What somebody has learnt is no system's conformity.
    guard !PersonsCertificate.isOne(words, layout) else { return nil }
    let values = LabelledValues(layout)
    let certificate = read(
      values, of: content, language: CertificateWords.language(words), in: file)
    let shown = [
      certificate.number.value != nil, certificate.expiryDate.value != nil,
      certificate.issueDate.value != nil, certificate.scope.value != nil,
    ].count { $0 }
    let isMadeOut =
      shown == 1 && isTitled && (standards.isHeadline || standards.isConformedWith)
      && certificate.organisation.value != nil
    // A paper with dates that certifies nothing in particular, and bears no number, has to look like a certificate; of a
    // picture either may not have been read.
    let isBare =
      certificate.number.value == nil && certificate.scope.value == nil
      && layout.isMostlyText
    let isShown =
      shown >= 2 && (!isBare || isLikely || standards.isHeadline || standards.isConformedWith)
    guard isShown || isMadeOut || isPoorlyRead(certificate, layout, words: words) else {
      return nil
    }
    guard let main else {
      // The standard's number is lost under a stamp or in a poor scan, and the system that it is about is named.
      guard isTitled, shown >= 3, CertificateWords.namesInformationSecurity(words) else {
        return nil
      }
      return Recognition(
        kind: .iso27001Certificate, confidence: Confidence(0.7), body: .certificate(certificate))
    }
    guard main.number == "27001" else {
      // A scheme of controls or of a self-assessment certifies no management system.
      guard !CertifiedStandard.isOfNoManagementSystem(main) else { return nil }
      return Recognition(
        kind: .otherISOCertificate, confidence: Confidence(min(0.9, standards.certainty)),
        body: .none)
    }
    var whole = LettersWithoutMarks.doubted(certificate, words: words, in: layout)
    if case .notStated = whole.scope {
      whole.scope =
        ScopeByElimination(values: values, holder: certificate.organisation, file: file).read
    }
    let evidence = Evidence(
      main.piece.part(main.words).citation(in: file),
      confidence: Confidence(min(0.97, main.piece.part(main.words).confidence)))
    whole.standard = .stated(main.text, evidence: evidence)
    whole.edition = standards.edition(in: file) ?? .notStated
    return Recognition(
      kind: .iso27001Certificate,
      confidence: Confidence(min(0.75 + 0.05 * Double(shown), standards.certainty)),
      body: .certificate(whole))
  }

  /// Whether a picture shows a holder, the system that is certified and the labels of a certificate's dates, while what
  /// stands to the labels is too small or too faint to be read.
  private func isPoorlyRead(
    _ certificate: Certificate, _ layout: CertificateLayout, words: [String]
  ) -> Bool {
    guard certificate.organisation.value != nil,
      CertificateWords.namesInformationSecurity(words)
    else { return false }
    let labels = layout.pieces.count { piece in
      piece.confidence < 1 && DateMeaning.of(piece.foldedWords)?.isOwn == true
    }
    return labels >= 2
  }

  /// Whether a picture whose title was not read has the standard and the dates of a certificate, each with its label.
  private func isRowsOfACertificate(_ layout: CertificateLayout, _ standards: CertifiedStandards)
    -> Bool
  {
    guard standards.main?.number == "27001" else { return false }
    let labels = layout.pieces.count { piece in
      piece.confidence < 1 && piece.words.count <= 6
        && DateMeaning.of(piece.foldedWords)?.isOwn == true
    }
    return labels >= 3
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
