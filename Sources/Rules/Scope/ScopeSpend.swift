import AssuranceModel

/// The annual spend of a vendor laid out over the cells of its matrix.
///
/// A service's own spend is divided evenly over its cells. What the register's spend has left is divided evenly over the
/// services without a spend of their own; where all have one, what is left is bought for something that no row names.
struct ScopeSpend {
  private var shares: [ScopeCell.Key: Money] = [:]
  /// The spend that no service accounts for, as a cell of its own; nil where the services account for all of it.
  private(set) var unattributed: ScopeCell?
  /// Each a sentence without full stop.
  private(set) var assumptions: [String] = []

  init(_ record: VendorRecord) {
    let keys = ScopeAlgebra.keys(record).sorted()
    let services = keys.map(\.service).uniqueInOrder
    let stated = Dictionary(grouping: record.services, by: \.name).compactMapValues { rows in
      let amounts = rows.compactMap(\.annualSpend)
      return amounts.dropFirst().reduce(amounts.first) { $0?.adding($1) }
    }
    let silent = services.filter { stated[$0] == nil }
    let rest = Self.rest(of: record.vendor, after: services.compactMap { stated[$0] })
    var own = stated
    if let rest, rest.hundredths > 0, !silent.isEmpty {
      for (service, share) in zip(silent, rest.divided(into: silent.count)) {
        own[service] = share
      }
      assumptions.append(
        "Services without a spend of their own share what the register's spend has left evenly")
    }
    for service in services {
      guard let spend = own[service] else { continue }
      let cells = keys.filter { $0.service == service }
      for (key, share) in zip(cells, spend.divided(into: cells.count)) { shares[key] = share }
    }
    if !shares.isEmpty {
      assumptions.append(
        "A service's spend is divided evenly over its territories and legal entities")
    }
    if silent.contains(where: { own[$0] == nil }) {
      assumptions.append("Services without any spend stated are in no total")
    }
    if let rest, rest.hundredths < 0 {
      assumptions.append(
        "The services' spend exceeds the register's; the services' spend is used")
    }
    if let rest, rest.hundredths > 0, silent.isEmpty {
      unattributed = Self.unattributed(rest, record.vendor)
      assumptions.append("Spend that no row of services.csv accounts for is unknown")
    }
  }

  /// A cell's part; nil where no spend is stated.
  func share(of key: ScopeCell.Key) -> Money? { shares[key] }

  /// The register's spend less the services' own; nil where it is not stated or in another currency.
  private static func rest(of vendor: Vendor, after services: [Money]) -> Money? {
    guard var rest = vendor.annualSpend else { return nil }
    for spend in services {
      guard let next = rest.adding(Money(hundredths: -spend.hundredths, currency: spend.currency))
      else { return nil }
      rest = next
    }
    return rest
  }

  private static func unattributed(_ rest: Money, _ vendor: Vendor) -> ScopeCell {
    ScopeCell(
      key: ScopeCell.Key(service: "what no row of services.csv names", territory: nil, entity: nil),
      coverage: .unknown,
      reasons: [
        .init(
          "The register's spend is higher than that of the services, and what the rest buys is not stated",
          evidence: [vendor.citation])
      ], spend: rest)
  }
}
