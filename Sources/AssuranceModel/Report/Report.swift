/// The board pack before any format: every number is decided here, and each writer only lays it out.
package struct Report: Hashable, Sendable {
  /// Which run made the pack, from what.
  package struct Run: Hashable, Sendable {
    /// `DATE-DIGEST`, as the run's folder is named.
    package let id: String
    package let asOf: CalendarDate
    /// Digest over all inputs and the policy.
    package let inputsDigest: ContentDigest
    package let rulesVersion: String
    package let scoringVersion: String

    package init(
      id: String, asOf: CalendarDate, inputsDigest: ContentDigest, rulesVersion: String,
      scoringVersion: String
    ) {
      self.id = id
      self.asOf = asOf
      self.inputsDigest = inputsDigest
      self.rulesVersion = rulesVersion
      self.scoringVersion = scoringVersion
    }
  }

  package let run: Run
  /// Such as `Vendor assurance: Example Group`.
  package let title: String
  package let portfolio: PortfolioFigures
  /// In the order of the register's ids.
  package let vendors: [VendorReport]
  package let unmatched: [UnmatchedDocument]
  package let diagnostics: [Diagnostic]
  /// Dates that somebody must act on or before, in order.
  package let calendar: [CalendarEvent]
  /// The pack for human readers, in order.
  package let sections: [ReportSection]
  /// What the workbook has besides, since only there a reader can change a number and see what follows.
  package let workbookSections: [ReportSection]

  package init(
    run: Run, title: String, portfolio: PortfolioFigures, vendors: [VendorReport],
    unmatched: [UnmatchedDocument], diagnostics: [Diagnostic], calendar: [CalendarEvent],
    sections: [ReportSection], workbookSections: [ReportSection] = []
  ) {
    self.run = run
    self.title = title
    self.portfolio = portfolio
    self.vendors = vendors
    self.unmatched = unmatched
    self.diagnostics = diagnostics
    self.calendar = calendar
    self.sections = sections
    self.workbookSections = workbookSections
  }
}

/// Figures over all vendors.
package struct PortfolioFigures: Hashable, Sendable {
  /// One standing's share.
  package struct StandingFigure: Hashable, Sendable {
    package let standing: Standing
    package let vendors: Int
    package let spend: Money

    package init(standing: Standing, vendors: Int, spend: Money) {
      self.standing = standing
      self.vendors = vendors
      self.spend = spend
    }
  }

  package let vendors: Int
  /// Sum of what the register states in the reporting currency.
  package let annualSpend: Money
  /// Vendors whose spend is not stated or in another currency, and so not in the sum.
  package let vendorsWithoutSpend: [String]
  /// One for each standing, in the order of `Standing.allCases`.
  package let standings: [StandingFigure]
  /// Savings, opportunities and negotiations.
  package let commercial: CommercialFigures
  /// What is bought against what is certified, over all vendors.
  package let scope: ScopeFigures
  /// What incidents through the vendors could cost in a year.
  package let exposure: Exposure
  /// How usual each term of the contracts is, in the order of `ClauseTag.allCases`.
  package let terms: [TermFigure]
  /// What was judged of the vendors together.
  package let together: PortfolioAssessment
  /// How much of the spend rests on each company behind the vendors.
  package let concentration: SpendConcentration
  /// What the committee is asked to decide.
  package let agenda: DecisionAgenda

  package init(
    vendors: Int, annualSpend: Money, vendorsWithoutSpend: [String], standings: [StandingFigure],
    commercial: CommercialFigures, scope: ScopeFigures, exposure: Exposure, terms: [TermFigure],
    together: PortfolioAssessment, concentration: SpendConcentration, agenda: DecisionAgenda
  ) {
    self.vendors = vendors
    self.annualSpend = annualSpend
    self.vendorsWithoutSpend = vendorsWithoutSpend
    self.standings = standings
    self.commercial = commercial
    self.scope = scope
    self.exposure = exposure
    self.terms = terms
    self.together = together
    self.concentration = concentration
    self.agenda = agenda
  }
}

/// One vendor in the pack.
package struct VendorReport: Hashable, Sendable {
  package let record: VendorRecord
  package let assessment: Assessment
  /// Nil where nothing could be scored.
  package let scorecard: Scorecard?
  /// What to do next, most urgent first, each as a verb phrase.
  package let nextActions: [String]
  /// The standing of the last earlier run with other inputs; nil where there is none.
  package let previousStanding: Standing?
  /// What is bought from the vendor against what it is certified for, in the pack's currency.
  package let scope: ScopeFigures
  /// What incidents through the vendor could cost in a year, or what is missing to tell.
  package let exposure: VendorExposure
  /// How strong the vendor's clauses are; nil where no contract of it could be read.
  package let clauseStrength: ClauseStrength?
  /// The letter that asks for what is missing; nil where nothing has to be asked.
  package var request: RequestLetter?

  package init(
    record: VendorRecord, assessment: Assessment, scorecard: Scorecard?, nextActions: [String],
    previousStanding: Standing?, scope: ScopeFigures, exposure: VendorExposure,
    clauseStrength: ClauseStrength?
  ) {
    self.record = record
    self.assessment = assessment
    self.scorecard = scorecard
    self.nextActions = nextActions
    self.previousStanding = previousStanding
    self.scope = scope
    self.exposure = exposure
    self.clauseStrength = clauseStrength
  }
}

/// A date for somebody's calendar.
package struct CalendarEvent: Hashable, Sendable {
  /// Stable over runs as long as the thing itself is the same.
  package let uid: String
  package let date: CalendarDate
  package let title: String
  package let detail: String
  package let evidence: [Citation]

  package init(
    uid: String, date: CalendarDate, title: String, detail: String, evidence: [Citation]
  ) {
    self.uid = uid
    self.date = date
    self.title = title
    self.detail = detail
    self.evidence = evidence
  }
}
