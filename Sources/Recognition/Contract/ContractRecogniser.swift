package import AssuranceModel

/// Reads what a contract promises about certification, clause by clause.
package struct ContractRecogniser: Recogniser {
  package init() {}

  package func recognise(_ content: DocumentContent, of file: InputFile) -> Recognition? {
    let text = ContractText(content)
    guard let confidence = ContractKind.confidence(of: text, content: content) else { return nil }
    return Recognition(
      kind: .contract, confidence: confidence, body: .contract(contract(text, file: file)),
      diagnostics: text.unreadLanguage.map { [Self.unread($0.name, file: file.path)] } ?? [])
  }

  private static func unread(_ language: String, file: String) -> Diagnostic {
    Diagnostic(
      code: "contract-language", severity: .warning, file: file,
      summary: "\(language) contract, of which the promises are not read",
      remedy:
        "supply a translation into English, German, French, Spanish or Dutch, or read it by eye"
    )
  }

  /// The thirteen readings of a text, its drafting failures, and what stands in the place of certification.
  private func contract(_ text: ContractText, file: InputFile) -> Contract {
    let clauses = ContractClause.all(in: text)
    let reader = ClauseReadings(text: text, clauses: clauses, file: file.path)
    let readings = reader.readings()
    let mentions = clauses.contains { clause in
      clause.passage.text.matches.contains { $0.concepts.has(.iso27001) }
    }
    let parties = ContractParties(in: text, file: file.path)
    return Contract(
      clauses: readings,
      draftingFailures: DraftingFailures(reader: reader, readings: readings).found(),
      mentionsISO27001: mentions, parties: parties.all,
      customers: parties.customers, language: parties.language,
      precedence: PrecedenceClauses.found(in: text, file: file.path),
      substitutes: CertificationSubstitutes(text: text, reader: reader, readings: readings).found())
  }
}
