/// Whether something bought is inside what is certified, from worst to best.
package enum Coverage: String, Hashable, Sendable, Comparable, CaseIterable {
  case uncovered
  /// The documents do not tell; never counted as covered.
  case unknown
  case covered

  package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .uncovered: 0
    case .unknown: 1
    case .covered: 2
    }
  }
}

/// One service in one territory for one legal entity, held against the certificates in force.
package struct ScopeCell: Hashable, Sendable {
  /// What names a cell: a service, and where and for whom it is used; nil where services.csv does not say.
  package struct Key: Hashable, Sendable, Comparable {
    package let service: String
    package let territory: String?
    package let entity: String?

    package init(service: String, territory: String?, entity: String?) {
      self.service = service
      self.territory = territory
      self.entity = entity
    }

    package static func < (left: Self, right: Self) -> Bool {
      (left.service, left.territory ?? "", left.entity ?? "")
        < (right.service, right.territory ?? "", right.entity ?? "")
    }
  }

  package let key: Key
  package let coverage: Coverage
  /// Never empty: why it is so, each with the words it rests on.
  package let reasons: [StandingJudgement.Reason]
  /// Its share of the annual spend; nil where no spend is stated.
  package let spend: Money?

  package init(
    key: Key, coverage: Coverage, reasons: [StandingJudgement.Reason], spend: Money?
  ) {
    self.key = key
    self.coverage = coverage
    self.reasons = reasons
    self.spend = spend
  }
}

/// What is bought from a vendor against what its certificates cover: services by territories by legal entities.
package struct ScopeMatrix: Hashable, Sendable {
  /// In the order of their keys, each key once.
  package let cells: [ScopeCell]
  /// How the spend was laid out over the cells, each as a sentence without full stop.
  package let assumptions: [String]

  package init(cells: [ScopeCell] = [], assumptions: [String] = []) {
    self.cells = cells.sorted { $0.key < $1.key }
    self.assumptions = assumptions
  }

  /// Number of cells with a coverage.
  package func count(_ coverage: Coverage) -> Int { cells.count { $0.coverage == coverage } }

  /// Annual spend of the cells with a coverage; amounts in another currency are left out, as no rate is assumed.
  package func spend(_ coverage: Coverage, in currency: Currency) -> Money {
    cells.filter { $0.coverage == coverage }.compactMap(\.spend)
      .reduce(.zero(currency)) { $0.adding($1) ?? $0 }
  }

  /// Cells whose spend is not stated or in another currency, and so in no total.
  package func cellsWithoutSpend(in currency: Currency) -> Int {
    cells.count { $0.spend?.currency != currency }
  }
}

extension Money {
  /// The amount in so many parts that differ by a hundredth at most and add up to it; empty for no parts.
  package func divided(into parts: Int) -> [Money] {
    guard parts > 0 else { return [] }
    let (whole, rest) = hundredths.quotientAndRemainder(dividingBy: parts)
    return (0..<parts).map { index in
      Money(
        hundredths: whole + (index < abs(rest) ? rest.signum() : 0), currency: currency)
    }
  }
}
