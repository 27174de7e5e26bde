import AssuranceModel
import AssurancePipeline
import Foundation
import Testing

/// The setting `exposure` of `policy.yaml`.
@Suite struct ExposureSettingTests {
  private func read(_ policy: String) throws -> ExposurePolicy {
    try BuyerInputs.read(["policy.yaml": policy]).policy.exposure
  }

  @Test func holdsTheDefaultsWhereThePolicyIsSilent() throws {
    let exposure = try read("buyer: B\n")
    #expect(exposure == ExposurePolicy())
    #expect(exposure.trials == 1_000_000 && exposure.seed == 27_001 && exposure.appetite == nil)
  }

  @Test func readsEverySetting() throws {
    let exposure = try read(
      """
      exposure:
        trials: 200_000
        seed: 7
        appetite: 5000000
        buyer_revenue: 1B-10B
        events_per_year: 0.05
        events_law: negative_binomial
        events_size: 0.3
        shared_share: 0.25
        loss_range:
          critical: [200000, 12000000]
          high:
            personal: [10, 20, 90]
            public: [1, 2]
        vendor_loss_range:
          acme: [1000, 2000]
      """)
    #expect(
      exposure
        == ExposurePolicy(
          trials: 200_000, seed: 7, appetite: 5_000_000, revenue: .upTo10B, eventsPerYear: 0.05,
          law: .negativeBinomial, size: 0.3, sharedShare: 0.25,
          rangesByTier: [.critical: .interval(low: 200_000, high: 12_000_000)],
          ranges: [
            .high: [
              .personal: .pert(least: 10, likely: 20, most: 90), .open: .interval(low: 1, high: 2),
            ]
          ],
          rangesByVendor: ["acme": .interval(low: 1_000, high: 2_000)]))
  }

  @Test(arguments: [
    ("exposure:\n  trial: 5000\n", 2, "Did you mean `trials`?"),
    ("exposure:\n  trials: 10\n", 2, "1000"),
    ("exposure:\n  trials: many\n", 2, "1000000"),
    ("exposure:\n  seed: -1\n", 2, "27001"),
    ("exposure:\n  buyer_revenue: 1B-10M\n", 2, "Did you mean `1B-10B`?"),
    ("exposure:\n  events_per_year: 0\n", 2, "above 0"),
    ("exposure:\n  events_law: pareto\n", 2, "poisson, negative_binomial"),
    ("exposure:\n  events_size: 0.3\n", 2, "events_per_year"),
    ("exposure:\n  events_law: negative_binomial\n", 2, "buyer_revenue"),
    ("exposure:\n  shared_share: 30\n", 2, "0.3"),
    ("exposure:\n  loss_range:\n    urgent: [1, 2]\n", 3, "critical, high, medium, low"),
    ("exposure:\n  loss_range:\n    high: [2, 1]\n", 3, "ascending"),
    ("exposure:\n  loss_range:\n    high: [1]\n", 3, "5th, 95th"),
    ("exposure:\n  loss_range:\n    high: [1, 20000]\n", 3, "10000 times"),
    ("exposure:\n  loss_range:\n    high:\n      secret: [1, 2]\n", 4, "sensitive, personal"),
    ("exposure:\n  vendor_loss_range: 5\n", 2, "vendor-id"),
  ])
  func refusesWhatCannotBeMeantWithLineAndRemedy(_ policy: String, _ line: Int, _ hint: String) {
    #expect {
      try read(policy)
    } throws: { error in
      guard let error = error as? PipelineError else { return false }
      return error.exitStatus == 3 && "\(error)".contains("policy.yaml:\(line):")
        && "\(error)".contains(hint)
    }
  }
}
