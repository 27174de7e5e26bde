import AssuranceModel
import Rules
import Testing

/// A register snapshot supports a certificate or raises a question; absence from it never counts.
@Suite struct RegisterMatchTests {
  private func row(
    _ number: String = "IS-704418", holder: String? = "Larkmoor Ltd",
    standard: String? = "ISO/IEC 27001:2022", status: RegisteredCertificate.Status? = .active,
    expiry: CalendarDate? = .day(2027, 8, 1), retrieved: CalendarDate? = .day(2026, 6, 1),
    cell: String = "A2"
  ) -> RegisteredCertificate {
    RegisteredCertificate(
      number: number, organisation: holder, standard: standard, status: status,
      expiryDate: expiry, retrievedOn: retrieved,
      citation: Citation(file: "certificate-register.csv", cell: cell, quote: number))
  }

  private func verdicts(
    _ rows: [RegisteredCertificate]?, number: Stated<String> = .example("is 704 418")
  )
    -> [Verdict]
  {
    let example = CertificateReliance.example()
    var certificate = example.certificate
    certificate.number = number
    certificate.expiryDate = .example(.day(2027, 8, 1))
    let reliance = CertificateReliance(
      certificate: certificate, file: example.file, vendor: example.vendor,
      services: example.services, statement: nil, register: rows)
    let findings = catalogue.reliance.map {
      Assessor.finding(of: $0, on: reliance, asOf: Build.asOf)
    }
    return ["REG001", "REG002"].compactMap { id in
      findings.first { $0.rule.id == id }?.verdict
    }
  }

  @Test func agreesWithARowOfTheSameNumberHoweverItIsWritten() {
    #expect(verdicts([row()]) == [.conforms, .conforms])
    #expect(verdicts([row("IS704418")]) == [.conforms, .conforms])
  }

  @Test(arguments: [
    RegisteredCertificate.Status.suspended, .withdrawn, .cancelled, .expired, .inactive, .draft,
  ])
  func asksAboutAnyOtherStatus(_ status: RegisteredCertificate.Status) {
    #expect(verdicts([row(status: status)])[0] == .nonconforming)
  }

  @Test func asksAboutDatesAndHoldersThatDiffer() {
    #expect(verdicts([row(expiry: .day(2026, 8, 1))]) == [.conforms, .nonconforming])
    #expect(verdicts([row(expiry: .day(2027, 8, 2))]) == [.conforms, .conforms])
    #expect(verdicts([row(holder: "Somebody Else AG")])[1] == .nonconforming)
    #expect(verdicts([row(standard: "ISO/IEC 27001:2013")])[1] == .nonconforming)
  }

  @Test func takesAbsenceForNothing() {
    #expect(verdicts(nil) == [.notApplicable, .notApplicable])
    #expect(verdicts([]) == [.notApplicable, .undetermined])
    #expect(verdicts([row("IS 1")]) == [.notApplicable, .undetermined])
    #expect(verdicts([row(standard: "ISO 9001:2015")]) == [.notApplicable, .undetermined])
    #expect(verdicts([row()], number: .illegible) == [.notApplicable, .undetermined])
    #expect(RegisterAgreement.reference.points == 0)
  }

  @Test func asksForALookUpWhereThereIsNothingToChooseBetween() {
    func remedy(_ rows: [RegisteredCertificate]) -> String? {
      let example = CertificateReliance.example(registered: .active)
      let reliance = CertificateReliance(
        certificate: example.certificate, file: example.file, vendor: example.vendor,
        services: [], statement: nil, register: rows)
      return catalogue.reliance.map { Assessor.finding(of: $0, on: reliance, asOf: Build.asOf) }
        .first { $0.rule.id == "REG002" }?.remedy
    }
    #expect(remedy([]) == "Look the certificate up in the register of its certification body")
    #expect(
      remedy([row(holder: "Somebody Else AG")])
        == "Ask the certification body which of the two is right")
  }

  @Test func takesTheLatestSnapshotAndDoubtsTwoOfOneDay() {
    let old = row(status: .active, retrieved: .day(2026, 1, 1))
    let new = row(status: .withdrawn, retrieved: .day(2026, 6, 1), cell: "A3")
    #expect(verdicts([old, new])[0] == .nonconforming)
    #expect(verdicts([new, old])[0] == .nonconforming)
    let other = row(status: .active, retrieved: .day(2026, 6, 1), cell: "A4")
    #expect(verdicts([new, other]) == [.notApplicable, .undetermined])
  }
}
