import AssuranceModel
import Rules
import Testing

/// Who rests on whom, and what is known of the companies behind the vendors.
@Suite struct SupplyChainTests {
  @Test func joinsOneCompanyThatSeveralRowsWriteDifferently() throws {
    let chain = SupplyChainCase(
      "alpha > Quenby Hosting GmbH: ISO/IEC 27001", "beta > QUENBY HOSTING", "gamma > Other SA"
    ).chain
    #expect(chain.parties.map(\.name) == ["Quenby Hosting GmbH", "Other SA"])
    let shared = try #require(chain.parties.first)
    #expect(shared.direct == ["alpha", "beta"] && shared.vendors == ["alpha", "beta"])
    #expect(shared.citations.map(\.cell) == ["A2", "A3"])
  }

  @Test func neverCountsAStatementAsCovered() throws {
    let chain = SupplyChainCase("alpha > Quenby: ISO/IEC 27001:2022 certified", "beta > Quenby")
      .chain
    let party = try #require(chain.parties.first)
    #expect(party.state == .stated("ISO/IEC 27001:2022 certified") && !party.state.isCovered)
    #expect(party.state.title == "Stated, not evidenced")
    // The row of beta is silent, and so is beta's path.
    #expect(chain.weakestPath(of: "beta")?.links.last?.state == .notStated)
  }

  @Test func givesAVendorOfOursTheStandingThatItsDocumentsShow() throws {
    let chain = SupplyChainCase(
      "beta > Alpha Cloud: nothing at all", "gamma > Beta Limited: ISO/IEC 27001:2022"
    ).chain
    let parties = Dictionary(uniqueKeysWithValues: chain.parties.map { ($0.vendor, $0) })
    #expect(parties["alpha"]?.state == .vendor(.covered))
    // A claim of the table does not lift a vendor that has no certificate.
    #expect(parties["beta"]?.state == .vendor(.noISO27001))
    #expect(parties["beta"]?.name == "Beta Ltd")
    #expect(chain.walks(of: "gamma") == ["Beta Limited", "Beta Limited > Alpha Cloud"])
  }

  @Test func followsChainsThroughCompaniesThatAreNoVendors() throws {
    let chain = SupplyChainCase(
      "alpha > First: ISO", "First > Second", "SECOND GmbH > Third: ISO", "beta > Third: ISO"
    ).chain
    #expect(
      chain.walks(of: "alpha") == ["First", "First > Second", "First > Second > Third"])
    #expect(chain.parties.last?.vendors == ["alpha", "beta"])
    #expect(chain.parties.last?.direct == ["beta"])
    let weakest = try #require(chain.weakestPath(of: "alpha"))
    #expect(weakest.links.map(\.name) == ["First", "Second"] && weakest.rank == 2)
  }

  @Test func takesTheShortestOfSeveralWays() {
    let chain = SupplyChainCase("alpha > One", "One > Two", "Two > End", "alpha > End").chain
    #expect(chain.walks(of: "alpha") == ["One", "End", "One > Two"])
  }

  @Test func endsWhereCompaniesStandBehindEachOther() {
    let chain = SupplyChainCase(
      "alpha > One", "One > Two", "Two > One", "beta > Gamma Ltd", "gamma > Beta Ltd",
      "alpha > Alpha Ltd"
    ).chain
    #expect(chain.walks(of: "alpha") == ["One", "One > Two"])
    #expect(chain.walks(of: "beta") == ["Gamma Ltd"])
    #expect(chain.rings == [["Alpha Ltd"], ["Beta Ltd", "Gamma Ltd"], ["One", "Two"]])
  }

  @Test func endsOnATableInWhichEveryCompanyStandsBehindEveryOther() {
    let names = (0..<40).map { "Company\($0)" }
    var dense = SupplyChainCase("alpha > Company0")
    for one in names {
      for other in names {
        dense.rows += SupplyChainCase("\(one) > \(other)").rows
      }
    }
    let chain = dense.chain
    #expect(chain.paths(of: "alpha").count == 40)
    #expect(chain.paths(of: "alpha").allSatisfy { $0.rank <= 2 })
    #expect(chain.rings.map(\.count) == [40])
  }

  @Test func showsTheCertificateOfACompanyThatIsNoVendor() throws {
    var shown = SupplyChainCase("alpha > Quenby Hosting GmbH: ISO/IEC 27001")
    shown.records[0].certificates.append(
      .example("host.pdf", Build.certificate(holder: .example("Quenby Hosting"))))
    #expect(shown.chain.parties.first?.state == .certificate(.inForce))
    #expect(shown.chain.parties.first?.state.isCovered == false)
    var expired = SupplyChainCase("alpha > Quenby Hosting GmbH: ISO/IEC 27001")
    expired.records[0].certificates.append(
      .example(
        "host.pdf",
        Build.certificate(
          holder: .example("Quenby Hosting"), expiry: .example(.day(2025, 1, 31)))))
    #expect(expired.chain.parties.first?.state == .certificate(.notInForce))
  }

  @Test func namesTheCompaniesThatOnlyASOC2ReportNames() throws {
    var reported = SupplyChainCase("alpha > Quenby: ISO/IEC 27001")
    var report = ServiceAuditorReport(report: .soc2)
    report.subservices = [
      SubserviceOrganisation(name: .example("Quenby Inc.")),
      SubserviceOrganisation(name: .example("Underhill Backup LLC")),
      SubserviceOrganisation(name: .notStated),
    ]
    reported.records[0].serviceAuditorReports = [.example("soc2.pdf", report)]
    let chain = reported.chain
    #expect(chain.walks(of: "alpha") == ["Quenby", "Underhill Backup LLC"])
    let link = try #require(chain.paths(of: "alpha").last?.links.last)
    #expect(link.state == .notStated && !link.isInTable)
    #expect(chain.parties.map(\.unlisted) == [[], ["alpha"]])
    #expect(!link.citations.isEmpty && link.citations.allSatisfy { $0.file != "subprocessors.csv" })
  }

  @Test func ordersTheStatesFromWeakestToStrongest() {
    let states: [SubprocessorState] = [
      .vendor(.noISO27001), .notStated, .stated("ISO/IEC 27001"), .vendor(.soc2Only),
      .vendor(.scopeConcern), .vendor(.covered),
    ]
    #expect(zip(states, states.dropFirst()).allSatisfy { $0 < $1 })
    #expect(states.filter(\.isCovered) == [.vendor(.covered)])
    #expect(!(SubprocessorState.certificate(.undetermined) > .notStated))
  }
}

/// The spend that rests on each company, counted by hand.
@Suite struct SpendConcentrationTests {
  @Test func countsAVendorOnceAndNamesThoseWithoutASpend() throws {
    let made = SupplyChainCase(
      "alpha > Shared", "Shared > Deep", "alpha > Deep", "beta > Deep", "gamma > Deep")
    let concentration = SpendConcentration(
      of: made.chain, made.records.map(\.vendor), in: policy.reportingCurrency)
    #expect(made.chain.parties.map(\.name) == ["Shared", "Deep"])
    #expect(concentration.amounts.map(\.spend.hundredths) == [100_000, 200_000])
    #expect(concentration.amounts[1].vendorsWithoutSpend == ["gamma"])
    #expect(concentration.order == [1, 0])
    #expect(concentration.share(of: concentration.amounts[0]) == 0.5)
    #expect(concentration.largestThree.spend.hundredths == 200_000)
  }

  @Test func hasNoShareOfASpendThatNobodyStates() {
    let made = SupplyChainCase("gamma > Deep")
    let concentration = SpendConcentration(
      of: made.chain, [made.records[2].vendor], in: policy.reportingCurrency)
    #expect(concentration.share(of: concentration.amounts[0]) == nil)
  }
}
