/// What answers are worth: the points that open questions add to a score and good answers would take off, by where the
/// answer would come from.
///
/// The score counts a question without an answer as unfavourable. The distance to the score if all were answered well is
/// what the missing papers are worth; each is worth the part that its questions make up.
package struct AnswerWorth: Hashable, Sendable {
  /// Where an answer would come from.
  package enum Origin: String, Hashable, Sendable, CaseIterable {
    case certificate
    case statement = "statement_of_applicability"
    case contract
    case report = "service_auditor_report"
    case register
    /// The vendor's evidence as a whole.
    case evidence = "evidence_as_a_whole"

    /// By the first letters of a rule's id, which tell what the rule looks at; rules on the whole record by their own.
    package init(rule: String) {
      self =
        switch rule {
        case "VEN001", "VEN003", "VEN004": .certificate
        case "VEN002", "VEN005": .statement
        case "VEN007": .report
        default: Self(prefix: rule.prefix(while: \.isLetter))
        }
    }

    private init(prefix: Substring) {
      self =
        switch prefix {
        case "CERT", "REG": .certificate
        case "SOA": .statement
        case "COM", "TRM", "DRF": .contract
        case "SOC": .report
        case "inherent": .register
        default: .evidence
        }
    }

    /// The paper as the pack names it.
    package var title: String {
      switch self {
      case .certificate: "A complete and legible certificate"
      case .statement: "A complete and legible Statement of Applicability"
      case .contract: "The contracts, whole and legible"
      case .report: "A complete and legible SOC 2 report"
      case .register: "Our own register: tier, data and spend"
      case .evidence: "What the vendor sent as a whole"
      }
    }
  }

  package let origin: Origin
  /// Ids of the rules that are open, in the order of the score's contributions.
  package let questions: [String]
  /// The points that good answers would take off; never 0.
  package let points: Int

  /// The most first; what is worth nothing is left out. The points add up to the distance between the two scores.
  package static func all(in score: Scorecard) -> [AnswerWorth] {
    let open = score.contributions.filter { $0.points > $0.pointsIfAnsweredWell }
    let worths = Origin.allCases.compactMap { origin -> AnswerWorth? in
      let own = open.filter { Origin(rule: $0.rule) == origin }
      guard !own.isEmpty else { return nil }
      return AnswerWorth(
        origin: origin, questions: own.map(\.rule),
        points: own.reduce(0) { $0 + $1.points - $1.pointsIfAnsweredWell })
    }
    return worths.enumerated().sorted { one, other in
      one.element.points == other.element.points
        ? one.offset < other.offset : one.element.points > other.element.points
    }.map(\.element)
  }
}
