import AssuranceModel

/// The tables of the companies behind the vendors, for the portfolio and for one vendor.
enum SubprocessorTables {
  /// Every company with what rests on it, the largest spend first.
  static func parties(
    _ chain: SupplyChain, _ concentration: SpendConcentration, _ vendors: [VendorReport]
  ) -> ReportTable {
    let names = names(of: vendors)
    return ReportTable(
      id: "subprocessors", title: "What rests on whom",
      columns: [
        .init("company", "Company"), .init("state", "Certification"),
        .init("stated", "As the table states it"), .init("count", "Vendors"),
        .init("spend", "Annual spend resting on it"), .init("share", "Share of spend"),
        .init("service", "What it does"), .init("country", "Country"),
        .init("vendors", "Which vendors", isWide: true),
      ],
      rows: concentration.order.map { index in
        let party = chain.parties[index]
        let amount = concentration.amounts[index]
        return [
          .text(
            party.name, link: party.vendor.map { "vendor-\($0)" }, citations: party.citations),
          ReportCell(.text(party.state.title), tone: party.state.tone),
          .text(party.statements.joined(separator: "; "), missing: "not stated"),
          ReportCell(.count(party.vendors.count)), ReportCell(.money(amount.spend)),
          concentration.share(of: amount).map { ReportCell(.share($0)) }
            ?? .missing("no spend stated"),
          .text(party.services.joined(separator: ", "), missing: "not stated"),
          .text(party.countries.joined(separator: ", "), missing: "not stated"),
          .text(reach(of: party, names)),
        ]
      },
      note:
        "A vendor's whole spend rests on each company behind it, since no table says what share of a service "
        + "runs there; the amounts overlap and do not add up."
        + (chain.parties.contains { !$0.unlisted.isEmpty }
          ? " Where only a SOC 2 report names the company, subprocessors.csv lacks a row." : "")
        + (concentration.amounts.contains { !$0.vendorsWithoutSpend.isEmpty }
          ? " Vendors without a spend in this currency are in no amount." : ""))
  }

  /// The vendors that rest on a company, those further down the chain marked.
  private static func reach(of party: SupplyChain.Party, _ names: [String: String]) -> String {
    party.vendors.map { id in
      let name = names[id] ?? id
      if party.unlisted.contains(id) { return "\(name) (by its SOC 2 report only)" }
      return party.direct.contains(id) ? name : "\(name) (through another)"
    }.joined(separator: ", ")
  }

  /// For each vendor the chain to the company of which the least is shown.
  static func weakest(_ chain: SupplyChain, _ vendors: [VendorReport]) -> ReportTable {
    ReportTable(
      id: "weakest-paths", title: "Weakest path by vendor",
      columns: [
        .init("vendor", "Vendor"), .init("standing", "Its own standing"),
        .init("companies", "Companies behind it"), .init("weakest", "Weakest of them"),
        .init("state", "Certification"), .init("path", "Path", isWide: true),
      ],
      rows: vendors.map { vendor in
        let id = vendor.record.vendor.id
        let head = [
          vendor.nameCell, ReportCell.standing(vendor.assessment.standing.standing),
          .count(chain.paths(of: id).count),
        ]
        guard let path = chain.weakestPath(of: id), let last = path.links.last else {
          return head + [.missing("none named"), ReportCell(.none("")), ReportCell(.none(""))]
        }
        return head + [
          .text(last.name, link: last.vendor.map { "vendor-\($0)" }),
          ReportCell(.text(last.state.title), tone: last.state.tone),
          .text(
            words(path, from: vendor.record.vendor.legalName),
            citations: path.links.flatMap(\.citations).uniqueInOrder),
        ]
      },
      note:
        "A path is as strong as its weakest company. Where none is named, none is known: that is a question to "
        + "the vendor, and not an answer.")
  }

  /// Chains of two steps or more.
  static func longer(_ chain: SupplyChain, _ vendors: [VendorReport]) -> ReportTable {
    let names = names(of: vendors)
    let paths = chain.paths.filter { $0.rank > 1 }
    return ReportTable(
      id: "subprocessor-chains", title: "Chains of more than one step",
      columns: [
        .init("vendor", "Vendor"), .init("company", "Ends at"), .init("rank", "Steps"),
        .init("state", "Certification"), .init("path", "Path", isWide: true),
      ],
      rows: paths.compactMap { path in
        guard let last = path.links.last else { return nil }
        return [
          .text(names[path.vendor] ?? path.vendor, link: "vendor-\(path.vendor)"),
          .text(last.name, link: last.vendor.map { "vendor-\($0)" }), .count(path.rank),
          ReportCell(.text(last.state.title), tone: last.state.tone),
          .text(
            words(path, from: names[path.vendor] ?? path.vendor),
            citations: path.links.flatMap(\.citations).uniqueInOrder),
        ]
      },
      note: paths.isEmpty
        ? "No row names a company behind a sub-processor. A row may: its column vendor then holds the sub-processor's name."
        : "The shortest chain to each company.")
  }

  /// The companies behind one vendor, and the vendors that it stands behind itself.
  static func vendor(_ report: VendorReport, _ chain: SupplyChain, _ vendors: [VendorReport])
    -> ReportTable
  {
    let id = report.record.vendor.id
    let own = chain.party(thatIs: id).map { party in
      let names = names(of: vendors)
      return "It stands behind \(party.vendors.map { names[$0] ?? $0 }.joinedAsWords)."
    }
    let paths = chain.paths(of: id)
    let note =
      paths.isEmpty
      ? "Neither subprocessors.csv nor a SOC 2 report of the vendor names a company behind it: ask the vendor who stands behind it."
      : "What the table states of a certification is no evidence of it."
    return ReportTable(
      id: "\(id)-subprocessors", title: "Who stands behind it",
      columns: [
        .init("company", "Company"), .init("service", "What it does"),
        .init("country", "Country"), .init("state", "Certification"),
        .init("stated", "As the table states it"), .init("path", "Path"),
      ],
      rows: paths.compactMap { path in
        guard let last = path.links.last else { return nil }
        return [
          .text(
            last.name, link: last.vendor.map { "vendor-\($0)" }, citations: last.citations),
          .text(last.services.joined(separator: ", "), missing: "not stated"),
          .text(last.countries.joined(separator: ", "), missing: "not stated"),
          ReportCell(.text(last.state.title), tone: last.state.tone),
          .text(last.state.statement, missing: "not stated"),
          path.rank == 1
            ? .text("direct") : .text(words(path, from: report.record.vendor.legalName)),
        ]
      }, note: [note, own].compactMap(\.self).joined(separator: " "))
  }

  private static func names(of vendors: [VendorReport]) -> [String: String] {
    Dictionary(
      vendors.map { ($0.record.vendor.id, $0.record.vendor.legalName) },
      uniquingKeysWith: { first, _ in first })
  }

  /// `Vendor → Company → Company`.
  private static func words(_ path: SupplyChain.Path, from vendor: String) -> String {
    ([vendor] + path.links.map(\.name)).joined(separator: " → ")
  }
}

extension SubprocessorState {
  var tone: ReportCell.Tone {
    switch self {
    case .vendor(let standing): standing.tone
    case .certificate(.inForce): .caution
    case .certificate(.notInForce): .bad
    case .certificate(.undetermined), .stated, .notStated: .unknown
    }
  }
}
