import AssuranceModel
import Recognition
import Testing

/// Ways to build a sentence that German, French, Spanish and Dutch have and English has not.
@Suite struct ContinentalClauseTests {
  private func tags(_ text: String) -> [ClauseTag] { Passages.read(text).tags }

  @Test func joinsAVerbWithThePartThatEndsItsClause() {
    #expect(
      tags("Der Lieferant legt dem Besteller jedes Jahr sein Zertifikat nach ISO/IEC 27001 vor.")
        == [.provideCertificate])
    #expect(
      tags("Leverancier houdt zijn ISO 27001-certificering gedurende de looptijd in stand.")
        == [.maintainCertification])
    #expect(
      tags("Der Lieferant setzt die Controls 5.9 und 8.3 aus Anhang A der ISO/IEC 27001 um.")
        == [.annexAControls])
    // The same verb with another part says something else.
    #expect(
      tags("Der Lieferant legt für das Zertifikat nach ISO/IEC 27001 einen Ordner an.").isEmpty)
    #expect(tags("Leverancier stelt vast dat het ISO 27001-certificaat geldig was.").isEmpty)
  }

  @Test func readsASentenceThatBeginsWithItsVerbAsACondition() {
    let notice = Passages.read(
      "Erlischt die ISO-27001-Zertifizierung des Lieferanten, so hat er dies dem Besteller binnen sechs Werktagen mitzuteilen."
    )
    #expect(notice.tags == [.lapseNotification])
    #expect(notice.parameters.notices.map(\.days) == [6])
    #expect(notice.parameters.notices.map(\.isBusiness) == [true])
    #expect(
      tags(
        "Raakt Leverancier zijn ISO 27001-certificaat kwijt, dan laat hij dat Klant meteen weten."
      ) == [.lapseNotification])
    // What the condition supposes is no duty.
    #expect(
      tags("Wird der Lieferant nach ISO 27001 zertifiziert, so sinkt der Preis um drei Prozent.")
        .isEmpty)
  }

  @Test func bindsByAnInfinitiveAtTheEndOfTheClause() {
    #expect(
      tags("Die Rezertifizierung nach ISO 27001 ist vor Ablauf des Zertifikats abzuschließen.")
        == [.recertificationCommitment])
    #expect(
      tags("Dem Besteller ist die Erklärung zur Anwendbarkeit nach ISO 27001 vorzulegen.")
        == [.soaAccess])
    #expect(
      tags("Leverancier heeft Klant een kopie van zijn ISO 27001-certificaat te verstrekken.")
        == [.provideCertificate])
    // `hat ... erworben` tells of the past, and another word may govern the infinitive.
    #expect(tags("Der Lieferant hat die Zertifizierung nach ISO 27001 erworben.").isEmpty)
    #expect(
      tags("Der Lieferant ist bereit, die Zertifizierung nach ISO 27001 anzustreben.").isEmpty)
  }

  @Test func tellsWhoIsToldFromWhoTells() {
    #expect(
      tags("Der Besteller wird über jeden Entzug des ISO-27001-Zertifikats sofort unterrichtet.")
        == [.lapseNotification])
    #expect(
      tags("L'Acheteur est informé sans délai de la suspension du certificat ISO 27001.")
        == [.lapseNotification])
    #expect(
      tags(
        "Der Lieferant wird über jeden Entzug des ISO-27001-Zertifikats des Bestellers unterrichtet."
      )
      .isEmpty)
    #expect(
      tags("Klant verstrekt Leverancier een kopie van zijn ISO 27001-certificaat.").isEmpty)
    #expect(
      tags("Une copie du certificat ISO 27001 est remise par l'Acheteur au Fournisseur.").isEmpty)
  }

  @Test func readsTheFutureAndReflexivePassivesAsDuties() {
    #expect(
      tags("Se remitirá al Comprador copia del certificado ISO/IEC 27001 cada año.")
        == [.provideCertificate])
    #expect(
      tags("El Vendedor superará la auditoría de recertificación ISO 27001 antes del vencimiento.")
        == [.recertificationCommitment])
    #expect(
      tags(
        "La déclaration d'applicabilité du SMSI certifié ISO 27001 sera communiquée à l'Acheteur.")
        == [.soaAccess])
    #expect(
      tags("La certification ISO 27001 du Vendeur sera prise en compte lors du choix.").isEmpty)
  }

  @Test func takesUpWhatWasNamedBefore() {
    #expect(
      tags(
        "El Vendedor obtendrá la certificación ISO 27001 y habrá de mantenerla durante el contrato."
      ) == [.maintainCertification])
    #expect(
      tags(
        "Verliest Leverancier zijn ISO 27001-certificaat, dan meldt hij dit Klant, die de overeenkomst kan opzeggen."
      ) == [.lapseNotification, .terminationRight])
    #expect(
      tags(
        "Die Pflicht, die ISO-27001-Zertifizierung aufrechtzuerhalten, obliegt dem Lieferanten."
      ) == [.maintainCertification])
  }

  @Test func joinsTheSupplierWithThoseWhoWorkForIt() {
    #expect(
      tags(
        "Tanto el Vendedor como sus subcontratistas deberán mantener la certificación ISO 27001.")
        == [.maintainCertification, .subprocessorCascading])
    #expect(
      tags(
        "Leverancier houdt zowel een ISO 27001-certificering als een SOC 2 Type II-rapport in stand."
      ) == [.maintainCertification, .soc2AndISOCombined])
  }

  @Test func readsScopeFromAParticipleBehindTheCertificate() {
    #expect(
      tags(
        "Alle Standorte in Italien müssen vom ISO-27001-Zertifikat des Lieferanten erfasst sein.")
        == [.scopeSpecificity, .geographicAlignment])
    #expect(
      tags("Les centres de données de Lille seront couverts par le certificat ISO 27001.")
        == [.scopeSpecificity])
    #expect(
      tags("N'est pas recevable un certificat ISO 27001 dont le périmètre exclut la plateforme.")
        == [.scopeSpecificity])
  }

  @Test func findsADenialBeforeTheFinalVerb() {
    #expect(
      tags(
        "Der Besteller kann den Vertrag bei Verlust der ISO-27001-Zertifizierung nicht kündigen."
      )
      .isEmpty)
    #expect(
      tags(
        "Der Lieferant darf seine ISO-27001-Zertifizierung während der Laufzeit nicht verlieren.")
        == [.maintainCertification])
  }

  @Test func knowsTheRightToLeaveAtOnceByOneWord() {
    let restored = """
      Wird die Zertifizierung nach ISO/IEC 27001 nicht innerhalb von 30 Tagen nach Anzeige wiederhergestellt, ist der
      """
    let right = Passages.read(
      "\(restored) Auftraggeber zur Sonderkündigung ohne Entschädigung berechtigt.")
    #expect(right.tags == [.terminationRight])
    #expect(right.parameters.cureDays == 30)
    #expect(
      tags("\(restored) Auftragnehmer zur Sonderkündigung ohne Entschädigung berechtigt.").isEmpty)
  }
}
