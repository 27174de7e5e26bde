import AssuranceModel
import Testing

/// Statements of older editions, read for the controls of :2022.
@Suite struct ControlCoverageTests {
  private func statement(
    _ edition: StatementOfApplicability.Edition,
    _ controls: [(id: String, applicability: ControlEntry.Applicability)]
  ) -> StatementOfApplicability {
    StatementOfApplicability(
      edition: edition,
      controls: controls.map { id, applicability in
        ControlEntry(
          id: id, title: "", applicability: applicability, justification: "", status: "",
          citation: Citation(file: "soa.csv", quote: id))
      }, notListed: [])
  }

  private func name(_ coverage: ControlCoverage) -> String {
    switch coverage {
    case .applied: "applied"
    case .partly: "partly"
    case .excluded: "excluded"
    case .notStated: "not stated"
    case .notListed: "not listed"
    }
  }

  @Test func keepsHowAControlOf2005LeadsToOneOf2022() {
    let policies = ControlOrigin(of: "5.1", in: .edition2005)
    #expect(policies.ids == ["5.1.1", "5.1.2"])
    #expect(policies.relation == .merged && policies.isWhole)
    let authorities = ControlOrigin(of: "5.5", in: .edition2005)
    #expect(authorities.ids == ["6.1.6"])
    #expect(authorities.relation == .oneToOne && authorities.isWhole)
    // Segregation of duties moved from 10.1.3 to A.6.1.2 before it became 5.3.
    #expect(ControlOrigin(of: "5.3", in: .edition2005).ids == ["10.1.3"])
    // Security in project management came with :2013, the requirements' analysis did not.
    let projects = ControlOrigin(of: "5.8", in: .edition2005)
    #expect(projects.ids == ["12.1.1"] && !projects.isWhole)
    let intelligence = ControlOrigin(of: "5.7", in: .edition2005)
    #expect(intelligence.ids.isEmpty && intelligence.relation == nil && !intelligence.isWhole)
  }

  @Test(
    arguments: [
      ([("5.1.1", .applicable), ("5.1.2", .applicable)], "5.1", "applied"),
      ([("5.1.1", .excluded), ("5.1.2", .excluded)], "5.1", "excluded"),
      ([("5.1.1", .applicable), ("5.1.2", .excluded)], "5.1", "partly"),
      ([("5.1.1", .applicable)], "5.1", "partly"),
      ([("5.1.1", .excluded)], "5.1", "partly"),
      ([("5.1.1", .notStated), ("5.1.2", .applicable)], "5.1", "not stated"),
      ([("12.1.1", .applicable)], "5.8", "partly"),
      ([("12.1.1", .excluded)], "5.8", "partly"),
      ([("5.1.1", .applicable)], "5.7", "not listed"),
      // Dropped in :2013, so that it decides nothing.
      ([("12.2.1", .excluded)], "8.28", "not listed"),
    ] as [([(String, ControlEntry.Applicability)], String, String)])
  func readsAStatementOf2005(
    _ controls: [(String, ControlEntry.Applicability)], _ control: String, _ expected: String
  ) {
    let coverage = ControlCoverage(of: control, in: statement(.edition2005, controls))
    #expect(name(coverage) == expected)
  }

  @Test func countsOneOfTwoUnitedControlsAsAPart() {
    let listed = statement(.edition2013, [("A.5.1.1", .applicable)])
    #expect(name(ControlCoverage(of: "5.1", in: listed)) == "partly")
  }

  @Test func carriesAWholeStatementOf2005WithoutFillingGaps() {
    let all = AnnexAControl.all(in: .edition2005).map {
      ($0.id, ControlEntry.Applicability.applicable)
    }
    let carried = statement(.edition2005, all).carriedControls
    let counts = Dictionary(grouping: carried) { name($0.coverage) }.mapValues(\.count)
    #expect(carried.count == 93)
    #expect(counts == ["applied": 70, "partly": 5, "not listed": 18])
    let introduced = carried.filter { $0.control.isNewIn2022 }
    #expect(introduced.allSatisfy { $0.coverage == .notListed && $0.origin.ids.isEmpty })
  }
}
