import AssuranceModel
import Testing

@Suite struct ControlProfileTests {
  private let vendor = Vendor(
    id: "a", legalName: "Alder Ltd", tier: .critical,
    citation: Citation(file: "vendors.csv", cell: "A2", quote: "Alder Ltd"))

  @Test func unitesTheTableAndTheProfile() throws {
    let profile = ControlProfile([
      entry(.dataClass("personal"), "5.34"), entry(.tier(.critical), "8.13"),
      entry(.tier(.low), "7.1"), entry(.dataClass("special"), "8.11"),
      entry(.service("hosting", words: ["hosting"]), "8.24"),
    ])
    let service = try #require(
      profile.applied(to: [service("Cloud hosting", requiring: ["8.24"])], of: [vendor]).first)
    #expect(service.requiredControls == ["8.24", "5.34", "8.13"])
    #expect(service.requirements.first?.reason == "required by services.csv")
    #expect(service.requirements.last?.reason == "because of 8.24")
  }

  @Test func tellsAKindOfServiceByWholeWordsInAnyOfItsNames() {
    let profile = ControlProfile([entry(.service("network", words: ["WAN"]), "8.20")])
    let services = [service("Swan keeping"), service("Managed network", or: ["SD-WAN"])]
    #expect(profile.applied(to: services, of: [vendor]).map(\.requiredControls) == [[], ["8.20"]])
  }

  @Test func takesOutAndReplacesWhatIsRequired() {
    var profile = ControlProfile([
      entry(.dataClass("personal"), "5.34"), entry(.dataClass("special"), "5.34"),
    ])
    profile.require(ControlRequirement(control: "5.34", reason: "ours"), on: .dataClass("special"))
    #expect(profile.entries.map(\.requirement.reason) == ["because of 5.34", "ours"])
    let isTaken = profile.remove("5.34", on: .dataClass("personal"))
    #expect(isTaken)
    let isTakenAgain = profile.remove("5.34", on: .dataClass("personal"))
    #expect(!isTakenAgain)
    #expect(profile.entries.map(\.occasion.label) == ["data class special"])
  }

  @Test func shipsWithControlsThatExistAndAReasonForEach() {
    let ids = Set(AnnexAControl.all(in: .edition2022).map(\.id))
    let entries = ControlProfile.builtIn.entries
    #expect(entries.count >= 20)
    #expect(entries.filter { !ids.contains($0.requirement.control) } == [])
    #expect(entries.filter { $0.requirement.reason.count < 20 } == [])
  }

  private func entry(_ occasion: ControlProfile.Occasion, _ control: String)
    -> ControlProfile.Entry
  {
    ControlProfile.Entry(
      occasion, ControlRequirement(control: control, reason: "because of \(control)"))
  }

  private func service(
    _ name: String, or synonyms: [String] = [], requiring controls: [String] = []
  ) -> Service {
    Service(
      vendor: "a", name: name, synonyms: synonyms, dataClasses: ["Personal"],
      requiredControls: controls,
      citation: Citation(file: "services.csv", cell: "A2", quote: name))
  }
}
