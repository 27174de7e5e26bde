package import AssuranceModel

/// Bill what was agreed: invoices above the contract's price are claimed back.
package struct LeakageControl: SavingsLever {
  package static let reference = LeverReference(
    id: "leakage_control", name: "LeakageControl", title: "Invoices above the contract",
    mechanism: "What was invoiced above the price that was signed is claimed back and stopped.",
    formula: "price paid × 12 / months paid for − price by the contract",
    baseline: "The price that the contract states, for the same scope",
    category: .hardReduction, footing: .invoice,
    range: "The three figures are alike, because invoice and contract both state an amount.",
    guardrail: "Check that scope and quantity are those of the contract before claiming anything.",
    published: .init(
      "11 % of contract value lost on average; older figures 9 % of revenue, 14 to 21 % leakage",
      population: "Surveys and vendors; the populations differ", kind: "survey and vendor claims"))

  package init() {}

  package func inputs(in subject: LeverSubject) -> Known<(PaidPrice, Money)> {
    together(subject.paid, subject.contractPrice)
  }

  package func estimate(_ inputs: (PaidPrice, Money)) throws(MoneyFault) -> LeverEstimate {
    let (paid, agreed) = inputs
    let price = try paid.invoiced()
    let gap = try price.minus(agreed)
    guard gap.hundredths > 0 else {
      return .nothing("No more is invoiced than the contract states")
    }
    return .gain(.alike(gap, claim: .price(from: price, to: agreed)))
  }
}
