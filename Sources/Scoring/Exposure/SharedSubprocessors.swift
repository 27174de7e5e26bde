import AssuranceModel

/// The sub-processors that several vendors name, as causes that can strike those vendors together.
///
/// A share of a vendor's events comes through its sub-processors, in equal parts. What comes through a shared one is
/// taken from the vendor's own rate, so that the vendor's count of events is the same with sharing and without.
struct SharedSubprocessors {
  /// A sub-processor with the vendors that name it, by their indexes.
  struct Group {
    let name: String
    var vendors: [Int]
    var citations: [Citation]
  }

  /// Those named by two vendors or more, in the order of the table.
  let groups: [Group]
  /// How many sub-processors each vendor names, shared or not.
  private let counts: [Int]

  /// `vendors` are the ids of those that are simulated.
  init(_ table: [BuyerTables.Subprocessor], vendors: [String]) {
    let indexes = Dictionary(
      vendors.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    var names: [LegalName] = []
    var groups: [Group] = []
    for row in table {
      guard case .vendor(let id) = row.client, let vendor = indexes[id] else { continue }
      let name = LegalName(row.name)
      if let known = names.firstIndex(where: { $0.isSame(as: name) }) {
        if !groups[known].vendors.contains(vendor) { groups[known].vendors.append(vendor) }
        groups[known].citations.append(row.citation)
      } else {
        names.append(name)
        groups.append(Group(name: row.name, vendors: [vendor], citations: [row.citation]))
      }
    }
    counts = vendors.indices.map { vendor in groups.count { $0.vendors.contains(vendor) } }
    self.groups = groups.filter { $0.vendors.count > 1 }
  }

  /// Splits the vendors' rates into what strikes each alone and what comes through shared sub-processors.
  func split(_ rates: [Double], share: Double) -> (own: [Double], causes: [LossModel.SharedCause]) {
    var own = rates
    let causes = groups.map { group in
      let parts = group.vendors.map { (vendor: $0, rate: rates[$0] * share / Double(counts[$0])) }
      for part in parts { own[part.vendor] -= part.rate }
      let rate = parts.map(\.rate).max() ?? 0
      return LossModel.SharedCause(
        name: group.name, rate: rate,
        strikes: parts.map {
          .init(vendor: $0.vendor, probability: rate > 0 ? $0.rate / rate : 0)
        })
    }
    return (own.map { max($0, 0) }, causes)
  }
}
