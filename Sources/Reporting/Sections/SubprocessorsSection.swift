import AssuranceModel

/// The companies behind the vendors: on which of them we rest, by which chain, and what is known of each.
enum SubprocessorsSection {
  static func section(
    _ chain: SupplyChain, _ concentration: SpendConcentration, _ vendors: [VendorReport],
    tables: BuyerTables
  ) -> ReportSection {
    var blocks: [ReportBlock] = [.prose(introduction(chain, tables: tables))]
    if !chain.parties.isEmpty {
      blocks += [
        .figures(figures(chain, concentration, vendors)),
        .table(SubprocessorTables.parties(chain, concentration, vendors)),
        .chart(
          ReportChart(
            id: "subprocessor-spend", title: "Annual spend that rests on each company", kind: .bar,
            table: "subprocessors", categories: "company", series: ["spend"])),
      ]
    }
    blocks.append(.table(SubprocessorTables.weakest(chain, vendors)))
    blocks.append(.table(SubprocessorTables.longer(chain, vendors)))
    return ReportSection(id: "subprocessors", title: "Sub-processors", blocks: blocks)
  }

  private static func introduction(_ chain: SupplyChain, tables: BuyerTables) -> String {
    let source =
      tables.absentTables.contains("subprocessors.csv")
      ? "subprocessors\\.csv is not in the inputs, so only companies that a vendor's SOC 2 report names are known."
      : "They are named by subprocessors\\.csv and by the SOC 2 reports of the vendors; one that neither names is not seen."
    let rings = chain.rings.map { ring in
      let names = ring.map(\.markdownEscaped)
      return ring.count == 1
        ? "\n- \(names[0]) is named as its own sub\\-processor; the row says nothing."
        : "\n- \(names.joinedAsWords) stand behind each other in a ring; each chain ends where it would come back."
    }
    return """
      The companies that our vendors rest on. \(source)

      What the table says of a certification is a statement of ours: it is shown as *stated, not evidenced* and never \
      counted as covered. A company that is a vendor of ours too has the standing that its own documents show; that \
      standing is for what we buy from it, not for what it does for another vendor.
      """ + (rings.isEmpty ? "" : "\n" + rings.joined())
  }

  private static func figures(
    _ chain: SupplyChain, _ concentration: SpendConcentration, _ vendors: [VendorReport]
  ) -> [KeyFigure] {
    let shared = chain.parties.count { $0.vendors.count > 1 }
    let unshown = chain.parties.count { !$0.state.isCovered }
    let covered = vendors.filter { $0.assessment.standing.standing == .covered }
    let resting = covered.count { vendor in
      chain.weakestPath(of: vendor.record.vendor.id)?.links.last.map { !$0.state.isCovered }
        ?? false
    }
    var figures = [
      KeyFigure(
        label: "Companies behind the vendors", cell: ReportCell(.count(chain.parties.count)),
        note: "at first hand or further down"),
      KeyFigure(
        label: "Shared", cell: ReportCell(.count(shared), tone: shared > 0 ? .caution : .neutral),
        note: "by two vendors or more"),
      KeyFigure(
        label: "Not shown to be covered",
        cell: ReportCell(.count(unshown), tone: unshown > 0 ? .caution : .good),
        note: "stated only, not stated, or short of it"),
      KeyFigure(
        label: "Covered vendors that rest on one",
        cell: ReportCell(.count(resting), tone: resting > 0 ? .caution : .good),
        note: "of \(covered.count) that are covered themselves"),
    ]
    if let first = concentration.order.first,
      let share = concentration.share(of: concentration.amounts[first])
    {
      figures.append(
        KeyFigure(
          label: "Largest concentration", cell: ReportCell(.share(share)),
          note: "of the annual spend rests on \(chain.parties[first].name)"))
    }
    if concentration.order.count > 3,
      let share = concentration.share(of: concentration.largestThree)
    {
      figures.append(
        KeyFigure(
          label: "Largest three", cell: ReportCell(.share(share)),
          note: "of the annual spend rests on at least one of them"))
    }
    return figures
  }
}
