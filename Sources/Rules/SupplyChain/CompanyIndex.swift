import AssuranceModel

/// Companies numbered by their names: our vendors first, in the pack's order, then every other company as it is named.
struct CompanyIndex {
  /// A vendor of ours that is a company of the chain, by its number.
  let vendors: [Vendor]
  private var names: [[LegalName]]

  init(_ vendors: [Vendor]) {
    self.vendors = vendors
    names = vendors.map { vendor in ([vendor.legalName] + vendor.aliases).map(LegalName.init) }
  }

  /// How many companies there are.
  var count: Int { names.count }

  /// The vendor that a number stands for; nil for any other company.
  func vendor(_ number: Int) -> Vendor? { number < vendors.count ? vendors[number] : nil }

  /// The number of a company, which is added where no earlier one has its name.
  ///
  /// A name that two vendors bear is neither's.
  mutating func number(of name: String) -> Int {
    let candidates = LegalName.all(in: name)
    let known = names.indices.filter { index in
      names[index].contains { name in candidates.contains { name.isSame(as: $0) } }
    }
    let ours = known.filter { $0 < vendors.count }
    if ours.count == 1 { return ours[0] }
    if let other = known.first(where: { $0 >= vendors.count }) { return other }
    names.append(candidates)
    return names.count - 1
  }
}
