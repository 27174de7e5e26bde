import AssuranceModel

/// The same duties for those who stand behind the supplier.
struct SubprocessorCascadingWording: ClauseWording {
  static let tag = ClauseTag.subprocessorCascading

  func target(_ facts: ClauseFacts) -> String {
    """
    The Supplier shall use for \(facts.services) only sub-processors that hold certification to ISO/IEC 27001, from an \
    accredited certification body, for what they do, or that show other evidence which the Customer has accepted in \
    writing beforehand. It shall bind each of them to duties no weaker than its own duties on certification, shall keep \
    a list of them with their certificates and show it on request, shall announce each addition or replacement 30 days \
    in advance so that the Customer may object, and is liable for them as for itself.
    """
  }

  func fallback(_ facts: ClauseFacts) -> String {
    """
    The Supplier shall require each sub-processor that stores or processes the Customer's data to hold \
    certification to ISO/IEC 27001 for what it does, or to show other evidence that the Customer has accepted in \
    writing, shall announce a change of sub-processor 30 days in advance, and is liable for them as for itself.
    """
  }

  func escalation(_ facts: ClauseFacts) -> String {
    """
    Flow-down of data protection duties only, periodic review in the place of evidence, or the hosting provider left out.
    """
  }
}
