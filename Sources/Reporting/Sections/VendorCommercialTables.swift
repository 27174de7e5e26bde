import AssuranceModel

/// What one vendor's page says of money: its lines of the ledger, what levers could bring, and how strong we are.
enum VendorCommercialTables {
  static func tables(_ vendor: VendorReport, _ commercial: CommercialFigures) -> [ReportTable] {
    let id = vendor.record.vendor.id
    var tables: [ReportTable] = []
    let lines = commercial.savings?.lines.filter { $0.line.vendor == id } ?? []
    if !lines.isEmpty { tables.append(LedgerTables.vendorLines(lines, id: "\(id)-savings")) }
    if let summary = commercial.opportunities {
      let own = summary.opportunities(of: id)
      tables.append(opportunities(own, id: id))
      if !own.isEmpty { tables.append(inputs(own, id: id)) }
    }
    if let negotiation = commercial.negotiation(of: id) {
      tables.append(leverage(negotiation.leverage, rank: negotiation.rank, id: id))
    }
    return tables
  }

  private static func opportunities(_ own: [SavingsOpportunity], id: String) -> ReportTable {
    ReportTable(
      id: "\(id)-opportunities", title: "Savings opportunities",
      columns: [
        .init("line", "Line"), .init("lever", "Lever"), .init("low", "Low"),
        .init("likely", "Likely"), .init("high", "High"), .init("counts", "Counts"),
        .init("why", "Why", isWide: true),
      ],
      rows: own.map { opportunity in
        let head: [ReportCell] = [
          .text(opportunity.line.title, citations: [opportunity.line.citation]),
          .text(opportunity.lever.title, link: "opportunities"),
        ]
        guard let gain = opportunity.gain else {
          let none: ReportCell =
            opportunity.isComputed ? .missing("none") : .missing("not computed")
          return head + Array(repeating: none, count: 3)
            + [ReportCell(.none("")), opportunity.reasonCell]
        }
        return head + [
          .money(gain.low), .money(gain.likely), .money(gain.high), opportunity.countingCell,
          .text(
            [opportunity.lever.range, opportunity.notes(gain)].filter { !$0.isEmpty }
              .joined(separator: " ")),
        ]
      },
      note: own.isEmpty
        ? "contract-prices.csv has no line of this vendor, so nothing is computed."
        : "Identified, not saved: the first twelve months, net of what the change costs once.")
  }

  /// Every input that is there, once a line.
  private static func inputs(_ own: [SavingsOpportunity], id: String) -> ReportTable {
    let pairs = own.flatMap { opportunity in
      opportunity.inputs.map { LineInput(line: opportunity.line, input: $0) }
    }.uniqueInOrder
    return ReportTable(
      id: "\(id)-opportunity-inputs", title: "What the opportunities start from",
      columns: [.init("line", "Line"), .init("input", "Input"), .init("value", "Value")],
      rows: pairs.map { pair in
        [
          .text(pair.line.title),
          .text(pair.input.name, citations: pair.input.citations),
          pair.input.valueCell,
        ]
      })
  }

  private static func leverage(_ leverage: NegotiationLeverage, rank: Int, id: String)
    -> ReportTable
  {
    ReportTable(
      id: "\(id)-leverage", title: "Strength in a negotiation",
      columns: [
        .init("part", "Part"), .init("points", "Points"),
        .init("why", "What it rests on", isWide: true),
      ],
      rows: leverage.marks.map { marked in
        [
          .text(marked.part.title), marked.mark.pointsCell,
          .text(marked.mark.text, citations: marked.mark.citations),
        ]
      } + [
        [
          .text("Total"), ReportCell(.leverage(leverage.sum)),
          .text(
            leverage.band.rawValue
              + (leverage.window == .closed ? ", because the window is closed" : "")
          ),
        ]
      ], totalRows: 1,
      note:
        "Place \(rank) in the order of talks. Points order talks; they are neither money nor risk.")
  }
}

/// An input of one line, to list each once.
private struct LineInput: Hashable {
  let line: PricedLine
  let input: LeverInput
}

extension SavingsOpportunity {
  /// Whether the inputs are there and show that there is nothing to gain, or a gain.
  fileprivate var isComputed: Bool {
    switch outcome {
    case .gain, .nothing: true
    case .notComputed, .notComparable: false
    }
  }

  /// Why there is no figure.
  fileprivate var reasonCell: ReportCell {
    switch outcome {
    case .gain: ReportCell(.none(""))
    case .nothing(let reason): .text(reason)
    case .notComparable(let reason): .text("Not computed: \(reason)")
    case .notComputed(let missing):
      .text("Not computed: \(missing.map(\.text).joined(separator: "; "))")
    }
  }
}

extension LeverInput {
  fileprivate var valueCell: ReportCell {
    switch value {
    case .money(let money): .money(money)
    case .unitPrice(let price): .text(price.words)
    case .count(let count): .count(count)
    case .percentage(let percentage): .text(percentage.words)
    case .date(let date): .date(date)
    case .text(let text): .text(text)
    }
  }
}
