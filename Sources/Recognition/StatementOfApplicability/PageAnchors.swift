import AssuranceModel

/// The lines of a page in which a row of the control table begins, told by the control number at its place.
package struct PageAnchors: Sendable {
  /// The left and right edge between which control numbers begin.
  private let place: ClosedRange<Double>

  /// The place where most different controls begin over all pages; nil where fewer than three do.
  package init?(_ pages: [[TableLine]]) {
    var starts: [(x: Double, identifier: ControlIdentifier)] = []
    for run in pages.joined().flatMap(\.runs) {
      if let identifier = Self.identifier(run) { starts.append((run.box.x0, identifier)) }
    }
    let candidates = Set(starts.map { ($0.x / Self.tolerance).rounded() }).sorted()
    let ranges = candidates.map { step in
      (step - 1) * Self.tolerance...(step + 1) * Self.tolerance
    }
    func distinct(_ range: ClosedRange<Double>) -> Int {
      Set(starts.filter { range.contains($0.x) }.map(\.identifier)).count
    }
    guard let most = ranges.map(distinct).max(), most >= 3,
      let place = ranges.first(where: { distinct($0) == most })
    else { return nil }
    self.place = place
  }

  /// Whether a row begins in the line.
  package func begin(in line: TableLine) -> Bool {
    line.runs.contains { place.contains($0.box.x0) && Self.identifier($0) != nil }
  }

  /// Whether the line heads a section of the annex: `A.9 Access control` where the numbers of controls begin.
  package func headsSection(in line: TableLine) -> Bool {
    line.runs.contains { run in
      guard place.contains(run.box.x0), Self.identifier(run) == nil,
        let first = run.text.split(separator: " ").first
      else { return false }
      let digits = first.drop { $0 == "A" || $0 == "." }.prefix { $0 != "." }
      return first.dropFirst(digits.count).count <= 3 && Int(digits).map { $0 < 20 } ?? false
    }
  }

  private static func identifier(_ run: WordRun) -> ControlIdentifier? {
    guard let first = ControlReference(run.text)?.identifiers.first, first.section > 4 else {
      return nil
    }
    return first
  }

  /// How far the left edges of centred numbers may lie apart, in points.
  private static let tolerance = 10.0
}
