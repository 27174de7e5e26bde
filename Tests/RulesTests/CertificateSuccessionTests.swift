import AssuranceModel
import Rules
import Testing

/// Of several papers under one number the one issued last counts.
@Suite struct CertificateSuccessionTests {
  private func paper(
    _ issue: Stated<CalendarDate>, number: String = "BR 1", holder: String = "Brackwell GmbH",
    soa: String = "3.1", suspension: Stated<String> = .notStated
  ) -> Certificate {
    var certificate = Build.certificate(holder: .example(holder), suspension: suspension)
    certificate.number = .example(number)
    certificate.issueDate = issue
    certificate.soaVersion = .example(soa)
    return certificate
  }

  private let first = Stated.example(CalendarDate.day(2025, 11, 3))
  private let reissue = Stated.example(CalendarDate.day(2026, 2, 16))

  @Test func reliesOnTheReissueWhateverTheOrder() {
    for papers in [[paper(first), paper(reissue)], [paper(reissue), paper(first)]] {
      let judgement = Build.standing(Build.record(papers[0], papers[1]))
      let expected = papers[0].issueDate == reissue ? "certificate-0.pdf" : "certificate-1.pdf"
      #expect(judgement.standing == .covered && judgement.certificate == expected)
    }
  }

  @Test func holdsTheStatementAgainstTheReissue() throws {
    var statement = StatementOfApplicability.example(.applicable)
    statement.version = .example("3.1")
    var record = Build.record(paper(first), paper(reissue, soa: "3.2"))
    record.statements = [.example("soa.xlsx", statement)]
    func verdict() throws -> Verdict {
      let findings = Assessor.assess(record, policy: policy, asOf: Build.asOf).findings
      return try #require(findings.first { $0.rule.id == "SOA001" }).verdict
    }
    #expect(try verdict() == .nonconforming)
    record.certificates.removeLast()
    #expect(try verdict() == .conforms)
  }

  @Test func doesNotFallBackOnAPaperThatWasReplacedByASuspendedOne() {
    let record = Build.record(paper(first), paper(reissue, suspension: .example("suspended")))
    #expect(Build.standing(record).standing == .expiredOrWithdrawn)
  }

  @Test func keepsPapersThatNothingReplaces() {
    func count(_ papers: Certificate...) -> Int {
      VendorRecord(
        vendor: Build.vendor(),
        certificates: papers.enumerated().map { .example("certificate-\($0).pdf", $1) }
      ).currentCertificates(asOf: Build.asOf).count
    }
    #expect(count(paper(first), paper(reissue)) == 1)
    #expect(count(paper(first), paper(reissue, number: "BR 2")) == 2)
    #expect(count(paper(first), paper(reissue, holder: "Somebody Else AG")) == 2)
    #expect(count(paper(first), paper(.illegible)) == 2)
    #expect(count(paper(first), paper(.example(Build.asOf.adding(days: 1)))) == 2)
    #expect(count(paper(first, number: "BR-1"), paper(reissue, number: "br 1")) == 1)
  }
}
