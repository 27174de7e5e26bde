import AssuranceModel

/// The company that most of the spend rests on, where several vendors share it and nobody has shown its certificate.
enum SharedCompanyRequests {
  static func requests(_ material: AgendaMaterial) -> [DecisionRequest] {
    let parties = material.together.supplyChain.parties
    let first = material.concentration.order.first {
      parties[$0].vendors.count > 1 && !parties[$0].state.isCovered
    }
    return first.map { [request(parties[$0], material.concentration.amounts[$0], material)] } ?? []
  }

  private static func request(
    _ party: SupplyChain.Party, _ amount: SpendConcentration.Amount, _ material: AgendaMaterial
  ) -> DecisionRequest {
    let spend = "\(amount.spend.currency.rawValue) \((amount.spend.hundredths / 100).grouped)"
    let stated =
      party.statements.isEmpty ? "" : "; the table states \(party.statements.joinedAsWords)"
    return DecisionRequest(
      id: "shared-company", kind: .sharedCompany, weight: .medium,
      question: "Do we go on resting on \(party.name) through \(party.vendors.count) vendors?",
      vendors: party.vendors,
      context: [
        .init(
          "Annual spend of \(spend) rests on it, through \(party.vendors.map(material.name).joinedAsWords)",
          evidence: party.citations),
        .init("Its certification: \(party.state.title)\(stated)", evidence: party.citations),
      ],
      options: [
        .init(
          "Ask each vendor for the company's certificate",
          consequence: "The statement becomes evidence, or is found to be none"),
        .init(
          "Bear the concentration for a time",
          consequence: "One event there can strike all these vendors at once"),
      ],
      recommended: 0, recommendation: "It costs a letter, and nothing shows the certificate today",
      decideBy: nil, grounds: [])
  }
}
