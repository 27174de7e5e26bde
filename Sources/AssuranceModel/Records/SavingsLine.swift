/// One line of the savings ledger, as the buyer's table has it.
package struct SavingsLine: Hashable, Sendable {
  /// Less is paid than before, or an increase is not paid. The two are never added.
  package enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    case reduction, avoidance
  }

  /// How far a saving has come; only `realised` and `validated` may be called saved.
  package enum Stage: String, Hashable, Sendable, Codable, CaseIterable {
    case identified, qualified, negotiated, contracted, realised, validated
  }

  package let id: String
  package let vendor: String
  package let contract: String?
  package let category: String
  package let kind: Kind
  /// What the new amount is compared with, such as `last_price_paid` or `renewal_quote_uplift`.
  package let baselineType: String
  package let baseline: Money
  package let newAmount: Money
  package let isRecurring: Bool
  package let stage: Stage
  package let stageDate: CalendarDate?
  package let owner: String?
  /// Path of the document that shows it; nil where none is given.
  package let evidence: String?
  package let note: String?
  package let citation: Citation

  package init(
    id: String, vendor: String, contract: String?, category: String, kind: Kind,
    baselineType: String, baseline: Money, newAmount: Money, isRecurring: Bool, stage: Stage,
    stageDate: CalendarDate?, owner: String?, evidence: String?, note: String?, citation: Citation
  ) {
    self.id = id
    self.vendor = vendor
    self.contract = contract
    self.category = category
    self.kind = kind
    self.baselineType = baselineType
    self.baseline = baseline
    self.newAmount = newAmount
    self.isRecurring = isRecurring
    self.stage = stage
    self.stageDate = stageDate
    self.owner = owner
    self.evidence = evidence
    self.note = note
    self.citation = citation
  }
}
