import AssuranceModel
import Rules
import Testing

/// Whether a remedy answers to a promise, by its words.
@Suite struct EnforcementTests {
  private let right = "If certification is lost and not restored in 30 days, the Buyer may leave."

  private func contract(_ reach: RemedyReach) -> ContractMaking {
    ContractMaking().promising(.maintainCertification).promising(.lapseNotification)
      .promising(
        .terminationRight, right, ClauseParameters(cureDays: 30, remedyReach: reach))
  }

  @Test func reachesTheLossOfCertificationAndNoDutyToTell() throws {
    let contract = contract(.certification)
    let kept = try #require(contract.line(.maintainCertification)?.enforcement)
    #expect(kept.answer == .enforceable)
    #expect(kept.reason == "the contract may be ended where it is not cured in 30 days")
    #expect(kept.remedy.map(\.quote) == [right])
    let told = try #require(contract.line(.lapseNotification)?.enforcement)
    #expect(told.answer == .unenforceable)
    #expect(told.remedy.map(\.quote) == [right])
    #expect(contract.line(.terminationRight)?.enforcement?.answer == .enforceable)
  }

  @Test func printsThePeriodInTheUnitThatTheContractStates() throws {
    let contract = ContractMaking().promising(.maintainCertification)
      .promising(
        .terminationRight, right,
        ClauseParameters(
          cureDays: 30, curePeriod: ContractPeriod(1, .months), remedyReach: .certification))
    #expect(
      contract.line(.maintainCertification)?.enforcement?.reason
        == "the contract may be ended where it is not cured in 1 month")
  }

  @Test func reachesEveryDutyWhereAnyBreachOfTheDocumentCounts() throws {
    #expect(contract(.document).line(.lapseNotification)?.enforcement?.answer == .enforceable)
  }

  @Test func leavesOpenWhatStandsInTheClauseThatTheRightNames() throws {
    let told = try #require(contract(.clause).line(.lapseNotification)?.enforcement)
    #expect(told.answer == .undetermined)
    #expect(told.reason.hasPrefix("verify whether"))
  }

  @Test func findsNoRemedyWhereTheContractsHaveNone() throws {
    let contract = ContractMaking().promising(.maintainCertification)
    let kept = try #require(contract.line(.maintainCertification)?.enforcement)
    #expect(kept.answer == .unenforceable)
    #expect(kept.remedy.isEmpty)
    #expect(kept.searches.map(\.file) == ["msa.docx"])
  }

  @Test func neverTakesAHalfReadContractForOneWithoutARemedy() throws {
    let contract = ContractMaking().promising(.maintainCertification)
      .leavingOpen(.terminationRight)
    #expect(contract.line(.maintainCertification)?.enforcement?.answer == .undetermined)
  }
}
