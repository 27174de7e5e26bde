/// A term that a contract should hold about certification: eight commitments and five structural terms.
package enum ClauseTag: String, Hashable, Sendable, Codable, CaseIterable {
  case maintainCertification = "maintain_certification"
  case provideCertificate = "provide_certificate"
  case soaAccess = "soa_access"
  case surveillanceAuditNotification = "surveillance_audit_notification"
  case nonconformityNotification = "nonconformity_notification"
  case recertificationCommitment = "recertification_commitment"
  case lapseNotification = "lapse_notification"
  case terminationRight = "termination_right"
  case scopeSpecificity = "scope_specificity"
  case annexAControls = "annex_a_controls"
  case subprocessorCascading = "subprocessor_cascading"
  case geographicAlignment = "geographic_alignment"
  case soc2AndISOCombined = "soc2_and_iso_combined"

  /// The eight duties and rights.
  package static let commitments = Array(allCases.prefix(8))
}

extension ClauseTag {
  /// The term as the pack prints it.
  package var title: String {
    switch self {
    case .maintainCertification: "Maintain certification"
    case .provideCertificate: "Provide the certificate"
    case .soaAccess: "Access to the SoA"
    case .surveillanceAuditNotification: "Surveillance audit notice"
    case .nonconformityNotification: "Nonconformity notice"
    case .recertificationCommitment: "Timely recertification"
    case .lapseNotification: "Lapse notice"
    case .terminationRight: "Right to terminate"
    case .scopeSpecificity: "Scope named"
    case .annexAControls: "Annex A controls named"
    case .subprocessorCascading: "Sub-processors bound"
    case .geographicAlignment: "Territories aligned"
    case .soc2AndISOCombined: "SOC 2 and ISO 27001 both"
    }
  }
}

/// A known way of drafting certification language so that it promises too little.
package enum DraftingFailure: String, Hashable, Sendable, Codable, CaseIterable {
  case bareCertifiedRepresentation = "bare_certified_representation"
  case versionOmission = "version_omission"
  case scopeAmbiguity = "scope_ambiguity"
  case soaGap = "soa_gap"
  case surveillanceBlindness = "surveillance_blindness"
}

/// A contract, or an extract of one, by what it promises about certification.
package struct Contract: Hashable, Sendable, Codable {
  /// One reading for each of the thirteen tags, in the order of `ClauseTag.allCases`.
  package var clauses: [ClauseReading]
  /// The failures found, in the order of `DraftingFailure.allCases`.
  package var draftingFailures: [DraftingFailureReading]
  /// Whether the text names ISO/IEC 27001 at all.
  package var mentionsISO27001: Bool
  /// The parties as named, for joining.
  package var parties: [Stated<String>]
  /// Those of the parties that the contract calls the customer.
  package var customers: [Stated<String>]
  /// What most of its words are written in; nil where that was not read.
  package var language: WrittenLanguage?
  /// What the document says of its rank among others, in its order.
  package var precedence: [PrecedenceReading]
  /// Where another proof may, or must, take the place of certification, in the order of the text.
  package var substitutes: [CertificationSubstitute]

  package init(
    clauses: [ClauseReading], draftingFailures: [DraftingFailureReading], mentionsISO27001: Bool,
    parties: [Stated<String>] = [], customers: [Stated<String>] = [],
    language: WrittenLanguage? = nil, precedence: [PrecedenceReading] = [],
    substitutes: [CertificationSubstitute] = []
  ) {
    self.clauses = clauses
    self.draftingFailures = draftingFailures
    self.mentionsISO27001 = mentionsISO27001
    self.parties = parties
    self.customers = customers
    self.language = language
    self.precedence = precedence
    self.substitutes = substitutes
  }
}

/// Whether a contract binds the supplier, or gives the buyer the right, that a tag names.
package struct ClauseReading: Hashable, Sendable, Codable {
  package enum Verdict: String, Hashable, Sendable, Codable {
    case present, absent
    /// Pages could not be read, or the words can be taken either way.
    case undetermined
  }

  package let tag: ClauseTag
  package let verdict: Verdict
  package let confidence: Confidence
  /// The sentence that decides; for `absent` the nearest words that fall short, or nil where there are none.
  package let citation: Citation?
  package let parameters: ClauseParameters

  package init(
    tag: ClauseTag, verdict: Verdict, confidence: Confidence, citation: Citation?,
    parameters: ClauseParameters = ClauseParameters()
  ) {
    self.tag = tag
    self.verdict = verdict
    self.confidence = confidence
    self.citation = citation
    self.parameters = parameters
  }
}

/// A drafting failure with the words that show it and the reason.
package struct DraftingFailureReading: Hashable, Sendable, Codable {
  package let failure: DraftingFailure
  /// Nil where the failure is that nothing is said.
  package let citation: Citation?
  package let explanation: String
  /// The words within the quote that are meant; nil where the whole quote is.
  package let words: String?

  package init(
    failure: DraftingFailure, citation: Citation?, explanation: String, words: String? = nil
  ) {
    self.failure = failure
    self.citation = citation
    self.explanation = explanation
    self.words = words
  }
}

/// The measurable parts of a clause.
package struct ClauseParameters: Hashable, Sendable, Codable {
  /// A period for a notice.
  package struct Notice: Hashable, Sendable, Codable {
    package let tag: ClauseTag
    /// Hours and months brought to days; nil for "promptly" and the like.
    package let days: Int?
    /// Whether business days are meant.
    package let isBusiness: Bool
    /// The period in the unit that the contract states; nil for "promptly" and the like.
    package let period: ContractPeriod?
    /// Whether the period is counted back from the event, as in `six months before expiry`, and not on from it.
    package let isAdvance: Bool

    /// A period that is not given is the days.
    package init(
      tag: ClauseTag, days: Int?, isBusiness: Bool, period: ContractPeriod? = nil,
      isAdvance: Bool = false
    ) {
      self.isAdvance = isAdvance
      self.tag = tag
      self.days = days
      self.isBusiness = isBusiness
      self.period = period ?? days.map { ContractPeriod(days: $0, isBusiness: isBusiness) }
    }
  }

  /// In the order of `ClauseTag.allCases`, each tag at most once.
  package var notices: [Notice]
  /// Days to cure a breach before the buyer may end the contract; nil where none is given.
  package var cureDays: Int?
  package var cureIsBusiness: Bool
  /// The cure period in the unit that the contract states; nil where none is given.
  package var curePeriod: ContractPeriod?
  /// The edition asked for, as a year.
  package var edition: String?
  package var isAccreditationRequired: Bool
  package var services: [String]
  package var territories: [String]
  /// Annex A ids.
  package var controls: [String]
  /// What a right to end the contract answers to; nil for clauses that give none.
  package var remedyReach: RemedyReach?

  package init(
    notices: [Notice] = [], cureDays: Int? = nil, cureIsBusiness: Bool = false,
    curePeriod: ContractPeriod? = nil, edition: String? = nil,
    isAccreditationRequired: Bool = false, services: [String] = [], territories: [String] = [],
    controls: [String] = [], remedyReach: RemedyReach? = nil
  ) {
    self.notices = notices
    self.cureDays = cureDays
    self.cureIsBusiness = cureIsBusiness
    self.curePeriod =
      curePeriod ?? cureDays.map { ContractPeriod(days: $0, isBusiness: cureIsBusiness) }
    self.edition = edition
    self.isAccreditationRequired = isAccreditationRequired
    self.services = services
    self.territories = territories
    self.controls = controls
    self.remedyReach = remedyReach
  }
}
