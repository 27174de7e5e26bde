import AssuranceModel

/// The portfolio's tables of opportunities.
struct OpportunityTables {
  private let summary: OpportunitySummary
  private let names: [String: ReportCell]

  init(_ summary: OpportunitySummary, _ vendors: [VendorReport]) {
    self.summary = summary
    names = Dictionary(
      vendors.map { ($0.record.vendor.id, $0.nameCell) }, uniquingKeysWith: { first, _ in first })
  }

  private func name(of vendor: String) -> ReportCell { names[vendor] ?? .text(vendor) }

  var totals: ReportTable {
    ReportTable(
      id: "opportunity-totals", title: "Identified by category",
      columns: [
        .init("category", "Category"), .init("opportunities", "Opportunities"), .init("low", "Low"),
        .init("likely", "Likely"), .init("high", "High"),
        .init("place", "Where finance would show it", isWide: true),
      ],
      rows: summary.totals.map { total in
        [
          .text(total.category.title), ReportCell(.count(total.opportunities)), .money(total.low),
          .money(total.likely), .money(total.high), .text(total.category.place),
        ]
      },
      note: summary.totals.isEmpty
        ? "No opportunity counts." : "Only what counts is added, and never over categories.")
  }

  var gains: ReportTable {
    ReportTable(
      id: "opportunities", title: "Opportunities by contract line",
      columns: [
        .init("vendor", "Vendor"), .init("line", "Line"), .init("lever", "Lever"),
        .init("category", "Category"), .init("low", "Low"), .init("likely", "Likely"),
        .init("high", "High"), .init("counts", "Counts"), .init("notes", "Notes", isWide: true),
      ],
      rows: summary.opportunities.compactMap { opportunity in
        opportunity.gain.map { gain in
          [
            name(of: opportunity.line.vendor),
            .text(opportunity.line.title, citations: [opportunity.line.citation]),
            .text(opportunity.lever.title), .text(opportunity.lever.category.title),
            .money(gain.low), .money(gain.likely), .money(gain.high), opportunity.countingCell,
            .text(opportunity.notes(gain), missing: ""),
          ]
        }
      },
      note: "The vendor's page lists what each figure starts from, and the levers without one.")
  }

  var positions: ReportTable {
    ReportTable(
      id: "benchmark-positions", title: "Unit prices against the benchmark",
      columns: [
        .init("vendor", "Vendor"), .init("line", "Line"), .init("unit", "Unit"),
        .init("price", "Unit price"), .init("band", "Stands in"), .init("percentile", "Percentile"),
        .init("quartiles", "Quartiles"), .init("n", "Observations"), .init("date", "Of"),
        .init("remarks", "Remarks", isWide: true),
      ],
      rows: summary.positions.map { position in
        let benchmark = position.benchmark
        let quartiles = [benchmark.lowerQuartile, benchmark.median, benchmark.upperQuartile]
          .compactMap { $0?.words }
        return [
          name(of: position.line.vendor),
          .text(
            position.line.title, citations: [position.line.citation, benchmark.citation]),
          .text(benchmark.unit), .text(position.price?.rounded.words, missing: "not computed"),
          .text(position.band?.title, missing: "not computed"),
          .text(position.percentile?.words, missing: "not computed"),
          .text(
            (benchmark.observations ?? 0) < PriceBenchmark.fewest
              ? nil : quartiles.joined(separator: ", "), missing: "too few observations"),
          .count(benchmark.observations), dateCell(position),
          .text(position.remarks.joined(separator: "; "), missing: ""),
        ]
      },
      note:
        "The unit price is what was paid over units and months. Fewer than 5 observations have no quartiles, fewer than 12 no percentile."
    )
  }

  private func dateCell(_ position: BenchmarkPosition) -> ReportCell {
    guard let date = position.benchmark.date else { return .missing("not dated") }
    return position.isStale == true
      ? ReportCell(.text("\(date), stale"), tone: .caution) : ReportCell(.date(date))
  }

  /// Each missing input with what it would give, those that would give most first.
  var missing: ReportTable {
    let pairs = summary.opportunities.flatMap { opportunity in
      opportunity.missing.map { (input: $0, opportunity) }
    }
    let rows = pairs.map(\.input).uniqueInOrder.map { input in
      let own = pairs.filter { $0.input == input }.map(\.1)
      return (
        input, levers: own.map(\.lever.title).uniqueInOrder,
        lines: own.map(\.line).uniqueInOrder
      )
    }.enumerated().sorted { one, other in
      let counts = (one.element.lines.count, other.element.lines.count)
      return counts.0 == counts.1 ? one.offset < other.offset : counts.0 > counts.1
    }.map(\.element)
    return ReportTable(
      id: "opportunity-inputs", title: "Not computed, because an input is missing",
      columns: [
        .init("input", "Missing"), .init("file", "File"), .init("column", "Column"),
        .init("levers", "Levers without it", isWide: true), .init("count", "Lines"),
        .init("lines", "Which", isWide: true),
      ],
      rows: rows.map { input, levers, lines in
        [
          .text(input.name), .text(input.file), .text(input.column),
          .text(levers.joined(separator: ", ")), ReportCell(.count(lines.count)),
          .text(lines.map(\.id).joined(separator: ", ")),
        ]
      }, note: rows.isEmpty ? "Nothing is missing." : "")
  }

  var levers: ReportTable {
    ReportTable(
      id: "levers", title: "Levers",
      columns: [
        .init("lever", "Lever"), .init("formula", "Formula", isWide: true),
        .init("baseline", "Baseline", isWide: true), .init("category", "Category"),
        .init("footing", "Rests on"), .init("range", "What makes the range", isWide: true),
        .init("guardrail", "To be minded", isWide: true),
        .init("published", "Published elsewhere, not used", isWide: true),
      ],
      rows: summary.levers.map { lever in
        [
          .text(lever.title), .text(lever.formula), .text(lever.baseline),
          .text(lever.category.title), .text(lever.footing.title), .text(lever.range),
          .text(lever.guardrail),
          .text(
            lever.published.map { "\($0.range) (\($0.population); \($0.kind))" },
            missing: "no readable source"),
        ]
      },
      note:
        "Price a year = price paid × 12 / months paid for, at most the price by the contract. Published ranges come mostly from sellers of advice and tools and disagree with each other; they may size a search and are in no figure."
    )
  }

  var unpriced: ReportTable {
    ReportTable(
      id: "unpriced-levers", title: "Worth asking for, without a figure",
      columns: [
        .init("lever", "Lever"), .init("mechanism", "What it is", isWide: true),
        .init("reason", "Why it has no figure", isWide: true),
      ],
      rows: summary.unpriced.map { [.text($0.title), .text($0.mechanism), .text($0.reason)] })
  }
}

extension SavingsOpportunity {
  /// Whether it is in the totals.
  var countingCell: ReportCell {
    switch counting {
    case .counted: ReportCell(.text("yes"), tone: .good)
    case .overlaps, .otherCurrency: .text("no")
    case nil: ReportCell(.none(""))
    }
  }

  /// What must be known to read the figures.
  func notes(_ gain: LeverGain) -> String {
    let notAdded: String? =
      switch counting {
      case .overlaps(let reason): reason
      case .otherCurrency: "Not added: another currency than the totals"
      case .counted, nil: nil
      }
    let total = gain.contractTotal.map {
      "The whole term of \($0.months) months comes to \($0.amount.words)"
    }
    let ledger =
      onLedger.isEmpty
      ? nil
      : "\(onLedger.joinedAsWords) of the ledger \(onLedger.count == 1 ? "is" : "are") on the same contract and must not be added"
    return ([notAdded].compactMap(\.self) + gain.notes + [total, ledger].compactMap(\.self)).joined(
      separator: "; ")
  }
}

extension BenchmarkPosition.Percentile {
  /// `75th (50 to 92 with 90 % confidence)`.
  var words: String { "\(value) (\(low) to \(high) with 90 % confidence)" }
}
