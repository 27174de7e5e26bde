import AssuranceModel
import AssuranceTesting
import Recognition
import Testing

/// Contracts in a language of which no clause is read: nothing that they promise is said to be absent.
@Suite struct ContractLanguageTests {
  private func recognition(_ text: String) throws -> Recognition {
    try #require(ContractRecogniser().recognise(DocumentContent(text: text), of: .test("a.md")))
  }

  private func verdicts(_ recognition: Recognition) -> Set<ClauseReading.Verdict> {
    guard case .contract(let contract) = recognition.body else { return [] }
    return Set(contract.clauses.map(\.verdict))
  }

  @Test func saysOfAPortugueseContractThatItWasNotRead() throws {
    let contract = try recognition(
      """
      # Contrato de prestação de serviços

      Entre a Larkfield Systems Ltd (o "Fornecedor") e a Ostwind SA (o "Cliente"), as partes acordam o seguinte. As \
      cláusulas sobre confidencialidade e responsabilidade constam do anexo 2.

      1. O Fornecedor deve manter a certificação ISO/IEC 27001:2022 durante toda a vigência do contrato e deve notificar o \
      Cliente no prazo de cinco dias úteis caso a certificação seja suspensa ou retirada pelo organismo.

      2. O Cliente pode rescindir o contrato se o Fornecedor não cumprir esta obrigação. Os serviços são prestados nas \
      instalações do Fornecedor ou pela sua filial, com o acordo das partes.
      """)
    #expect(verdicts(contract) == [.undetermined])
    guard case .contract(let read) = contract.body else { return }
    #expect(read.draftingFailures.isEmpty)
    #expect(contract.diagnostics.map(\.code) == ["contract-language"])
    #expect(contract.diagnostics.first?.summary.hasPrefix("Portuguese contract") == true)
  }

  @Test func readsContractsOfEveryKnownLanguageAndThoseWithForeignNames() throws {
    let german = try recognition(
      """
      # Rahmenvertrag

      Zwischen der Ostwind AG (der "Auftraggeber") und der Larkfield GmbH (der "Auftragnehmer") wird vereinbart:

      1. Der Auftragnehmer hat die Zertifizierung nach ISO/IEC 27001:2022 während der Vertragslaufzeit aufrechtzuerhalten.

      2. Haftung, Vertraulichkeit und Gerichtsstand: Der Auftragnehmer haftet nach den gesetzlichen Vorschriften. Der \
      Auftraggeber muss Störungen melden. Dieser Vertrag wird schriftlich geschlossen.
      """)
    #expect(german.diagnostics.isEmpty)
    #expect(verdicts(german) == [.present, .absent])
    let english = try recognition(
      """
      # Services Agreement

      This Agreement is made between Servizi della Valle di Non S.p.A. (the "Supplier") and Banca del Sud (the "Customer").

      1. The Supplier shall maintain ISO/IEC 27001 certification throughout the Term of this Agreement.

      2. Governing law. This Agreement is governed by the laws of Italy. Confidential information stays secret.
      """)
    #expect(english.diagnostics.isEmpty)
    #expect(verdicts(english) == [.present, .absent])
  }

  @Test func readsOnBehindAnOptionThatNobodyTicked() throws {
    let contract = try recognition(
      """
      # Services Agreement

      This Agreement is made between Larkfield Ltd (the "Supplier") and Ostwind AG (the "Customer").

      ☐ The Customer elects on-site audits.
      The Supplier shall notify the Customer within 5 days if its ISO/IEC 27001 certificate is suspended.

      2. Governing law. This Agreement is governed by the laws of Ireland. Fees and limitation of liability: Annex 2.
      """)
    guard case .contract(let read) = contract.body else {
      Issue.record("The body is not a contract")
      return
    }
    let lapse = read.clauses.first { $0.tag == .lapseNotification }
    #expect(lapse?.verdict == .present)
    #expect(lapse?.citation?.quote.hasPrefix("The Supplier shall notify") == true)
  }
}
