import AssuranceModel

/// Puts a reviewer's values in the place of the machine's, and keeps what the machine saw beside them.
enum ReviewerCorrections {
  static func applied(
    _ corrections: [BuyerTables.Correction], to documents: [RecognisedDocument]
  ) -> Diagnosed<[RecognisedDocument]> {
    var result = Diagnosed(documents)
    for correction in corrections {
      guard let index = documents.firstIndex(where: { $0.file.path == correction.file }) else {
        let near = NearMiss.best(of: documents.map(\.file.path), for: correction.file)
        result.diagnostics.append(
          diagnostic(
            correction, "Correction names a file that is not there: \(correction.file)",
            (near.map { "Did you mean \($0)? " } ?? "") + "Write the path from the inputs folder on"
          ))
        continue
      }
      guard case .certificate(var certificate) = result.value[index].body else {
        result.diagnostics.append(
          diagnostic(
            correction, "Correction names a document that is no certificate: \(correction.file)",
            "Take the row out; fields of other documents cannot be corrected yet"))
        continue
      }
      if let fault = correct(&certificate, correction) {
        result.diagnostics.append(fault)
        continue
      }
      let document = result.value[index]
      result.value[index] = RecognisedDocument(
        file: document.file, pages: document.pages, kind: document.kind,
        kindConfidence: document.kindConfidence, body: .certificate(certificate),
        diagnostics: document.diagnostics, extent: document.extent)
    }
    return result
  }

  private static var texts: [(field: String, path: WritableKeyPath<Certificate, Stated<String>>)] {
    [
      ("organisation", \.organisation), ("standard", \.standard), ("certificate_number", \.number),
      ("certification_body", \.certificationBody), ("accreditation_body", \.accreditationBody),
      ("scope", \.scope), ("soa_version", \.soaVersion),
    ]
  }

  private static var dates:
    [(field: String, path: WritableKeyPath<Certificate, Stated<CalendarDate>>)]
  {
    [
      ("original_issue_date", \.originalIssueDate), ("issue_date", \.issueDate),
      ("expiry_date", \.expiryDate), ("previous_expiry_date", \.previousExpiryDate),
      ("recertification_audit_date", \.recertificationAuditDate),
      ("revision_date", \.revisionDate),
    ]
  }

  /// Nil when the field was corrected.
  private static func correct(
    _ certificate: inout Certificate, _ correction: BuyerTables.Correction
  ) -> Diagnostic? {
    if let text = texts.first(where: { $0.field == correction.field }) {
      replace(&certificate[keyPath: text.path], with: correction.value, correction)
      return nil
    }
    if let date = dates.first(where: { $0.field == correction.field }) {
      guard let value = CalendarDate(iso: correction.value) else {
        return diagnostic(
          correction, "`\(correction.value)` is not a date", "Write it as 2026-11-23")
      }
      replace(&certificate[keyPath: date.path], with: value, correction)
      return nil
    }
    if correction.field == "edition" {
      guard let value = StandardEdition(rawValue: correction.value) else {
        return diagnostic(
          correction, "`\(correction.value)` is not an edition", "Write 2005, 2013 or 2022")
      }
      replace(&certificate.edition, with: value, correction)
      return nil
    }
    let known = texts.map(\.field) + dates.map(\.field) + ["edition"]
    let near =
      NearMiss.best(of: known, for: correction.field).map { "Did you mean `\($0)`? " } ?? ""
    return diagnostic(
      correction, "`\(correction.field)` is no field of a certificate",
      "\(near)Fields are \(known.joined(separator: ", "))")
  }

  /// The reviewer's row is cited first, and what the machine cited after it.
  private static func replace<Value>(
    _ field: inout Stated<Value>, with value: Value, _ correction: BuyerTables.Correction
  ) {
    field = .stated(
      value,
      evidence: Evidence(
        correction.citation, field.evidence?.citations ?? [], confidence: .certain))
  }

  private static func diagnostic(
    _ correction: BuyerTables.Correction, _ summary: String, _ remedy: String
  ) -> Diagnostic {
    Diagnostic(
      code: "correction-unusable", severity: .warning, file: correction.citation.file,
      place: correction.citation.cell ?? "", summary: summary, remedy: remedy)
  }
}
