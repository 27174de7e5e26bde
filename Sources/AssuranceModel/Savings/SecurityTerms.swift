/// Security terms that a negotiation brought, or is to bring, at nil commercial cost: less risk, and no amount of money.
package struct SecurityTerms: Hashable, Sendable {
  package let id: String
  package let vendor: String
  package let contract: String?
  package let stage: SavingsLine.Stage
  package let stageDate: CalendarDate?
  package let owner: String?
  /// Path of the document that shows them; nil where none is given.
  package let evidence: String?
  /// What was obtained.
  package let note: String?
  package let citation: Citation

  package init(
    id: String, vendor: String, contract: String?, stage: SavingsLine.Stage,
    stageDate: CalendarDate?, owner: String?, evidence: String?, note: String?, citation: Citation
  ) {
    self.id = id
    self.vendor = vendor
    self.contract = contract
    self.stage = stage
    self.stageDate = stageDate
    self.owner = owner
    self.evidence = evidence
    self.note = note
    self.citation = citation
  }
}
