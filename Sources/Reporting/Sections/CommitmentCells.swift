import AssuranceModel

extension CommitmentStatus {
  /// What the contracts say of the term, with the words.
  var promiseCell: ReportCell {
    let citations = promise.map { [$0] } ?? []
    return switch promised {
    case .present:
      switch isSpecific {
      case true: ReportCell(.text("promised"), tone: .good, citations: citations)
      case false: ReportCell(.text("promised, too weak"), tone: .caution, citations: citations)
      default: ReportCell(.text("promised, reach unknown"), tone: .unknown, citations: citations)
      }
    case .absent:
      ReportCell(.text("not promised"), tone: .bad, citations: citations, searches: searches)
    case .undetermined:
      ReportCell(
        .none("undetermined"), tone: .unknown, citations: citations, searches: searches)
    }
  }

  /// The same in one word, for the table of all vendors by all terms.
  var matrixCell: ReportCell {
    let cell = promiseCell
    let word: String? =
      switch (promised, isSpecific) {
      case (.present, true): "yes"
      case (.present, false): "weak"
      case (.present, nil): "open"
      case (.absent, _): "no"
      case (.undetermined, _): nil
      }
    guard let word else { return cell }
    return ReportCell(
      .text(word), tone: cell.tone, citations: cell.citations, searches: cell.searches)
  }

  /// What the promise lacks of what the policy asks for.
  var shortfallCell: ReportCell {
    guard promised == .present else { return ReportCell(.none("")) }
    let texts = shortfalls.map(\.text)
    return texts.isEmpty
      ? .text("nothing") : ReportCell(.text(texts.joined(separator: "; ")), tone: .caution)
  }

  /// What today's documents show of it, with the words.
  var evidenceCell: ReportCell {
    switch evidenced {
    case .conforms: ReportCell(.text("shown"), tone: .good, citations: evidence)
    case .nonconforming: ReportCell(.text("not shown"), tone: .bad, citations: evidence)
    case .undetermined: ReportCell(.none("undetermined"), tone: .unknown, citations: evidence)
    case .notApplicable, nil: ReportCell(.none("no document can show it"), citations: evidence)
    }
  }

  /// Whether a remedy answers to the promise, with its words.
  var enforcementCell: ReportCell {
    guard let enforcement else { return ReportCell(.none("")) }
    let (citations, searches) = (enforcement.remedy, enforcement.searches)
    return switch enforcement.answer {
    case .enforceable:
      ReportCell(
        .text("yes: \(enforcement.reason)"), tone: .good, citations: citations, searches: searches)
    case .unenforceable:
      ReportCell(
        .text("no: \(enforcement.reason)"), tone: .bad, citations: citations, searches: searches)
    case .undetermined:
      ReportCell(
        .text(enforcement.reason), tone: .unknown, citations: citations, searches: searches)
    }
  }
}
