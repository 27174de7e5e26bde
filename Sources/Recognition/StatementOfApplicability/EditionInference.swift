package import AssuranceModel

/// Tells the edition of Annex A from the numbers and titles of the rows, whatever the title page claims.
package struct EditionInference: Sendable {
  package let edition: StatementOfApplicability.Edition

  /// The edition of the rows; what the document claims decides only where the rows fit several editions alike.
  package init(_ rows: [ControlRow], claimed: Set<StandardEdition>) {
    let catalogues = AnnexACatalogue.all
    let titled = rows.filter { row in
      catalogues.contains { $0.agrees(row.title, with: row.identifier) }
    }
    let hasReadableTitles = titled.count * 10 >= rows.count * 3
    func explains(_ catalogue: AnnexACatalogue, _ row: ControlRow) -> Bool {
      guard catalogue.holds(row.identifier) else { return false }
      return !hasReadableTitles || catalogue.agrees(row.title, with: row.identifier)
    }
    let scores = catalogues.map { catalogue in
      rows.reduce(0) { sum, row in
        let isHeld = !row.isBare && catalogue.holds(row.identifier)
        let agrees = hasReadableTitles && catalogue.agrees(row.title, with: row.identifier)
        return sum + (isHeld ? 1 : 0) + (agrees ? 2 : 0)
      }
    }
    if Self.standsInTwoDepths(rows) {
      edition = .mixed
      return
    }
    let highest = scores.max() ?? 0
    let leading = zip(catalogues, scores).filter { $0.1 == highest }.map(\.0)
    guard highest > 0,
      let best = leading.count == 1
        ? leading.first : leading.first(where: { claimed.contains($0.edition) })
    else {
      edition = .unknown
      return
    }
    let unexplained = rows.filter { !$0.isBare && !explains(best, $0) }
    let isMixed = catalogues.contains { other in
      let explained = unexplained.count { explains(other, $0) }
      return explained >= 5 && explained * 5 >= rows.count
    }
    let isFitting = hasReadableTitles || unexplained.count * 2 < rows.count
    edition = isMixed ? .mixed : isFitting ? Self.edition(best.edition) : .unknown
  }

  /// Whether many controls are numbered as in :2022 and many, that are no parts of these, as in an older edition.
  private static func standsInTwoDepths(_ rows: [ControlRow]) -> Bool {
    let identifiers = Set(rows.filter { !$0.isBare }.map(\.identifier))
    let recent = identifiers.filter { $0.numbers.count == 2 }
    let older = identifiers.filter { $0.numbers.count == 3 }
    guard min(recent.count, older.count) >= 5,
      min(recent.count, older.count) * 5 >= identifiers.count
    else { return false }
    let held = older.count { identifier in
      AnnexACatalogue.all.contains { $0.edition != .edition2022 && $0.holds(identifier) }
    }
    return held * 10 >= older.count * 9
      && recent.count(where: AnnexACatalogue.of(.edition2022).holds) * 10 >= recent.count * 9
  }

  /// The edition by the name that statements give it.
  package static func edition(_ edition: StandardEdition) -> StatementOfApplicability.Edition {
    switch edition {
    case .edition2005: .edition2005
    case .edition2013: .edition2013
    case .edition2022: .edition2022
    }
  }
}

extension StatementOfApplicability.Edition {
  /// The catalogue of the edition; nil where the rows are of several editions or do not tell.
  package var catalogue: AnnexACatalogue? {
    switch self {
    case .edition2005: .of(.edition2005)
    case .edition2013: .of(.edition2013)
    case .edition2022: .of(.edition2022)
    case .mixed, .unknown: nil
    }
  }
}
