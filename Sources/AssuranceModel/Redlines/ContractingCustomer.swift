/// The company of the buyer's with which a vendor's contracts are made, and for which clauses are proposed.
package struct ContractingCustomer: Hashable, Sendable {
  /// The customers of all contracts, as a sentence lists them; the buyer of the policy where no contract names one.
  package let name: String
  /// Where the contracts name them; empty where none does, so that the name has to be verified.
  package let citations: [Citation]

  package init(name: String, citations: [Citation] = []) {
    self.name = name
    self.citations = citations
  }

  /// The customers that a vendor's contracts name; `buyer` stands in where none does.
  package init(of record: VendorRecord, buyer: String) {
    var names: [String] = []
    var citations: [Citation] = []
    for customer in record.contracts.flatMap(\.body.customers) {
      guard case .stated(let name, let evidence) = customer,
        !names.contains(where: { LegalName($0).isSame(as: LegalName(name)) })
      else { continue }
      names.append(name)
      citations += evidence.citations.prefix(1)
    }
    self.init(name: names.isEmpty ? buyer : names.joinedAsWords, citations: citations)
  }
}
