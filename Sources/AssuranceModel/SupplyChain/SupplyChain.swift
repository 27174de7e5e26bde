/// Who stands behind whom: the companies that our vendors rest on, directly or through one another.
package struct SupplyChain: Hashable, Sendable {
  /// One step of a chain: a company with what it does for the company before it.
  package struct Link: Hashable, Sendable {
    /// As the row or the report that names it writes it.
    package let name: String
    /// Id of the vendor of ours that the company is; nil where it is none.
    package let vendor: String?
    /// What it does for the company before it; empty where nothing says so.
    package var services: [String]
    /// As the table writes them.
    package var countries: [String]
    package var state: SubprocessorState
    /// Whether a row of the table names it, and not only a service auditor's report.
    package let isInTable: Bool
    /// The table's rows, the service auditor's report that names it, and its certificate where one was sent.
    package var citations: [Citation]

    package init(
      name: String, vendor: String?, services: [String], countries: [String],
      state: SubprocessorState, isInTable: Bool, citations: [Citation]
    ) {
      self.name = name
      self.vendor = vendor
      self.services = services
      self.countries = countries
      self.state = state
      self.isInTable = isInTable
      self.citations = citations
    }
  }

  /// The shortest chain from a vendor to a company that it rests on.
  package struct Path: Hashable, Sendable {
    /// Id of the vendor at its head.
    package let vendor: String
    /// Never empty; the company rested on is the last.
    package let links: [Link]

    package init(vendor: String, links: [Link]) {
      self.vendor = vendor
      self.links = links
    }

    /// How many steps lie between: 1 for a sub-processor, 2 for a sub-processor's.
    package var rank: Int { links.count }
  }

  /// A company that at least one vendor rests on.
  package struct Party: Hashable, Sendable {
    package let name: String
    /// Id of the vendor of ours that it is; nil where it is none.
    package let vendor: String?
    package let state: SubprocessorState
    /// The certifications that the table states for it, each once; more than one is a contradiction to clear up.
    package let statements: [String]
    package let services: [String]
    package let countries: [String]
    /// Ids of the vendors that it stands behind at first hand, in the pack's order.
    package let direct: [String]
    /// Ids of all vendors that rest on it, at first hand or further down, in the pack's order.
    package let vendors: [String]
    /// Ids of the vendors whose SOC 2 report names it although no row of the table does, in the pack's order.
    package let unlisted: [String]
    package let citations: [Citation]

    package init(
      name: String, vendor: String?, state: SubprocessorState, statements: [String],
      services: [String], countries: [String], direct: [String], vendors: [String],
      unlisted: [String], citations: [Citation]
    ) {
      self.name = name
      self.vendor = vendor
      self.state = state
      self.statements = statements
      self.services = services
      self.countries = countries
      self.direct = direct
      self.vendors = vendors
      self.unlisted = unlisted
      self.citations = citations
    }
  }

  /// In the order in which the table and the reports first name them.
  package let parties: [Party]
  /// One for each vendor and company that it rests on: by vendor in the pack's order, then by rank.
  package let paths: [Path]
  /// Companies that stand behind each other in a ring, by name; each ring once.
  package let rings: [[String]]

  package init(parties: [Party] = [], paths: [Path] = [], rings: [[String]] = []) {
    self.parties = parties
    self.paths = paths
    self.rings = rings
  }

  /// The chains that begin at a vendor.
  package func paths(of vendor: String) -> [Path] { paths.filter { $0.vendor == vendor } }

  /// The chain to the company with the weakest state behind a vendor; the shortest of equals.
  package func weakestPath(of vendor: String) -> Path? {
    paths(of: vendor).min { one, other in
      (one.links.last?.state ?? .notStated) < (other.links.last?.state ?? .notStated)
    }
  }

  /// The company that is a vendor of ours.
  package func party(thatIs vendor: String) -> Party? { parties.first { $0.vendor == vendor } }
}
