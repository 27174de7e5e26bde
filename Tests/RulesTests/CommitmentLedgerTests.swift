import AssuranceModel
import Rules
import Testing

/// Promised beside shown, line by line.
@Suite struct CommitmentLedgerTests {
  private func lines(_ contracts: [Filed<Contract>], _ certificates: Certificate...)
    -> [CommitmentStatus]
  {
    var record = Build.record(Build.certificate(), services: [Build.service()])
    record.certificates = certificates.enumerated().map { .example("c\($0).pdf", $1) }
    record.contracts = contracts
    return CommitmentLedger.lines(for: record, policy: policy, asOf: Build.asOf)
  }

  @Test func hasALineForEachTagInOrder() {
    #expect(lines([]).map(\.tag) == ClauseTag.allCases)
    #expect(lines([]).allSatisfy { $0.promised == .absent && $0.isSpecific == nil })
  }

  @Test func keepsCertifiedAndCommittedApart() throws {
    let certified = try #require(lines([], Build.certificate()).first)
    #expect(certified.promised == .absent)
    #expect(certified.evidenced == .conforms)
    let contract = ContractSet.example(promising: .maintainCertification).contracts
    let committed = try #require(lines(contract).first)
    #expect(committed.promised == .present)
    #expect(committed.promise != nil)
    #expect(committed.evidenced != .conforms)
  }

  @Test(arguments: [
    (Int?.some(5), false, true), (5, true, false), (3, true, true), (30, false, false),
    (nil, false, false),
  ])
  func holdsAPeriodAgainstThePolicy(_ days: Int?, _ isBusiness: Bool, _ isSpecific: Bool) throws {
    let contract = ContractSet.example(
      promising: .lapseNotification, days: days, isBusiness: isBusiness
    ).contracts
    let line = try #require(lines(contract).first { $0.tag == .lapseNotification })
    #expect(line.promised == .present)
    #expect(line.isSpecific == isSpecific)
    #expect(line.evidenced == nil)
  }

  @Test func neverTakesAHalfReadContractAsSilent() throws {
    let contract = ContractSet.example(halfReadFor: .terminationRight).contracts
    let line = try #require(lines(contract).first { $0.tag == .terminationRight })
    #expect(line.promised == .undetermined)
  }

  @Test func findsAPromiseInAnyOfTheContracts() throws {
    let contracts =
      ContractSet.example(lacking: .soaAccess).contracts
      + ContractSet.example(promising: .soaAccess).contracts
    let line = try #require(lines(contracts).first { $0.tag == .soaAccess })
    #expect(line.promised == .present)
  }
}
