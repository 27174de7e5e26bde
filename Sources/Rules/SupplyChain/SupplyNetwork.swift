import AssuranceModel

/// The rows of the table and what the vendors' own reports name, as a network of numbered companies.
///
/// Each walk visits a company once, so that companies that stand behind each other end no walk and hang none.
struct SupplyNetwork {
  private(set) var companies: CompanyIndex
  /// By the company that it stands behind: the number of the next company with its link, in the table's order.
  private(set) var links: [Int: [(to: Int, link: SupplyChain.Link)]] = [:]
  /// Numbers of the companies that stand behind another, as they are first named.
  private(set) var parties: [Int] = []

  /// The network, without any state: every link says only what its row says.
  init(_ records: [VendorRecord], table: [BuyerTables.Subprocessor]) {
    companies = CompanyIndex(records.map(\.vendor))
    let numbers = Dictionary(
      records.enumerated().map { ($1.vendor.id, $0) }, uniquingKeysWith: { first, _ in first })
    for row in table {
      let from: Int? =
        switch row.client {
        case .vendor(let id): numbers[id]
        case .subprocessor(let name): companies.number(of: name)
        }
      guard let from else { continue }
      add(
        named: row.name, behind: from, service: row.service, country: row.country,
        state: row.certification.map { .stated($0) } ?? .notStated, isInTable: true, row.citation)
    }
    for (number, record) in records.enumerated() {
      for service in record.currentReport?.body.subservices ?? [] {
        guard case .stated(let name, let evidence) = service.name, let first = evidence.first else {
          continue
        }
        add(
          named: name, behind: number, service: nil, country: nil, state: .notStated,
          isInTable: false, first)
      }
    }
  }

  /// The shortest chain to every company behind one, nearest first.
  func paths(from start: Int) -> [(to: Int, links: [SupplyChain.Link])] {
    var found: [(to: Int, links: [SupplyChain.Link])] = []
    var seen: Set<Int> = [start]
    var next = 0
    var links = self.links[start] ?? []
    var before: [SupplyChain.Link] = []
    while true {
      for (to, link) in links where seen.insert(to).inserted {
        found.append((to, before + [link]))
      }
      guard next < found.count else { return found }
      links = self.links[found[next].to] ?? []
      before = found[next].links
      next += 1
    }
  }

  /// Companies that can be reached from themselves, those that reach each other together, by their numbers.
  var rings: [[Int]] {
    let heads = links.keys.sorted()
    var reached: [Int: Set<Int>] = [:]
    for head in heads {
      var own = Set(paths(from: head).map(\.to))
      // A walk never comes back to where it began, so the last step home is looked for by itself.
      let leadsHome = ([head] + own).contains { step in
        (links[step] ?? []).contains { $0.to == head }
      }
      if leadsHome { own.insert(head) }
      reached[head] = own
    }
    var known: Set<Int> = []
    return heads.compactMap { head in
      guard !known.contains(head), let own = reached[head], own.contains(head) else { return nil }
      let ring = own.filter { reached[$0]?.contains(head) == true }.sorted()
      known.formUnion(ring)
      return ring
    }
  }

  /// Gives every link its state.
  mutating func judge(
    _ state: (_ company: Int, _ link: SupplyChain.Link) -> (SubprocessorState, [Citation])
  ) {
    for from in links.keys.sorted() {
      links[from] = links[from]?.map { to, link in
        var link = link
        let (judged, citations) = state(to, link)
        link.state = judged
        link.citations += citations
        return (to, link)
      }
    }
  }

  private mutating func add(
    named name: String, behind from: Int, service: String?, country: String?,
    state: SubprocessorState, isInTable: Bool, _ citation: Citation
  ) {
    let to = companies.number(of: name)
    if !parties.contains(to) { parties.append(to) }
    if let index = links[from]?.firstIndex(where: { $0.to == to }),
      var link = links[from]?[index].link
    {
      link.services = (link.services + [service].compactMap(\.self)).uniqueInOrder
      link.countries = (link.countries + [country].compactMap(\.self)).uniqueInOrder
      link.state = max(link.state, state)
      link.citations.append(citation)
      links[from]?[index].link = link
    } else {
      links[from, default: []].append(
        (
          to,
          SupplyChain.Link(
            name: name, vendor: companies.vendor(to)?.id,
            services: [service].compactMap(\.self), countries: [country].compactMap(\.self),
            state: state, isInTable: isInTable, citations: [citation])
        ))
    }
  }
}
