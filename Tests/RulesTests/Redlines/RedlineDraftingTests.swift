import AssuranceModel
import Rules
import Testing

/// Which clauses are proposed to a vendor, and why.
@Suite struct RedlineDraftingTests {
  private func redlines(
    _ contract: ContractMaking?, certificate: Certificate? = Build.certificate(),
    asOf: CalendarDate = Build.asOf
  ) -> VendorRedlines {
    var record = Build.record()
    record.certificates = certificate.map { [.example("certificate.pdf", $0)] } ?? []
    record.contracts = contract.map { [.example("msa.docx", $0.contract)] } ?? []
    return Assessor.assess(record, policy: policy, asOf: asOf).redlines
  }

  @Test func proposesAClauseForEachTermThatIsNotPromised() {
    let redlines = redlines(
      ContractMaking().promising(
        .maintainCertification, "",
        ClauseParameters(edition: "2022", isAccreditationRequired: true)))
    #expect(redlines.clauses.map(\.tag) == Array(ClauseTag.allCases.dropFirst()))
    #expect(redlines.clauses.allSatisfy { $0.gap == "Not promised in the contracts" })
    #expect(redlines.clauses.allSatisfy { $0.present == nil && !$0.searches.isEmpty })
  }

  @Test func replacesTheWordsOfAPromiseThatIsTooWeak() throws {
    let redlines = redlines(
      ContractMaking().promising(
        .lapseNotification, "The Supplier shall promptly tell of a lapse.",
        ClauseParameters(notices: [.init(tag: .lapseNotification, days: nil, isBusiness: false)])))
    let clause = try #require(redlines.clauses.first { $0.tag == .lapseNotification })
    #expect(
      clause.gap == "Promised, but a period in days is not stated, and the policy allows 5")
    #expect(clause.present?.quote == "The Supplier shall promptly tell of a lapse.")
  }

  @Test func widensARemedyThatDoesNotAnswerToAPromise() throws {
    let redlines = redlines(
      ContractMaking().promising(.provideCertificate)
        .promising(
          .terminationRight, "may leave",
          ClauseParameters(cureDays: 30, remedyReach: .certification)))
    let clause = try #require(redlines.clauses.first { $0.tag == .terminationRight })
    #expect(clause.gap == "Promised, but it does not answer to: Provide the certificate")
    #expect(!redlines.clauses.contains { $0.tag == .provideCertificate })
  }

  @Test func proposesNothingForWhatCouldNotBeRead() {
    let redlines = redlines(ContractMaking().leavingOpen(.soaAccess))
    #expect(redlines.unread == [.soaAccess])
    #expect(!redlines.clauses.contains { $0.tag == .soaAccess })
  }

  @Test func proposesEveryTermWhereNoContractWasSupplied() {
    let redlines = redlines(nil)
    #expect(!redlines.hasContract)
    #expect(redlines.clauses.map(\.tag) == ClauseTag.allCases)
  }

  @Test func plansTheWayToACertificateFromTheDayOfTheRun() throws {
    let plan = try #require(
      redlines(ContractMaking(), certificate: nil, asOf: .day(2026, 11, 23)).plan)
    #expect(
      plan.milestones.map { "\($0.date) \($0.title)" } == [
        "2027-02-23 Gap analysis", "2027-05-23 Scope and Statement of Applicability agreed",
        "2027-10-23 Internal audit and management review", "2027-11-23 Stage 1 audit",
        "2028-02-23 Stage 2 audit", "2028-05-23 Certificate",
      ])
    #expect(plan.duty.hasPrefix("The Supplier shall obtain, not later than 2028-05-23,"))
    #expect(plan.terms.count == 3)
    #expect(plan.terms.last?.contains("missed by more than 60 days") == true)
  }

  @Test func endsAMonthOnItsLastDay() throws {
    let plan = try #require(
      redlines(ContractMaking(), certificate: nil, asOf: .day(2026, 8, 31)).plan)
    #expect(
      plan.milestones.map(\.date.description) == [
        "2026-11-30", "2027-02-28", "2027-07-31", "2027-08-31", "2027-11-30", "2028-02-29",
      ])
  }

  @Test func plansNothingForAVendorThatIsCertified() {
    #expect(redlines(nil).plan == nil)
  }

  @Test func doesNotQuoteACertificateThatIsNoLongerInForce() {
    var certificate = Build.certificate(expiry: .example(.day(2025, 1, 1)))
    certificate.number = .example("IS 1")
    certificate.certificationBody = .example("Trellis Registrars")
    let clauses = redlines(nil, certificate: certificate).clauses
    #expect(clauses.count == 13)
    #expect(!clauses.contains { $0.wording.target.contains("IS 1") })
  }

  private func redlines(customers: [Stated<String>], _ language: WrittenLanguage?) -> VendorRedlines
  {
    var contract = ContractMaking().contract
    contract.customers = customers
    contract.language = language
    var record = Build.record(Build.certificate())
    record.contracts = [.example("msa.docx", contract)]
    var policy = policy
    policy.buyer = "Ostwind Holding AG"
    return Assessor.assess(record, policy: policy, asOf: Build.asOf).redlines
  }

  @Test func isMadeForTheCompaniesThatTheContractsName() {
    let redlines = redlines(
      customers: [
        .example("Ostwind UK Ltd"), .example("OSTWIND UK LIMITED"), .example("Ostwind GmbH"),
      ], .english)
    #expect(redlines.customer.name == "Ostwind UK Ltd and Ostwind GmbH")
    #expect(redlines.customer.citations.count == 2)
    #expect(redlines.foreignContracts.isEmpty)
  }

  @Test func citesNothingWhereTheBuyerOfThePolicyStandsIn() {
    let redlines = redlines(customers: [.notStated], nil)
    #expect(redlines.customer == ContractingCustomer(name: "Ostwind Holding AG"))
  }

  @Test func namesTheContractsInAnotherLanguage() {
    #expect(
      redlines(customers: [], .spanish).foreignContracts
        == [ForeignContract(file: "msa.docx", language: .spanish)])
  }
}
