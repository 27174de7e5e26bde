package import AssuranceModel

/// Carries the state of each company's certification through the chains behind the vendors.
///
/// In: all records with their assessments, and the buyer's table. Out: who rests on whom, by which chain, and what is
/// known of each company. A company that is a vendor of ours has that vendor's standing; one whose certificate lies
/// among the documents has that certificate; of any other there is at most a statement.
package enum SupplyChainDetermination {
  package static func chain(
    of records: [VendorRecord], _ assessments: [Assessment], table: [BuyerTables.Subprocessor],
    policy: Policy, asOf: CalendarDate
  ) -> SupplyChain {
    let records = records.map { $0.trusting(from: policy.minimumConfidence) }
    var network = SupplyNetwork(records, table: table)
    let shown = certificates(
      in: records, of: network.parties, network.companies, policy: policy, asOf: asOf)
    network.judge { company, link in
      if company < assessments.count {
        return (.vendor(assessments[company].standing.standing), [])
      }
      if let shown = shown[company] { return (.certificate(shown.state), shown.citations) }
      return (link.state, [])
    }
    let paths = records.indices.map { vendor in network.paths(from: vendor) }
    let reached = paths.map { Set($0.map(\.to)) }
    return SupplyChain(
      parties: network.parties.map { party($0, in: network, reached, records) },
      paths: zip(records, paths).flatMap { record, paths in
        paths.map { SupplyChain.Path(vendor: record.vendor.id, links: $0.links) }
      },
      rings: network.rings.map { ring in ring.map { name(of: $0, in: network) } })
  }

  private static func party(
    _ company: Int, in network: SupplyNetwork, _ reached: [Set<Int>], _ records: [VendorRecord]
  ) -> SupplyChain.Party {
    let named = network.links.keys.sorted().flatMap { from in
      (network.links[from] ?? []).filter { $0.to == company }.map { (from: from, link: $0.link) }
    }
    let links = named.map(\.link)
    let ids = records.map(\.vendor.id)
    return SupplyChain.Party(
      name: name(of: company, in: network), vendor: network.companies.vendor(company)?.id,
      // Rows that are silent contradict none that speaks: the statement is about the company.
      state: links.map(\.state).max() ?? .notStated,
      statements: links.compactMap(\.state.statement).uniqueInOrder,
      services: links.flatMap(\.services).uniqueInOrder,
      countries: links.flatMap(\.countries).uniqueInOrder,
      direct: named.map(\.from).filter { $0 < ids.count }.map { ids[$0] },
      vendors: zip(ids, reached).filter { $1.contains(company) }.map(\.0),
      unlisted: named.filter { !$0.link.isInTable && $0.from < ids.count }.map { ids[$0.from] },
      citations: links.flatMap(\.citations).uniqueInOrder)
  }

  private static func name(of company: Int, in network: SupplyNetwork) -> String {
    if let vendor = network.companies.vendor(company) { return vendor.legalName }
    let links = network.links.keys.sorted().lazy.compactMap { from in
      network.links[from]?.first { $0.to == company }?.link.name
    }
    return links.first ?? ""
  }

  /// The best certificate that names a company as its holder, wherever it was filed, by the company's number.
  private static func certificates(
    in records: [VendorRecord], of parties: [Int], _ companies: CompanyIndex, policy: Policy,
    asOf: CalendarDate
  ) -> [Int: (state: SubprocessorState.Certificate, citations: [Citation])] {
    var index = companies
    var best: [Int: (state: SubprocessorState.Certificate, citations: [Citation])] = [:]
    for filed in records.flatMap({ $0.currentCertificates(asOf: asOf) }) {
      guard case .stated(let holder, let evidence) = filed.body.organisation else { continue }
      let company = index.number(of: holder)
      guard parties.contains(company) else { continue }
      let state: SubprocessorState.Certificate =
        switch CertificateValidity(of: filed.body, policy: policy, asOf: asOf) {
        case .inForce: .inForce
        case .notInForce: .notInForce
        case .unknown: .undetermined
        }
      if let known = best[company],
        SubprocessorState.certificate(known.state) >= .certificate(state)
      {
        continue
      }
      best[company] = (
        state, evidence.citations + (filed.body.expiryDate.evidence?.citations ?? [])
      )
    }
    return best
  }
}
