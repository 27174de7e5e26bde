import AssuranceModel
import AssuranceTesting
import Reporting
import Rules
import Testing

/// The formulas of the workbook against the scorer itself.
@Suite struct LiveScoreTests {
  private static let rules = RuleCatalogue.reference.entries.map(\.reference)

  private func report(_ weights: [String: Int] = [:]) throws -> Report {
    try composed(
      modelledVendors, try someDocuments(), exposure: ExposurePolicy(trials: 1), weights: weights)
  }

  private func inputs(_ weights: [String: Int]) -> [CellName: Int] {
    Dictionary(
      uniqueKeysWithValues: weights.map { (CellName.weight(of: $0.key), $0.value) })
  }

  @Test func namesEveryCellThatAFormulaRefersToOnce() throws {
    let calculated = CalculatedReport(try report())
    #expect(calculated.repeated.isEmpty)
    #expect(calculated.used.subtracting(calculated.names).isEmpty)
    #expect(calculated.used.contains(.score(ofVendor: 4)))
    #expect(Self.rules.allSatisfy { calculated.used.contains(.weight(of: $0.id)) })
  }

  @Test func comesToTheValuesOfTheRunWhileNothingIsChanged() throws {
    let report = try report(["COM001": 30, "VEN001": 5_000, "DRF004": 7])
    let calculated = CalculatedReport(report)
    var formulas = 0
    for table in report.tables + report.workbookTables {
      for (row, cells) in table.rows.enumerated() {
        for (column, cell) in cells.enumerated() where cell.live?.formula != nil {
          formulas += 1
          let found = calculated.value(of: cell, above: table.rows[..<row].map { $0[column] })
          let stored =
            if case .text(let text) = cell.value { text } else { String(cell.value.number) }
          #expect(found.text == stored, "\(table.id), row \(row), column \(column)")
        }
      }
    }
    #expect(formulas > 2 * Self.rules.count)
  }

  /// Whatever weights are typed in, the same scores as if the policy had had them.
  @Test func followsChangedWeightsAsTheScorerDoes() throws {
    var random = SplitMix64(seed: 11)
    var changedBands = 0
    let before = try report()
    for _ in 0..<12 {
      var weights: [String: Int] = [:]
      for rule in Self.rules where Bool.random(using: &random) {
        weights[rule.id] = Int.random(in: 0...40, using: &random)
      }
      let after = try report(weights)
      let calculated = CalculatedReport(before, inputs: inputs(weights))
      for (index, vendor) in after.vendors.enumerated() {
        let card = try #require(vendor.scorecard)
        let live = LiveScore(card: try #require(before.vendors[index].scorecard), number: index + 1)
        #expect(calculated.value(of: live.score) == .number(card.score))
        #expect(calculated.value(of: live.betterScore) == .number(card.scoreIfAnsweredWell))
        #expect(calculated.value(of: live.band) == .words(card.band.rawValue))
        changedBands += card.band == live.card.band ? 0 : 1
      }
    }
    #expect(changedBands > 5)
  }

  @Test func countsARuleThatHadNoWeightOnceItIsGivenOne() throws {
    let before = try report(["COM001": 0])
    let beta = try #require(before.vendors.firstIndex { $0.record.vendor.id == "beta" })
    let card = try #require(before.vendors[beta].scorecard)
    #expect(card.weightless.contains(.init(rule: "COM001", isUndetermined: false)))
    #expect(!card.contributions.contains { $0.rule == "COM001" })
    let live = LiveScore(card: card, number: beta + 1)
    let calculated = CalculatedReport(before, inputs: inputs(["COM001": 9]))
    #expect(calculated.value(of: live.score) == .number(card.score + 9))
    #expect(calculated.value(of: live.betterScore) == .number(card.scoreIfAnsweredWell + 9))
  }

  @Test(arguments: [(-4, 0), (0, 0), (1_000, 1_000), (5_000, 1_000)])
  func keepsAWeightInItsRangeAsTheScorerDoes(_ weight: Int, _ counted: Int) throws {
    let report = try report(["COM001": weight])
    let calculated = CalculatedReport(try self.report(), inputs: inputs(["COM001": weight]))
    #expect(calculated.value(of: .points(of: "COM001")) == .number(counted))
    for (index, vendor) in report.vendors.enumerated() {
      let card = try #require(vendor.scorecard)
      #expect(calculated.value(of: .score(ofVendor: index + 1)) == .number(card.score))
    }
  }

  @Test func writesOutWhereTheBandsBegin() throws {
    let bands = try #require(try report().workbookTables.first { $0.id == "bands" })
    #expect(try bands.cells("from") == [.points(0), .points(30), .points(70), .points(120)])
    #expect(
      try bands.cells("to") == [.points(29), .points(69), .points(119), .none("no end")])
  }
}

extension Report {
  /// All tables that only the workbook has.
  fileprivate var workbookTables: [ReportTable] {
    workbookSections.flatMap(\.blocks).compactMap {
      if case .table(let table) = $0 { table } else { nil }
    }
  }
}
