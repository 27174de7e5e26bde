import AssuranceModel
import AssuranceTesting
import Recognition
import Testing

/// Where a SOC 2 report stands in the place of certification, and what a right to leave answers to.
@Suite struct CertificationSubstituteTests {
  private func contract(_ clauses: String) throws -> Contract {
    let text = """
      # Services Agreement

      This Agreement is made between Larkfield Systems Ltd (the "Supplier") and Ostwind AG (the "Customer").

      1. Fees. The Customer shall pay the fees within 30 days of each invoice.

      2. Governing law. This Agreement is governed by the laws of Ireland.

      \(clauses)
      """
    let recognition = try #require(
      ContractRecogniser().recognise(DocumentContent(text: text), of: .test("msa.md")))
    guard case .contract(let contract) = recognition.body else {
      Issue.record("The body is not a contract")
      return Contract(clauses: [], draftingFailures: [], mentionsISO27001: false)
    }
    return contract
  }

  @Test(arguments: [
    (
      "7. The Supplier shall maintain SOC 2 Type II or ISO 27001 certification.",
      CertificationSubstitute.Kind.alternative
    ),
    (
      "7. The Supplier shall maintain either ISO/IEC 27001 certification or a SOC 2 Type II report.",
      .alternative
    ),
    (
      "7. The Supplier shall provide the Customer each year with a SOC 2 Type II report.",
      .reportAlone
    ),
    (
      "7. Der Auftragnehmer muss eine Zertifizierung nach ISO 27001 oder einen SOC 2 Typ II Bericht vorhalten.",
      .alternative
    ),
  ])
  func findsTheReportInThePlaceOfTheCertificate(
    _ clause: String, _ kind: CertificationSubstitute.Kind
  ) throws {
    let substitutes = try contract(clause).substitutes
    #expect(substitutes.map(\.kind) == [kind])
    #expect(substitutes.first?.citation.quote.contains("SOC 2") == true)
  }

  @Test(arguments: [
    "7. The Supplier shall maintain ISO/IEC 27001 certification and provide a SOC 2 Type II report each year.",
    "7. The Supplier shall maintain ISO/IEC 27001 certification throughout the term.",
    "7. The Supplier intends to provide a SOC 2 report.",
    "7. The Supplier may provide a SOC 2 report or an ISO 27001 certificate.",
    "7. The Supplier shall require its sub-processors to provide SOC 2 reports.",
    "7. The Supplier is not obliged to provide a SOC 2 report.",
    "7. Notices shall be in writing. The association is governed by its own rules.",
  ])
  func findsNoneWhereNothingIsReplaced(_ clause: String) throws {
    #expect(try contract(clause).substitutes.isEmpty)
  }

  @Test(arguments: [
    (
      "If the Supplier loses its ISO/IEC 27001 certification, the Customer may terminate this Agreement.",
      RemedyReach.certification
    ),
    (
      "If the Supplier fails to keep the ISO/IEC 27001 certification that this Agreement requires, the Customer may terminate.",
      .certification
    ),
    (
      "If the Supplier breaches this clause or loses its ISO/IEC 27001 certification, the Customer may terminate this Agreement.",
      .clause
    ),
    (
      "If the Supplier is in breach of this Schedule or its ISO/IEC 27001 certification lapses, the Customer may terminate this Agreement.",
      .document
    ),
  ])
  func tellsWhatARightToLeaveAnswersTo(_ clause: String, _ reach: RemedyReach) throws {
    let right = try #require(
      contract(
        "7. Certification. The Supplier shall maintain ISO/IEC 27001 certification. \(clause)"
      )
      .clauses.first { $0.tag == .terminationRight })
    #expect(right.verdict == .present)
    #expect(right.parameters.remedyReach == reach)
  }

  @Test func marksTheWordsThatADraftingFailureMeans() throws {
    let failures = try contract("7. Security. The Supplier is ISO 27001 certified.")
      .draftingFailures
    #expect(
      failures.map(\.words) == ["ISO 27001 certified"] + Array(repeating: "ISO 27001", count: 4))
  }

  @Test func takesNoScopeFromACertificateThatMayBeShownInstead() throws {
    let text = """
      # Auftragsverarbeitungsvertrag

      Dieser Vertrag wird zwischen der Ostwind AG (dem "Verantwortlichen") und der Larkfield GmbH (dem       "Auftragsverarbeiter") geschlossen.

      1. Der Auftragsverarbeiter hat die Daten zu schützen. Es gilt deutsches Recht, Gerichtsstand ist Bremen.

      2. Alternativ erkennt der Verantwortliche das Zertifikat eines Prüfers (z. B. ISO 27001 für die       Pflegesysteme, sobald es vorliegt) als Nachweis an.
      """
    let recognition = try #require(
      ContractRecogniser().recognise(DocumentContent(text: text), of: .test("avv.md")))
    guard case .contract(let contract) = recognition.body else {
      Issue.record("The body is not a contract")
      return
    }
    #expect(contract.clauses.first { $0.tag == .scopeSpecificity }?.verdict == .absent)
  }
}
