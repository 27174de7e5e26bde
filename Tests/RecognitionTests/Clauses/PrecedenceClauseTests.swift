import AssuranceModel
import AssuranceTesting
import Recognition
import Testing

/// Sentences by which one document of a vendor goes before another.
@Suite struct PrecedenceClauseTests {
  /// The ranks that a contract with a sentence states.
  private func ranks(_ sentence: String) throws -> [PrecedenceReading] {
    let content = DocumentContent(
      text:
        """
        # Amendment No. 2 to the Services Agreement

        This Amendment is made between Nordhain AG (the "Customer") and Brackwell GmbH (the "Supplier").

        ## 1 Certification

        The Supplier shall maintain certification to ISO/IEC 27001:2022 throughout the term of this Agreement.
        The Supplier shall notify the Customer within 10 days if the certification is suspended or withdrawn.

        ## 2 Precedence

        \(sentence)

        ## 3 General

        The Supplier shall provide the Services. The Customer shall pay the fees. The Supplier shall comply with this
        Agreement, and its liability, the governing law, the termination and the confidentiality stay unchanged.
        """)
    let file = InputFile.test("amendment.md", mediaType: .markdown)
    let recognition = try #require(ContractRecogniser().recognise(content, of: file))
    guard case .contract(let contract) = recognition.body else { return [] }
    return contract.precedence
  }

  @Test(arguments: [
    "In the event of a conflict between this Amendment and the Agreement, this Amendment shall prevail.",
    "If there is any inconsistency, the terms of this Data Processing Addendum will prevail.",
    "This Schedule takes precedence over the main body of the Agreement.",
  ])
  func readsADocumentThatGoesBefore(_ sentence: String) throws {
    let found = try ranks(sentence)
    #expect(found.map(\.rank) == [.thisDocument])
    #expect(found.first?.citation.quote == sentence)
  }

  @Test func readsADocumentThatYields() throws {
    let sentence =
      "In case of conflict between this Annex and the Agreement, the Agreement shall prevail."
    #expect(try ranks(sentence).map(\.rank) == [.otherDocument])
  }

  @Test(arguments: [
    "In case of conflict the following order of precedence applies: the Order Form, the Annexes, the Agreement.",
    "In the event of any conflict with a purchase order, this Agreement shall prevail.",
  ])
  func leavesUnclearWhichDocumentIsMeant(_ sentence: String) throws {
    #expect(try ranks(sentence).map(\.rank) == [.unclear])
  }

  @Test(arguments: [
    "Bei Widersprüchen zwischen diesem Nachtrag und dem Vertrag geht dieser Nachtrag vor.",
    "Im Falle von Widersprüchen gehen die Bestimmungen dieser Anlage denen des Hauptvertrags vor.",
    "Dieser Nachtrag hat bei Widersprüchen Vorrang vor dem Hauptvertrag.",
    "En cas de contradiction entre le présent avenant et le contrat, le présent avenant prévaut.",
    "En cas de conflit, la présente annexe l'emporte sur le contrat.",
    "En caso de contradicción entre la presente adenda y el contrato, prevalecerá la presente adenda.",
    "El presente anexo prevalecerá sobre el contrato en caso de discrepancia.",
    "Bij strijdigheid tussen dit addendum en de overeenkomst prevaleert dit addendum.",
    "In geval van tegenstrijdigheid gaat deze bijlage voor.",
  ])
  func readsADocumentThatGoesBeforeInOtherLanguages(_ sentence: String) throws {
    #expect(try ranks(sentence).map(\.rank) == [.thisDocument])
  }

  @Test(arguments: [
    "Bei Widersprüchen zwischen dieser Anlage und dem Hauptvertrag geht der Hauptvertrag vor.",
    "En cas de contradiction entre la présente annexe et le contrat, le contrat prévaut.",
    "En caso de conflicto entre el presente anexo y el contrato, prevalecerá el contrato.",
    "Bij strijdigheid tussen deze bijlage en de overeenkomst heeft de overeenkomst voorrang.",
  ])
  func readsADocumentThatYieldsInOtherLanguages(_ sentence: String) throws {
    #expect(try ranks(sentence).map(\.rank) == [.otherDocument])
  }

  @Test(arguments: [
    "Bei Widersprüchen gilt folgende Rangfolge: Bestellung, Anlagen, Vertrag.",
    "En cas de contradiction, le présent contrat prévaut.",
  ])
  func leavesUnclearWhichDocumentIsMeantInOtherLanguages(_ sentence: String) throws {
    #expect(try ranks(sentence).map(\.rank) == [.unclear])
  }

  @Test(arguments: [
    "Bei Widersprüchen zwischen den Sprachfassungen geht die deutsche Fassung dieses Nachtrags vor.",
    "Bei Widersprüchen informiert der Auftragnehmer den Auftraggeber vor der Umsetzung dieses Nachtrags.",
    "En cas de contradiction, le présent avenant ne prévaut pas.",
    "En caso de conflicto, la versión española de la presente adenda prevalecerá.",
    "Bij strijdigheid tussen dit addendum en de wet overleggen partijen.",
  ])
  func takesNothingElseForARankInOtherLanguages(_ sentence: String) throws {
    #expect(try ranks(sentence) == [])
  }

  @Test(arguments: [
    "If the versions conflict, the English version of this Agreement and not the German version shall prevail.",
    "In case of conflict between this Amendment and the Agreement the latter shall prevail.",
    "In case of conflict this Amendment shall not prevail.",
    "The Addendum shall prevail in case of conflict.",
    "The prevailing party may recover its costs under this Amendment.",
    "The Supplier shall make certification prevail in its organisation.",
  ])
  func takesNothingElseForARank(_ sentence: String) throws {
    #expect(try ranks(sentence) == [])
  }
}
