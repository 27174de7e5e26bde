import AssuranceTesting
import Foundation
import Testing

/// In `portfolio.json` too, nothing moves both with what vendors are paid and with what they could cost.
@Suite struct UnitSeparationTests {
  private static let policy = """
    as_of: 2026-11-23
    reporting_currency: USD
    savings: {cost_of_capital: 8}
    exposure:
      trials: 20_000
      events_per_year: 2

    """

  /// Every value of the pack's JSON by its path, but those that name the run and its inputs.
  private func figures(
    policy: String = policy, saved: Int = 90_000, paid: Int = 120_000, offer: Int = 100_000
  ) async throws -> [String: String] {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    try folder.write(policy, to: "inputs/policy.yaml")
    try folder.write(
      """
      id,legal_name,tier,annual_spend,currency,contract_end,notice_days,auto_renewal,renewal_term_months
      acme,Acme Ltd,critical,120000,USD,2027-06-30,90,yes,12

      """, to: "inputs/vendors.csv")
    try folder.write(
      "vendor,service,territories,data_classes\nacme,CRM,DE,personal\n",
      to: "inputs/services.csv")
    try folder.write(
      """
      id,vendor,category,kind,baseline_type,baseline_amount,baseline_document,new_amount,currency,recurring,stage,evidence,starts,ends
      S1,acme,hard_reduction,reduction,last_price_paid,120000,PO,\(saved),USD,yes,realised,i.pdf,2026-07-01,2027-06-30

      """, to: "inputs/savings.csv")
    try folder.write(
      "id,vendor,service,paid,months,currency,document,payment_days\nP1,acme,CRM,\(paid),12,USD,Inv,30\n",
      to: "inputs/contract-prices.csv")
    try folder.write(
      """
      line,kind,party,amount,currency,days,document
      P1,replacement,P2,\(offer),USD,,Q
      P1,switching_quoted,Zeta,500,USD,,Q
      P1,payment_days,Acme,,,60,Q

      """, to: "inputs/offers.csv")
    try folder.write("# Agreement\n\nNothing.\n", to: "inputs/documents/acme/contract.md")
    let json = try await Pack(
      inputs: folder.url.appending(path: "inputs", directoryHint: .isDirectory),
      outputs: folder.url.appending(path: "outputs", directoryHint: .isDirectory)
    ).json()
    return Self.leaves(of: json, at: "").filter { path, _ in
      path != "/run_id" && path != "/inputs_digest"
    }
  }

  private static func leaves(of value: Any, at path: String) -> [String: String] {
    switch value {
    case let object as Pack.Object:
      object.reduce(into: [:]) { leaves, member in
        leaves.merge(Self.leaves(of: member.value, at: "\(path)/\(member.key)")) { one, _ in one }
      }
    case let array as [Any]:
      array.enumerated().reduce(into: [:]) { leaves, element in
        leaves.merge(Self.leaves(of: element.element, at: "\(path)/\(element.offset)")) { one, _ in
          one
        }
      }
    default: [path: "\(value)"]
    }
  }

  @Test func movesNoFigureOfTheJSONWithBothRiskAndMoney() async throws {
    let pack = try await figures()
    let otherRisk = try await figures(
      policy: Self.policy + "  seed: 7\n  appetite: 900_000\n  buyer_revenue: 1B-10B\n")
    let otherCommerce = try await figures(saved: 80_000, paid: 130_000, offer: 70_000)
    let movement = FigureMovement(pack, otherRisk: otherRisk, otherCommerce: otherCommerce)
    #expect(movement.withRisk.contains("/portfolio/exposure/mean"))
    #expect(movement.withCommerce.contains("/portfolio/savings/by_category/0/saved/amount"))
    #expect(
      movement.withCommerce.contains("/portfolio/savings_opportunities/totals/0/likely/amount"))
    #expect(movement.mixed.isEmpty, "\(movement.mixed)")

    // A benefit that adds the two is seen, whatever it is called.
    func wrong(_ figures: [String: String]) throws -> [String: String] {
      let saved = figures["/portfolio/savings/by_category/0/saved/amount"].flatMap(Double.init)
      let loss = figures["/portfolio/exposure/mean"].flatMap(Double.init)
      return figures.merging(["/portfolio/benefit": "\(try #require(saved) + #require(loss))"]) {
        own, _ in own
      }
    }
    let mixed = FigureMovement(
      try wrong(pack), otherRisk: try wrong(otherRisk), otherCommerce: try wrong(otherCommerce)
    ).mixed
    #expect(mixed == ["/portfolio/benefit"])
  }
}
