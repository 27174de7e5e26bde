import AssuranceModel

/// The buyer gets the Statement of Applicability, or may read it.
struct SoAAccessClause: ClauseRecogniser {
  static let tag = ClauseTag.soaAccess

  func finding(in passage: ClausePassage) -> ClauseFinding? {
    // An SOA may be an architecture or a statement of account.
    let isOfCertification = passage.text.matches.contains {
      $0.concepts.meets([.iso27001, .isms, .annexA, .certificate, .control])
        || $0.concepts.has(.soa) && $0.tokens.count > 1
    }
    return isOfCertification ? DocumentAccess(object: [.soa]).finding(in: passage) : nil
  }
}
