import AssuranceModel
import Recognition
import Testing

/// Who is bound, where the words put the subject out of its usual place, or only point to it.
@Suite struct ClauseSubjectTests {
  private func tags(_ text: String) -> [ClauseTag] { Passages.read(text).tags }

  @Test func findsTheSubjectBehindItsModal() {
    #expect(
      tags(
        "At no time during the Term may the Seller be without a current ISO/IEC 27001 certificate.")
        == [.maintainCertification])
    #expect(
      tags("At no time may the Buyer be without a current ISO/IEC 27001 certificate of its own.")
        .isEmpty)
  }

  @Test func takesNoOwnerAndNoReceiverForTheSubject() {
    #expect(
      tags(
        "Within a week of a request by the Buyer's auditors, Harrow Ltd shall produce (i) its ISO 27001 certificate and (ii) the Statement of Applicability."
      ) == [.provideCertificate, .soaAccess])
    #expect(
      tags(
        "After each surveillance audit under ISO 27001 the Seller shall, within one month, pass on the auditor's material remarks."
      ) == [.surveillanceAuditNotification])
    #expect(
      tags(
        "All premises in Spain out of which Harrow serves the Buyer must fall within the scope of Harrow's ISO/IEC 27001 certificate."
      ) == [.scopeSpecificity, .geographicAlignment])
    #expect(
      tags(
        "The Seller shall run backups, and any subcontractor by whom it has files stored must hold an ISO/IEC 27001 certificate."
      ) == [.subprocessorCascading])
  }

  @Test func readsListsBehindAnAgreementAndTermsInTheSingular() {
    let agreed = """
      Seller agrees:
      (i) to maintain ISO/IEC 27001 certification; and
      (ii) to deliver the certificate to Buyer every year.
      """
    #expect(tags(agreed) == [.maintainCertification, .provideCertificate])
    #expect(
      tags(
        "\"Core Attestations\" means an ISO/IEC 27001 certificate and a SOC 2 Type II report. The Seller must keep every Core Attestation up to date."
      ) == [.maintainCertification, .soc2AndISOCombined])
    #expect(tags("If the Seller agrees, it may maintain ISO/IEC 27001 certification.").isEmpty)
  }

  @Test func takesUpWhatASentenceBeforeLost() {
    let lost = """
      (a) The Seller shall preserve its ISO/IEC 27001 certification for the Term.
      (b) It shall report any suspension or withdrawal within 24 hours.
      (c) If the position is not restored within 40 days, the Buyer may exit this Agreement without compensation.
      """
    #expect(tags(lost) == [.maintainCertification, .lapseNotification, .terminationRight])
    #expect(Passages.read(lost).parameters.cureDays == 40)
    #expect(
      tags(
        "The Seller shall gain ISO 27001 certification and must not let it fall away afterwards.")
        == [.maintainCertification])
  }
}
