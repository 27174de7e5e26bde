import AssuranceModel

/// The ledger's totals as they grow line by line; what would make one too large is not added to any.
struct LedgerTotals {
  private let currency: Currency
  private var lines: [SavingsSummary.Line] = []
  /// Absolute amounts of all lines: while they can be added, so can any part of them.
  private var magnitude: Money

  init(currency: Currency) {
    self.currency = currency
    magnitude = .zero(currency)
  }

  /// Adds a line in the totals' currency; false where it would make a total too large.
  mutating func add(_ line: SavingsSummary.Line) -> Bool {
    let yearly = line.years.amounts.map { [$0.inYear] } ?? []
    var sum = magnitude
    for amount in [line.amount] + yearly {
      guard amount.hundredths != .min,
        let next = sum.adding(Money(hundredths: abs(amount.hundredths), currency: currency))
      else { return false }
      sum = next
    }
    magnitude = sum
    lines.append(line)
    return true
  }

  /// By kind, stage, recurring first.
  var byKind: [SavingsSummary.Total] {
    SavingsLine.Kind.allCases.flatMap { kind in
      SavingsLine.Stage.allCases.flatMap { stage in
        [true, false].compactMap { isRecurring in
          let own = lines.filter {
            $0.kind == kind && $0.line.stage == stage && $0.line.isRecurring == isRecurring
          }
          return own.isEmpty
            ? nil
            : SavingsSummary.Total(
              kind: kind, stage: stage, isRecurring: isRecurring, lines: own.count,
              amount: sum(own.map(\.amount)))
        }
      }
    }
  }

  /// By category, those that finance does not know last, recurring first.
  var byCategory: [CategoryTotal] {
    (SavingsCategory.allCases + [nil]).flatMap { category in
      [true, false].compactMap { isRecurring in
        let own = lines.filter {
          $0.category == category && $0.line.isRecurring == isRecurring
        }
        return own.isEmpty ? nil : total(of: own, category: category, isRecurring: isRecurring)
      }
    }
  }

  private func total(
    of lines: [SavingsSummary.Line], category: SavingsCategory?, isRecurring: Bool
  ) -> CategoryTotal {
    func sum(where isIn: (SavingsLine.Stage) -> Bool) -> Money {
      self.sum(lines.filter { isIn($0.line.stage) }.map(\.amount))
    }
    let saved = sum(where: \.isSaved)
    let secured = sum { $0 == .contracted }
    let potential = sum { !$0.isSaved && $0 != .contracted }
    let withSecured = self.sum([saved, secured])
    return CategoryTotal(
      category: category, isRecurring: isRecurring,
      steps: SavingsLine.Stage.allCases.compactMap { stage in
        let own = lines.filter { $0.line.stage == stage }
        guard !own.isEmpty else { return nil }
        let years = own.compactMap(\.years.amounts)
        return CategoryTotal.Step(
          stage: stage, lines: own.count, amount: self.sum(own.map(\.amount)),
          inYear: self.sum(years.map(\.inYear)), linesWithoutYear: own.count - years.count)
      }, saved: saved, secured: secured, potential: potential,
      range: .init(
        saved: saved, withSecured: withSecured, withPotential: self.sum([withSecured, potential])))
  }

  /// Every sum is of some of the lines, so that it can be held.
  private func sum(_ amounts: [Money]) -> Money {
    amounts.reduce(.zero(currency)) { $0.adding($1) ?? $0 }
  }
}
