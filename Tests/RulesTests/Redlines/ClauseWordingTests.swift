import AssuranceModel
import Recognition
import Rules
import Testing

/// The clauses that are proposed: filled in, at the policy's periods, and understood by our own reader.
@Suite struct ClauseWordingTests {
  private static let facts = ClauseFacts(
    Build.record(services: [
      Build.service("Payroll", territories: ["DE", "UK"], controls: ["8.13", "8.24"]),
      Build.service("Document archiving", territories: ["DE"], controls: ["5.23"]),
    ]), certificate: nil, policy: policy)

  @Test(arguments: ClauseTag.allCases)
  func fillsInWhatIsKnownAndNothingElse(_ tag: ClauseTag) {
    let known = ClauseWordings.proposal(for: tag, Self.facts)
    #expect(known.placeholders == [])
    #expect(!known.escalation.isEmpty)
    #expect(known.target != known.fallback)
  }

  @Test func leavesPlaceholdersWhereNoVendorIsKnown() {
    let unknown = ClauseFacts(policy: policy)
    func placeholders(_ tag: ClauseTag) -> [String] {
      ClauseWordings.proposal(for: tag, unknown).placeholders
    }
    #expect(placeholders(.maintainCertification) == ["[SERVICES]"])
    #expect(placeholders(.geographicAlignment) == ["[SERVICES]", "[TERRITORIES]"])
    #expect(placeholders(.annexAControls) == ["[SERVICES]", "[CONTROLS]"])
    #expect(placeholders(.provideCertificate) == [])
  }

  @Test(arguments: [
    (ClauseTag.lapseNotification, "within 5 days"),
    (.nonconformityNotification, "within 15 days"),
    (.surveillanceAuditNotification, "within 30 days"), (.terminationRight, "within 30 days"),
  ])
  func keepsToThePolicyAtBothLevels(_ tag: ClauseTag, _ period: String) throws {
    let proposal = ClauseWordings.proposal(for: tag, Self.facts)
    for text in [proposal.target, try #require(proposal.fallback)] {
      #expect(text.lowercased().contains(period), "\(text)")
    }
  }

  /// What we propose must be what we look for: each wording is read as the promise that it is meant to be.
  @Test(arguments: ClauseTag.allCases)
  func isReadAsThePromiseThatItMakes(_ tag: ClauseTag) throws {
    let proposal = ClauseWordings.proposal(for: tag, Self.facts)
    #expect(Passages.read(proposal.target).tags.contains(tag), "target")
    let fallback = try #require(proposal.fallback)
    #expect(Passages.read(fallback).tags.contains(tag), "fallback")
  }

  @Test(arguments: policy.noticeDays.keys.sorted { $0.rawValue < $1.rawValue })
  func isReadWithThePeriodThatItStates(_ tag: ClauseTag) throws {
    for text in [
      ClauseWordings.proposal(for: tag, Self.facts).target,
      try #require(ClauseWordings.proposal(for: tag, Self.facts).fallback),
    ] {
      let notice = Passages.read(text).parameters.notices.first { $0.tag == tag }
      #expect(notice?.days == policy.noticeDays[tag])
    }
  }

  @Test func namesServicesTerritoriesEditionAndControls() {
    func target(_ tag: ClauseTag) -> String { ClauseWordings.proposal(for: tag, Self.facts).target }
    #expect(target(.maintainCertification).contains("ISO/IEC 27001:2022"))
    #expect(
      target(.maintainCertification).contains("the Services (Payroll and Document archiving)"))
    #expect(target(.geographicAlignment).contains("Germany and United Kingdom"))
    #expect(target(.annexAControls).contains("8.13 (Information backup), 8.24 "))
  }

  @Test func namesTheCertificateThatIsHeldAndItsScope() {
    var certificate = Build.certificate(scope: .example("Payroll only"))
    certificate.number = .example("IS 1")
    certificate.certificationBody = .example("Trellis Registrars")
    let facts = ClauseFacts(Build.record(), certificate: certificate, policy: policy)
    #expect(
      ClauseWordings.proposal(for: .maintainCertification, facts).target.hasSuffix(
        "On the date of this clause the Supplier holds certificate no. IS 1 of Trellis Registrars, "
          + "valid until 2027-08-01."))
    #expect(
      ClauseWordings.proposal(for: .scopeSpecificity, facts).target.contains("“Payroll only”"))
  }

  @Test func doesNotNameACertificateThatPrintsNoNumber() {
    let facts = ClauseFacts(Build.record(), certificate: Build.certificate(), policy: policy)
    #expect(facts.certificate == nil)
  }

  @Test func takesTheBuyersOwnWordingsFilledIn() {
    var own = policy
    own.positions = [
      .lapseNotification: NegotiatingPosition(
        acceptable: "Tell us within {notice} what of {services} in {territories} is affected.",
        fallback: .wording("Tell us within {notice}."), escalation: "More than {notice}."),
      .terminationRight: NegotiatingPosition(fallback: .none),
    ]
    let record = Build.record(services: [Build.service("Pay {cure}", territories: ["DE"])])
    let facts = ClauseFacts(record, certificate: nil, policy: own)
    // Braces in a service's name are not filled in.
    #expect(
      ClauseWordings.proposal(for: .lapseNotification, facts)
        == ClauseProposal(
          target: "Tell us within 5 days what of the Services (Pay {cure}) in Germany is affected.",
          fallback: "Tell us within 5 days.", escalation: "More than 5 days."))
    let exit = ClauseWordings.proposal(for: .terminationRight, facts)
    #expect(exit.fallback == nil)
    #expect(
      exit.target
        == ClauseWordings.proposal(
          for: .terminationRight, ClauseFacts(record, certificate: nil, policy: policy)
        ).target)
  }

  @Test func findsNamesThatNoFactHas() {
    #expect(ClauseFacts.unknownNames(in: "{services} within {notice}").isEmpty)
    #expect(ClauseFacts.unknownNames(in: "{service} within {notice") == ["service", "notice"])
  }
}
