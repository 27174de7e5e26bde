import AssuranceModel

/// Controls that may not be left out.
struct AnnexAControlsWording: ClauseWording {
  static let tag = ClauseTag.annexAControls

  func target(_ facts: ClauseFacts) -> String {
    """
    For \(facts.services) the Supplier shall implement and operate these controls of Annex A to \(facts.standard): \
    \(facts.controls). It shall not record any of them as excluded in its Statement of Applicability without the \
    Customer's prior consent in writing, and shall on request show how each of them works.
    """
  }

  func fallback(_ facts: ClauseFacts) -> String {
    """
    The Supplier shall tell the Customer 30 days in advance before it excludes, for \(facts.services), any of these \
    controls of Annex A to \(facts.standard) from its Statement of Applicability: \(facts.controls).
    """
  }

  func escalation(_ facts: ClauseFacts) -> String {
    """
    "Appropriate controls" without a list, control numbers without an edition, or exclusion without notice.
    """
  }
}
