/// What the buyer's tables say, apart from the vendors' own documents.
package struct BuyerTables: Hashable, Sendable {
  /// A company behind a vendor, or behind another sub-processor.
  package struct Subprocessor: Hashable, Sendable {
    /// Whom the company works for.
    package enum Client: Hashable, Sendable {
      /// Id of a vendor of the register.
      case vendor(String)
      /// Name of a sub-processor of the same table.
      case subprocessor(String)
    }

    package let client: Client
    package let name: String
    package let service: String?
    package let country: String?
    /// The certification that the table claims; a claim, not evidence.
    package let certification: String?
    package let citation: Citation

    package init(
      client: Client, name: String, service: String?, country: String?, certification: String?,
      citation: Citation
    ) {
      self.client = client
      self.name = name
      self.service = service
      self.country = country
      self.certification = certification
      self.citation = citation
    }
  }

  /// What the buyer has promised to a customer of its own.
  package struct CustomerDemand: Hashable, Sendable {
    package let id: String
    package let customer: String
    package let demand: String
    package let framework: String?
    package let services: [String]
    package let due: CalendarDate?
    package let citation: Citation

    package init(
      id: String, customer: String, demand: String, framework: String?, services: [String],
      due: CalendarDate?, citation: Citation
    ) {
      self.id = id
      self.customer = customer
      self.demand = demand
      self.framework = framework
      self.services = services
      self.due = due
      self.citation = citation
    }
  }

  /// A committee's decision or acceptance of a risk.
  package struct Decision: Hashable, Sendable {
    package let id: String
    package let date: CalendarDate?
    package let vendor: String
    package let subject: String
    package let decision: String
    package let owner: String?
    package let expires: CalendarDate?
    package let note: String?
    /// The finding that it accepts; nil where it accepts none.
    package let acceptance: Acceptance?
    package let citation: Citation

    package init(
      id: String, date: CalendarDate?, vendor: String, subject: String, decision: String,
      owner: String?, expires: CalendarDate?, note: String?, acceptance: Acceptance? = nil,
      citation: Citation
    ) {
      self.id = id
      self.date = date
      self.vendor = vendor
      self.subject = subject
      self.decision = decision
      self.owner = owner
      self.expires = expires
      self.note = note
      self.acceptance = acceptance
      self.citation = citation
    }
  }

  /// A reviewer's correction of what the machine read.
  package struct Correction: Hashable, Sendable {
    /// Path of the document, relative to the inputs folder.
    package let file: String
    /// Field as `interfaces.md` names it, such as `expiry_date`.
    package let field: String
    package let value: String
    package let reviewer: String?
    package let citation: Citation

    package init(
      file: String, field: String, value: String, reviewer: String?, citation: Citation
    ) {
      self.file = file
      self.field = field
      self.value = value
      self.reviewer = reviewer
      self.citation = citation
    }
  }

  package var vendors: [Vendor]
  package var services: [Service]
  package var subprocessors: [Subprocessor]
  package var customerDemands: [CustomerDemand]
  package var savings: [SavingsLine]
  /// Security terms at nil commercial cost, which stand in the ledger's table and have no amount.
  package var securityTerms: [SecurityTerms]
  package var prices: [PricedLine]
  package var offers: [PriceOffer]
  package var benchmarks: [PriceBenchmark]
  package var decisions: [Decision]
  package var corrections: [Correction]
  /// Known bodies: the list that ships with the program with the buyer's own rows in it.
  package var bodies: BodyDirectory
  /// The snapshot of a public certificate register; nil where none was supplied.
  package var certificateRegister: [RegisteredCertificate]?
  /// Names of the optional tables that are not there, such as `services.csv`: the pack says so.
  package var absentTables: [String]

  package init(
    vendors: [Vendor], services: [Service] = [], subprocessors: [Subprocessor] = [],
    customerDemands: [CustomerDemand] = [], savings: [SavingsLine] = [],
    securityTerms: [SecurityTerms] = [], prices: [PricedLine] = [], offers: [PriceOffer] = [],
    benchmarks: [PriceBenchmark] = [],
    decisions: [Decision] = [], corrections: [Correction] = [],
    bodies: BodyDirectory = .builtIn, certificateRegister: [RegisteredCertificate]? = nil,
    absentTables: [String] = []
  ) {
    self.vendors = vendors
    self.services = services
    self.subprocessors = subprocessors
    self.customerDemands = customerDemands
    self.savings = savings
    self.securityTerms = securityTerms
    self.prices = prices
    self.offers = offers
    self.benchmarks = benchmarks
    self.decisions = decisions
    self.corrections = corrections
    self.bodies = bodies
    self.certificateRegister = certificateRegister
    self.absentTables = absentTables
  }
}
