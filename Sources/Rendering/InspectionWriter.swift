package import AssuranceModel

/// One document as `assure inspect --json` prints it.
package enum InspectionWriter {
  /// One JSON object on one line; only the section of the document's kind is present.
  package static func line(_ document: RecognisedDocument) -> String {
    let head: JSONTree = [
      "schema_version": "1.0", "file": .text(document.file.path),
      "sha256": .text(document.file.digest.rawValue),
      "media_type": .text(document.file.mediaType.rawValue), "pages": JSONTree(document.pages),
      "kind": .text(document.kind.rawValue), "kind_confidence": document.kindConfidence.json,
    ]
    let diagnostics: JSONTree = ["diagnostics": .array(document.diagnostics.map(\.json))]
    return head.adding(section(of: document.body)).adding(diagnostics).line
  }

  private static func section(of body: RecognisedDocument.Body) -> JSONTree {
    switch body {
    case .certificate(let certificate): ["certificate": certificate.json]
    case .statementOfApplicability(let statement): ["statement_of_applicability": statement.json]
    case .contract(let contract): ["contract": contract.json]
    case .serviceAuditorReport(let report): ["service_auditor_report": report.json]
    case .bridgeLetter(let letter): ["bridge_letter": letter.json]
    case .none: [:]
    }
  }
}

/// One passage as `assure inspect --passages` prints it.
package enum PassageWriter {
  /// One JSON object on one line; parameters are empty where no tag is present, features are left out where none are given.
  package static func line(
    id: String, tags: [ClauseTag], parameters: ClauseParameters, features: [String]? = nil
  ) -> String {
    let object: JSONTree = [
      "id": .text(id), "tags": .array(tags.map { .text($0.rawValue) }),
      "parameters": tags.isEmpty ? [:] : parameters.json,
    ]
    return object.adding(
      features.map { ["features": .array($0.map { JSONTree.text($0) })] } ?? [:]
    ).line
  }
}
