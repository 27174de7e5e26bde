import AssuranceModel

/// A right to the Statement of Applicability, with what is left out and why.
struct SoAAccessWording: ClauseWording {
  static let tag = ClauseTag.soaAccess

  func target(_ facts: ClauseFacts) -> String {
    """
    The Supplier shall give the Customer, within 14 days after this clause takes effect and within 14 days of each new \
    version, the Statement of Applicability that its certificate refers to. For every control of Annex A the statement \
    shall say whether it applies and whether it is implemented and, for each control that is left out, the reason. The \
    Customer shall keep the statement confidential and may show it to its auditors and to the authorities that \
    supervise it.
    """
  }

  func fallback(_ facts: ClauseFacts) -> String {
    """
    The Supplier shall, on request and at least once a year, let the Customer read its current Statement of \
    Applicability, with the controls that are left out and the reasons, and take notes of what bears on \
    \(facts.services). The Customer shall keep what it reads confidential.
    """
  }

  func escalation(_ facts: ClauseFacts) -> String {
    """
    A summary in the place of the statement, a statement without the reasons for what is left out, or no access.
    """
  }
}
