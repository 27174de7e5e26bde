import AssuranceModel
import AssuranceTesting
import Recognition
import Testing

/// Whether the stated confidences are honest: of the answers at 0.9, nine in ten are right.
@Suite struct CertificateReliabilityTests {
  private struct Answer {
    let confidence: Double
    let field: String
    let value: String
    let truth: String

    var isRight: Bool { FoldedText.letters(value) == FoldedText.letters(truth) }
  }

  /// The answers of one step of confidence.
  private struct Bucket {
    let steps: Range<Double>
    let answers: [Answer]

    var share: Double { Double(answers.count(where: \.isRight)) / Double(answers.count) }
    var stated: Double { answers.reduce(0) { $0 + $1.confidence } / Double(answers.count) }

    /// How far the share of right answers may fall short by chance: 2.6 standard deviations, which one bucket in two
    /// hundred passes, and one answer.
    var tolerance: Double {
      let spread = (stated * (1 - stated) / Double(answers.count)).squareRoot()
      return 2.6 * spread + 1 / Double(answers.count)
    }

    var row: String {
      "\(steps.lowerBound) to \(steps.upperBound): \(answers.count) answers, stated \(stated.shown), "
        + "right \(share.shown), tolerance \(tolerance.shown)"
    }
  }

  private static let steps = [0.0, 0.5, 0.7, 0.8, 0.9, 0.95, 1.01]

  private static func answers() -> [Answer] {
    LabelledPages.all.flatMap { page -> [Answer] in
      let read = Recognisers.recognise(page.content, of: .test("a.pdf", mediaType: .pdf))
      guard case .certificate(let certificate) = read.body else { return [] }
      return fields(of: certificate).compactMap { name, stated in
        guard let value = stated.value, let evidence = stated.evidence, let truth = page.truth[name]
        else { return nil }
        return Answer(
          confidence: evidence.confidence.rawValue, field: name, value: value, truth: truth)
      }
    }
  }

  private static func fields(of certificate: Certificate) -> [(String, Stated<String>)] {
    [
      ("organisation", certificate.organisation), ("standard", certificate.standard),
      ("certificate_number", certificate.number),
      ("certification_body", certificate.certificationBody), ("scope", certificate.scope),
      ("original_issue_date", certificate.originalIssueDate.map(\.description)),
      ("issue_date", certificate.issueDate.map(\.description)),
      ("expiry_date", certificate.expiryDate.map(\.description)),
    ]
  }

  @Test func statesNoMoreConfidenceThanItsAnswersDeserve() {
    let answers = Self.answers()
    let buckets = zip(Self.steps, Self.steps.dropFirst()).map { low, high in
      Bucket(steps: low..<high, answers: answers.filter { (low..<high).contains($0.confidence) })
    }.filter { !$0.answers.isEmpty }
    print("Reliability of certificate fields, \(LabelledPages.all.count) drawn pages")
    for bucket in buckets {
      print("  " + bucket.row)
      #expect(bucket.share >= bucket.stated - bucket.tolerance, "\(bucket.row)")
    }
    for answer in answers where !answer.isRight && answer.confidence >= 0.9 {
      print("  wrong: \(answer.field) \(answer.value), true \(answer.truth)")
    }
    // A reader that answers nothing would be honest too.
    #expect(answers.count * 10 >= LabelledPages.all.count * 8 * 8)
  }
}

extension Double {
  fileprivate var shown: Double { (self * 1000).rounded() / 1000 }
}
