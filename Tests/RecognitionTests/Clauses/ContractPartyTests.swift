import AssuranceModel
import AssuranceTesting
import Recognition
import Testing

/// Who a contract is made between: names, not addresses, and which of them is the customer.
@Suite struct ContractPartyTests {
  private func contract(_ parties: String) throws -> Contract {
    let text = "# Agreement\n\n\(parties)\n\n\(Self.clauses(as: parties))"
    let recognition = try #require(
      ContractRecogniser().recognise(DocumentContent(text: text), of: .test("msa.md")))
    guard case .contract(let contract) = recognition.body else {
      throw Missing()
    }
    return contract
  }

  private struct Missing: Error {}

  /// Clauses in the language in which the parties are named.
  private static func clauses(as parties: String) -> String {
    if parties.hasPrefix("zwischen") {
      return """
        1. Leistungen. Der Auftragnehmer erbringt die Leistungen für den Auftraggeber.

        2. Sicherheit. Der Auftragnehmer hält die Zertifizierung nach ISO/IEC 27001:2022 aufrecht.

        3. Laufzeit. Dieser Vertrag gilt für drei Jahre.
        """
    }
    if parties.hasPrefix("entre") {
      return """
        1. Servicios. El Proveedor prestará los servicios al Cliente desde la firma del contrato.

        2. Seguridad. El Proveedor mantendrá la certificación según la norma ISO/IEC 27001:2022.

        3. Duración. El presente contrato estará en vigor durante tres años.
        """
    }
    return """
      1. Services. The Supplier shall provide the Services to the Customer from the Effective Date.

      2. Security. The Supplier shall maintain certification to ISO/IEC 27001:2022.

      3. Term. This Agreement is in force for three years.
      """
  }

  @Test(arguments: [
    (
      "This Agreement is made between Larkfield Systems Ltd (the \"Supplier\") and Ostwind AG (the \"Customer\").",
      "Larkfield Systems Ltd", "Ostwind AG"
    ),
    (
      "between (1) Larkfield Systems Inc., 18 Harbour Steps, Halifax, Canada (\"Supplier\") and (2) Ostwind & Söhne GmbH & Co. KG, Elbkai 40, 20499 Hamburg (\"Customer\")",
      "Larkfield Systems Inc.", "Ostwind & Söhne GmbH & Co. KG"
    ),
    (
      "zwischen (1) Larkfield Systeme GmbH, Am Kai 7, 99085 Erfurt, Deutschland (\"Auftragnehmer\") und (2) Ostwind Deutschland GmbH, Elbkai 40, 20499 Hamburg (\"Auftraggeber\")",
      "Larkfield Systeme GmbH", "Ostwind Deutschland GmbH"
    ),
    (
      "entre (1) Larkfield Archivo S.A., Polígono 12, 28999 Madrid, España (\"Proveedor\") y (2) Ostwind Ibérica S.L., Barcelona (\"Cliente\")",
      "Larkfield Archivo S.A.", "Ostwind Ibérica S.L."
    ),
    (
      "Between Bank of Larkfield plc, a company registered in England (company number 1234567) whose office is at 1 Road, Leeds (\"the Supplier\") and Ostwind AG (hereinafter \"the Customer\").",
      "Bank of Larkfield plc", "Ostwind AG"
    ),
  ])
  func namesThePartiesWithoutTheirAddresses(text: String, supplier: String, customer: String) throws
  {
    let contract = try contract(text)
    #expect(contract.parties.map(\.value) == [supplier, customer])
    #expect(contract.customers.map(\.value) == [customer])
    #expect(contract.customers.first?.evidence?.first?.file == "msa.md")
  }

  @Test func takesTheNearerOfTwoCompaniesBeforeADefinition() throws {
    let contract = try contract(
      "between Larkfield Systems Ltd, 1 High Road, London and Ostwind AG (the \"Customer\").")
    #expect(contract.customers.map(\.value) == ["Ostwind AG"])
  }

  @Test func namesNoCustomerWhereNoneIsDefined() throws {
    let contract = try contract(
      "This Agreement is made between Larkfield Systems Ltd and Ostwind AG.")
    #expect(contract.customers.isEmpty)
  }

  @Test func tellsTheLanguageOfTheText() throws {
    #expect(
      try contract("between Larkfield Systems Ltd (the \"Supplier\") and Ostwind AG.").language
        == .english)
  }
}
