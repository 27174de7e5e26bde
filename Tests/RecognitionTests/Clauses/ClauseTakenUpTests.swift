import AssuranceModel
import Recognition
import Testing

/// What a clause leaves to the words before it: `both`, `each of the above`, `that audit`, a defined default.
@Suite struct ClauseTakenUpTests {
  private func tags(_ text: String) -> [ClauseTag] { Passages.read(text).tags }

  @Test func readsThatAsPointingBehindAPreposition() {
    #expect(
      tags(
        "The Seller shall start, and before that expiry shall finish, its recertification to ISO/IEC 27001."
      ) == [.recertificationCommitment])
    #expect(
      tags(
        "The Seller shall put its ISO/IEC 27001 system through a recertification audit and shall bring that audit to a successful close."
      ) == [.recertificationCommitment])
    #expect(
      tags("The Seller is proud that recertification to ISO/IEC 27001 was finished last year.")
        .isEmpty)
  }

  @Test func takesUpBothOfWhatWasNamed() {
    let named = """
      The Buyer may expect two papers of us: a SOC 2 Type II report and an ISO/IEC 27001 certificate. 
      """
    #expect(
      tags(named + "We undertake to keep both, and to send both to the Buyer.")
        == [.maintainCertification, .provideCertificate, .soc2AndISOCombined])
    #expect(tags(named + "We undertake to explain the difference on request.").isEmpty)
    #expect(
      tags(
        "The duty to hand over the ISO 27001 certificate is independent of the duty to hand over the accounts, and the Seller shall discharge both."
      ) == [.provideCertificate])
    #expect(
      tags(
        "The duty to hand over the ISO 27001 certificate is independent of the duty to hand over the accounts, and the Seller may choose."
      ).isEmpty)
  }

  @Test func takesUpTheListAbove() {
    let list = """
      Services: fare collection, ticket printing
      Sites: the depot in Bree Street
      """
    #expect(
      tags(list + "\nThe Seller's ISO/IEC 27001 certificate shall include each of the above.")
        == [.scopeSpecificity])
    #expect(tags(list + "\nThe Seller's invoices shall include each of the above.").isEmpty)
  }

  @Test func keepsAListOfThingsTogether() {
    #expect(
      tags(
        "The Seller shall hand over each of the following within ten days of request: insurance schedule; Statement of Applicability (ISO/IEC 27001); list of staff."
      ) == [.soaAccess])
    #expect(
      tags(
        "The Seller shall: hand over the insurance schedule; answer each question on its Statement of Applicability (ISO/IEC 27001)."
      ).isEmpty)
  }

  @Test func readsADefinedDefaultAsTheLossThatItMeans() {
    let defined = """
      "Certificate Failure" means that the Seller's ISO/IEC 27001 certificate has lapsed and has not been reinstated within 45 days. 
      """
    let ended = Passages.read(
      defined + "Upon a Certificate Failure the Buyer may terminate this Agreement at no charge.")
    #expect(ended.tags == [.terminationRight])
    #expect(ended.parameters.cureDays == 45)
    #expect(
      tags(defined + "Upon a Payment Failure the Buyer may terminate this Agreement.").isEmpty)
  }

  @Test func readsTheDutyThatANumberOrNameStandsFor() {
    let restored = Passages.read(
      """
      The Seller shall (4.1) tell the Buyer within 3 days of its ISO 27001 certificate ceasing to be valid, and (4.2) restore \
      certification within 30 days. If 4.2 is not met the Buyer may terminate the Contract.
      """)
    #expect(restored.tags == [.lapseNotification, .terminationRight])
    #expect(restored.parameters.cureDays == 30)
    let event = "Any withdrawal of the Seller's ISO/IEC 27001 certificate is a Reportable Matter. "
    #expect(
      tags(event + "Reportable Matters are to be reported to the Buyer within three days.")
        == [.lapseNotification])
    #expect(
      tags(event + "Invoices are to be reported to the Buyer within three days.").isEmpty)
  }

  @Test func passesOnWhatTheSentenceBeforeAsksFor() {
    let own = "The Seller shall itself stay certified to ISO/IEC 27001. "
    #expect(
      tags(own + "It shall require the same of any subcontractor.")
        == [.maintainCertification, .subprocessorCascading])
    #expect(
      tags(own + "It shall require good manners of any subcontractor.") == [.maintainCertification])
    #expect(
      tags(
        "The Seller shall send the Buyer the sub-processor's ISO/IEC 27001 certificate; a sub-processor without one shall not be appointed."
      ) == [.subprocessorCascading])
  }
}
