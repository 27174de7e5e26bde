package import AssuranceModel

extension ContractSet {
  /// A contract that promises one thing and nothing else.
  package static func example(
    promising tag: ClauseTag, days: Int? = nil, isBusiness: Bool = false, cureDays: Int? = nil
  ) -> ContractSet {
    let notices =
      days.map { [ClauseParameters.Notice(tag: tag, days: $0, isBusiness: isBusiness)] } ?? []
    return example(
      tag, .present, ClauseParameters(notices: notices, cureDays: cureDays),
      quote: "the Supplier shall")
  }

  /// A contract that was read to its end and does not promise a thing.
  package static func example(lacking tag: ClauseTag) -> ContractSet {
    example(tag, .absent, ClauseParameters(), quote: "the Supplier may")
  }

  /// A contract with pages that could not be read.
  package static func example(halfReadFor tag: ClauseTag) -> ContractSet {
    example(tag, .undetermined, ClauseParameters(), quote: "")
  }

  /// No contract at all.
  package static let none = ContractSet([])

  /// A contract that names ISO/IEC 27001, with or without a drafting failure.
  package static func example(
    failing failure: DraftingFailure?, isReadable: Bool = true, mentionsISO27001: Bool = true
  ) -> ContractSet {
    let clauses = ClauseTag.allCases.map {
      ClauseReading(
        tag: $0, verdict: isReadable ? .absent : .undetermined, confidence: .certain, citation: nil)
    }
    let failures = failure.map {
      [
        DraftingFailureReading(
          failure: $0, citation: .example("the words in question"),
          explanation: "the words promise less than they seem to")
      ]
    }
    return ContractSet([
      .example(
        "contract.pdf",
        Contract(
          clauses: clauses, draftingFailures: failures ?? [], mentionsISO27001: mentionsISO27001))
    ])
  }

  /// A contract in which a SOC 2 report stands, or may stand, in the place of certification.
  package static func example(substituting kind: CertificationSubstitute.Kind) -> ContractSet {
    ContractSet([
      .example(
        "contract.pdf",
        Contract(
          clauses: ClauseTag.allCases.map {
            ClauseReading(tag: $0, verdict: .absent, confidence: .certain, citation: nil)
          }, draftingFailures: [], mentionsISO27001: kind == .alternative,
          substitutes: [
            CertificationSubstitute(
              kind: kind, citation: .example("the Supplier shall provide a SOC 2 report"))
          ]))
    ])
  }

  private static func example(
    _ tag: ClauseTag, _ verdict: ClauseReading.Verdict, _ parameters: ClauseParameters,
    quote: String
  ) -> ContractSet {
    let reading = ClauseReading(
      tag: tag, verdict: verdict, confidence: .certain,
      citation: quote.isEmpty ? nil : .example(quote), parameters: parameters)
    return ContractSet([
      .example(
        "contract.pdf",
        Contract(clauses: [reading], draftingFailures: [], mentionsISO27001: true))
    ])
  }
}
