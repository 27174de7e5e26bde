import AssuranceModel
import Recognition
import Testing

/// Sentences of which one word decides: what ends a duty, whom a paper goes to, which of two periods is meant.
@Suite struct ClauseTemptationTests {
  private static let promiseNothing = [
    "The Seller is ISO 27001 certified since March 2022.",
    "The Seller has always held ISO 27001 certification.",
    "The Seller shall cease to maintain ISO 27001 certification.",
    "The Seller shall stop maintaining ISO 27001 certification.",
    "The Seller shall be released from maintaining ISO 27001 certification.",
    "The Seller shall maintain ISO 27001 certification unless it decides otherwise in its sole discretion.",
    "The Seller shall maintain ISO 27001 certification to the extent commercially reasonable.",
    "The Seller shall maintain ISO 27001 certification where commercially practicable.",
    "The requirement that the Seller shall maintain ISO 27001 certification is hereby deleted.",
    "Clause 7.1 (Seller shall maintain ISO 27001 certification) shall not apply.",
    "The Seller shall have regard to ISO 27001 when maintaining certification.",
    "The Seller shall retain copies of its ISO 27001 certificates for six years.",
    "The Seller shall keep logs for as long as ISO 27001 certification requires.",
    "The Seller shall keep a backup in an ISO 27001 certified data centre.",
    "The Seller shall provide the completed DD questionnaire.",
    "The Seller shall apply the controls of ISO 27001 and carry insurance of EUR 7.5 million.",
    "The Seller shall implement ISO 27001 controls and provide 8.5 hours of support.",
    "The Seller shall apply ISO 27001 and respond within 5.5 business hours.",
    "The Seller shall apply ISO 27001 controls in accordance with § 8.1.",
    "The Seller shall provide its ISO 27001 certificate to the certification body.",
    "The Seller shall provide evidence of ISO 27001 certification to its auditor.",
    "The Seller shall notify the Buyer if any of its other customers loses ISO 27001 certification.",
    "The Seller shall notify the Buyer if an employee responsible for ISO 27001 certification is suspended.",
  ]

  @Test(arguments: promiseNothing) func promisesNothing(_ text: String) {
    #expect(Passages.read(text).tags.isEmpty)
  }

  private static let promises: [(String, [ClauseTag])] = [
    (
      "The Seller shall maintain ISO 27001 certification from 1 January 2022.",
      [.maintainCertification]
    ),
    (
      "The Seller shall maintain ISO 27001 certification until 31 December 2022.",
      [.maintainCertification]
    ),
    ("The Seller shall maintain ISO/IEC 27001 (2022) certification.", [.maintainCertification]),
    (
      "The Seller shall maintain certification to the 2022 version of ISO/IEC 27001.",
      [.maintainCertification]
    ),
    (
      "The Seller shall maintain ISO 27001 certification. On expiry or termination of this Agreement, the Buyer may exit the platform within 30 days.",
      [.maintainCertification]
    ),
    (
      "The Seller shall maintain ISO 27001 certification. If the Seller ceases to carry on business, the Buyer may terminate.",
      [.maintainCertification]
    ),
    (
      "The Seller shall maintain ISO 27001 certification. The Buyer may terminate on expiry of the Initial Term.",
      [.maintainCertification]
    ),
    (
      "The Seller shall maintain ISO 27001 certification. If a payment card expires, the Buyer may cancel.",
      [.maintainCertification]
    ),
    (
      "The Seller shall maintain ISO 27001 certification. The Buyer may cancel any order if delivery is late.",
      [.maintainCertification]
    ),
    (
      "The Seller shall maintain ISO 27001 certification. If it ceases, the Buyer may terminate.",
      [.maintainCertification, .terminationRight]
    ),
    (
      "The Seller shall hold ISO 27001 certification. The certification body need not be accredited.",
      [.maintainCertification]
    ),
    (
      "The Seller shall hold ISO 27001 certification, issued by a body whether or not accredited.",
      [.maintainCertification]
    ),
    (
      "The Seller shall hold ISO 27001 certification and use an accredited training provider.",
      [.maintainCertification]
    ),
    (
      "The Seller shall maintain ISO 27001 certification unless the Buyer in its sole discretion agrees otherwise.",
      [.maintainCertification]
    ),
    (
      "The Seller shall maintain SOC 2 Type II / ISO 27001 certification.", [.maintainCertification]
    ),
    (
      "The Seller's ISO 27001 certification shall cover all services provided to us.",
      [.scopeSpecificity]
    ),
    (
      "The Seller shall apply controls 5.7, 8.8 and 8.16 of ISO/IEC 27001:2022 Annex A.",
      [.annexAControls]
    ),
    (
      "7.1 The Seller shall maintain ISO 27001 certification.\n7.2 If the Seller breaches this obligation, the Buyer may terminate.",
      [.maintainCertification, .terminationRight]
    ),
    (
      "The Seller shall notify the Buyer of any suspension of its ISO 27001 certificate.\n\nThe notice shall be given within five days.",
      [.lapseNotification]
    ),
    (
      "The Seller shall: (a) maintain ISO 27001 certification; (b) notify the Buyer of any suspension or withdrawal within 5 days; (c) pay its staff.",
      [.maintainCertification, .lapseNotification]
    ),
    (
      "The Seller shall (a) maintain ISO 27001 certification; (b) notify the Buyer of any withdrawal of it within 5 days.",
      [.maintainCertification, .lapseNotification]
    ),
    (
      "The Seller shall notify any suspension of its ISO 27001 certificate within one hundred and five days.",
      [.lapseNotification]
    ),
    (
      "The Seller shall notify any suspension of its ISO 27001 certificate within three hundred days.",
      [.lapseNotification]
    ),
    (
      "The Seller shall notify any suspension of its ISO 27001 certificate within 30 (sixty) days.",
      [.lapseNotification]
    ),
    (
      "The Seller shall notify any suspension of its ISO 27001 certificate by its 24 hours a day hotline within 10 days.",
      [.lapseNotification]
    ),
    (
      "If the ISO 27001 certificate is withdrawn, the Buyer may terminate and the Seller shall pay EUR 250 per day.",
      [.terminationRight]
    ),
    (
      "If the Seller loses ISO 27001 certification, the Buyer may terminate with notice of thirty days.",
      [.terminationRight]
    ),
    (
      "If the Seller loses ISO 27001 certification, the Buyer may terminate with a notice period of thirty days.",
      [.terminationRight]
    ),
    (
      "If the Seller loses ISO 27001 certification, the Buyer may terminate and gets a refund within 14 days.",
      [.terminationRight]
    ),
    (
      "If the Seller loses ISO 27001 certification, the Buyer may, within 60 days of learning of it, terminate.",
      [.terminationRight]
    ),
    (
      "Verliert der Auftragnehmer seine Zertifizierung nach ISO 27001, kann der Auftraggeber den Vertrag mit einer Frist von 30 Tagen kündigen.",
      [.terminationRight]
    ),
    (
      "The Seller shall notify the Buyer every twelve months of any suspension of its ISO 27001 certificate.",
      [.lapseNotification]
    ),
    (
      "The Seller shall notify the Buyer, which has 90 days to respond, within 5 days of any suspension of its ISO 27001 certificate.",
      [.lapseNotification]
    ),
    (
      "The Seller shall hold an ISO 27001 certificate and shall provide a copy to the Buyer on request.",
      [.maintainCertification, .provideCertificate]
    ),
    (
      "The Seller shall not only maintain ISO 27001 certification but also provide the certificate to the Buyer each year.",
      [.maintainCertification, .provideCertificate]
    ),
    (
      "Der Auftragnehmer hält bis zum 31. Dezember 2027 eine Zertifizierung nach ISO 27001 aufrecht.",
      [.maintainCertification]
    ),
    (
      "The Seller shall notify the Buyer within 5 days if its ISO 27001 certificate is suspended.\n☐ The Buyer elects on-site audits.\nThe Seller shall give the Buyer its Statement of Applicability.",
      [.soaAccess, .lapseNotification]
    ),
  ]

  @Test(arguments: promises) func promisesThisAndNoMore(_ text: String, _ tags: [ClauseTag]) {
    #expect(Passages.read(text).tags == tags)
  }
}
