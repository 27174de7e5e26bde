package import AssuranceModel

/// One entry a control, in the order of Annex A, made of all that is claimed of it.
package struct ControlEntries: Sendable {
  package let entries: [ControlEntry]
  /// Ids of the edition that no row names; empty where the edition does not tell.
  package let notListed: [String]
  /// Ids of controls about which two places say opposite things.
  package let contradicted: [String]
  /// Ids that are no controls of the edition.
  package let unknown: [String]

  package init(_ claims: ControlClaims, file: String) {
    let edition = claims.edition
    let grouped = Dictionary(grouping: claims.claims, by: \.row.identifier)
    var entries: [ControlEntry] = []
    var contradicted: [String] = []
    var unknown: [String] = []
    for identifier in grouped.keys.sorted() {
      let group = grouped[identifier] ?? []
      let id = Self.id(identifier, in: edition)
      let applicability = Self.agreed(group)
      if applicability == nil || group.contains(where: \.decision.isContradictory) {
        contradicted.append(id)
      }
      if edition.catalogue?.holds(identifier) == false { unknown.append(id) }
      guard let entry = Self.entry(id, applicability ?? .notStated, group, file: file) else {
        continue
      }
      entries.append(entry)
    }
    self.entries = entries
    self.contradicted = contradicted
    self.unknown = unknown
    // Of which only a sentence about all controls speaks is not listed.
    let listed = claims.listed
    notListed =
      edition.catalogue.map { catalogue in
        catalogue.identifiers.filter { !listed.contains($0) }.compactMap { catalogue.id(of: $0) }
      } ?? []
  }

  /// What all claims that say anything agree on; nil where one excludes what another applies.
  private static func agreed(_ group: [ControlClaim]) -> ControlEntry.Applicability? {
    let said = Set(group.map(\.applicability)).subtracting([.notStated])
    if group.contains(where: { $0.decision.isContradictory && $0.applicability == .notStated }) {
      return said.contains(.excluded) && said.count == 1 ? .excluded : .notStated
    }
    if said.contains(.excluded) { return said.count == 1 ? .excluded : nil }
    if said.contains(.partly) { return .partly }
    return said.first ?? .notStated
  }

  private static func entry(
    _ id: String, _ applicability: ControlEntry.Applicability, _ group: [ControlClaim], file: String
  ) -> ControlEntry? {
    guard let first = group.first(where: { $0.applicability == applicability }) ?? group.first
    else { return nil }
    let all = [first] + group
    let cell = first.decision.cell ?? first.row.identifierCell
    let status = all.map(\.row.statusText).first { !$0.isEmpty } ?? ""
    return ControlEntry(
      id: id, title: all.map(\.row.title).first { !$0.isEmpty } ?? "",
      applicability: applicability,
      justification: all.map(\.row.justificationText).first { !$0.isEmpty } ?? "",
      status: status, implementation: ImplementationReading(status).implementation,
      citation: citation(cell, of: first, file: file))
  }

  private static func citation(_ cell: Cell, of claim: ControlClaim, file: String) -> Citation {
    let place = claim.place
    let isInSheet = place == .cell
    return Citation(
      file: file, page: place.page, box: cell.box, sheet: isInSheet ? claim.sheet : nil,
      cell: isInSheet ? cell.reference : nil, paragraph: place.paragraph, quote: cell.text.folded)
  }

  /// The id as the edition writes it; what no edition knows is printed in its own manner.
  private static func id(
    _ identifier: ControlIdentifier, in edition: StatementOfApplicability.Edition
  ) -> String {
    switch edition {
    case .edition2005, .edition2022: identifier.text
    case .edition2013: "A.\(identifier.text)"
    case .mixed, .unknown: identifier.numbers.count == 3 ? "A.\(identifier.text)" : identifier.text
    }
  }
}
