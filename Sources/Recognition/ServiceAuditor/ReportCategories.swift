import AssuranceModel

/// The trust services categories that a report's scope names, and not those that it mentions anywhere.
enum ReportCategories {
  /// The categories by their folded names in the languages of reports, in the order in which they are listed.
  private static let names: [(category: String, names: [[String]])] = [
    ("Security", [["security"], ["sicherheit"], ["securite"]]),
    ("Availability", [["availability"], ["verfugbarkeit"], ["disponibilite"]]),
    (
      "Processing Integrity",
      [
        ["processing", "integrity"], ["verarbeitungsintegritat"],
        ["integrite", "du", "traitement"],
      ]
    ),
    ("Confidentiality", [["confidentiality"], ["vertraulichkeit"], ["confidentialite"]]),
    ("Privacy", [["privacy"], ["datenschutz"], ["protection", "de", "la", "vie", "privee"]]),
  ]
  private static let joints: Set<String> = [
    "and", "und", "et", "the", "la", "le", "l", "a", "der", "die", "of", "à", "or", "de",
  ]
  private static let leads: Set<String> = [
    "relevant", "relatifs", "relatives", "kategorien", "kategorie", "categories", "category",
    "bezuglich", "criteria", "categorie", "principles", "pertinents",
  ]

  /// A list of categories with nothing else in it.
  private struct Run {
    var categories: [(name: String, tokens: Range<Int>)]
    let isLed: Bool
    var tokens: Range<Int> {
      categories[0].tokens.lowerBound..<(categories.last?.tokens.upperBound ?? 0)
    }
  }

  static func read(_ text: ReportText, _ sections: ReportSections) -> [Stated<String>] {
    let candidates = [sections.scope, sections.front, sections.auditors].map { range in
      runs(text, in: range).filter { $0.isLed && !isTitleOfCriteria($0, text) }
    }
    // The scope says it in a sentence; a cover may; what else names categories after such a lead comes last.
    guard let run = candidates.first(where: { !$0.isEmpty })?.first else { return [] }
    let agreed =
      candidates[0].isEmpty != candidates[1].isEmpty
      || candidates[1].first.map { names(of: $0) == names(of: run) } ?? false
    return names.compactMap { entry in
      guard let found = run.categories.first(where: { $0.name == entry.category }) else {
        return nil
      }
      return text.stated(entry.category, at: found.tokens, agreed ? 0.95 : 0.85)
    }
  }

  private static func names(of run: Run) -> Set<String> { Set(run.categories.map(\.name)) }

  /// "2017 Trust Services Criteria for Security, Availability, …" is the name of a document.
  private static func isTitleOfCriteria(_ run: Run, _ text: ReportText) -> Bool {
    let before = text.folded(max(0, run.tokens.lowerBound - 6)..<run.tokens.lowerBound)
    return before.contains("2017") || before.contains("2022")
      || Array(before.suffix(2)) == ["criteria", "for"] && names(of: run).count == 5
  }

  private static func runs(_ text: ReportText, in range: Range<Int>) -> [Run] {
    var runs: [Run] = []
    var open: Run?
    var gap = 0
    var index = range.lowerBound
    while index < range.upperBound {
      if let (name, length) = category(text, at: index) {
        if open == nil {
          let before = text.folded(max(0, index - 6)..<index)
          open = Run(categories: [], isLed: before.contains { leads.contains($0) })
        }
        if open?.categories.contains(where: { $0.name == name }) == false {
          open?.categories.append((name, index..<(index + length)))
        }
        index += length
        gap = 0
        continue
      }
      if let run = open {
        gap += 1
        if gap > 3 || !joints.contains(text.tokens[index].text) {
          runs.append(run)
          open = nil
          gap = 0
        }
      }
      index += 1
    }
    return runs + (open.map { [$0] } ?? [])
  }

  private static func category(_ text: ReportText, at index: Int) -> (String, Int)? {
    for (category, names) in names {
      for name in names where Array(text.folded(index..<(index + name.count))) == name {
        return (category, name.count)
      }
    }
    return nil
  }
}
