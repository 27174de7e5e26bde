/// Who stands behind a certificate: its certification body, that body's accreditor, and the arrangement of accreditors.
package struct AccreditationChain: Hashable, Sendable {
  /// What is known of one link.
  package enum State: String, Hashable, Sendable, CaseIterable {
    case known
    /// Not stated, not readable or in no list: ask. It is never "none".
    case unknown
    /// What is printed shows that there is none.
    case none
  }

  /// One link, with the reason in words.
  package struct Link: Hashable, Sendable {
    package let state: State
    /// The name as printed or as the list has it; nil where there is none to give.
    package let name: String?
    package let reason: String
    /// Where the list has it from; nil where no list was needed.
    package let source: String?
    package let evidence: [Citation]

    package init(
      _ state: State, name: String?, reason: String, source: String? = nil,
      evidence: [Citation] = []
    ) {
      self.state = state
      self.name = name
      self.reason = reason
      self.source = source
      self.evidence = evidence
    }
  }

  package let certificationBody: Link
  package let accreditationBody: Link
  /// Membership of the accreditor in the IAF MLA, since 1 January 2026 the Global Accreditation Cooperation MRA, for ISMS.
  package let arrangement: Link

  package init(certificationBody: Link, accreditationBody: Link, arrangement: Link) {
    self.certificationBody = certificationBody
    self.accreditationBody = accreditationBody
    self.arrangement = arrangement
  }

  /// The weakest link: none before unknown before known.
  package var state: State {
    let states = [certificationBody.state, accreditationBody.state, arrangement.state]
    return states.contains(.none) ? .none : states.contains(.unknown) ? .unknown : .known
  }
}
