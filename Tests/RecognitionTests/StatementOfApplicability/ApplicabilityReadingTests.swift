import Recognition
import Testing

@Suite struct ApplicabilityReadingTests {
  private let none = StatusLegend(lines: [])

  @Test(arguments: [
    "Yes", "yes ", "Y", "Ja", "Oui", "Sí", "Sim", "Anwendbar",
    "Van toepassing", "Included", "Yes - by contract", "☒ Yes ☐ No", "[x] Yes [ ] No", "TRUE",
  ])
  func readsThatAControlApplies(text: String) {
    #expect(ApplicabilityReading(text, legend: none) == .applicable)
  }

  @Test(arguments: [
    "No", "no ", "N", "Nein", "Non", "Não", "Nee", "N/A", "Not applicable", "Nicht anwendbar",
    "Excluded: no office", "n.v.t.", "Sans objet", "☐ Yes ☒ No", "No - remote only", "Entfällt",
  ])
  func readsThatAControlIsExcluded(text: String) {
    #expect(ApplicabilityReading(text, legend: none) == .excluded)
  }

  @Test(arguments: ["Yes/No", "maybe", "see contract", "No remote office is named", "☐ Yes ☐ No"])
  func neverGuesses(text: String) {
    let reading = ApplicabilityReading(text, legend: none)
    #expect(reading == .unclear || reading == .blank)
  }

  @Test func tellsPartFromWhole() {
    #expect(ApplicabilityReading("Partially", legend: none) == .partly)
    #expect(ApplicabilityReading("Teilweise", legend: none) == .partly)
    #expect(ApplicabilityReading("Yes (partially)", legend: none) == .partly)
    #expect(ApplicabilityReading("Partially implemented", legend: none) == .applicable)
  }

  @Test func seesTheMarkThatALetterOfASymbolFontShows() {
    #expect(ApplicabilityReading("n", font: "Wingdings", legend: none) == .mark(.tick))
    #expect(ApplicabilityReading("ü", font: "Wingdings", legend: none) == .mark(.tick))
    #expect(ApplicabilityReading("û", font: "Wingdings", legend: none) == .mark(.cross))
    #expect(ApplicabilityReading("P", font: "Wingdings 2", legend: none) == .mark(.tick))
    #expect(ApplicabilityReading("n", font: "Calibri", legend: none) == .excluded)
  }

  @Test func followsTheCodesThatTheDocumentExplains() {
    let legend = StatusLegend(lines: ["Legend: I = Implemented, E = Excluded", "P: Planned"])
    #expect(ApplicabilityReading("I", legend: legend) == .applicable)
    #expect(ApplicabilityReading("P", legend: legend) == .applicable)
    #expect(ApplicabilityReading("E", legend: legend) == .excluded)
    #expect(ApplicabilityReading("Q", legend: legend) == .unclear)
  }
}
