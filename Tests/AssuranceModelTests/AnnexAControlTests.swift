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
    #expect(AnnexASuccession.all.count == 115)
    #expect(Set(AnnexASuccession.all.map(\.old)) == old)
    let introduced = AnnexAControl.all(in: .edition2022).filter(\.isNewIn2022).map(\.id)
    #expect(Set(AnnexASuccession.all.map(\.new)) == new.subtracting(introduced))
    #expect(introduced.count == 11)
  }
}
