import AssuranceModel
import Rules
import Testing

/// Each branch of the standing, and the traps that must not lead to covered.
@Suite struct StandingDeterminationTests {
  @Test func coversWhenEveryCheckHolds() {
    let judgement = Build.standing(Build.record(Build.certificate()))
    #expect(judgement.standing == .covered, "\(judgement.reasons.map(\.text))")
    #expect(judgement.certificate == "certificate-0.pdf")
    #expect(judgement.reasons.first?.evidence.isEmpty == false)
  }

  @Test func countsTheDayOfExpiryAsValid() {
    let record = Build.record(Build.certificate(expiry: .example(Build.asOf)))
    #expect(Build.standing(record).standing == .covered)
    #expect(
      Build.standing(record, asOf: Build.asOf.adding(days: 1)).standing == .expiredOrWithdrawn)
  }

  @Test func endsEvery2013CertificateWithTheTransitionWhateverItPrints() {
    let accepting = Policy(
      reportingCurrency: euro, acceptedEditions: [.edition2013, .edition2022])
    let record = Build.record(Build.certificate(edition: .example(.edition2013)))
    func standing(_ asOf: CalendarDate) -> Standing {
      StandingDetermination.judge(record, policy: accepting, asOf: asOf).standing
    }
    #expect(standing(.day(2025, 10, 31)) == .covered)
    #expect(standing(.day(2025, 11, 1)) == .expiredOrWithdrawn)
  }

  @Test func doubtsACertificateThatNamesNoEdition() {
    let judgement = Build.standing(Build.record(Build.certificate(edition: .notStated)))
    #expect(judgement.standing == .scopeConcern)
    #expect(judgement.reasons.contains { $0.text.contains("edition") })
  }

  @Test func takesASuspendedCertificateAsNotInForce() {
    let record = Build.record(Build.certificate(suspension: .example("suspended")))
    #expect(Build.standing(record).standing == .expiredOrWithdrawn)
  }

  @Test(arguments: [Stated<CalendarDate>.notStated, .illegible])
  func cannotTellWithoutAnExpiry(_ expiry: Stated<CalendarDate>) {
    let judgement = Build.standing(Build.record(Build.certificate(expiry: expiry)))
    #expect(judgement.standing == .undetermined)
    #expect(judgement.reasons.first?.text.contains("ask the vendor") == true)
  }

  @Test func needsNoExpiryToEndACertificateToAnOldEdition() {
    let record = Build.record(
      Build.certificate(edition: .example(.edition2013), expiry: .illegible))
    #expect(Build.standing(record).standing == .expiredOrWithdrawn)
  }

  @Test func cannotTellWhenOneOfTwoExpiriesIsIllegible() {
    let record = Build.record(
      Build.certificate(expiry: .example(.day(2024, 1, 1))), Build.certificate(expiry: .illegible))
    #expect(Build.standing(record).standing == .undetermined)
  }

  @Test func reliesOnTheBestCertificateInForce() {
    let record = Build.record(
      Build.certificate(holder: .example("Somebody Else AG")), Build.certificate(),
      Build.certificate(expiry: .example(.day(2020, 1, 1))))
    let judgement = Build.standing(record)
    #expect(judgement.standing == .covered)
    #expect(judgement.certificate == "certificate-1.pdf")
  }

  @Test func treatsAnUncertainExpiryAsUnreadable() {
    let weak = Evidence(Citation(file: "a.pdf", quote: "2027"), confidence: Confidence(0.3))
    let record = Build.record(
      Build.certificate(expiry: .stated(.day(2027, 8, 1), evidence: weak)))
    #expect(Build.standing(record).standing == .undetermined)
  }

  @Test func tellsSOC2FromNothingAndNothingFromIllegible() {
    let vendor = Build.vendor()
    let report = Filed.example("soc2.pdf", ServiceAuditorReport(report: .soc2))
    let soc3 = Filed.example("soc3.pdf", ServiceAuditorReport(report: .soc3))
    let scan = InputFile.example("scan.pdf")
    func standing(_ record: VendorRecord) -> Standing { Build.standing(record).standing }
    #expect(standing(VendorRecord(vendor: vendor)) == .undetermined)
    #expect(standing(VendorRecord(vendor: vendor, serviceAuditorReports: [report])) == .soc2Only)
    #expect(standing(VendorRecord(vendor: vendor, serviceAuditorReports: [soc3])) == .noISO27001)
    #expect(
      standing(VendorRecord(vendor: vendor, serviceAuditorReports: [soc3, report])) == .soc2Only)
    #expect(standing(VendorRecord(vendor: vendor, otherDocuments: [scan])) == .noISO27001)
    #expect(
      standing(
        VendorRecord(
          vendor: vendor, serviceAuditorReports: [report], unreadableDocuments: [scan]))
        == .undetermined)
  }

  @Test func givesAReasonInEveryStanding() {
    let records = [
      VendorRecord(vendor: Build.vendor()), Build.record(Build.certificate()),
      Build.record(Build.certificate(expiry: .notStated)), Build.record(Certificate()),
    ]
    for record in records { #expect(!Build.standing(record).reasons.isEmpty) }
  }
}
