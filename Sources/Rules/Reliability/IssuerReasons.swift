import AssuranceModel

/// Reasons in who issued the certificate.
enum IssuerReasons {
  static let criteria: [ReliabilityCriterion] = [
    ReliabilityCriterion(
      "REL16", "IssuerMissing", .unknown, weight: 2,
      rationale: "Nobody can be asked about a certificate without an issuer",
      remedy: "Ask the vendor which body issued the certificate",
      sources: [Source("ISO/IEC 17021-1:2015", clause: "8.2.2 g)")]
    ) { $0.missing($0.certificate.certificationBody, "the certification body") },
    ReliabilityCriterion(
      "REL17", "IssuerNotKnown", .unknown, weight: 1,
      rationale: "Our list is a snapshot, and young bodies are missing in it",
      remedy: "Look the certification body up in the register of its accreditation body",
      sources: [Source("Practice: list of certification bodies")]
    ) { subject in
      guard case .stated(let body, let evidence) = subject.certificate.certificationBody,
        subject.issuer == nil
      else { return nil }
      return ReliabilityObservation(
        because: "the certification body \(body) is not in our list of known bodies",
        evidence: evidence.citations)
    },
    ReliabilityCriterion(
      "REL18", "IssuerAmbiguous", .unknown, weight: 1,
      rationale: "Two issuers with different schemes share the three letters",
      remedy: "Ask the vendor whether BSI Group or the German Bundesamt issued the certificate",
      sources: [Source("BSI-Zertifizierung auf der Basis von IT-Grundschutz")]
    ) { subject in
      guard case .stated(let body, let evidence) = subject.certificate.certificationBody,
        FoldedText.words(body) == ["bsi"]
      else { return nil }
      return ReliabilityObservation(
        because:
          "BSI may be BSI Group or the Bundesamt für Sicherheit in der Informationstechnik",
        evidence: evidence.citations)
    },
  ]
}
