import AssuranceModel
import Rules
import Testing

/// What the assessor alone answers.
@Suite struct AssessorTests {
  private func finding(_ id: String, _ record: VendorRecord) -> Finding? {
    Assessor.assess(record, policy: policy, asOf: Build.asOf).findings.first { $0.rule.id == id }
  }

  @Test func neverAnswersConformsWithoutAContract() {
    let findings = Assessor.assess(
      Build.record(Build.certificate()), policy: policy, asOf: Build.asOf
    ).findings.filter { $0.rule.id.hasPrefix("COM") || $0.rule.id.hasPrefix("TRM") }
    #expect(findings.count == 13)
    #expect(findings.allSatisfy { $0.verdict == .undetermined })
  }

  @Test func judgesTheCertificateReliedOnAndNotItsPredecessor() {
    let record = Build.record(
      Build.certificate(expiry: .example(.day(2022, 1, 1))), Build.certificate())
    #expect(finding("CERT001", record)?.verdict == .conforms)
    #expect(finding("CERT001", record)?.subject == "certificate-1.pdf")
  }

  @Test func takesReadingsBelowThePolicysConfidenceAsUnreadable() {
    let weak = Evidence(Citation(file: "a.pdf", quote: "2022"), confidence: Confidence(0.5))
    let record = Build.record(
      Build.certificate(edition: .stated(.edition2022, evidence: weak)))
    #expect(finding("CERT002", record)?.verdict == .undetermined)
    #expect(finding("CERT002", record)?.evidence.isEmpty == false)
  }

  /// The record's current statement among some, each with its edition and the year of its date.
  private func current(
    _ statements: (edition: StatementOfApplicability.Edition, year: Int?)...
  ) -> Int? {
    var record = Build.record(Build.certificate())
    record.statements = statements.enumerated().map { index, each in
      var statement = StatementOfApplicability.example(.applicable)
      statement.edition = each.edition
      statement.date = each.year.map { .example(.day($0, 1, 1)) } ?? .notStated
      return .example("\(index)", statement)
    }
    return record.currentStatement.flatMap { Int($0.file.path) }
  }

  @Test func takesTheLatestStatementAsTheCurrentOneWhateverItsNumbering() {
    #expect(current((.edition2013, 2021), (.mixed, 2026)) == 1)
    #expect(current((.mixed, 2026), (.edition2013, 2021)) == 0)
    #expect(current((.edition2022, 2023), (.unknown, 2025)) == 1)
    #expect(current((.edition2022, 2023), (.edition2013, 2025)) == 1)
  }

  @Test func letsTheEditionDecideBetweenStatementsOfNoDateOrOfOne() {
    #expect(current((.edition2013, nil), (.edition2022, nil)) == 1)
    #expect(current((.edition2013, nil), (.mixed, nil)) == 1)
    #expect(current((.unknown, nil), (.edition2013, nil)) == 1)
    #expect(current((.edition2013, 2024), (.edition2022, 2024)) == 1)
    #expect(current() == nil)
  }

  @Test func takesAStatementWithoutADateOnlyWhereItsEditionIsNewer() {
    #expect(current((.edition2013, 2022), (.edition2022, nil)) == 1)
    #expect(current((.edition2022, 2022), (.edition2013, nil)) == 0)
    #expect(current((.mixed, 2026), (.edition2022, nil)) == 0)
    #expect(current((.edition2022, nil), (.edition2022, 2022)) == 1)
    #expect(current((.unknown, nil), (.edition2013, 2022)) == 1)
  }

  @Test func weighsAShowingWithoutAPromiseAgainstTheVendor() {
    var record = Build.record(Build.certificate())
    record.contracts = ContractSet.example(lacking: .maintainCertification).contracts
    #expect(finding("VEN006", record)?.verdict == .nonconforming)
    #expect(finding("COM001", record)?.verdict == .nonconforming)
    #expect(finding("COM001", record)?.evidence.first?.quote == "the Supplier may")
  }

  @Test func givesTheSameAnswerTwice() {
    let record = Build.record(Build.certificate(), Build.certificate(edition: .notStated))
    let first = Assessor.assess(record, policy: policy, asOf: Build.asOf)
    #expect(first == Assessor.assess(record, policy: policy, asOf: Build.asOf))
    #expect(first.commitments.count == 13)
  }

  @Test func passesTheEvidenceOn() {
    let finding = finding("CERT001", Build.record(Build.certificate()))
    #expect(finding?.evidence.first?.quote == "as printed")
    #expect(finding?.confidence == .certain)
  }
}
