import AssuranceModel
import AssurancePipeline
import Foundation
import Testing

/// The setting `redlines` of `policy.yaml`.
@Suite struct RedlineSettingTests {
  private func read(_ policy: String) throws -> [ClauseTag: NegotiatingPosition] {
    try BuyerInputs.read(["policy.yaml": policy]).policy.positions
  }

  @Test func leavesTheProgrammesWordingsWhereThePolicyIsSilent() throws {
    #expect(try read("buyer: B\n").isEmpty)
  }

  @Test func readsOwnWordingsAndLimits() throws {
    let positions = try read(
      """
      redlines:
        termination_right:
          fallback: none
        provide_certificate:
          acceptable: >
            The Supplier shall send its certificate to {standard}
            on request.
          escalate: Any fee for a copy.

      """)
    #expect(positions[.terminationRight] == NegotiatingPosition(fallback: .none))
    #expect(
      positions[.provideCertificate]
        == NegotiatingPosition(
          acceptable: "The Supplier shall send its certificate to {standard} on request.",
          escalation: "Any fee for a copy."))
    #expect(positions.count == 2)
  }

  @Test(arguments: [
    ("redlines: {termination: {fallback: none}}\n", "termination_right"),
    ("redlines: {termination_right: {weakest: none}}\n", "fallback"),
    ("redlines: {termination_right: {fallback: \"within {cures}\"}}\n", "{cure}"),
    ("redlines: {termination_right: {fallback: \"within {cure\"}}\n", "{cure}"),
    ("redlines: {termination_right: none}\n", "key: value"),
  ])
  func refusesWhatCannotBeMeantWithARemedy(_ policy: String, _ remedy: String) {
    let error = #expect(throws: PipelineError.self) { try read(policy) }
    #expect(error.map { "\($0)".contains(remedy) } == true)
  }
}
