package import AssuranceModel

/// A case that shows what a rule does, named as a reader would say it.
package struct RuleExample<Subject: Sendable>: Sendable {
  /// What is special about the case, as the end of a sentence about the document.
  package let name: String
  package let subject: Subject
  /// The assessment date.
  package let asOf: CalendarDate
  /// What the assessor must answer.
  package let expected: Verdict

  package init(
    _ name: String, subject: Subject, asOf: CalendarDate = .exampleDay, expected: Verdict
  ) {
    self.name = name
    self.subject = subject
    self.asOf = asOf
    self.expected = expected
  }
}

extension CalendarDate {
  /// The assessment date of examples that do not turn on one.
  package static let exampleDay = day(2026, 6, 15)

  /// A date that an example names.
  package static func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate {
    guard let date = CalendarDate(year: year, month: month, day: day) else {
      preconditionFailure("\(year)-\(month)-\(day) in an example is not a date")
    }
    return date
  }
}

extension Stated {
  /// A reading that an example takes for certain.
  package static func example(_ value: Value, quote: String = "as printed") -> Stated {
    .stated(value, evidence: .example(quote))
  }

  /// Words that an example shows as illegible.
  package static var illegible: Stated { .unreadable(evidence: .example("illegible")) }
}

extension Evidence {
  /// Words of an invented document, read with certainty.
  package static func example(_ quote: String) -> Evidence {
    Evidence(.example(quote), confidence: .certain)
  }
}

extension Citation {
  /// Words of an invented document.
  package static func example(_ quote: String) -> Citation {
    Citation(file: "example.pdf", page: 1, quote: quote)
  }
}

extension InputFile {
  /// A file of an invented vendor.
  package static func example(_ path: String) -> InputFile {
    InputFile(
      path: path, size: 1, digest: ContentDigest(rawValue: String(repeating: "0", count: 64)),
      mediaType: .pdf)
  }
}

extension Filed {
  /// A reading filed under an invented path.
  package static func example(_ path: String, _ body: Body) -> Filed {
    Filed(file: .example(path), kindConfidence: .certain, body: body)
  }
}
