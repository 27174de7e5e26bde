import AssuranceModel
import Recognition
import Testing

/// Ways to build a sentence of which one part binds and another only says when, of what, or by whom.
@Suite struct ClauseConstructionTests {
  private func tags(_ text: String) -> [ClauseTag] { Passages.read(text).tags }

  @Test func readsADutyPastTheEventThatItComesBefore() {
    #expect(
      tags(
        "A copy of the ISO 27001 certificate is to be filed by the Vendor in the supplier register before any order may be placed."
      ) == [.provideCertificate])
    #expect(
      tags(
        "The Seller undertakes to uphold, until the last site is handed back or expires, its ISO/IEC 27001 certification."
      ) == [.maintainCertification])
  }

  @Test func findsThePaperThatTheSentenceBeforeSpeaksOf() {
    #expect(
      tags(
        "The Statement of Applicability is the Seller's secret. The Buyer shall nevertheless be given a copy once a year."
      ) == [.soaAccess])
    #expect(
      tags(
        "The Seller has a Statement of Applicability. The price list is its secret. The Buyer shall be given a copy."
      ).isEmpty)
    #expect(
      tags(
        "Whenever the Seller changes its Statement of Applicability, it shall dispatch the revised document to the Buyer."
      ) == [.soaAccess])
  }

  @Test func readsTimesThatAreListedForANotice() {
    let calendar = Passages.read(
      """
      Where an auditor records a major nonconformity in its ISO 27001 system, the Seller shall keep to the following times: \
      (a) notice to the Buyer, three (3) business days; (b) plan with milestones, ten (10) business days; (c) \
      closure, ninety days.
      """)
    #expect(calendar.tags == [.nonconformityNotification])
    #expect(calendar.parameters.notices.map(\.days) == [3])
    #expect(calendar.parameters.notices.map(\.isBusiness) == [true])
  }

  @Test func readsScopeFromWhatMustNotBeLeftOutOrTakenAway() {
    #expect(
      tags(
        "An ISO 27001 certificate whose scope omits the Harbour Portal does not satisfy this Annex."
      ) == [.scopeSpecificity])
    #expect(
      tags(
        "The Seller shall not take out of its ISO 27001 certification's scope anything, nor remove the Lyon data centre from the scope of that certification."
      ) == [.scopeSpecificity])
    #expect(
      tags("Every office in Spain and Portugal must lie within the Seller's ISO 27001 certificate.")
        == [.scopeSpecificity, .geographicAlignment])
    #expect(
      tags(
        "The Seller must have in place, for its Payroll platform, an ISO 27001 certificate at all times."
      ) == [.maintainCertification, .scopeSpecificity])
    #expect(
      tags("An ISO 27001 certificate whose scope omits nothing is a fine thing to have.").isEmpty)
  }

  @Test func refersToAProvisionByItsBareNumber() {
    let clauses = """
      4.1 The Seller shall hold ISO/IEC 27001 certification throughout the Term.
      4.2 The Seller shall pay its staff on time.
      4.3 If a breach of 4.1 lasts for 20 days, the Buyer may terminate without charge.
      """
    #expect(tags(clauses) == [.maintainCertification, .terminationRight])
    #expect(Passages.read(clauses).parameters.cureDays == 20)
    #expect(
      tags(clauses.replacing("breach of 4.1", with: "breach of 4.2")) == [.maintainCertification])
  }

  @Test func takesTheEditionThatIsPromised() {
    let moved = Passages.read(
      """
      Today the Seller is certified to ISO/IEC 27001:2013. It shall bring its certification to the 2022 edition by June and \
      uphold it until the Agreement ends.
      """)
    #expect(moved.parameters.edition == "2022")
    #expect(moved.tags == [.maintainCertification])
  }

  @Test func leavesUnusedClausesAndFreeWishesAlone() {
    #expect(tags("Clause 9.2 (Seller to maintain ISO 27001 certification): not used.").isEmpty)
    #expect(tags("9.2 Seller to maintain ISO 27001 certification: intentionally omitted.").isEmpty)
    #expect(
      tags(
        "The Seller shall deliver a SOC 2 Type II report and, if it so wishes, its ISO 27001 certificate."
      ).isEmpty)
    #expect(
      tags(
        "ISO/IEC 20000-1 certification shall be held by the Seller. The report of each surveillance audit shall be shared within a week."
      ).isEmpty)
  }

  @Test func tellsTheBuyerInManyWords() {
    for telling in [
      "keep the Buyer informed of", "make the Buyer aware of", "brief the Buyer on",
      "put the Buyer on notice of", "apprise the Buyer of", "bring to the Buyer's attention",
    ] {
      #expect(
        tags("The Seller shall \(telling) every suspension of its ISO 27001 certificate.")
          == [.lapseNotification], "\(telling)")
    }
    #expect(
      tags(
        "What happens if the Seller loses its ISO 27001 certificate? It will let the Buyer know within ten days."
      ) == [.lapseNotification])
  }

  @Test func readsARenewalThatAPronounOrAnAssuranceNames() {
    #expect(
      tags(
        "The Seller shall see to it that its recertification audit under ISO 27001 is finished before the certificate runs out."
      ) == [.recertificationCommitment])
    #expect(
      tags(
        "The Seller shall preserve its ISO 27001 certificate for the Term and shall renew it at the latest 30 days before it expires."
      ) == [.maintainCertification, .recertificationCommitment])
  }

  @Test func readsScopeThroughWhichAndPastRemarks() {
    #expect(
      tags(
        "The Seller shall hold ISO 27001 certification, throughout the Term, for its warehouses in Chile and Peru."
      ) == [.maintainCertification, .scopeSpecificity, .geographicAlignment])
    #expect(
      tags(
        "Files shall be kept only at sites in Norway and Denmark, each of which must be within the scope of the Seller's ISO/IEC 27001 certificate."
      ) == [.scopeSpecificity, .geographicAlignment])
    #expect(
      tags("Each site in Norway must be listed on the Seller's ISO 27001 certificate.")
        == [.scopeSpecificity, .geographicAlignment])
    #expect(
      tags(
        "No change that would drop the Bergen hub from the scope of the Seller's ISO 27001 certification shall be made without consent."
      ) == [.scopeSpecificity])
  }

  @Test func seesWhomAnEventOrAReplacementBinds() {
    #expect(
      tags(
        "Withdrawal of the Seller's ISO 27001 certificate obliges the Supplier to inform the Buyer within a day."
      ) == [.lapseNotification])
    #expect(
      tags(
        "The Seller shall replace any sub-processor whose ISO/IEC 27001 certification is suspended."
      )
        == [.subprocessorCascading])
    #expect(
      tags("Only sub-processors that hold ISO 27001 certification shall be admitted to the data.")
        == [.subprocessorCascading])
    #expect(
      tags(
        "You may leave at no cost when we have broken our promise to keep ISO 27001 certification."
      ) == [.terminationRight])
  }

  @Test func suppliesEveryItemOfAList() {
    let list = """
      Deliverables of Annex 2:
      - ISO/IEC 27001 certificate, every page
      - Statement of Applicability with reasons
      The Seller shall supply each deliverable by its due date.
      """
    #expect(tags(list) == [.provideCertificate, .soaAccess])
    #expect(
      tags(list.replacing("supply each deliverable by", with: "invoice each deliverable by"))
        .isEmpty)
  }

  @Test func tellsControlsByTheirTitles() {
    let baseline = """
      Baseline (ISO/IEC 27001:2022, Annex A)
      5.14 Information transfer
      8.32 Change management
      The Seller is bound to operate each control below from the first day.
      """
    #expect(Passages.read(baseline).parameters.controls == ["5.14", "8.32"])
    #expect(tags(baseline) == [.annexAControls])
  }

  @Test func readsNoOptionOfATemplate() {
    #expect(
      tags("[Option A: Seller shall maintain ISO 27001 certification.\nOption B: none.]").isEmpty)
  }
}
