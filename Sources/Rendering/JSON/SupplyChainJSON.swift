import AssuranceModel

extension SupplyChain {
  /// The companies behind the vendors with the spend that rests on them, the largest first.
  func json(_ concentration: SpendConcentration) -> JSONTree {
    [
      "companies": .array(
        concentration.order.map { index in
          parties[index].json.adding(concentration.amounts[index].json(in: concentration))
        }),
      "largest_three": concentration.largestThree.json(in: concentration),
      "rings": .array(rings.map { .array($0.map(JSONTree.text)) }),
    ]
  }

  /// The chains behind one vendor, and which of them is the weakest.
  func json(of vendor: String) -> JSONTree {
    let paths = paths(of: vendor)
    return [
      "chains": .array(paths.map(\.json)), "weakest": weakestPath(of: vendor)?.json ?? .null,
      "stands_behind": .array((party(thatIs: vendor)?.vendors ?? []).map(JSONTree.text)),
    ]
  }
}

extension SupplyChain.Party {
  fileprivate var json: JSONTree {
    [
      "name": .text(name), "vendor": JSONTree(vendor), "state": .text(state.code),
      "stated": .array(statements.map(JSONTree.text)),
      "services": .array(services.map(JSONTree.text)),
      "countries": .array(countries.map(JSONTree.text)),
      "direct_vendors": .array(direct.map(JSONTree.text)),
      "vendors": .array(vendors.map(JSONTree.text)),
      "unlisted_vendors": .array(unlisted.map(JSONTree.text)),
      "citations": .array(citations.map(\.json)),
    ]
  }
}

extension SpendConcentration.Amount {
  fileprivate func json(in concentration: SpendConcentration) -> JSONTree {
    [
      "annual_spend": spend.json,
      "share": concentration.share(of: self).map { .number(($0 * 10_000).rounded() / 10_000) }
        ?? .null,
      "vendors_without_spend": .array(vendorsWithoutSpend.map(JSONTree.text)),
    ]
  }
}

extension SupplyChain.Path {
  fileprivate var json: JSONTree {
    [
      "rank": .integer(rank),
      "links": .array(
        links.map { link in
          [
            "name": .text(link.name), "vendor": JSONTree(link.vendor),
            "state": .text(link.state.code), "stated": JSONTree(link.state.statement),
            "services": .array(link.services.map(JSONTree.text)),
            "countries": .array(link.countries.map(JSONTree.text)),
            "in_table": .boolean(link.isInTable),
            "citations": .array(link.citations.map(\.json)),
          ]
        }),
    ]
  }
}
