import AssuranceModel
import Rules
import Testing

/// What a register snapshot does to the standing of a certificate whose paper is sound.
@Suite struct RegisteredStandingTests {
  private func judgement(
    _ status: RegisteredCertificate.Status?, holder: String? = "Brackwell GmbH",
    number: String = "BR 1"
  ) -> StandingJudgement {
    Build.standing(record(status, holder: holder, number: number))
  }

  private func record(
    _ status: RegisteredCertificate.Status?, holder: String? = "Brackwell GmbH",
    number: String = "BR 1"
  ) -> VendorRecord {
    var certificate = Build.certificate()
    certificate.number = .example("BR-1")
    var record = Build.record(certificate)
    record.register = [
      RegisteredCertificate(
        number: number, organisation: holder, status: status,
        retrievedOn: .day(2026, 6, 1), source: "Register",
        citation: Citation(file: "certificate-register.csv", cell: "A2", quote: number))
    ]
    return record
  }

  @Test(arguments: [
    RegisteredCertificate.Status.suspended, .withdrawn, .cancelled, .inactive, .expired,
  ])
  func coversNothingThatTheRegisterHasEnded(_ status: RegisteredCertificate.Status) throws {
    let judgement = judgement(status)
    #expect(judgement.standing == .scopeConcern)
    let reason = try #require(judgement.reasons.first)
    #expect(
      reason.text
        == "Register of 2026-06-01 calls the certificate \(status.rawValue), whatever expiry it prints"
    )
    #expect(reason.evidence.map(\.file).contains("certificate-register.csv"))
  }

  @Test func coversWhatTheRegisterCallsActiveOrDoesNotHold() {
    #expect(judgement(.active).standing == .covered)
    #expect(judgement(.suspended, number: "BR 2").standing == .covered)
  }

  @Test(arguments: [RegisteredCertificate.Status?.none, .draft])
  func doubtsACertificateWhoseRowDoesNotCallItActive(_ status: RegisteredCertificate.Status?) {
    let judgement = judgement(status)
    #expect(judgement.standing == .scopeConcern)
    #expect(judgement.reasons.contains { $0.text.hasPrefix("Verify the certificate's status") })
  }

  @Test func asksWhereTheRowIsOfAnotherHolder() {
    let judgement = judgement(.suspended, holder: "Somebody Else AG")
    #expect(judgement.standing == .scopeConcern)
    #expect(judgement.reasons.first?.text.contains("Somebody Else AG") == true)
  }

  @Test func countsASuspendedVendorAsNotCertified() throws {
    let assessment = Assessor.assess(record(.suspended), policy: policy, asOf: Build.asOf)
    let finding = try #require(assessment.findings.first { $0.rule.id == "VEN001" })
    #expect(finding.verdict == .nonconforming && finding.message.text.contains("suspended"))
    #expect(assessment.position?.certifiedNotCommitted.state == .no)
    #expect(assessment.scope.cells.allSatisfy { $0.coverage == .uncovered })
    #expect(assessment.breachClock?.lapse.cause == .suspended)
  }
}
