import AssuranceModel
import Rules
import Testing

/// Certified and not committed, committed and not certified: two statements, never one.
@Suite struct CertificationPositionTests {
  typealias State = CertificationPosition.Statement.State

  enum Evidence { case certified, notCertified, unknown }

  private func position(_ evidence: Evidence, _ contract: ContractMaking) throws
    -> CertificationPosition
  {
    var record = Build.record(services: [Build.service()])
    switch evidence {
    case .certified: record = Build.record(Build.certificate())
    case .notCertified: break
    case .unknown: record = Build.record(Build.certificate(expiry: .illegible))
    }
    record.contracts = [.example("msa.docx", contract.contract)]
    return try #require(Assessor.assess(record, policy: policy, asOf: Build.asOf).position)
  }

  @Test(arguments: [
    (Evidence.certified, ClauseReading.Verdict.present, State.no, State.no),
    (.certified, .absent, .yes, .no), (.certified, .undetermined, .undetermined, .no),
    (.notCertified, .present, .no, .yes), (.notCertified, .absent, .no, .no),
    (.notCertified, .undetermined, .no, .undetermined),
    (.unknown, .present, .no, .undetermined), (.unknown, .absent, .undetermined, .no),
    (.unknown, .undetermined, .undetermined, .undetermined),
  ])
  func answersEachStatementByItself(
    _ evidence: Evidence, _ promised: ClauseReading.Verdict, _ certified: State,
    _ committed: State
  ) throws {
    let contract =
      switch promised {
      case .present: ContractMaking().promising(.maintainCertification, "shall keep")
      case .absent: ContractMaking()
      case .undetermined: ContractMaking().leavingOpen(.maintainCertification)
      }
    let position = try position(evidence, contract)
    #expect(position.certifiedNotCommitted.state == certified)
    #expect(position.committedNotCertified.state == committed)
  }

  @Test func citesBothSides() throws {
    let contract = ContractMaking().promising(.maintainCertification, "shall keep")
    let statement = try position(.certified, contract).certifiedNotCommitted
    #expect(statement.citations.first?.quote == "shall keep")
    #expect(
      statement.citations.map(\.file).contains { $0.hasPrefix("certificate") }
        || statement.citations.count == 2)
  }

  @Test func saysWhatWasSearchedWhereNothingIsPromised() throws {
    let statement = try position(.certified, ContractMaking()).certifiedNotCommitted
    #expect(statement.state == .yes)
    #expect(statement.searches.map(\.file) == ["msa.docx"])
  }
}
