/// A vendor as the buyer's register has it.
package struct Vendor: Hashable, Sendable {
  /// How much the buyer depends on the vendor.
  package enum Tier: String, Hashable, Sendable, Codable, CaseIterable {
    case critical, high, medium, low
  }

  /// The register's own key, which is also the name of the vendor's folder.
  package let id: String
  package let legalName: String
  /// Trading, former and short names.
  package let aliases: [String]
  /// ISO 3166-1 alpha-2 code of the seat; nil where the register is silent.
  package let country: String?
  package let category: String?
  package let tier: Tier?
  package let annualSpend: Money?
  package let contractStart: CalendarDate?
  package let contractEnd: CalendarDate?
  /// Calendar days before the contract's end by which notice must be given.
  package let noticeDays: Int?
  /// Months before the contract's end by which notice must be given, where the contract counts in months.
  package let noticeMonths: Int?
  package let renewsTacitly: Bool?
  /// Length of each term after the first; 0 where the contract then runs for an indefinite time.
  package let renewalTermMonths: Int?
  /// Who answers for the vendor at the buyer.
  package let owner: String?
  /// The register's row.
  package let citation: Citation

  package init(
    id: String, legalName: String, aliases: [String] = [], country: String? = nil,
    category: String? = nil, tier: Tier? = nil, annualSpend: Money? = nil,
    contractStart: CalendarDate? = nil, contractEnd: CalendarDate? = nil, noticeDays: Int? = nil,
    noticeMonths: Int? = nil, renewsTacitly: Bool? = nil, renewalTermMonths: Int? = nil,
    owner: String? = nil,
    citation: Citation
  ) {
    self.id = id
    self.legalName = legalName
    self.aliases = aliases
    self.country = country
    self.category = category
    self.tier = tier
    self.annualSpend = annualSpend
    self.contractStart = contractStart
    self.contractEnd = contractEnd
    self.noticeDays = noticeDays
    self.noticeMonths = noticeMonths
    self.renewsTacitly = renewsTacitly
    self.renewalTermMonths = renewalTermMonths
    self.owner = owner
    self.citation = citation
  }

  /// The notice periods that the register states; both where it states days and months.
  package var noticePeriods: [ContractPeriod] {
    [
      noticeDays.map { ContractPeriod($0, .days) },
      noticeMonths.map { ContractPeriod($0, .months) },
    ].compactMap(\.self)
  }
}

/// Something that the buyer buys from a vendor.
package struct Service: Hashable, Sendable {
  package let vendor: String
  package let name: String
  /// Other words for the same service, also in other languages.
  package private(set) var synonyms: [String]
  /// Where it is used: ISO 3166-1 codes, `EU`, `EEA`, `UK`, `North America` and the like, as written.
  package let territories: [String]
  /// The buyer's entities that use it.
  package let legalEntities: [String]
  package let dataClasses: [String]
  /// Controls that must not be excluded: those of the buyer's table first, then those of its profile.
  package private(set) var requirements: [ControlRequirement]
  package let annualSpend: Money?
  package let citation: Citation

  package init(
    vendor: String, name: String, synonyms: [String] = [], territories: [String] = [],
    legalEntities: [String] = [], dataClasses: [String] = [], requiredControls: [String] = [],
    annualSpend: Money? = nil, citation: Citation
  ) {
    self.vendor = vendor
    self.name = name
    self.synonyms = synonyms
    self.territories = territories
    self.legalEntities = legalEntities
    self.dataClasses = dataClasses
    requirements = requiredControls.map {
      ControlRequirement(control: $0, reason: "required by services.csv")
    }
    self.annualSpend = annualSpend
    self.citation = citation
  }

  /// Ids of :2022 that must not be excluded, each once.
  package var requiredControls: [String] {
    var seen: Set<String> = []
    return requirements.map(\.control).filter { seen.insert($0).inserted }
  }

  /// The service with other synonyms.
  fileprivate func known(as synonyms: [String]) -> Service {
    var service = self
    service.synonyms = synonyms
    return service
  }

  /// The service with further requirements.
  package func requiring(_ further: [ControlRequirement]) -> Service {
    var service = self
    service.requirements += further
    return service
  }
}

extension [Service] {
  /// The rows with the synonyms of every row of the same vendor and name, so that their order decides nothing.
  package var sharingSynonyms: [Service] {
    let rows = Dictionary(grouping: self) { [$0.vendor, $0.name] }
    return map { service in
      let own = rows[[service.vendor, service.name]] ?? [service]
      return own.count == 1
        ? service : service.known(as: own.flatMap(\.synonyms).uniqueInOrder.sorted())
    }
  }
}
