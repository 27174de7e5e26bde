import AssuranceModel
import Reporting
import Testing

@Suite struct ReportComposerTests {
  @Test func givesEachVendorExactlyOneStandingAndAddsThemUp() throws {
    let report = try composed(fiveVendors, someDocuments())
    let table = try report.table("standing")
    #expect(table.rows.count == Standing.allCases.count)
    #expect(try table.cells("vendors").map(\.number).reduce(0, +) == 5)
    #expect(report.portfolio.standings.map(\.vendors).reduce(0, +) == report.portfolio.vendors)
  }

  @Test func addsSpendOfOneCurrencyOnlyAndNamesWhatIsLeftOut() throws {
    let report = try composed(fiveVendors, someDocuments())
    #expect(report.portfolio.annualSpend.hundredths == 35_000_350)
    let spend = try report.table("standing").cells("spend").map(\.number)
    #expect(spend.reduce(0, +) == report.portfolio.annualSpend.hundredths)
    #expect(report.portfolio.vendorsWithoutSpend == ["delta", "epsilon"])
  }

  @Test func givesSharesThatAddUpToTheWhole() throws {
    let shares = try composed(fiveVendors).table("standing").cells("share").map {
      (value) -> Double in
      switch value {
      case .share(let share): share
      default: 2
      }
    }
    #expect(abs(shares.reduce(0, +) - 1) < 1e-9)
  }

  @Test func printsContributionsThatAddUpToTheScore() throws {
    let report = try composed(fiveVendors, someDocuments())
    for vendor in report.vendors {
      let score = try #require(vendor.scorecard)
      #expect(score.contributions.map(\.points).reduce(0, +) == score.score)
    }
  }

  @Test func neverAddsReductionAndAvoidance() throws {
    let savings = try #require(composed(fiveVendors).portfolio.commercial.savings)
    let amounts = savings.totals.map { "\($0.kind.rawValue) \($0.amount.hundredths)" }
    #expect(amounts.contains("reduction 60000"))
    #expect(amounts.contains("avoidance 40000"))
    #expect(!savings.totals.contains { $0.amount.hundredths == 100_000 })
  }

  @Test func listsEveryOpenFindingOnceAndNoOther() throws {
    let report = try composed(fiveVendors, someDocuments())
    let open = report.vendors.flatMap(\.assessment.findings).count {
      $0.verdict == .nonconforming || $0.verdict == .undetermined
    }
    #expect(try report.table("findings").rows.count == open)
  }

  @Test func namesWhatWasSearchedWhereNothingIsPromised() throws {
    let report = try composed(fiveVendors, someDocuments())
    let row = try #require(
      report.table("commitments").rows.first { $0[0].value == .text("Beta GmbH") })
    let cells = row.dropFirst(2)
    #expect(cells.count == ClauseTag.allCases.count)
    #expect(cells.allSatisfy { $0.value == .text("no") && $0.citations.isEmpty })
    #expect(cells.allSatisfy { $0.searches.map(\.place) == ["searched pages 1-3"] })
  }

  @Test func leavesOutSentencesAboutNobody() throws {
    for report in [try composed(fiveVendors, someDocuments()), try composed(fiveVendors)] {
      let prose = report.prose
      for noun in ["vendor", "vendors", "certificate holder", "certificate holders", "document"] {
        #expect(!prose.contains("- 0 \(noun) "), "\(noun)")
        #expect(!prose.contains(" 0 \(noun)"), "\(noun)")
      }
    }
  }

  @Test func composesAPackOfNothing() throws {
    let report = try composed(["vendors.csv": "id,legal_name\n"])
    #expect(report.portfolio.vendors == 0)
    #expect(report.portfolio.annualSpend.hundredths == 0)
    #expect(report.calendar.isEmpty)
    // Without spend there is no share, and none is invented.
    let shares = try report.table("standing").cells("share")
    #expect(shares.allSatisfy { if case .none = $0 { true } else { false } })
    #expect(report.prose.contains("For no vendor do the documents show"))
  }

  @Test func saysWhichTablesAreMissing() throws {
    let report = try composed(["vendors.csv": "id,legal_name\nalpha,Alpha Ltd\n"])
    let words =
      report.tables.flatMap { $0.rows.joined().map(\.value) }.map { "\($0)" }.joined()
      + report.prose + report.tables.map(\.note).joined()
    for name in ["services.csv", "savings.csv", "decisions.csv"] {
      #expect(words.replacing("\\", with: "").contains(name), "\(name)")
    }
  }

  @Test func keepsIdsOfTablesAndSectionsApart() throws {
    let report = try composed(fiveVendors, someDocuments())
    #expect(Set(report.tables.map(\.id)).count == report.tables.count)
    #expect(Set(report.sections.map(\.id)).count == report.sections.count)
    let sections = Set(report.sections.map(\.id))
    for cell in report.tables.flatMap({ $0.rows.joined() }) {
      if let link = cell.link { #expect(sections.contains(link), "\(link)") }
    }
    #expect(
      report.tables.allSatisfy { table in
        table.rows.allSatisfy { $0.count == table.columns.count }
      })
  }

  @Test func beginsEveryFindingAndReasonWithACapital() throws {
    let report = try composed(fiveVendors, someDocuments())
    let texts = report.vendors.flatMap { vendor in
      vendor.assessment.findings.map(\.message.text) + vendor.nextActions
        + vendor.assessment.standing.reasons.map(\.text)
    }
    for text in texts { #expect(text.first?.isLowercase == false, "\(text)") }
  }

  @Test func marksDatesForTheCalendarOfWhatIsKnownOnly() throws {
    let report = try composed(fiveVendors, someDocuments())
    let kinds = Set(
      report.calendar.map { $0.uid.split(separator: ".")[0...1].joined(separator: ".") })
    #expect(kinds.contains("alpha.certificate-expiry"))
    #expect(kinds.contains("alpha.notice"))
    #expect(!kinds.contains { $0.hasPrefix("gamma") })
  }
}
