package import AssuranceModel

/// Whether the reason for an exclusion says anything beyond that the control is excluded.
package struct GenericReason: Rule {
  package static let reference = RuleReference(
    id: "SOA005", name: "GenericReason",
    requirement:
      "The reason for excluding a control says why, and does not only say that it is excluded.",
    title: "Reasons for exclusions are reasons",
    failureTitle: "Reasons for exclusions say nothing",
    why:
      "“Not applicable” repeats the exclusion; one sentence for everything was written for nothing.",
    remedy: "Ask the vendor why each of these controls is not needed",
    severity: .medium, points: 2,
    sources: [Source("ISO/IEC 27001:2022", clause: "6.1.3 d)")],
    knownLimits:
      "Phrases are known in five languages; one sentence counts as repeated from five controls of three themes on."
  )

  package static let sought = "the reasons of excluded controls"
  package static let exemption = "the statement gives no reason for an exclusion"
  package static let examples: [RuleExample<StatementOfApplicability>] = [
    RuleExample(
      "says what is not done",
      subject: .example(.excluded, justification: "Software is not developed"),
      expected: .conforms),
    RuleExample(
      "says that it is not applicable", subject: .example(.excluded, justification: "N/A"),
      expected: .nonconforming),
    RuleExample(
      "gives one sentence for controls of every theme",
      subject: .example(
        excluding: ["5.7", "6.7", "7.4", "8.11", "8.23"], justification: "We decided against it"),
      expected: .nonconforming),
    RuleExample(
      "gives one reason for the controls that it bears on",
      subject: .example(
        excluding: ["8.25", "8.26", "8.27", "8.28", "8.29"],
        justification: "Software is bought and not written"),
      expected: .conforms),
    RuleExample(
      "gives a reason and not the decision that it belongs to",
      subject: .example(.notStated, justification: "N/A"), expected: .undetermined),
    RuleExample(
      "excludes without any reason", subject: .example(.excluded), expected: .notApplicable),
  ]

  /// Controls, and themes among them, from which on one sentence is taken for repeated.
  private let repeatedControls = 5
  private let repeatedThemes = 3

  package func applies(to statement: StatementOfApplicability) -> Bool {
    statement.controls.contains {
      [.excluded, .notStated].contains($0.applicability) && !$0.justification.trimmed.isEmpty
    }
  }

  /// Ids of the excluded controls whose reason says nothing.
  package func evidence(in statement: StatementOfApplicability) -> Stated<[String]> {
    let reasoned = statement.controls.filter {
      $0.applicability == .excluded && !$0.justification.trimmed.isEmpty
    }
    guard let first = reasoned.first else {
      let open = statement.controls.first { $0.applicability == .notStated }
      return open.map {
        .unreadable(evidence: AssuranceModel.Evidence($0.citation, confidence: .certain))
      } ?? .notStated
    }
    let byReason = Dictionary(grouping: reasoned) { FoldedText.words($0.justification) }
    let generic = reasoned.filter { entry in
      let words = FoldedText.words(entry.justification)
      return GenericReasons.all.contains(words) || isRepeated(byReason[words] ?? [])
    }
    return .stated(
      generic.map(\.id),
      evidence: AssuranceModel.Evidence(
        (generic.first ?? first).citation, generic.dropFirst().map(\.citation),
        confidence: .certain))
  }

  package func judge(_ generic: [String], asOf: CalendarDate) -> Judgement {
    generic.isEmpty ? .conforms(.reasoned) : .nonconforming(.generic(generic))
  }

  private func isRepeated(_ entries: [ControlEntry]) -> Bool {
    let themes = Set(entries.map { String($0.id.prefix { $0 != "." }) })
    return entries.count >= repeatedControls && themes.count >= repeatedThemes
  }
}

/// Wordings that stand in the place of a reason and give none.
enum GenericReasons {
  /// Their folded words, from `Data/generic-reasons.csv`.
  static let all = Set(
    SeparatedValues(embedded: PackageResources.generic_reasons_csv).rows
      .flatMap { $0.list("reasons") }.map { FoldedText.words($0) })
}

extension Finding.Message {
  fileprivate static let reasoned: Self = "Every reason for an exclusion says why"

  fileprivate static func generic(_ ids: [String]) -> Self {
    let shown = ids.prefix(5).joined(separator: ", ")
    let more = ids.count > 5 ? " and \(ids.count - 5) more" : ""
    return "The reason for excluding \(shown)\(more) only says that the control is excluded"
  }
}
