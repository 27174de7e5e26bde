import AssuranceModel
import AssurancePipeline
import Foundation
import Testing

@Suite struct BuyerInputsTests {
  private func read(_ policy: String?, register: String = "id,legal_name\nacme,Acme Ltd\n") throws
    -> BuyerInputs
  {
    var texts = ["vendors.csv": register]
    texts["policy.yaml"] = policy
    return try BuyerInputs.read(texts)
  }

  @Test func joinsTheBuyersBodiesWithTheProgramsList() throws {
    let buyer = try BuyerInputs.read([
      "certification-bodies.csv": "name;aliases;usual_accreditors\nMeridian;Meridian Ltd;UKAS\n",
      "accreditation-bodies.csv":
        "acronym,name,iaf_mla,isms_subscope\nUKAS,United Kingdom Accreditation Service,yes,maybe\n",
    ])
    let bodies = buyer.tables.bodies
    #expect(bodies.certification.first?.usualAccreditors == ["UKAS"])
    #expect(bodies.accreditation.count == BodyDirectory.builtIn.accreditation.count)
    let ukas = try #require(bodies.accreditation.first { $0.acronym == "UKAS" })
    #expect(ukas.signatory == .yes && ukas.ismsSubScope == .unknown)
    #expect(ukas.citation?.file == "accreditation-bodies.csv")
    #expect(buyer.diagnostics.contains { $0.code == "field-unusable" && $0.place.contains("isms") })
    #expect(!buyer.tables.absentTables.contains("accreditation-bodies.csv"))
    #expect(buyer.files.contains { $0.path == "certification-bodies.csv" })
  }

  @Test func readsARegisterSnapshotAndTellsItFromNone() throws {
    #expect(try BuyerInputs.read([:]).tables.certificateRegister == nil)
    let buyer = try BuyerInputs.read([
      "certificate-register.csv": """
      certificate_number,organisation,status,expiry_date,retrieved_on,sourc
      IS 704418,Acme Ltd,Suspended,2027-08-01,2026-01-20,x
      ,Acme Ltd,Active,,,
      IS 2,Acme Ltd,Fine,01.08.2027,,
      """
    ])
    let rows = try #require(buyer.tables.certificateRegister)
    #expect(rows.map(\.number) == ["IS 704418", "IS 2"])
    #expect(rows.map(\.status) == [.suspended, nil])
    let codes = buyer.diagnostics.map(\.code)
    #expect(codes.contains("unknown-column") && codes.contains("field-missing"))
    #expect(codes.count { $0 == "field-unusable" } == 2)
    #expect(codes.contains("snapshot-undated"))
  }

  @Test func warnsOfControlsRequiredOfWhatNobodySupplies() throws {
    let buyer = try BuyerInputs.read([
      "vendors.csv": "id,legal_name\nacme,Acme Ltd\n",
      "services.csv": "vendor,service,data_classes\nacme,payroll,employee data\n",
      "policy.yaml": """
      as_of: 2026-11-23
      required_controls:
        services:
          payrol: {"8.24": pay data}
          payroll: {"8.13": pay data}
        data_classes:
          employee data: {"5.34": people}
          employee date: {"5.34": people}
      """,
    ])
    let warnings = buyer.diagnostics.filter { $0.code == "required-controls-unmatched" }
    #expect(
      warnings.map(\.summary) == [
        "Controls are required for service payrol, which no row of services.csv has",
        "Controls are required for data class employee date, which no row of services.csv has",
      ])
    #expect(warnings.first?.remedy.hasPrefix("Did you mean `payroll`? ") == true)
    #expect(warnings.allSatisfy { $0.severity == .warning && $0.file == "policy.yaml" })
  }

  @Test func warnsOfAContractThatIsOverUnlessItRenewsByItself() throws {
    let buyer = try read(
      "as_of: 2026-11-23\n",
      register: """
        id,legal_name,contract_start,contract_end,auto_renewal
        a,A Ltd,20x3,2023-03-31,no
        b,B Ltd,2022-04-01,2023-03-31,yes
        c,C Ltd,2022-04-01,2026-11-23,no
        """)
    let warnings = buyer.diagnostics.filter { $0.code == "contract-ended" }
    #expect(
      warnings.map(\.summary) == [
        "Contract of `a` ended on 2023-03-31, before the assessment date 2026-11-23"
      ])
  }

  @Test func takesTodayWhereThePolicyPinsNoDate() throws {
    #expect(try read(nil).asOf.description == "2026-01-31")
    #expect(try read("cure_days: 45\n").asOf.description == "2026-01-31")
    #expect(try read("as_of: 2026-11-23\n").asOf.description == "2026-11-23")
  }

  @Test func readsEverySetting() throws {
    let policy = try read(
      """
      buyer:
        name: Nordhain
        entities: [Nordhain AG, Nordhain Ltd]
      committee: Risk committee
      reporting_currency: eur
      accepted_editions: ["2022", "2013"]
      minimum_confidence: 0.75
      notice_days: {lapse_notification: 3, nonconformity_notification: 10, surveillance_audit_notification: 20}
      cure_days: 14
      soc2_stale_days: 300
      bridge_letter_max_days: 60
      expiry_warning_days: 120
      holidays: [2026-12-25, 2027-01-01]
      weights: {CERT001: 40}
      """
    ).policy
    #expect(policy.buyer == "Nordhain")
    #expect(policy.entities == ["Nordhain AG", "Nordhain Ltd"])
    #expect(policy.committee == "Risk committee")
    #expect(policy.reportingCurrency.rawValue == "EUR")
    #expect(policy.acceptedEditions == [.edition2022, .edition2013])
    #expect(policy.minimumConfidence == Confidence(0.75))
    #expect(policy.noticeDays[.lapseNotification] == 3)
    #expect(policy.noticeDays[.nonconformityNotification] == 10)
    #expect(policy.noticeDays[.surveillanceAuditNotification] == 20)
    #expect(policy.cureDays == 14)
    #expect(policy.staleReportDays == 300)
    #expect(policy.bridgeLetterDays == 60)
    #expect(policy.expiryWarningDays == 120)
    #expect(policy.holidays.map(\.description) == ["2026-12-25", "2027-01-01"])
    #expect(policy.weights == ["CERT001": 40])
  }

  @Test(arguments: [
    ("cure_day: 30\n", 1, "Did you mean `cure_days`?"),
    ("buyer: B\ncure_days: soon\n", 2, "whole number"),
    ("as_of: 23.11.2026\n", 1, "2026-11-23"),
    ("holidays: 2026-12-25\n", 1, "on a line of its own"),
    ("buyer: B\nholidays: [Christmas]\n", 2, "2026-11-23"),
    ("buyer: B\nminimum_confidence: 60\n", 2, "0.6"),
    ("accepted_editions: [2021]\n", 1, "2005, 2013, 2022"),
    ("reporting_currency: Euro\n", 1, "three letters"),
    ("required_controls:\n  tiers:\n    vital:\n      \"8.13\": why\n", 3, "critical, high"),
    (
      "required_controls:\n  data_classes:\n    personal:\n      \"8.45\": why\n", 4,
      "Did you mean `8.4`?"
    ),
    (
      "required_controls:\n  data_classes:\n    internal:\n      \"8.24\": none\n", 4,
      "Take the line out"
    ),
    ("required_controls:\n  defaults: drop\n", 2, "`replace` to start from nothing"),
  ])
  func refusesWhatCannotBeMeantWithLineAndRemedy(_ policy: String, _ line: Int, _ hint: String)
    throws
  {
    #expect {
      try read(policy)
    } throws: { error in
      guard let error = error as? PipelineError else { return false }
      return error.exitStatus == 3 && "\(error)".contains("policy.yaml:\(line):")
        && "\(error)".contains(hint)
    }
  }

  @Test func addsToTheRequiredControlsTakesOutAndReplaces() throws {
    let changed = try read(
      "required_controls:\n  data_classes:\n    personal:\n      \"5.34\": none\n"
        + "  services:\n    payroll:\n      \"8.3\": Pay is seen by few\n"
    ).policy.controlProfile
    #expect(changed.entries.count == ControlProfile.builtIn.entries.count)
    #expect(changed.entries.last?.occasion == .service("payroll", words: ["payroll"]))
    #expect(changed.entries.last?.requirement.reason == "Pay is seen by few")
    let replaced = try read(
      "required_controls:\n  defaults: replace\n  tiers:\n    low:\n      \"8.13\": Backups\n"
    ).policy.controlProfile
    #expect(
      replaced.entries == [
        ControlProfile.Entry(
          .tier(.low), ControlRequirement(control: "8.13", reason: "Backups"))
      ])
  }

  @Test func cannotRunWithoutARegister() throws {
    #expect {
      try read(nil, register: "")
    } throws: { error in
      (error as? PipelineError)?.exitStatus == 3 && "\(error)".contains("vendors.csv")
    }
  }
}
