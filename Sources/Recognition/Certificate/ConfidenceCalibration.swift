import AssuranceModel

/// Brings the scores that the field readers give to shares: of the answers at 0.9, nine in ten were right.
///
/// Fitted per field and source of the words on made certificates whose labels come from their source data
/// (`make calibrate`); the table keeps how many answers each step rests on. A step never rises above what its answers
/// support, so that few answers mean little confidence.
enum ConfidenceCalibration {
  /// A field as the table and `assure inspect` name it.
  enum Field: String, CaseIterable, Sendable {
    case organisation, standard, scope
    case certificateNumber = "certificate_number"
    case certificationBody = "certification_body"
    case accreditationBody = "accreditation_body"
    case soaVersion = "soa_version"
    case originalIssueDate = "original_issue_date"
    case issueDate = "issue_date"
    case expiryDate = "expiry_date"
  }

  /// Scores from here up to the next step come to one confidence.
  private struct Step: Sendable {
    let from: Double
    let confidence: Double
  }

  /// Steps by field and source of the words (`text` or `picture`), the highest first.
  private static let steps: [String: [Step]] = {
    let rows = SeparatedValues(embedded: PackageResources.confidence_calibration_csv).rows
    let all = rows.compactMap { row -> (key: String, step: Step)? in
      guard let field = row["field"], let source = row["source"],
        let from = row["score_from"].flatMap(Double.init),
        let confidence = row["confidence"].flatMap(Double.init)
      else { return nil }
      return ("\(field)/\(source)", Step(from: from, confidence: confidence))
    }
    return Dictionary(grouping: all, by: \.key).mapValues { entries in
      entries.map(\.step).sorted { $0.from > $1.from }
    }
  }()

  /// How far a score may be raised: made certificates are easier than real ones, so the table lowers freely and raises little.
  private static let mostRaised = 0.03

  /// The share of right answers among those with a score, or the score where none were seen.
  static func confidence(of score: Confidence, in field: Field, from source: Page.Source)
    -> Confidence
  {
    let kind = source == .opticalRecognition ? "picture" : "text"
    guard let steps = steps["\(field.rawValue)/\(kind)"] else { return score }
    return steps.first { $0.from <= score.rawValue }.map { step in
      Confidence(min(step.confidence, score.rawValue + mostRaised))
    } ?? score
  }
}

extension Certificate {
  /// The certificate with each field's score brought to the share of right answers that it stands for.
  func calibrated(on content: DocumentContent) -> Certificate {
    let sources = Dictionary(content.pages.map { ($0.number, $0.source) }) { first, _ in first }
    func calibrated<Value>(_ field: Stated<Value>, _ name: ConfidenceCalibration.Field)
      -> Stated<Value>
    {
      guard case .stated(let value, let evidence) = field else { return field }
      let source = evidence.first?.page.flatMap { sources[$0] } ?? .text
      return .stated(
        value,
        evidence: evidence.with(
          confidence: ConfidenceCalibration.confidence(
            of: evidence.confidence, in: name, from: source)))
    }
    var certificate = self
    certificate.organisation = calibrated(organisation, .organisation)
    certificate.standard = calibrated(standard, .standard)
    certificate.edition = calibrated(edition, .standard)
    certificate.number = calibrated(number, .certificateNumber)
    certificate.certificationBody = calibrated(certificationBody, .certificationBody)
    certificate.accreditationBody = calibrated(accreditationBody, .accreditationBody)
    certificate.scope = calibrated(scope, .scope)
    certificate.soaVersion = calibrated(soaVersion, .soaVersion)
    certificate.originalIssueDate = calibrated(originalIssueDate, .originalIssueDate)
    certificate.issueDate = calibrated(issueDate, .issueDate)
    certificate.expiryDate = calibrated(expiryDate, .expiryDate)
    return certificate
  }
}
