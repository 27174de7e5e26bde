import AssuranceModel

/// The buyer gets the Statement of Applicability, or may read it.
struct SoAAccessClause: ClauseRecogniser {
  static let tag = ClauseTag.soaAccess

  func finding(in passage: ClausePassage) -> ClauseFinding? {
    DocumentAccess(object: [.soa]).finding(in: passage)
  }
}
