package import AssuranceModel

/// Puts the pack together before any format: the only place where a number of the pack is decided.
///
/// In: what the earlier stages found. Out: one `Report`, which every writer lays out. It reads no file and judges nothing.
package enum ReportComposer {
  package static func compose(
    run: Report.Run, policy: Policy, tables: BuyerTables, records: [VendorRecord],
    assessments: [Assessment], scorecards: [Scorecard?], commercial: CommercialFigures,
    exposure: Exposure, together: PortfolioAssessment = PortfolioAssessment(),
    unmatched: [UnmatchedDocument], diagnostics: [Diagnostic],
    previousStandings: [String: Standing],
    documents: [RecognisedDocument], rules: [RuleReference]
  ) -> Report {
    let benchmark = ClauseBenchmark(zip(records, assessments).map { ($0, $1) })
    let judged = zip(zip(assessments, scorecards), exposure.vendors)
    var vendors = zip(records, judged).map { record, judged in
      let ((assessment, scorecard), exposure) = judged
      return VendorReport(
        record: record, assessment: assessment, scorecard: scorecard,
        nextActions: NextActions.actions(for: record, assessment, policy: policy, asOf: run.asOf),
        previousStanding: previousStandings[record.vendor.id],
        scope: ScopeFigures(of: [assessment.scope], in: policy.reportingCurrency),
        exposure: exposure, clauseStrength: benchmark.strength(of: record.vendor.id))
    }
    for index in vendors.indices {
      vendors[index].request = RequestLetters.letter(
        to: vendors[index], together, policy: policy, run: run)
    }
    let concentration = SpendConcentration(
      of: together.supplyChain, records.map(\.vendor), in: policy.reportingCurrency)
    let agenda = DecisionRequests.agenda(
      AgendaMaterial(
        vendors: vendors, together: together, concentration: concentration, policy: policy,
        asOf: run.asOf))
    let portfolio = PortfolioFigures(
      of: vendors, commercial: commercial, exposure: exposure, terms: benchmark.terms,
      together: together, concentration: concentration, agenda: agenda,
      currency: policy.reportingCurrency)
    let calendar = CalendarComposer.events(
      for: vendors, demands: together.demands, policy: policy, asOf: run.asOf)
    let diagnostics = diagnostics.sorted { one, other in
      if one.severity != other.severity { return one.severity > other.severity }
      return (one.file, one.place, one.code) < (other.file, other.place, other.code)
    }
    let sections: [ReportSection] =
      [
        SummarySection.section(portfolio, vendors, policy: policy, run: run),
        DecisionsSection.section(agenda, together.reviews, vendors, tables: tables),
        VendorsSection.section(vendors),
        ScopeSection.section(portfolio.scope, vendors),
        SubprocessorsSection.section(
          together.supplyChain, portfolio.concentration, vendors, tables: tables),
        DemandsSection.section(together.demands, vendors, tables: tables),
        CommitmentsSection.section(vendors, terms: portfolio.terms),
        FindingsSection.section(vendors),
        ControlsSection.section(vendors),
        CalendarSection.section(calendar, vendors),
        ExposureSection.section(exposure, vendors),
        SavingsSection.section(commercial.savings),
        OpportunitiesSection.section(commercial.opportunities, vendors),
        NegotiationSection.section(commercial.negotiations, vendors),
        ReviewQueueSection.section(vendors, policy: policy),
        EvidenceSection.section(documents),
        DataQualitySection.section(diagnostics, unmatched: unmatched, tables: tables),
        MethodSection.section(rules, exposure: exposure, policy: policy, run: run),
      ]
      + vendors.enumerated().map { index, vendor in
        VendorSection.section(
          vendor, number: index + 1, commercial: commercial, together: together, vendors)
      }
    return Report(
      run: run, title: "Vendor assurance: \(policy.buyer)", portfolio: portfolio, vendors: vendors,
      unmatched: unmatched, diagnostics: diagnostics, calendar: calendar, sections: sections,
      workbookSections: [WeightsSection.section(rules, policy: policy)])
  }
}

extension PortfolioFigures {
  /// The figures over some vendors; amounts in another currency than the pack's are left out and named.
  fileprivate init(
    of vendors: [VendorReport], commercial: CommercialFigures, exposure: Exposure,
    terms: [TermFigure], together: PortfolioAssessment, concentration: SpendConcentration,
    agenda: DecisionAgenda, currency: Currency
  ) {
    func spend(_ vendors: [VendorReport]) -> Money {
      vendors.compactMap(\.record.vendor.annualSpend)
        .reduce(.zero(currency)) { $0.adding($1) ?? $0 }
    }
    self.init(
      vendors: vendors.count, annualSpend: spend(vendors),
      vendorsWithoutSpend: vendors.map(\.record.vendor)
        .filter { $0.annualSpend?.currency != currency }.map(\.id),
      standings: Standing.allCases.map { standing in
        let own = vendors.filter { $0.assessment.standing.standing == standing }
        return StandingFigure(standing: standing, vendors: own.count, spend: spend(own))
      }, commercial: commercial,
      scope: ScopeFigures(of: vendors.map(\.assessment.scope), in: currency), exposure: exposure,
      terms: terms, together: together, concentration: concentration, agenda: agenda)
  }
}
