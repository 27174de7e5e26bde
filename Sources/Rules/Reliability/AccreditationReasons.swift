import AssuranceModel

/// Reasons in who accredits the issuer.
enum AccreditationReasons {
  private static let arrangement = [Source("IAF MLA", clause: "main scope ISO/IEC 17021-1")]

  static let criteria: [ReliabilityCriterion] = [
    ReliabilityCriterion(
      "REL19", "AccreditationMissing", .unknown, weight: 1,
      rationale: "The mark is mostly a picture, which reading misses",
      remedy: "Look at the certificate for an accreditation mark, or ask for the accreditation",
      sources: arrangement
    ) { subject in
      isUsuallyAccredited(subject)
        ? nil : subject.missing(subject.certificate.accreditationBody, "the accreditation body")
    },
    ReliabilityCriterion(
      "REL20", "AccreditedIssuerWithoutMark", .unknown, weight: 2,
      rationale:
        "Accredited bodies may not issue certificates without accreditation in the same field",
      remedy: "Ask the certification body whether the certificate is accredited",
      sources: [Source("IAF resolution 2015-14")]
    ) { subject in
      guard isUsuallyAccredited(subject),
        case .notStated = subject.certificate.accreditationBody,
        case .stated(let body, let evidence) = subject.certificate.certificationBody
      else { return nil }
      return ReliabilityObservation(
        because: "\(body) is usually accredited, and no accreditation was read on the certificate",
        evidence: evidence.citations)
    },
    ReliabilityCriterion(
      "REL21", "AccreditationUnreadable", .unknown, weight: 1,
      rationale: "A mark that cannot be read is no missing mark",
      remedy: "Look at the accreditation mark on the certificate", sources: arrangement
    ) { subject in
      guard case .unreadable(let evidence) = subject.certificate.accreditationBody else {
        return nil
      }
      return ReliabilityObservation(
        because: "the accreditation mark could not be read", evidence: evidence.citations)
    },
    ReliabilityCriterion(
      "REL22", "AccreditorNoSignatory", .contrary, weight: 3,
      rationale: "Nobody in the multilateral arrangement has assessed the one who accredits",
      remedy: "Ask the certification body for an accreditation under the multilateral arrangement",
      sources: arrangement
    ) { subject in
      guard case .stated(let words, let evidence) = subject.certificate.accreditationBody,
        let body = subject.bodies.accreditationBodies(in: words).first, !body.isSignatory
      else { return nil }
      return ReliabilityObservation(
        because: "\(words) is not known to be in the multilateral arrangement",
        evidence: evidence.citations)
    },
    ReliabilityCriterion(
      "REL23", "AccreditorNotKnown", .contrary, weight: 2,
      rationale: "Accreditation bodies are few and known; a misreading explains it as well",
      remedy: "Look the accreditation body up among the members of the arrangement",
      sources: arrangement
    ) { subject in
      guard case .stated(let words, let evidence) = subject.certificate.accreditationBody,
        subject.bodies.accreditationBodies(in: words).isEmpty
      else { return nil }
      return ReliabilityObservation(
        because: "the accreditation body \(words) is not in our list of known bodies",
        evidence: evidence.citations)
    },
    ReliabilityCriterion(
      "REL24", "UnusualAccreditor", .unknown, weight: 1,
      rationale: "Bodies hold several accreditations, and our list does not have them all",
      remedy: "Look the certification body up in the register of the accreditation body",
      sources: [Source("Practice: list of certification bodies")]
    ) { subject in
      guard case .stated(let words, let evidence) = subject.certificate.accreditationBody,
        let accreditor = subject.bodies.accreditationBodies(in: words).first,
        accreditor.isSignatory, let issuer = subject.issuer, !issuer.usualAccreditors.isEmpty,
        !issuer.usualAccreditors.contains(where: {
          subject.bodies.accreditationBodies(in: $0).first?.acronym == accreditor.acronym
            || $0 == accreditor.acronym
        })
      else { return nil }
      return ReliabilityObservation(
        because: "\(issuer.name) is not known to be accredited by \(accreditor.acronym)",
        evidence: evidence.citations)
    },
  ]

  private static func isUsuallyAccredited(_ subject: ReliabilitySubject) -> Bool {
    // A scheme of its own, which the list puts in brackets, is no accreditation.
    subject.issuer?.usualAccreditors.contains { !$0.hasPrefix("(") } == true
  }
}

extension AccreditationBody {
  /// Whether it is known to be in the multilateral arrangement.
  fileprivate var isSignatory: Bool { signatory == .yes || signatory == .likely }
}
