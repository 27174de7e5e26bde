package import AssuranceModel

/// The ledger, the opportunities and the order of talks together; nothing here sees a score or a modelled loss.
package enum CommercialPosition {
  package static func figures(
    of records: [VendorRecord], _ assessments: [Assessment], tables: BuyerTables, policy: Policy,
    asOf: CalendarDate, previousStages: [String: SavingsLine.Stage] = [:]
  ) -> Diagnosed<CommercialFigures> {
    let ledger = SavingsLedger.summary(
      of: tables.savings, securityTerms: tables.securityTerms, currency: policy.reportingCurrency,
      fiscalYear: FiscalYear(
        containing: asOf, startingInMonth: policy.savings.fiscalYearStart),
      previousStages: previousStages)
    let opportunities = OpportunitySearch.summary(
      of: tables,
      renewals: Dictionary(
        zip(records, assessments).map { ($0.vendor.id, $1.renewal) },
        uniquingKeysWith: { first, _ in first }), policy: policy, asOf: asOf)
    return Diagnosed(
      CommercialFigures(
        savings: ledger.value, opportunities: opportunities,
        negotiations: NegotiationRanking.ranked(
          records, assessments, tables: tables, opportunities: opportunities, policy: policy,
          asOf: asOf)), diagnostics: ledger.diagnostics)
  }
}
