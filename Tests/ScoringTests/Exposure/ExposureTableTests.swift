import AssuranceModel
import Scoring
import Testing

@Suite struct ExposureTableTests {
  private let entries = ExposureTable.builtIn.entries

  @Test func readsEveryRow() {
    // The number of rows is written by hand: a row that cannot be read would be missing.
    #expect(entries.count == 50)
    #expect(Set(entries.map { [$0.use, $0.key] }).count == entries.count)
  }

  @Test func namesSourceAndDateOfEveryNumber() {
    for entry in entries {
      #expect(!entry.parameter.source.isEmpty && !entry.parameter.edition.isEmpty)
      #expect(entry.parameter.confidence != .policy)
      // What no source gives is called an assumption.
      #expect(
        (entry.parameter.source == "Our convention") == (entry.parameter.confidence == .assumption))
    }
  }

  @Test func hasARowForEveryTierClassStandingAndRevenue() {
    for tier in Vendor.Tier.allCases {
      #expect(ExposureTable.builtIn.entry("tier_events", tier.rawValue) != nil)
      #expect(ExposureTable.builtIn.entry("tier_loss", tier.rawValue) != nil)
    }
    for data in ExposurePolicy.DataClass.allCases {
      #expect(ExposureTable.builtIn.entry("data_events", data.rawValue) != nil)
      #expect(ExposureTable.builtIn.entry("data_loss", data.rawValue) != nil)
    }
    for standing in Standing.allCases where standing != .covered {
      #expect(ExposureTable.builtIn.entry("certificate", standing.rawValue) != nil)
    }
    for revenue in ExposurePolicy.Revenue.allCases {
      for law in [nil, ExposurePolicy.Law.poisson, .negativeBinomial] {
        #expect(BaseRates(ExposurePolicy(revenue: revenue, law: law)) != nil)
      }
    }
    #expect(BaseRates(ExposurePolicy()) != nil)
  }

  @Test func neverMakesAFindingFavourable() {
    let effects = Set(entries.map(\.key)).flatMap(ExposureTable.builtIn.effects)
    #expect(effects.count > 10)
    for effect in effects { #expect(effect.value >= 1, "\(effect.key)") }
  }
}
