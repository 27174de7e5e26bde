package import AssuranceModel

/// The proposed text for one term: who owes what, by when, and what follows if not.
///
/// The target asks for all that protects the buyer. The fallback gives up detail and never a period, an edition or a
/// thing that the policy asks for. Whatever is weaker than the fallback is for the committee.
protocol ClauseWording: Sendable {
  /// The term that the text promises.
  static var tag: ClauseTag { get }

  func target(_ facts: ClauseFacts) -> String
  func fallback(_ facts: ClauseFacts) -> String
  func escalation(_ facts: ClauseFacts) -> String
}

/// One wording for each term: a new one is one file and one line here.
package enum ClauseWordings {
  static let all: [any ClauseWording] = [
    MaintainCertificationWording(), ProvideCertificateWording(), SoAAccessWording(),
    SurveillanceAuditNotificationWording(), NonconformityNotificationWording(),
    RecertificationCommitmentWording(), LapseNotificationWording(), TerminationRightWording(),
    ScopeSpecificityWording(), AnnexAControlsWording(), SubprocessorCascadingWording(),
    GeographicAlignmentWording(), SOC2AndISOCombinedWording(),
  ]

  /// The proposal for a term, filled in.
  package static func proposal(for tag: ClauseTag, _ facts: ClauseFacts) -> ClauseProposal {
    guard let wording = all.first(where: { type(of: $0).tag == tag }) else {
      preconditionFailure("There is a wording for each term")
    }
    let position = facts.positions[tag] ?? NegotiatingPosition()
    let fallback: String? =
      switch position.fallback {
      case .programme: wording.fallback(facts)
      case .none: nil
      case .wording(let own): facts.filled(own, for: tag)
      }
    return ClauseProposal(
      target: position.acceptable.map { facts.filled($0, for: tag) } ?? wording.target(facts),
      fallback: fallback,
      escalation: position.escalation.map { facts.filled($0, for: tag) }
        ?? wording.escalation(facts))
  }
}
