import AssuranceModel
import Recognition
import Testing

/// One test for each way in which clauses are written, on sentences of its own.
@Suite struct ClauseMechanismTests {
  private func tags(_ text: String) -> Set<ClauseTag> { Set(Passages.read(text).tags) }

  @Test func readsARedlineAsItWillStand() {
    #expect(
      tags("The Seller ~~shall hold~~ **hopes to hold** ISO/IEC 27001 certification for the Term.")
        .isEmpty)
    #expect(
      tags(
        "[deleted: The Seller shall tell the Buyer if its ISO 27001 certificate is withdrawn.] None."
      ).isEmpty)
    #expect(
      tags("The Seller ~~may~~ **shall** keep its ISO/IEC 27001 certification during the Term.")
        == [.maintainCertification])
  }

  @Test func joinsWordsThatALineOrAnEngineBroke() {
    let scanned = """
      The Supp1ier sha11 main-
      tain ISO/IEC 27001 certi-
      fication throughout the Term.
      """
    #expect(tags(scanned) == [.maintainCertification])
    #expect(Passages.read("Type II report, SOC2, A1 and 10 days").tags.isEmpty)
  }

  @Test func tellsComplianceWithAStandardFromCertificationToIt() {
    #expect(
      tags("Northgate agrees to maintain SOC 2 Type II, ISO 27001, and GDPR compliance.")
        == [.soc2AndISOCombined])
    #expect(
      tags("Provider shall maintain ISO 27001 certification, SOC 2 Type II compliance and backups.")
        == [.maintainCertification, .soc2AndISOCombined])
    #expect(
      tags("Northgate shall maintain ISO 27001 certification or equivalent controls for the Term.")
        .isEmpty)
    #expect(
      tags("Supplier shall hold a valid ISO 27001 certificate at the submission deadline.").isEmpty)
  }

  @Test func takesAPartyThatNoListKnowsForTheBuyerWhereItIsGivenARight() {
    let right = """
      Should the Concession Company lose its ISO/IEC 27001 certification and not regain it within 60 days, the Province \
      may terminate this Contract without liability.
      """
    #expect(tags(right) == [.terminationRight])
    #expect(Passages.read(right).parameters.cureDays == 60)
  }

  @Test func readsAHostAsTheSupplierWhereTheContractIsWithIt() {
    #expect(
      tags(
        "The Carrier shall remain certified to ISO/IEC 27001 for as long as it holds freight data.")
        == [.maintainCertification])
    #expect(
      tags("The Supplier relies on a carrier that must remain certified to ISO/IEC 27001.").isEmpty)
  }

  @Test func followsADefinitionThroughAnotherDefinition() {
    let text = """
      "Norm" means ISO/IEC 27001:2022. "Proper Certificate" means a certificate to the Norm from an accredited body.
      4. The Supplier shall hold a Proper Certificate throughout the Term.
      """
    #expect(tags(text).contains(.maintainCertification))
    #expect(Passages.read(text).parameters.edition == "2022")
  }

  @Test func readsRowsBelowAHeadThatSaysWhoseObligationsTheyAre() {
    let table = """
      Item | Obligation of the Supplier | When
      1 | Send the ISO/IEC 27001 certificate to the Customer | each reissue
      2 | Report withdrawal of the certificate | 4 days
      The Supplier shall perform items 1 and 2.
      """
    #expect(tags(table).isSuperset(of: [.provideCertificate]))
    let plain = """
      Item | Remark
      1 | ISO/IEC 27001 certificate of the data centre | seen in 2023
      """
    #expect(tags(plain).isEmpty)
  }

  @Test func asksControlsByTheirTitles() {
    let titles = """
      The Supplier must operate these ISO/IEC 27001 Annex A controls for the whole Term:
      - information deletion
      - data masking
      """
    #expect(tags(titles) == [.annexAControls])
    #expect(
      tags("Our ISO/IEC 27001 handbook speaks of information deletion and of data masking.").isEmpty
    )
  }

  @Test func takesAConditionOfTenderingForNoPromise() {
    #expect(
      tags("Tenderers must hold ISO/IEC 27001 certification at the time of submission.").isEmpty)
    #expect(
      tags("Tenderers must hold ISO/IEC 27001 certification until the end of the framework.")
        .contains(.maintainCertification))
  }

  @Test(arguments: [
    (
      "Verliert der Auftragnehmer das Zertifikat nach ISO/IEC 27001, so teilt er dies dem Auftraggeber binnen drei Tagen mit.",
      ClauseTag.lapseNotification
    ),
    (
      "Unterauftragsverarbeiter darf der Auftragnehmer nur einsetzen, wenn sie nach ISO/IEC 27001 zertifiziert sind.",
      .subprocessorCascading
    ),
    (
      "Nous nous engageons à rester certifiés ISO/IEC 27001 pendant toute la durée du contrat.",
      .maintainCertification
    ),
    (
      "El Proveedor pondrá en conocimiento del Cliente, en cinco días, cualquier retirada de su certificado ISO/IEC 27001.",
      .lapseNotification
    ),
  ])
  func readsTheOrderOfWordsOfOtherLanguages(text: String, tag: ClauseTag) {
    #expect(tags(text).contains(tag))
  }

  @Test func choosesTheFrameworkByTerritoryInEitherOrder() {
    let first = """
      For sites in the EU the Supplier's assurance shall be ISO/IEC 27001 certification, for those in Canada a SOC 2 Type II report.
      """
    let second = """
      ISO/IEC 27001 certification shall be shown by the Supplier for the EU; a SOC 2 Type II report shall serve only for Canada.
      """
    #expect(tags(first) == [.geographicAlignment])
    #expect(tags(second) == [.geographicAlignment])
  }

  @Test func promisesNothingWhereTheSupplierMayRefuse() {
    #expect(
      tags(
        "The Customer may ask to see the ISO/IEC 27001 certificate. The Supplier may decline any such request."
      ).isEmpty)
  }

  @Test func readsAQuestionnaireThatBinds() {
    let answers = """
      Q. Will you give us your Statement of Applicability under ISO/IEC 27001?
      A. Yes. We will provide the current version each year.
      """
    #expect(tags(answers) == [.soaAccess])
    #expect(tags("Will you give us your Statement of Applicability under ISO/IEC 27001?").isEmpty)
  }

  @Test func goesOnOverALineThatEndsWithACommaOrAnd() {
    #expect(
      tags("Seller shall hold,\nfrom the Start Date to the End Date, ISO/IEC 27001\ncertification.")
        == [.maintainCertification])
    #expect(
      tags(
        "Seller shall keep its SOC 2 Type II report and\nits ISO/IEC 27001 certification current.")
        == [.maintainCertification, .soc2AndISOCombined])
    #expect(
      tags(
        "Seller will do the following:\n\nmaintain ISO/IEC 27001 certification; and\n\npay its staff."
      )
        == [.maintainCertification])
  }

  @Test func bindsTheSupplierAndItsSubcontractorsTogether() {
    #expect(
      tags(
        "The Seller and each of its subcontractors shall stay certified to ISO/IEC 27001, and shall apply Annex A control 8.24."
      ) == [.maintainCertification, .subprocessorCascading, .annexAControls])
    #expect(
      tags(
        "Der Lieferant sichert zu, dass er und jeder Unterauftragnehmer nach ISO 27001 zertifiziert bleiben."
      )
        == [.maintainCertification, .subprocessorCascading])
    #expect(
      tags("The Seller shall procure that each further processor remains certified to ISO 27001.")
        == [.subprocessorCascading])
  }

  @Test func knowsWhomAPronounStandsForBehindAConditionAndAPromise() {
    let notice = """
      The Seller shall hold ISO/IEC 27001 certification and shall tell the Fund of its scope. If the certificate is \
      withdrawn for whatever cause, it shall notify the Fund within 4 days.
      """
    #expect(tags(notice) == [.maintainCertification, .lapseNotification])
    #expect(Passages.read(notice).parameters.notices.map(\.days) == [4])
    #expect(
      tags(
        "Farrow Ltd undertakes to the Trust that, until the Exit Date, it will hold a current ISO/IEC 27001 certificate."
      )
        == [.maintainCertification])
  }

  @Test func readsDutiesThatAreNotSaidWithShall() {
    #expect(
      tags(
        "It is the Seller's duty to make known to the Buyer all findings of each ISO 27001 surveillance audit."
      )
        == [.surveillanceAuditNotification])
    #expect(
      tags("At no time shall the Seller permit its ISO 27001 certification to lapse.")
        == [.maintainCertification])
    #expect(
      tags(
        "The Seller must not conceal from the Buyer any finding of an ISO 27001 surveillance audit."
      )
        == [.surveillanceAuditNotification])
    #expect(
      tags(
        "The Buyer shall have the right, once a year, to review the Seller's ISO 27001 Statement of Applicability."
      )
        == [.soaAccess])
    #expect(
      tags(
        "The Seller is required to have the ISO 27001 recertification audit completed before the certificate's expiry date."
      )
        == [.recertificationCommitment])
  }

  @Test func tellsWhatIsOnlyWeighedOrShownOnceFromAPromise() {
    #expect(
      tags(
        "The parties may review whether ISO/IEC 27001 certification of the Seller would be of use."
      )
      .isEmpty)
    #expect(
      tags(
        "Each consultant must hold a personal ISO 27001 Lead Auditor qualification and keep it current."
      )
      .isEmpty)
    #expect(
      tags(
        "The tenderer must demonstrate ISO 27001 certification and provide evidence of six certified engineers."
      )
      .isEmpty)
    #expect(
      tags(
        "The Seller shall pass the ISO 27001 recertification audit before the expiry date of its certificate and notify the Buyer of its new address."
      )
        == [.recertificationCommitment])
  }

  @Test func leavesAnAbbreviationToThePaperThatItIsDefinedFor() {
    #expect(
      tags(
        "Each month the Agent shall send the Bank a statement of account (\"SoA\"). It shall let the Bank inspect the SoA."
      )
      .isEmpty)
    #expect(
      tags(
        "The Seller shall send its Statement of Applicability (\"SoA\") under ISO 27001 once. It shall let the Bank inspect the SoA each year."
      )
        == [.soaAccess])
  }

  @Test func readsDutiesThatOpenWithWhatTheyForbid() {
    #expect(
      tags("At no time may Corvel Ltd be without a valid ISO/IEC 27001 certificate.")
        == [.maintainCertification])
    #expect(
      tags(
        "No third party may be given Buyer Data by the Seller as subcontractor until it has been certified to ISO 27001."
      )
        == [.subprocessorCascading])
    #expect(
      tags(
        "Le Fournisseur s'interdit de laisser expirer son certificat ISO/IEC 27001 pendant le contrat."
      )
        == [.maintainCertification])
  }

  @Test func takesUpWhatTheSentenceBeforeSpokeOf() {
    #expect(
      tags(
        "The Seller shall grant the Buyer sight of its ISO 27001 Statement of Applicability. Within ten days of a surveillance audit it shall report any material finding to the Buyer."
      )
        == [.soaAccess, .surveillanceAuditNotification])
    #expect(
      tags(
        "The Seller commits to become certified to ISO 27001 within a year and, once certified, to stay so until the End Date."
      )
        == [.maintainCertification])
    let fortnight = """
      The Seller is under a duty to tell the Buyer of any withdrawal of its ISO/IEC 27001 certificate. That duty must be \
      performed within a fortnight.
      """
    #expect(Passages.read(fortnight).parameters.notices.map(\.days) == [14])
    #expect(
      tags(
        "Keeping the ISO 27001 certification is a condition of this Agreement; any breach of it by the Seller allows the Buyer to terminate."
      )
      .contains(.terminationRight))
  }

  @Test func readsInfinitivesBehindTheirObjectsInGerman() {
    #expect(
      tags(
        "Vor Ablauf des Zertifikats nach ISO/IEC 27001 hat der Auftragnehmer die Rezertifizierung abzuschließen."
      )
        == [.recertificationCommitment])
    #expect(
      tags(
        "Feststellungen aus Überwachungsaudits nach ISO 27001 hat der Auftragnehmer dem Auftraggeber binnen zwanzig Werktagen zu berichten."
      )
        == [.surveillanceAuditNotification])
  }

  @Test func leavesEffortsRefusalsAndOtherPapersAlone() {
    #expect(
      tags(
        "Reasonable efforts will be made by the Seller to notify the Buyer of any suspension of its ISO 27001 certificate."
      )
      .isEmpty)
    #expect(
      tags(
        "The Seller shall keep its ISO 27001 certification current. Nothing here entitles the Buyer to see the Statement of Applicability."
      )
        == [.maintainCertification])
    #expect(
      tags(
        "The Seller may not refuse the Buyer's request to see the Statement of Applicability for its ISO/IEC 27001 certification."
      )
        == [.soaAccess])
    #expect(
      tags(
        "The Integrator shall document the service-oriented architecture (SOA) and give the Customer access to it."
      )
      .isEmpty)
  }

  @Test func tellsNounsAndChoicesFromPromises() {
    #expect(
      tags(
        "Der Anbieter bemüht sich um den Erhalt der ISO-27001-Zertifizierung; zugesagt wird nichts."
      )
      .isEmpty)
    #expect(
      tags(
        "Seller shall keep at least one of the following: ISO/IEC 27001 certification; SOC 2 Type II report; HITRUST certification."
      )
      .isEmpty)
    let renewal = """
      The Seller shall complete its ISO 27001 recertification a month before its present certificate expires. If the \
      certificate lapses, it shall notify the Buyer within one day.
      """
    #expect(tags(renewal) == [.recertificationCommitment, .lapseNotification])
    #expect(
      tags(
        "The Seller shall make certain that its hosting subcontractors keep ISO/IEC 27001 certification."
      )
        == [.subprocessorCascading])
  }
}
