import AssuranceModel
import Testing

@Suite struct AnnexAControlTests {
  @Test func holdsEveryControlOfEveryEdition() {
    #expect(AnnexAControl.all(in: .edition2005).count == 133)
    #expect(AnnexAControl.all(in: .edition2013).count == 114)
    #expect(AnnexAControl.all(in: .edition2022).count == 93)
    #expect(AnnexAControl.all(in: .edition2005).first?.id == "5.1.1")
    #expect(AnnexAControl.all(in: .edition2013).last?.id == "A.18.2.3")
  }

  @Test func leadsEveryOldControlToAKnownNewOne() {
    let old = Set(AnnexAControl.all(in: .edition2013).map(\.id))
    let new = Set(AnnexAControl.all(in: .edition2022).map(\.id))
    #expect(AnnexASuccession.from2013.count == 115)
    #expect(Set(AnnexASuccession.from2013.map(\.old)) == old)
    let introduced = AnnexAControl.all(in: .edition2022).filter(\.isNewIn2022).map(\.id)
    #expect(Set(AnnexASuccession.from2013.map(\.new)) == new.subtracting(introduced))
    #expect(introduced.count == 11)
  }

  @Test func leadsControlsOf2005ToKnownOnesOf2013() {
    let old = Set(AnnexAControl.all(in: .edition2005).map(\.id))
    let new = Set(AnnexAControl.all(in: .edition2013).map(\.id))
    #expect(Set(AnnexASuccession.from2005.map(\.old)).isSubset(of: old))
    // The eleven that :2013 introduced, and one whose predecessor no source names.
    let introduced: Set = [
      "A.6.1.5", "A.12.6.2", "A.14.2.1", "A.14.2.5", "A.14.2.6", "A.14.2.8", "A.15.1.1",
      "A.15.1.3", "A.16.1.4", "A.16.1.5", "A.17.2.1",
    ]
    #expect(
      new.subtracting(AnnexASuccession.from2005.map(\.new)) == introduced.union(["A.17.1.3"]))
  }
}
