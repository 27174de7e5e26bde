/// Something that was offered or priced for a line of a contract: a row of `offers.csv`.
package struct PriceOffer: Hashable, Sendable {
  /// What the row's amount, months, days or percentage mean.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// The vendor's own price for the year after the running term.
    case renewal
    /// The vendor's price a year for a term of so many months; 12 months is the one-year price of the same quote.
    case term
    /// Another supplier, with its price a year where it has made an offer; `none` where there is no other.
    case alternative
    /// What a year of the same service would add to another line of ours, which is named as the party.
    case replacement
    /// The price of a unit and month in a lower tier.
    case lowerTier = "lower_tier"
    /// The discount for paying a year in advance.
    case prepayment
    /// Days after which an invoice would be due.
    case paymentDays = "payment_days"
    /// What the change would cost once, from a quote: migration, double running, exit fee.
    case switchingQuoted = "switching_quoted"
    /// What the change would cost once, by our own estimate.
    case switchingEstimated = "switching_estimated"
  }

  /// Id of the line that it is for.
  package let line: String
  package let kind: Kind
  package let party: String?
  package let amount: Money?
  package let months: Int?
  package let days: Int?
  package let percentage: Percentage?
  /// The quote, by its number or path.
  package let document: String?
  package let date: CalendarDate?
  package let citation: Citation

  package init(
    line: String, kind: Kind, party: String? = nil, amount: Money? = nil, months: Int? = nil,
    days: Int? = nil, percentage: Percentage? = nil, document: String? = nil,
    date: CalendarDate? = nil, citation: Citation
  ) {
    self.line = line
    self.kind = kind
    self.party = party
    self.amount = amount
    self.months = months
    self.days = days
    self.percentage = percentage
    self.document = document
    self.date = date
    self.citation = citation
  }

  /// Whether the row says that there is no other supplier.
  package var saysNone: Bool { party?.lowercased() == "none" }
}
