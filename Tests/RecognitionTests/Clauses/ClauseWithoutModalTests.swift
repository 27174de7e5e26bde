import AssuranceModel
import Recognition
import Testing

/// Words that bind without `shall`: heads, what alone is sufficient, rights and passives that another holds.
@Suite struct ClauseWithoutModalTests {
  private func tags(_ text: String) -> [ClauseTag] { Passages.read(text).tags }

  @Test func listsObligationsUnderTheirHead() {
    let listed = Passages.read(
      """
      Contractor's obligations under this Exhibit include (1) holding ISO 27001 certification throughout the Term and (2) \
      notifying Company within 48 hours of its suspension.
      """)
    #expect(listed.tags == [.maintainCertification, .lapseNotification])
    #expect(listed.parameters.notices.map(\.days) == [2])
    #expect(
      tags(
        "Customer's obligations under this Exhibit include (1) holding ISO 27001 certification throughout the Term."
      ).isEmpty)
  }

  @Test func asksForWhatAloneIsSufficient() {
    #expect(
      tags("An ISO/IEC 27001 certificate counts only if its scope names the Ferry Portal.")
        == [.scopeSpecificity])
    #expect(
      tags(
        "The requirements of this Annex are met only where both a SOC 2 Type II report and an ISO 27001 certificate are in place."
      ) == [.soc2AndISOCombined])
    #expect(
      tags("A discount counts only if the Buyer pays on time; ISO 27001 has no bearing on it.")
        .isEmpty)
  }

  @Test func readsWhoIsShownAndWhoIsSupplied() {
    #expect(
      tags("The Buyer shall be supplied, free of charge, with every ISO/IEC 27001 certificate.")
        == [.provideCertificate])
    #expect(
      tags(
        "The right of audit carries with it the right to be shown the Statement of Applicability of the Processor's ISO/IEC 27001 system."
      ) == [.soaAccess])
    #expect(
      tags(
        "Each sub-contractor shall be required by the Supplier to produce proof of ISO/IEC 27001 certification."
      ) == [.subprocessorCascading])
    #expect(
      tags(
        "Nothing herein shall be read as giving the Buyer a right to see the Statement of Applicability."
      )
      .isEmpty)
  }

  @Test func deniesWhatNeitherIsRequired() {
    #expect(
      tags(
        "ISO/IEC 27001 and SOC 2 Type II are explained in the glossary. Neither is required of the Supplier."
      ).isEmpty)
    #expect(
      tags(
        "It would be desirable for each subcontractor to hold an ISO 27001 certificate, though its absence shall not bar appointment."
      )
      .isEmpty)
  }

  @Test func tellsPlacesFromNamesAndLanguages() {
    #expect(
      tags(
        "The ISO/IEC 27001 certificate shall cover the Seller's Norwegian and Danish facilities.")
        == [.scopeSpecificity, .geographicAlignment])
    #expect(
      tags(
        "The ISO/IEC 27001 certificate shall cover the support desk, as staffed by Fjord Systems India Pvt Ltd."
      ) == [.scopeSpecificity])
    #expect(
      tags("The ISO/IEC 27001 certificate shall cover the German-language support desk.")
        == [.scopeSpecificity])
  }

  @Test func readsScopeThatOpensTheSentenceOrExtends() {
    #expect(
      tags("For its depots in Chile and Peru the Seller shall hold ISO/IEC 27001 certification.")
        == [.maintainCertification, .scopeSpecificity, .geographicAlignment])
    #expect(
      tags("The Seller shall extend its ISO/IEC 27001 certificate to its offices in Chile.")
        == [.scopeSpecificity, .geographicAlignment])
    #expect(
      tags(
        "For its depots in Chile the Seller shall hold insurance; it mentions ISO/IEC 27001 on its website."
      )
      .isEmpty)
  }

  @Test func keepsANewPaperApartFromTheOneItRestsOn() {
    #expect(
      tags(
        "The SoA underlying the Seller's ISO/IEC 27001 certificate shall be disclosed to the Buyer."
      )
        == [.soaAccess])
    #expect(
      tags("The SoA and the Seller's ISO/IEC 27001 certificate shall be disclosed to the Buyer.")
        == [.provideCertificate, .soaAccess])
  }
}
