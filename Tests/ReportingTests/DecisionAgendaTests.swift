import AssuranceModel
import Reporting
import Testing

/// What the committee is asked to decide: a handful, each with options, a day, and what it rests on. Today is 2026-11-23.
@Suite struct DecisionAgendaTests {
  private func request(_ id: String, _ weight: Severity, _ day: String?) -> DecisionRequest {
    DecisionRequest(
      id: id, kind: .renewal, weight: weight, question: "\(id)?", vendors: [],
      context: [.init("why")],
      options: [.init("Do", consequence: "done"), .init("Wait", consequence: "not done")],
      recommended: 0, recommendation: "so", decideBy: day.flatMap(CalendarDate.init(iso:)),
      grounds: [])
  }

  @Test func putsForwardTheFiveHeaviestInTheOrderOfTheirDays() {
    let agenda = DecisionAgenda([
      request("a", .low, "2026-12-01"), request("b", .high, nil),
      request("c", .critical, "2027-03-01"), request("d", .high, "2026-12-24"),
      request("e", .medium, "2026-11-30"), request("f", .medium, "2026-11-29"),
      request("g", .medium, nil),
    ])
    #expect(agenda.requested.map(\.id) == ["f", "e", "d", "c", "b"])
    #expect(agenda.waiting.map(\.id) == ["g", "a"])
  }

  private func report(_ tables: [String: String] = [:]) throws -> Report {
    try composed(
      fiveVendors.merging(tables) { $1 }, try someDocuments())
  }

  @Test func asksAgainForADecisionWhoseTimeIsOver() throws {
    let report = try report([
      "decisions.csv": """
      id,date,vendor,subject,decision,owner,expires
      D-1,2026-03-12,beta,Evidence,To be heard at the renewal,Hannah Voss,2026-10-31
      D-2,2026-03-12,alpha,Evidence,Fine,Hannah Voss,2027-10-31
      """
    ])
    let request = try #require(
      report.portfolio.agenda.requested.first { $0.kind == .revisit })
    #expect(report.portfolio.agenda.requested.count { $0.kind == .revisit } == 1)
    #expect(request.id == "revisit.D-1" && request.vendors == ["beta"])
    #expect(
      request.context.first?.text
        == "You decided \"To be heard at the renewal\" on 2026-03-12 (D-1); it expired on 2026-10-31; what has changed: nothing that the documents show"
    )
    #expect(request.decideBy == CalendarDate(iso: "2026-11-23"))
    #expect(request.grounds.allSatisfy { $0.vendor == "beta" } && !request.grounds.isEmpty)
    #expect(try report.table("decisions-before").cells("state").first == .text("Expired"))
    #expect(try report.table("beta-decisions").rows.count == 1)
  }

  @Test func givesACostOnlyWhereARowShowsOne() throws {
    let vendors = """
      id,legal_name,annual_spend,currency,contract_end,notice_days,auto_renewal,renewal_term_months
      beta,Beta GmbH,250000.50,EUR,2027-01-31,30,yes,12
      gamma,Gamma SA,,,2027-01-31,31,yes,12
      """
    let report = try report(["vendors.csv": vendors])
    let renewals = report.portfolio.agenda.requested.filter { $0.kind == .renewal }
    #expect(renewals.map(\.id) == ["renewal.gamma", "renewal.beta"])
    #expect(renewals.map(\.decideBy) == ["2026-12-31", "2027-01-01"].map(CalendarDate.init(iso:)))
    let costs = renewals.map { $0.options.map(\.cost) }
    #expect(costs[0].allSatisfy { $0 == .notKnown })
    guard case .known(let money, _, let citation) = costs[1][0] else {
      Issue.record("the register states the spend")
      return
    }
    #expect(money.hundredths == 25_000_050 && citation.file == "vendors.csv")
    #expect(costs[1].dropFirst().allSatisfy { $0 == .notKnown })
    let cells = try report.table("decision-renewal-gamma").cells("cost")
    #expect(cells == Array(repeating: .none("not known"), count: 3))
  }

  @Test func asksForTheRenewalOfACoveredVendorToo() throws {
    func renewals(_ end: String, tacit: String) throws -> [DecisionRequest] {
      let agenda = try report([
        "vendors.csv": """
        id,legal_name,annual_spend,currency,contract_end,notice_days,auto_renewal,renewal_term_months
        alpha,Alpha Ltd,250000,EUR,\(end),30,\(tacit),12
        """, "services.csv": "vendor,service\nalpha,Payroll\n",
      ]).portfolio.agenda
      return (agenda.requested + agenda.waiting).filter { $0.kind == .renewal }
    }
    // The certificate runs until 2027-06-30.
    let secured = try #require(try renewals("2027-01-31", tacit: "yes").first)
    #expect(secured.weight == .low && secured.decideBy == CalendarDate(iso: "2027-01-01"))
    let soon = try #require(try renewals("2027-01-15", tacit: "yes").first)
    #expect(soon.weight == .high)
    let ending = try #require(try renewals("2027-01-31", tacit: "no").first)
    #expect(ending.options.map(\.title).last == "Let it end")
    #expect(
      ending.context.first?.text
        == "The running term ends on 2027-01-31; the contract then ends; the last day to give notice is 2027-01-01"
    )
  }

  @Test func asksForWhatADecisionDemandedWhereOnlyItsTimeRunsOut() throws {
    let request = try #require(
      try report([
        "decisions.csv": """
        id,date,vendor,subject,decision,owner,expires
        D-1,2026-09-17,alpha,Evidence,To be confirmed,Ines,2026-11-30
        """, "services.csv": "vendor,service\nalpha,Payroll\n",
      ]).portfolio.agenda.requested.first { $0.kind == .revisit })
    #expect(
      request.options[request.recommended].title == "Ask the vendor for what the decision demands")
    #expect(
      request.context.first?.text
        == "You decided \"To be confirmed\" on 2026-09-17 (D-1); it expires on 2026-11-30; what has changed: nothing that the documents show"
    )
  }

  @Test func asksAboutPromisesThatNothingSupports() throws {
    let report = try report([
      "customer-demands.csv": """
      id,customer,demand,framework,services,due
      CD-1,Big Customer,Certified,ISO/IEC 27001,printing,2027-01-31
      """
    ])
    let request = try #require(
      report.portfolio.agenda.requested.first { $0.kind == .customerDemands })
    // Due in 69 days, within the 90 of the policy.
    #expect(request.weight == .critical)
    #expect(request.context.first?.text.hasPrefix("CD-1 of Big Customer, due 2027-01-31: ") == true)
    #expect(request.recommended == 1)
  }

  @Test func namesThePromiseThatIsDueFirstBeforeTheOthers() throws {
    let report = try report([
      "customer-demands.csv": """
      id,customer,demand,framework,services,due
      CD-1,Big Customer,Certified,ISO/IEC 27001,printing,2027-06-30
      CD-2,Late Customer,Certified,ISO/IEC 27001,printing,
      CD-3,Small Customer,Certified,ISO/IEC 27001,printing,2026-12-15
      CD-4,Third Customer,Certified,ISO/IEC 27001,printing,2026-12-15
      """
    ])
    let request = try #require(
      report.portfolio.agenda.requested.first { $0.kind == .customerDemands })
    #expect(request.decideBy == CalendarDate(iso: "2026-12-15"))
    #expect(
      request.context.map { $0.text.prefix { $0 != ":" } } == [
        "CD-3 of Small Customer, due 2026-12-15", "CD-4 of Third Customer, due 2026-12-15",
        "CD-1 of Big Customer, due 2027-06-30", "CD-2 of Late Customer, without a due date",
      ])
  }

  @Test func leavesAVendorWithADecisionOutOfTheOthers() throws {
    func path(_ decisions: String) throws -> [String] {
      let report = try report(
        decisions.isEmpty ? [:] : ["decisions.csv": "id,vendor,subject,decision\n\(decisions)"])
      let agenda = report.portfolio.agenda
      return (agenda.requested + agenda.waiting).filter { $0.kind == .certificationPath }
        .flatMap(\.vendors)
    }
    #expect(try path("") == ["beta"])
    #expect(try path("D-1,beta,Evidence,Borne") == [])
  }

  @Test func standsAtTheTopOfTheSummary() throws {
    let report = try report()
    let summary = try #require(report.sections.first)
    guard case .prose = summary.blocks[0], case .table(let table) = summary.blocks[1] else {
      Issue.record("the summary begins with its answer and the decisions")
      return
    }
    #expect(summary.id == "summary" && table.id == "decisions-requested")
    #expect(table.rows.count == report.portfolio.agenda.requested.count && !table.rows.isEmpty)
    #expect(report.portfolio.agenda.requested.allSatisfy { $0.options.count >= 2 })
  }
}
