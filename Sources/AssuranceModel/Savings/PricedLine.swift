/// One thing that is bought at a price under a contract: a row of `contract-prices.csv`.
package struct PricedLine: Hashable, Sendable {
  /// By how much the contract lets the price rise at a renewal.
  package enum UpliftClause: Hashable, Sendable {
    case uncapped
    /// 0 where the price stays as it is.
    case capped(Percentage)
    /// By the published index that the row names.
    case atIndex
  }

  /// What has been used, as the buyer measured it.
  package struct Usage: Hashable, Sendable {
    package let bought: Int?
    /// Seats with activity in the window.
    package let active: Int?
    /// Length of that window in days.
    package let windowDays: Int?
    /// Seats that the budget owner wants to keep free for growth.
    package let reserve: Int?
    /// Active seats that use nothing beyond a lower tier.
    package let light: Int?

    package init(
      bought: Int? = nil, active: Int? = nil, windowDays: Int? = nil, reserve: Int? = nil,
      light: Int? = nil
    ) {
      self.bought = bought
      self.active = active
      self.windowDays = windowDays
      self.reserve = reserve
      self.light = light
    }
  }

  package let id: String
  package let vendor: String
  package let contract: String?
  package let service: String?
  /// What is counted, as the benchmark names it, such as `user and month`.
  package let unit: String?
  /// Units a month, on average over the months paid for.
  package let units: Int?
  /// What the invoices of those months add up to.
  package let paid: Money?
  package let months: Int?
  /// The invoice or order that shows what was paid.
  package let document: String?
  /// A year's price as the contract states it.
  package let contractPrice: Money?
  package let usage: Usage
  package let uplift: UpliftClause?
  /// The published index over the last year; nil without its source.
  package let index: Percentage?
  package let indexSource: String?
  /// Days after which an invoice is due.
  package let paymentDays: Int?
  /// Whether the vendor must remind us before the contract renews by itself.
  package let hasReminder: Bool?
  package let citation: Citation

  package init(
    id: String, vendor: String, contract: String? = nil, service: String? = nil,
    unit: String? = nil, units: Int? = nil, paid: Money? = nil, months: Int? = nil,
    document: String? = nil, contractPrice: Money? = nil, usage: Usage = Usage(),
    uplift: UpliftClause? = nil, index: Percentage? = nil, indexSource: String? = nil,
    paymentDays: Int? = nil, hasReminder: Bool? = nil, citation: Citation
  ) {
    self.id = id
    self.vendor = vendor
    self.contract = contract
    self.service = service
    self.unit = unit
    self.units = units
    self.paid = paid
    self.months = months
    self.document = document
    self.contractPrice = contractPrice
    self.usage = usage
    self.uplift = uplift
    self.index = index
    self.indexSource = indexSource
    self.paymentDays = paymentDays
    self.hasReminder = hasReminder
    self.citation = citation
  }

  /// The line as a reader would name it: the service, or else the contract, or else its id.
  package var title: String { service ?? contract ?? id }
}
