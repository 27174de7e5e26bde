import AssuranceModel
import Rules
import Testing

/// Which parts of a promise are missing, by name.
@Suite struct PromiseSpecificityTests {
  private func shortfalls(
    _ tag: ClauseTag, _ words: String = "the Supplier shall",
    _ parameters: ClauseParameters = ClauseParameters(), services: [Service] = [Build.service()]
  ) throws -> [PromiseShortfall] {
    let line = try #require(
      ContractMaking().promising(tag, words, parameters).line(tag, services: services))
    return line.shortfalls
  }

  @Test func namesEditionAndAccreditationThatADutyToBeCertifiedLacks() throws {
    #expect(
      try shortfalls(.maintainCertification)
        == [.noEdition(accepted: [.edition2022]), .noAccreditation])
    #expect(
      try shortfalls(
        .maintainCertification, "",
        ClauseParameters(edition: "2022", isAccreditationRequired: true)) == [])
  }

  @Test func doesNotAcceptAnEditionThatThePolicyDoesNot() throws {
    let found = try shortfalls(
      .maintainCertification, "", ClauseParameters(edition: "2013", isAccreditationRequired: true))
    #expect(found == [.otherEdition("2013", accepted: [.edition2022])])
    #expect(
      found.first?.text == "it names the edition of 2013, and the policy accepts 2022")
  }

  @Test func takesTheEditionFromAnyBindingClause() throws {
    let contract = ContractMaking().promising(.maintainCertification)
      .promising(
        .scopeSpecificity, "", ClauseParameters(edition: "2022", isAccreditationRequired: true))
    #expect(try #require(contract.line(.maintainCertification)).isSpecific == true)
  }

  @Test func namesTheServicesThatAreNotNamed() throws {
    let services = [Build.service("Payroll"), Build.service("Document archiving")]
    let found = try shortfalls(
      .scopeSpecificity, "The certificate shall cover payroll.",
      ClauseParameters(services: ["payroll"]), services: services)
    #expect(found == [.services(["Document archiving"])])
    #expect(found.first?.missing == ["Document archiving"])
    #expect(
      try shortfalls(
        .scopeSpecificity, "It shall cover payroll and document archiving.", services: services)
        == [])
  }

  @Test func takesTheServicesForAllThatIsBoughtUnderTheAgreement() throws {
    #expect(
      try shortfalls(
        .scopeSpecificity, "It shall cover the Services.",
        ClauseParameters(services: ["the Services"])) == [])
  }

  @Test(arguments: [
    (["DE"], "sites in Germany", [String]()), (["DE", "FR"], "sites in Germany", ["FR"]),
    (["DE", "FR"], "sites in the European Union", []),
    (["US"], "sites in the European Union", ["US"]),
    (["Atlantis"], "sites in Germany", ["Atlantis"]),
  ])
  func namesTheTerritoriesThatAreNotNamed(
    _ bought: [String], _ words: String, _ missing: [String]
  ) throws {
    let found = try shortfalls(
      .geographicAlignment, words, services: [Build.service(territories: bought)])
    #expect(found == (missing.isEmpty ? [] : [.territories(missing)]))
  }

  @Test func namesTheControlsThatAreNotNamedWhateverTheEdition() throws {
    let services = [Build.service(controls: ["8.13", "8.24", "5.23"])]
    let found = try shortfalls(
      .annexAControls, "", ClauseParameters(controls: ["A.12.3.1", "8.24"]), services: services)
    #expect(found == [.controls(["5.23"])])
    #expect(found.first?.text == "it does not name control 5.23")
  }

  @Test(arguments: [
    (ClauseTag.scopeSpecificity, PromisePart.services),
    (.geographicAlignment, .territories), (.annexAControls, .controls),
  ])
  func leavesOpenWhatCannotBeComparedWithWhatIsBought(_ tag: ClauseTag, _ part: PromisePart) throws
  {
    let line = try #require(ContractMaking().promising(tag).line(tag, services: []))
    #expect(line.shortfalls == [.unknownNeed(part)])
    #expect(line.isSpecific == nil)
  }

  @Test func holdsPeriodsAgainstThePolicy() throws {
    func notice(_ days: Int?, isBusiness: Bool = false) throws -> [PromiseShortfall] {
      try shortfalls(
        .nonconformityNotification, "",
        ClauseParameters(
          notices: [.init(tag: .nonconformityNotification, days: days, isBusiness: isBusiness)]))
    }
    #expect(try notice(15) == [])
    #expect(try notice(nil) == [.noNoticePeriod(allowed: 15)])
    #expect(try notice(16) == [.longNoticePeriod(ContractPeriod(16, .days), allowed: 15)])
    // A period that is counted back from the expiry says nothing of a suspension, however short it is.
    let advance = ClauseParameters.Notice(
      tag: .nonconformityNotification, days: 10, isBusiness: false, isAdvance: true)
    #expect(
      try shortfalls(.nonconformityNotification, "", ClauseParameters(notices: [advance]))
        == [.advanceNotice(ContractPeriod(10, .days))])
    // Fifteen business days are three weeks.
    #expect(
      try notice(15, isBusiness: true)
        == [.longNoticePeriod(ContractPeriod(15, .businessDays), allowed: 15)])
    #expect(try shortfalls(.terminationRight) == [.noCurePeriod(allowed: 30)])
    #expect(
      try shortfalls(.terminationRight, "", ClauseParameters(cureDays: 60))
        == [.longCurePeriod(ContractPeriod(60, .days), allowed: 30)])
    let months = try shortfalls(
      .terminationRight, "",
      ClauseParameters(cureDays: 60, curePeriod: ContractPeriod(2, .months)))
    #expect(
      months.map(\.text)
        == ["its cure period of 2 months is longer than the 30 days that the policy allows"])
  }

  @Test func saysNothingOfATermThatIsNotPromised() throws {
    let line = try #require(ContractMaking().line(.maintainCertification))
    #expect(line.promised == .absent)
    #expect(line.isSpecific == nil && line.shortfalls.isEmpty && line.enforcement == nil)
  }
}
