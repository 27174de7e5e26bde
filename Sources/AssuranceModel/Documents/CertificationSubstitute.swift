/// Words of a contract that let another proof stand in the place of certification to ISO/IEC 27001.
package struct CertificationSubstitute: Hashable, Sendable, Codable {
  package enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// `SOC 2 or ISO 27001`: either will do, so the one that is promised is the weaker.
    case alternative
    /// A SOC 2 report is owed, and the contract asks for no certification at all.
    case reportAlone = "report_alone"
  }

  package let kind: Kind
  package let citation: Citation

  package init(kind: Kind, citation: Citation) {
    self.kind = kind
    self.citation = citation
  }
}
