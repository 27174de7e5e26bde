import AssuranceModel

/// The type of a report, from its title and from what the auditor examined: a day, or a period with its tests.
enum ReportTypeReading {
  private static let names: [(phrases: [String], type: ServiceAuditorReport.ReportType)] = [
    (["type 2", "type ii", "type2", "typ 2", "typ ii", "typ2", "type two", "de type 2"], .type2),
    (["type 1", "type i", "type1", "typ 1", "typ i", "typ1", "type one", "de type 1"], .type1),
  ]

  static func read(
    _ text: ReportText, _ sections: ReportSections, _ period: ReportPeriodReading,
    family: ServiceAuditorReport.Family
  ) -> Stated<ServiceAuditorReport.ReportType> {
    let titled = titled(text, sections)
    guard family != .soc3 else { return titled?.stated ?? .notStated }
    switch (titled, shown(text, sections, period)) {
    case (let titled?, let shown?) where titled.type == shown.type:
      return text.stated(titled.type, at: titled.place, 0.97)
    case (let titled?, nil): return text.stated(titled.type, at: titled.place, 0.9)
    case (nil, let shown?): return text.stated(shown.type, at: shown.place, 0.88)
    // The title says one thing and the examination was another.
    case (let titled?, .some): return text.stated(titled.type, at: titled.place, 0.5)
    case (nil, nil): return .notStated
    }
  }

  private struct Answer {
    let type: ServiceAuditorReport.ReportType
    let place: Range<Int>
    let stated: Stated<ServiceAuditorReport.ReportType>
  }

  /// The first type that the cover names, or the heading of the auditor's report.
  private static func titled(_ text: ReportText, _ sections: ReportSections) -> Answer? {
    let range = 0..<max(sections.scope.lowerBound, min(text.count, 90))
    let found = names.flatMap { entry in
      text.all(of: entry.phrases, in: range.clamped(to: 0..<min(text.count, 700))).map {
        ($0, entry.type)
      }
    }.filter { place, _ in
      let before = text.folded(max(0, place.lowerBound - 6)..<place.lowerBound)
      return !before.contains { ["prior", "earlier", "previous", "predecessor"].contains($0) }
    }
    guard
      let first = found.min(by: { ($0.0.lowerBound, -$0.0.count) < ($1.0.lowerBound, -$1.0.count) })
    else { return nil }
    return Answer(type: first.1, place: first.0, stated: text.stated(first.1, at: first.0, 0.9))
  }

  /// A period with operating effectiveness, or a day without.
  private static func shown(
    _ text: ReportText, _ sections: ReportSections, _ period: ReportPeriodReading
  ) -> Answer? {
    let operating = text.first(
      of: [
        "operating effectiveness", "operated effectively", "wirksamkeit",
        "efficacite operationnelle",
      ],
      in: sections.scope)
    switch period.covers {
    case .period:
      guard let place = operating ?? text.first(of: ["throughout the period"], in: sections.scope)
      else {
        return nil
      }
      return Answer(type: .type2, place: place, stated: text.stated(.type2, at: place, 0.88))
    case .day:
      guard operating == nil,
        let place = text.first(of: ["as of", "as at", "zum", "au"], in: sections.scope)
      else { return nil }
      return Answer(type: .type1, place: place, stated: text.stated(.type1, at: place, 0.88))
    case nil: return nil
    }
  }
}
