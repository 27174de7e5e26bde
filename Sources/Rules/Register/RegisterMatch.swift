package import AssuranceModel

extension CertificateReliance {
  /// The row of the register snapshot for this certificate, by its number and the latest day of retrieval.
  ///
  /// A certificate that the snapshot does not hold is not stated: bodies need not upload, so absence proves nothing.
  package var registered: Stated<RegisteredCertificate> {
    guard case .stated(let number, let evidence) = certificate.number else {
      if case .unreadable(let evidence) = certificate.number {
        return .unreadable(evidence: evidence)
      }
      return .notStated
    }
    let rows = (register ?? []).filter { $0.isNumbered(number) && $0.isInformationSecurity }
    let own = rows.filter(isHeldByTheSame)
    let candidates = own.isEmpty ? rows : own
    let days = candidates.map(\.retrievedOn)
    let latest = days.compactMap { $0 }.max()
    let newest = candidates.filter { $0.retrievedOn == latest }
    guard let first = newest.first else { return .notStated }
    let cited = newest.dropFirst().reduce(
      Evidence(first.citation, confidence: .certain)
    ) { $0.and(Evidence($1.citation, confidence: .certain)) }
    // Two rows of one day that tell different things tell nothing.
    if newest.contains(where: { !$0.agrees(with: first) }) { return .unreadable(evidence: cited) }
    return .stated(first, evidence: cited.and(evidence))
  }

  /// Whether a row gives the number to a company that is neither the vendor nor the holder on paper.
  func isOfAnotherHolder(_ row: RegisteredCertificate) -> Bool {
    row.organisation != nil && !isHeldByTheSame(row)
  }

  private func isHeldByTheSame(_ row: RegisteredCertificate) -> Bool {
    guard let holder = row.organisation else { return false }
    let names =
      [vendor.legalName] + vendor.aliases + (certificate.organisation.value.map { [$0] } ?? [])
    return LegalName.holder(holder, isOneOf: names)
  }
}

extension RegisteredCertificate {
  /// Whether the row is about ISO/IEC 27001, or does not say what it is about.
  fileprivate var isInformationSecurity: Bool {
    standard.map { FoldedText.words($0).contains { $0.contains("27001") } } ?? true
  }

  fileprivate func agrees(with other: RegisteredCertificate) -> Bool {
    status == other.status && issueDate == other.issueDate && expiryDate == other.expiryDate
  }

  /// The snapshot in words, such as `IAF CertSearch of 2026-11-20`.
  var snapshot: String {
    (source ?? "the register") + (retrievedOn.map { " of \($0)" } ?? "")
  }
}
