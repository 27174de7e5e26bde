import AssuranceModel
import Rendering
import Testing

/// Formulas in the language of spreadsheets.
@Suite struct FormulaTextTests {
  private static let scale = Formula.level(
    of: .cell(.score(ofVendor: 3)),
    [
      .init(upTo: .cell(.ceiling(of: .low)), .init("low", tone: .good)),
      .init(upTo: .number(69), .init("middling", tone: .neutral)),
    ], otherwise: .init("a \"high\" one", tone: .bad))

  @Test(arguments: [
    (Formula.number(-3), "-3"), (.words("say \"=1+1\""), "\"say \"\"=1+1\"\"\""),
    (.cell(.weight(of: "COM001")), "weight_COM001"), (.rowsAbove, "SUM(D3:D9)"), (.sum([]), "0"),
    (.sum([.rowsAbove, .cell(.points(of: "DRF004"))]), "SUM(D3:D9)+points_DRF004"),
    (.clamped(.cell(.weight(of: "VEN001")), to: 0...1_000), "MIN(MAX(weight_VEN001,0),1000)"),
    (
      scale,
      "IF(vendor_3_score<=band_low_ends,\"low\",IF(vendor_3_score<=69,\"middling\",\"a \"\"high\"\" one\"))"
    ), (.joined([.words("up to "), .number(7)]), "\"up to \"&7"),
  ])
  func saysWhatTheFormulaMeans(_ formula: Formula, _ text: String) {
    #expect(FormulaText.text(formula, above: "D3:D9") == text)
  }

  @Test func addsUpNothingWhereNoRowIsAbove() {
    #expect(FormulaText.text(.rowsAbove, above: nil) == "0")
  }

  @Test(arguments: ["=cmd|' /C calc'!A0", "COM001;2", "A1", "naïve_1"])
  func leavesNothingInANameThatAFormulaCouldTakeForMore(_ rule: String) {
    let name = FormulaText.text(.cell(.points(of: rule)), above: nil)
    #expect(name.wholeMatch(of: /points_[A-Za-z0-9]*/) != nil)
  }
}
