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

  @Test func takesTheStatementToTheNewestEditionAsTheCurrentOne() {
    var old = StatementOfApplicability.example(.excluded, edition: .edition2013)
    old.date = .example(.day(2022, 1, 1))
    let new = StatementOfApplicability.example(.applicable)
    var record = Build.record(Build.certificate())
    record.statements = [.example("old.xlsx", old), .example("new.pdf", new)]
    #expect(record.currentStatement?.file.path == "new.pdf")
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
