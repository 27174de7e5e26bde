import AssuranceModel

/// The lines of a page in which a row of the control table begins, told by the control number at its place.
package struct PageAnchors: Sendable {
  /// The left and right edges between which control numbers begin: tables of one document may stand apart.
  private let places: [ClosedRange<Double>]

  /// A number at the beginning of a run of words.
  private struct Start {
    let x: Double
    let identifier: ControlIdentifier
    /// The line among all of the document.
    let line: Int
    let standsBesideOthers: Bool
  }

  /// The place where most different controls begin over all pages, and further ones; nil where fewer than three do.
  package init?(_ pages: [[TableLine]]) {
    var starts: [Start] = []
    for (index, line) in pages.joined().enumerated() {
      for run in line.runs {
        guard let identifier = Self.identifier(run), identifier.section > 4 else { continue }
        starts.append(
          Start(
            x: run.box.x0, identifier: identifier, line: index,
            standsBesideOthers: line.runs.count > 1))
      }
    }
    guard let first = Self.place(of: starts), first.distinct >= 3 else { return nil }
    var places = [first.range]
    var known = Set(starts.filter { first.range.contains($0.x) }.map(\.identifier))
    while places.count < Self.mostPlaces {
      let named = Set(
        starts.filter { start in places.contains { $0.contains(start.x) } }.map(\.line))
      starts.removeAll { named.contains($0.line) }
      guard let next = Self.place(of: starts) else { break }
      let own = starts.filter { next.range.contains($0.x) }
      starts.removeAll { next.range.contains($0.x) }
      // Numbers in running text are those of controls that have their rows.
      let new = Set(own.map(\.identifier)).subtracting(known)
      guard new.count * 10 >= next.distinct * 8,
        own.count(where: \.standsBesideOthers) * 2 > own.count
      else { continue }
      places.append(next.range)
      known.formUnion(new)
    }
    self.places = places
  }

  /// The place where most different controls begin; of equals the left one.
  private static func place(
    of starts: [Start]
  ) -> (range: ClosedRange<Double>, distinct: Int)? {
    let steps = Set(starts.map { ($0.x / tolerance).rounded() }).sorted()
    var best: (range: ClosedRange<Double>, distinct: Int)?
    for step in steps {
      let range = (step - 1) * tolerance...(step + 1) * tolerance
      let distinct = Set(starts.filter { range.contains($0.x) }.map(\.identifier)).count
      if distinct > best?.distinct ?? 0 { best = (range, distinct) }
    }
    return best
  }

  /// Tables of one document stand at a few places; a bound keeps the search short.
  private static let mostPlaces = 12

  /// Whether a row begins in the line.
  package func begin(in line: TableLine) -> Bool {
    !Self.isProse(line) && line.runs.contains { run in isPlace(run) && Self.identifier(run) != nil }
  }

  /// Whether the line is a sentence that mentions a number behind other words: `ISO/IEC 27001:2022 - Clause 6.1.3 d) ...`.
  private static func isProse(_ line: TableLine) -> Bool {
    guard line.runs.count == 1, let text = line.runs.first?.text,
      let number = ControlReference(text), !number.isPrefixed, text.first?.isLetter == true
    else { return false }
    return FoldedWording(number.remainder).words.count >= leastProse
  }

  /// In words; a control's name and a word or two beside it are shorter.
  private static let leastProse = 12

  private func isPlace(_ run: WordRun) -> Bool { places.contains { $0.contains(run.box.x0) } }

  /// Whether the line heads a section of the annex: `A.9 Access control` where the numbers of controls begin.
  package func headsSection(in line: TableLine) -> Bool {
    line.runs.contains { run in
      guard isPlace(run), Self.identifier(run) == nil,
        let first = run.text.split(separator: " ").first
      else { return false }
      let digits = first.drop { $0 == "A" || $0 == "." }.prefix { $0 != "." }
      return first.dropFirst(digits.count).count <= 3 && Int(digits).map { $0 < 20 } ?? false
    }
  }

  private static func identifier(_ run: WordRun) -> ControlIdentifier? {
    ControlReference(run.text)?.identifiers.first
  }

  /// How far the left edges of centred numbers may lie apart, in points.
  private static let tolerance = 10.0
}
