package import AssuranceModel

/// Tries every lever on every line of the buyer's contracts.
///
/// In: the buyer's tables, the policy and how each contract goes on. Out: an opportunity a lever and line, with totals by
/// category of those that count. It alone turns missing inputs into *not computed*.
package enum OpportunitySearch {
  /// Nil where the buyer's tables price no line.
  package static func summary(
    of tables: BuyerTables, renewals: [String: RenewalOutlook], policy: Policy,
    asOf: CalendarDate
  ) -> OpportunitySummary? {
    guard !tables.prices.isEmpty else { return nil }
    let subjects = subjects(of: tables, renewals: renewals, policy: policy, asOf: asOf)
    let opportunities = subjects.flatMap { subject in
      ClaimOverlap.resolved(
        SavingsLevers.all.map { opportunity(of: $0, on: subject, ledger: tables.savings) },
        currency: policy.reportingCurrency)
    }
    return OpportunitySummary(
      opportunities: opportunities,
      totals: totals(of: opportunities, currency: policy.reportingCurrency),
      positions: subjects.compactMap(BenchmarkComparison.position),
      levers: SavingsLevers.all.map { type(of: $0).reference }, unpriced: SavingsLevers.unpriced)
  }

  /// Each line with what belongs to it.
  package static func subjects(
    of tables: BuyerTables, renewals: [String: RenewalOutlook], policy: Policy, asOf: CalendarDate
  ) -> [LeverSubject] {
    tables.prices.compactMap { line in
      guard let vendor = tables.vendors.first(where: { $0.id == line.vendor }) else { return nil }
      let service = FoldedText.words(line.service ?? "")
      return LeverSubject(
        line: line, vendor: vendor, renewal: renewals[line.vendor] ?? .notStated,
        offers: tables.offers.filter { $0.line == line.id },
        benchmarks: newestFirst(
          tables.benchmarks.filter {
            !service.isEmpty && FoldedText.words($0.service) == service
          }), costOfCapital: policy.savings.costOfCapital, asOf: asOf)
    }
  }

  private static func newestFirst(_ benchmarks: [PriceBenchmark]) -> [PriceBenchmark] {
    benchmarks.enumerated().sorted { one, other in
      switch (one.element.date, other.element.date) {
      case (let first?, let second?) where first != second: first > second
      case (_?, nil): true
      case (nil, _?): false
      default: one.offset < other.offset
      }
    }.map(\.element)
  }

  /// What one lever brings on one line, before the others are looked at.
  package static func opportunity(
    of lever: some SavingsLever, on subject: LeverSubject, ledger: [SavingsLine] = []
  ) -> SavingsOpportunity {
    let known = lever.inputs(in: subject)
    let outcome: SavingsOpportunity.Outcome =
      switch known {
      case .missing(let missing, _): .notComputed(missing)
      case .known(let inputs, _): self.outcome(of: lever, inputs)
      }
    return SavingsOpportunity(
      lever: type(of: lever).reference, line: subject.line, inputs: known.inputs,
      outcome: outcome, onLedger: ledger.filter { $0.isOnContract(of: subject.line) }.map(\.id))
  }

  private static func outcome<Lever: SavingsLever>(of lever: Lever, _ inputs: Lever.Inputs)
    -> SavingsOpportunity.Outcome
  {
    do throws(MoneyFault) {
      switch try lever.estimate(inputs) {
      case .gain(let gain): return .gain(gain)
      case .nothing(let reason): return .nothing(reason)
      }
    } catch {
      return .notComparable(error.text)
    }
  }

  private static func totals(of opportunities: [SavingsOpportunity], currency: Currency)
    -> [OpportunitySummary.Total]
  {
    SavingsCategory.allCases.compactMap { category in
      let gains = opportunities.filter {
        $0.counting == .counted && $0.lever.category == category
      }.compactMap(\.gain)
      guard !gains.isEmpty else { return nil }
      func sum(_ amount: (LeverGain) -> Money) -> Money {
        gains.reduce(.zero(currency)) { $0.adding(amount($1)) ?? $0 }
      }
      return OpportunitySummary.Total(
        category: category, opportunities: gains.count, low: sum(\.low), likely: sum(\.likely),
        high: sum(\.high))
    }
  }
}

extension SavingsLine {
  /// Whether the line is on the contract of a priced line.
  fileprivate func isOnContract(of line: PricedLine) -> Bool {
    guard vendor == line.vendor, let contract, let other = line.contract else { return false }
    return FoldedText.words(contract) == FoldedText.words(other)
  }
}
