import AssuranceModel
import Rules
import Testing

/// A certificate in force that another company holds is none of the vendor's.
@Suite struct ForeignHolderTests {
  private func assessment(_ holder: String, promised: Bool = false) -> Assessment {
    var record = Build.record(Build.certificate(holder: .example(holder)))
    let contract =
      promised
      ? ContractMaking().promising(.maintainCertification, "shall keep") : ContractMaking()
    record.contracts = [.example("msa.docx", contract.contract)]
    return Assessor.assess(record, policy: policy, asOf: Build.asOf)
  }

  private func finding(_ rule: String, _ assessment: Assessment) throws -> Finding {
    try #require(assessment.findings.first { $0.rule.id == rule })
  }

  @Test func saysThatTheVendorHasNoneOfItsOwn() throws {
    let assessment = assessment("Brackwell Holdings Inc.")
    #expect(assessment.standing.standing == .scopeConcern)
    let inForce = try finding("VEN001", assessment)
    #expect(inForce.verdict == .nonconforming)
    #expect(inForce.message.text.contains("is held by Brackwell Holdings Inc."))
    #expect(inForce.evidence.isEmpty == false)
    #expect(try finding("VEN003", assessment).verdict == .notApplicable)
    #expect(try finding("VEN006", assessment).verdict == .notApplicable)
    #expect(assessment.position?.certifiedNotCommitted.state == .no)
    for tag in [ClauseTag.maintainCertification, .scopeSpecificity, .geographicAlignment] {
      #expect(assessment.commitments.first { $0.tag == tag }?.evidenced == .nonconforming, "\(tag)")
    }
  }

  @Test func countsAPromiseThatOnlyTheParentKeepsAsNotShown() throws {
    let assessment = assessment("Brackwell Holdings Inc.", promised: true)
    #expect(try finding("VEN006", assessment).verdict == .nonconforming)
    #expect(assessment.position?.committedNotCertified.state == .yes)
  }

  @Test func leavesItOpenWhereAGroupMayIncludeTheVendor() throws {
    let assessment = assessment("Castor plc and its subsidiaries")
    let inForce = try finding("VEN001", assessment)
    #expect(inForce.verdict == .undetermined)
    #expect(inForce.message.text.hasPrefix("Ask for the list of companies"))
    #expect(assessment.position?.certifiedNotCommitted.state == .undetermined)
  }

  @Test func prefersTheVendorsOwnCertificateToACloserOneOfItsParent() {
    let record = Build.record(
      Build.certificate(holder: .example("Brackwell Holdings Inc.")),
      Build.certificate(scope: .example("Operation of data centres"), edition: .notStated))
    #expect(Build.standing(record).certificate == "certificate-1.pdf")
  }
}
