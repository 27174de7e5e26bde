import AssuranceModel
import AssuranceTesting
import Recognition
import Testing

@Suite struct ContractRecogniserTests {
  private func contract(_ text: String) throws -> Contract {
    let recognition = try #require(
      ContractRecogniser().recognise(DocumentContent(text: text), of: .test("msa.md")))
    #expect(recognition.kind == .contract)
    guard case .contract(let contract) = recognition.body else {
      Issue.record("The body is not a contract")
      return Contract(clauses: [], draftingFailures: [], mentionsISO27001: false)
    }
    return contract
  }

  private func present(_ contract: Contract) -> Set<ClauseTag> {
    Set(contract.clauses.filter { $0.verdict == .present }.map(\.tag))
  }

  private let preamble = """
    # Master Services Agreement

    This Agreement is made between Larkfield Systems Ltd (the "Supplier") and Ostwind AG (the "Customer").

    1. Definitions. In this Agreement, "Certification" means certification to ISO/IEC 27001:2022 for the Ledger Platform.

    2. Confidential Information. Each party shall keep the other's confidential information secret.

    3. Governing law. This Agreement is governed by the laws of Ireland.


    """

  @Test func expandsATermThatIsDefinedInAnotherClause() throws {
    let contract = try contract(
      preamble + "7. Security. The Supplier shall maintain the Certification throughout the Term.")
    #expect(present(contract) == [.maintainCertification, .scopeSpecificity])
    let maintain = try #require(contract.clauses.first)
    #expect(maintain.citation?.quote.contains("shall maintain the Certification") == true)
    #expect(maintain.parameters.edition == "2022")
  }

  @Test func readsAClauseInItsOwnLanguageWhateverItsDefinitionIsWrittenIn() throws {
    let contract = try contract(
      preamble.replacing(
        "for the Ledger Platform.",
        with: "for the Ledger Platform and for all of the sites from which it is run by the "
          + "Supplier or for the Supplier, and of which the Customer is told.")
        + "7. Sicherheit. Der Auftragnehmer muss die Certification aufrechterhalten.")
    #expect(present(contract).contains(.maintainCertification))
  }

  @Test(
    arguments: [
      ("shall provide a SOC 2 Type II report or an ISO 27001 certificate each year.", false),
      ("shall provide its ISO 27001 certificate or, at its election, a SOC 2 report.", false),
      ("shall provide its audit reports (e.g. SOC 2 or ISO 27001 certificates) each year.", true),
      ("shall provide its SOC 2 Type II report and its ISO 27001 certificate each year.", true),
    ] as [(String, Bool)])
  func leavesNoPaperToChoice(clause: String, isOwed: Bool) throws {
    let contract = try contract(preamble + "7. Security. The Supplier " + clause)
    #expect(present(contract).contains(.provideCertificate) == isOwed)
  }

  @Test func citesTheParagraphThatHoldsTheSentence() throws {
    let contract = try contract(
      preamble + """
        8. Audits.

        The Supplier shall host the Services in Cork. If its ISO/IEC 27001 certificate is withdrawn, \
        it shall notify the Customer within two days. It shall keep logs.
        """)
    let lapse = try #require(contract.clauses.first { $0.tag == .lapseNotification })
    #expect(lapse.verdict == .present)
    #expect(lapse.citation?.paragraph == 7)
    #expect(
      lapse.citation?.quote
        == "If its ISO/IEC 27001 certificate is withdrawn, it shall notify the Customer within two days."
    )
    #expect(lapse.parameters.notices.first?.days == 2)
  }

  @Test func carriesTheLeadInToItemsInParagraphsOfTheirOwn() throws {
    let contract = try contract(
      preamble + """
        9. During the Term the Supplier shall:

        (a) pay its staff;

        (b) hold ISO/IEC 27001 certification;

        (c) send the Customer its ISO/IEC 27001 certificate each year.

        10. Fees. The Customer shall pay the fees.
        """)
    #expect(present(contract).isSuperset(of: [.maintainCertification, .provideCertificate]))
  }

  private let promise = """
    7. Certification

    7.1 The Supplier shall hold ISO/IEC 27001 certification throughout the Term.

    8. Fees

    8.1 The Customer shall pay the fees.

    8.2 The Supplier shall send an invoice each month.


    """

  @Test(arguments: [
    "12.1 If the Supplier fails to comply with clause 7.1 and does not remedy the failure within 20 days, the Customer may terminate this Agreement.",
    "12.1 The Customer may terminate this Agreement if the Supplier is in breach of clauses 5.2, 7.1 or 9 of this Agreement.",
    "12.1 The Customer may terminate this Agreement on a breach of clause 7 (Certification) by the Supplier.",
  ])
  func readsTheClauseThatAnotherOneRefersTo(_ exit: String) throws {
    let contract = try contract(preamble + promise + exit)
    let right = try #require(contract.clauses.first { $0.tag == .terminationRight })
    #expect(right.verdict == .present)
    #expect(right.citation.map { exit.contains($0.quote) } == true)
  }

  @Test(arguments: [
    // Another clause, another document, a clause that is not there.
    "12.1 The Customer may terminate this Agreement if the Supplier is in breach of clause 8.2.",
    "12.1 The Customer may terminate this Agreement if the Supplier is in breach of clause 7.1 of the Lease.",
    "12.1 The Customer may terminate this Agreement if the Supplier is in breach of Article 7 GDPR.",
    "12.1 The Customer may terminate this Agreement if the Supplier is in breach of clause 7.4.",
    // Two provisions bear the number.
    "12.1 The Customer may terminate this Agreement if the Supplier is in breach of clause 7.1.\n\nSchedule 2\n\n7.1 The Supplier shall clean the site.",
  ])
  func takesNoOtherReferenceForOneToThePromise(_ exit: String) throws {
    let contract = try contract(preamble + promise + exit)
    #expect(present(contract).contains(.maintainCertification))
    #expect(!present(contract).contains(.terminationRight))
  }

  @Test func looksPastATableOfContents() throws {
    let contents = """
      Contents

      7 Certification 4

      7.1 Holding 4

      12 Exit 9


      """
    let contract = try contract(
      preamble + contents + promise
        + "12.1 The Customer may terminate this Agreement if the Supplier is in breach of clause 7.1."
    )
    #expect(present(contract).contains(.terminationRight))
  }

  @Test(arguments: ["§ 7", "§§ 5 und 7", "Ziffer 7", "Ziff. 7"])
  func readsReferencesInGerman(_ reference: String) {
    let reading = Passages.read(
      """
      § 7 Zertifizierung
      Der Auftragnehmer hält während der Laufzeit eine Zertifizierung nach ISO/IEC 27001 aufrecht.

      § 12 Kündigung
      Verstößt der Auftragnehmer gegen \(reference), kann der Auftraggeber den Vertrag kündigen, wenn der Verstoß \
      nicht binnen 30 Tagen behoben ist.
      """)
    #expect(reading.tags == [.maintainCertification, .terminationRight])
    #expect(reading.parameters.cureDays == 30)
  }

  @Test func takesAClauseOfManyDutiesForNoPromiseOfCertification() throws {
    let contract = try contract(
      preamble + """
        7. Security

        7.1 The Supplier shall hold ISO/IEC 27001 certification throughout the Term.

        7.2 The Supplier shall encrypt Customer Data.

        7.3 The Supplier shall train its staff.

        7.4 The Supplier shall keep logs.

        12.1 The Customer may terminate this Agreement if the Supplier is in breach of clause 7.
        """)
    #expect(!present(contract).contains(.terminationRight))
  }

  @Test func passesOverOptionsThatNobodyTicked() throws {
    let form = """
      9. Certifications. The Supplier shall hold during the Term:

      - [BOX] ISO/IEC 27001 certification
      - [x] SOC 2 Type II report

      """
    let blank = try contract(preamble + form.replacing("BOX", with: " "))
    #expect(!present(blank).contains(.maintainCertification))
    let ticked = try contract(preamble + form.replacing("BOX", with: "x"))
    #expect(present(ticked).contains(.maintainCertification))
  }

  @Test func findsNoPromiseInAContractThatHasNone() throws {
    let contract = try contract(
      preamble.replacing("ISO/IEC 27001:2022", with: "ISO 9001") + """
        4. Certificates of insurance. The Supplier shall provide certificates of insurance on request.

        5. Termination. Either party may terminate for material breach not remedied within 30 days.
        """)
    #expect(present(contract).isEmpty)
    #expect(!contract.mentionsISO27001)
    #expect(contract.draftingFailures.isEmpty)
  }

  @Test func reportsTheDraftingFailuresOfABareStatement() throws {
    let contract = try contract(
      preamble.replacing(" means certification to ISO/IEC 27001:2022 for", with: " is a word of")
        + "6. Security. The Supplier is ISO 27001 certified.")
    #expect(contract.draftingFailures.map(\.failure) == DraftingFailure.allCases)
    #expect(contract.draftingFailures.allSatisfy { $0.citation != nil })
  }

  @Test func seesNoFailureWhereTheStandardIsOnlyHopedFor() throws {
    let contract = try contract(
      preamble.replacing("certification to ISO/IEC 27001:2022 for", with: "approval of")
        + "6. Security. The Supplier is working towards ISO 27001 certification.")
    #expect(present(contract).isEmpty)
    #expect(contract.draftingFailures.isEmpty)
  }

  @Test func doesNotSayAbsentWherePagesCouldNotBeRead() throws {
    var content = DocumentContent(text: preamble)
    content.pages.append(Page(number: 2, size: nil, source: .unreadable, blocks: []))
    let recognition = try #require(ContractRecogniser().recognise(content, of: .test("msa.md")))
    guard case .contract(let contract) = recognition.body else {
      Issue.record("The body is not a contract")
      return
    }
    #expect(contract.clauses.contains { $0.verdict == .undetermined })
    #expect(!contract.clauses.contains { $0.verdict == .absent })
  }

  @Test(arguments: [
    "This is to certify that the management system of Larkfield Ltd conforms to ISO/IEC 27001:2022. Certificate number 123.",
    "Dear Customer, our SOC 2 report covers the period to September. We know of no material change. Yours sincerely, the management.",
    "Information Security Policy. This policy applies to all staff. Policy owner: the security officer. Staff shall lock screens.",
    "Shopping list: apples, pears and bread.",
    "",
  ])
  func leavesOtherDocumentsToOtherRecognisers(_ text: String) {
    #expect(ContractRecogniser().recognise(DocumentContent(text: text), of: .test("x.md")) == nil)
  }

  @Test(arguments: [
    "# Auftragsverarbeitungsvertrag\n\nzwischen der Nordlicht GmbH (der \"Auftragnehmer\") und dem Auftraggeber.\n\n1. Der Auftragnehmer hat die Daten zu schützen. 2. Haftung. 3. Geheimhaltung. 4. Gerichtsstand ist Bremen. Der Auftraggeber muss die Vergütung zahlen und kann den Vertrag kündigen.",
    "# Contrat de services\n\nEntre le Prestataire et le Client.\n\n1. Le Prestataire s'engage à fournir les services. 2. Responsabilité. 3. Confidentialité. 4. Droit applicable. Le Client doit payer le prix. Le présent contrat prend effet à sa signature. Résiliation.",
  ])
  func knowsContractsOfOtherLanguages(_ text: String) {
    let kind = ContractRecogniser().recognise(DocumentContent(text: text), of: .test("v.md"))?.kind
    #expect(kind == .contract)
  }

  @Test(arguments: [
    "Our blog. What does ISO 27001 mean for you? Certified vendors take security seriously, and buyers may ask them.",
    "Meeting notes. The vendor told us about ISO 27001. It should be certified next year. Lunch was good.",
  ])
  func takesTextsThatBindNoSupplierForNoContract(_ text: String) {
    #expect(
      ContractRecogniser().recognise(DocumentContent(text: text), of: .test("notes.md")) == nil)
  }
}
