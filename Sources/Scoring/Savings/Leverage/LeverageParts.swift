import AssuranceModel

/// The parts of a vendor's leverage, one function each; each is worth 0, 1 or 2 and names what it rests on.
enum LeverageParts {
  typealias Mark = NegotiationLeverage.Mark

  /// All parts with their marks, in the order of `Part.allCases`.
  static func marks(of subject: LeverageSubject, window: NegotiationWindow)
    -> [NegotiationLeverage.MarkedPart]
  {
    NegotiationLeverage.Part.allCases.map { part in
      let mark: Mark =
        switch part {
        case .window: window.mark
        case .renewal: renewal(subject)
        case .alternative: alternative(subject)
        case .usage: usage(subject)
        case .benchmark: benchmark(subject)
        case .uplift: uplift(subject)
        case .certification: certification(subject)
        case .switching: switching(subject)
        }
      return NegotiationLeverage.MarkedPart(part, mark)
    }
  }

  /// 0 renews silently, 1 renews after a reminder, 2 does not renew by itself.
  private static func renewal(_ subject: LeverageSubject) -> Mark {
    let row = [subject.vendor.citation]
    switch subject.vendor.renewsTacitly {
    case nil:
      return .unknown("whether the contract renews by itself (vendors.csv, column auto_renewal)")
    case false:
      return .known(points: 2, text: "The contract does not renew by itself", citations: row)
    case true:
      let reminder = subject.lines.first { $0.line.hasReminder == true }
      return reminder.map {
        .known(
          points: 1, text: "Renews by itself, and the vendor must remind us first",
          citations: row + [$0.line.citation])
      } ?? .known(points: 0, text: "Renews by itself, silently", citations: row)
    }
  }

  /// 0 none, 1 identified, 2 a priced offer.
  private static func alternative(_ subject: LeverageSubject) -> Mark {
    subject.weakest(missing: "an alternative (offers.csv, kind alternative)") { line in
      let offers = line.offers.filter { $0.kind == .alternative }
      if let priced = offers.first(where: { $0.amount != nil && $0.document != nil }) {
        return .known(
          points: 2, text: "Priced offer of \(priced.party ?? "another supplier")\(of(line))",
          citations: [priced.citation])
      }
      if let named = offers.first(where: { !$0.saysNone }) {
        return .known(
          points: 1, text: "\(named.party ?? "An alternative") is identified\(of(line))",
          citations: [named.citation])
      }
      return offers.first.map {
        .known(points: 0, text: "There is no other supplier\(of(line))", citations: [$0.citation])
      }
    }
  }

  /// 1 some figures, 2 seats and their use within a window.
  private static func usage(_ subject: LeverageSubject) -> Mark {
    subject.weakest(missing: "seats and their use (contract-prices.csv, column seats_active)") {
      line in
      let usage = line.line.usage
      if let bought = usage.bought, let active = usage.active, let days = usage.windowDays {
        return .known(
          points: 2,
          text:
            "\(active.grouped) of \(bought.grouped) seats active within \(days) days\(of(line))",
          citations: [line.line.citation])
      }
      return usage.bought == nil && usage.active == nil
        ? nil
        : .known(
          points: 1, text: "Seats or their use, not both with a window\(of(line))",
          citations: [line.line.citation])
    }
  }

  /// 1 fewer than five observations, 2 five or more with a date.
  private static func benchmark(_ subject: LeverageSubject) -> Mark {
    subject.weakest(missing: "a benchmark of the service (benchmarks.csv)") { line in
      guard let benchmark = line.benchmarks.first, let count = benchmark.observations else {
        return nil
      }
      let isEnough = count >= PriceBenchmark.fewest && benchmark.date != nil
      let age = benchmark.isStale(on: line.asOf) == true ? ", stale" : ""
      return .known(
        points: isEnough ? 2 : 1,
        text: "\(count.grouped) observations\(benchmark.date.map { " of \($0)" } ?? ", undated")"
          + "\(age)\(of(line))", citations: [benchmark.citation])
    }
  }

  /// 0 uncapped, 1 capped above the index, 2 capped at the index or flat.
  private static func uplift(_ subject: LeverageSubject) -> Mark {
    subject.weakest(missing: "the clause on increases (contract-prices.csv, column uplift_cap)") {
      line in
      let row = [line.line.citation]
      switch line.line.uplift {
      case nil: return nil
      case .uncapped:
        return .known(points: 0, text: "Increases are not capped\(of(line))", citations: row)
      case .atIndex:
        return .known(points: 2, text: "Capped at the index\(of(line))", citations: row)
      case .capped(let cap) where cap.hundredths == 0:
        return .known(points: 2, text: "The price is fixed\(of(line))", citations: row)
      case .capped(let cap):
        guard let index = line.line.index else {
          return .known(
            points: 1, text: "Capped at \(cap.words), with no index to compare\(of(line))",
            citations: row)
        }
        return .known(
          points: cap <= index ? 2 : 1,
          text: "Capped at \(cap.words), the index being \(index.words)\(of(line))",
          citations: row)
      }
    }
  }

  /// 0 no gap, 1 gaps of wording, 2 a certificate that is missing or lapses, where a service relies on it.
  private static func certification(_ subject: LeverageSubject) -> Mark {
    let standing = subject.assessment.standing
    let evidence = standing.reasons.first?.evidence ?? []
    switch standing.standing {
    case .undetermined: return .unknown("whether a certificate is in force")
    case .noISO27001, .soc2Only, .expiredOrWithdrawn:
      return .known(
        points: 2, text: "No certificate is in force: \(standing.standing.title)",
        citations: evidence)
    case .covered, .scopeConcern: break
    }
    let cycle = subject.assessment.certificate(standing.certificate)?.cycle
    if let end = cycle?.effectiveEnd, let days = cycle?.daysToEnd,
      days <= subject.policy.expiryWarningDays
    {
      return .known(points: 2, text: "The certificate ends on \(end)", citations: evidence)
    }
    let findings = subject.findingsToTrade
    return findings.isEmpty
      ? .known(points: 0, text: "The certificate is in force and no finding is open", citations: [])
      : .known(
        points: 1,
        text: "The certificate is in force; "
          + (findings.count == 1 ? "1 finding is open" : "\(findings.count) findings are open"),
        citations: findings.flatMap(\.evidence).uniqueInOrder)
  }

  /// 1 estimated, 2 quoted.
  private static func switching(_ subject: LeverageSubject) -> Mark {
    subject.weakest(missing: "the cost of switching (offers.csv, kind switching_quoted)") { line in
      let costs = line.offers.filter { $0.amount != nil && $0.document != nil }
      if let quoted = costs.first(where: { $0.kind == .switchingQuoted }) {
        return .known(
          points: 2, text: "Quoted in \(quoted.document ?? "")\(of(line))",
          citations: [quoted.citation])
      }
      return costs.first { $0.kind == .switchingEstimated }.map {
        .known(
          points: 1, text: "Estimated in \($0.document ?? "")\(of(line))",
          citations: [$0.citation])
      }
    }
  }

  /// Which line a mark is of.
  private static func of(_ line: LeverSubject) -> String { " (\(line.line.title))" }
}
