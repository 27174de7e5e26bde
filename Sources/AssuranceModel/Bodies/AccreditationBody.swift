/// A body that accredits certification bodies, or one that is easily taken for such.
package struct AccreditationBody: Hashable, Sendable {
  /// What the name on a certificate stands for.
  package enum Role: String, Hashable, Sendable, CaseIterable {
    case accreditor
    /// Owns a certification scheme of its own and certifies to it.
    case schemeOwner = "scheme_owner"
    /// Joins certification bodies, and accredits none.
    case network
    /// The arrangement between accreditors, or a body that stands for one.
    case arrangement
  }

  /// Whether something is so, as far as a list tells.
  package enum Membership: String, Hashable, Sendable, CaseIterable {
    case yes
    /// Widely known, and not read in a register.
    case likely
    case unknown
    case no
  }

  package let acronym: String
  package let name: String
  package let country: String?
  package let aliases: [String]
  package let role: Role
  /// Whether it is a signatory for management systems of the IAF MLA, since 2026 the Global Accreditation Cooperation MRA.
  package let signatory: Membership
  /// Whether that membership includes the sub-scope ISO/IEC 27006-1, which is ISO/IEC 27001.
  package let ismsSubScope: Membership
  /// Where the list has it from.
  package let source: String
  package let note: String?
  /// The row of the buyer's table; nil for the list that ships with the program.
  package let citation: Citation?

  package init(
    acronym: String, name: String, country: String? = nil, aliases: [String] = [],
    role: Role = .accreditor, signatory: Membership = .unknown,
    ismsSubScope: Membership = .unknown, source: String, note: String? = nil,
    citation: Citation? = nil
  ) {
    self.acronym = acronym
    self.name = name
    self.country = country
    self.aliases = aliases
    self.role = role
    self.signatory = signatory
    self.ismsSubScope = ismsSubScope
    self.source = source
    self.note = note
    self.citation = citation
  }

  /// The names that may stand on a certificate; two letters are a word in too many languages to stand for a body.
  package var spellings: [[String]] {
    ([acronym, name] + aliases).map { FoldedText.words($0) }.filter { $0.joined().count > 2 }
  }
}

/// A body that certifies management systems.
package struct CertificationBody: Hashable, Sendable {
  package let name: String
  package let aliases: [String]
  package let country: String?
  /// Acronyms of the accreditation bodies that are known to accredit it; empty where none is known.
  package let usualAccreditors: [String]
  /// Where the list has it from.
  package let source: String
  package let note: String?
  /// The row of the buyer's table; nil for the list that ships with the program.
  package let citation: Citation?

  package init(
    name: String, aliases: [String] = [], country: String? = nil, usualAccreditors: [String] = [],
    source: String, note: String? = nil, citation: Citation? = nil
  ) {
    self.name = name
    self.aliases = aliases
    self.country = country
    self.usualAccreditors = usualAccreditors
    self.source = source
    self.note = note
    self.citation = citation
  }

  /// The names that may stand on a certificate.
  package var spellings: [[String]] {
    ([name] + aliases).map { FoldedText.words($0) }.filter { $0.joined().count > 2 }
  }
}
