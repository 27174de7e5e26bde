import AssuranceModel
import AssuranceTesting
import Recognition
import Testing

/// Papers that name ISO/IEC 27001, a number and a date, and are no certificate of it.
@Suite struct CertificateLookAlikeTests {
  private func kind(_ drawing: String, large: Set<String> = []) -> DocumentKind? {
    CertificateRecogniser()
      .recognise(
        DrawnPage.content([drawing], large: large), of: .test("a.pdf", mediaType: .pdf))?.kind
  }

  @Test func tellsAnotherStandardThatNamesISO27001InPassing() {
    #expect(
      kind(
        """
                     Certificate of Registration
        This is to certify that
        Norvia Payroll Ltd
        complies with the requirements of ISO/IEC 27017:2015
        Scope: Colocation services. This is in association with
        ISO/IEC 27001:2022 certificate number IS 730449.
        Certificate number: CLOUD 732167
        Expiry date: 2027-10-31
        """) == .otherISOCertificate)
  }

  @Test(arguments: [
    ("We hereby declare that Norvia Payroll Ltd maintains a system which", true),
    ("We hereby declare that our system", false), ("We declare that the system of Norvia", false),
  ])
  func takesOnlyWhatABodyDeclaresForACertificate(sentence: String, isOne: Bool) {
    let read = kind(
      """
                   ISMS Certificate
      \(sentence) fulfils the requirements of
      ISO/IEC 27001:2022
      Scope: Payroll services for customers
      Certificate number: CQ-1234
      Issue date: 2024-11-01
      Expiry date: 2027-10-31
      """)
    #expect((read == .iso27001Certificate) == isOne)
  }

  @Test(arguments: [
    "Vaatimustenmukaisuustodistus", "Igazoló okirat", "Świadectwo certyfikacji",
    "Erklæring om certificering", "Βεβαίωση πιστοποίησης",
  ])
  func takesOtherWordsForACertificateForItsTitle(title: String) {
    #expect(
      kind(
        """
                   \(title)
        Norvia Payroll Ltd
        ISO/IEC 27001:2022
        Scope: Payroll services for customers
        Certificate number: CQ-1234
        Issue date: 2024-11-01
        Expiry date: 2027-10-31
        """) == .iso27001Certificate)
  }

  @Test(arguments: [
    "Certificate number: to be assigned\nIssue date: DD/MM/YYYY   Valid until: DD/MM/YYYY",
    "Certificate number: TBC\nStatement of Applicability: version TBC\nExpiry date: 2027-10-31",
    "Certificate number: CQ-1234\nExpiry date: 2027-10-31\nPlease check this proof and return it.",
  ])
  func takesAProofForNoCertificate(rows: String) {
    let read = kind(
      """
                   Certificate of Registration
      This is to certify that the Information Security Management System of
      Norvia Payroll Ltd
      complies with the requirements of
      ISO/IEC 27001:2022
      Scope: Payroll services for customers
      \(rows)
      """)
    #expect(read == nil)
  }

  @Test func tellsAnotherStandardThatIsRunJointlyWithISO27001() {
    #expect(
      kind(
        """
                     Certificate of Registration
        We certify that the AI management system of
        Vindheim Vision AS
        conforms to ISO/IEC 42001:2023, operated jointly with the information security management
        system certified to ISO/IEC 27001:2022.
        Scope: Development of computer vision models
        Certificate number: C701190
        Valid: 2025-06-12 – 2028-06-11
        """) == .otherISOCertificate)
  }

  @Test(arguments: [
    "La seguridad se gestiona conforme al\ncertificado ISO/IEC 27001:2022 n.º SI-2207/24.",
    "Die Sicherheit ist durch das Zertifikat nach eigenem Verfahren und unter dem\nZertifikat "
      + "ISO/IEC 27001:2022 Nr. IS-2207 geregelt.",
    "Security is managed under its\nISO/IEC 27001:2022 certificate no. IS 2207.",
  ])
  func tellsAnotherStandardWhoseHolderHasACertificateOfISO27001(sentence: String) {
    let read = kind(
      """
                   Certificate of Registration
      This is to certify that the management system of
      Laguna Verde Telecom S.A.
      conforms to the requirements of
      ISO/IEC 20000-1:2018
      Scope: operation of regional networks. \(sentence)
      Certificate number: GS-1711/24
      Expiry date: 2027-11-17
      """)
    #expect(read == .otherISOCertificate)
  }

  @Test(arguments: [
    ("AUTODICHIARAZIONE DI CONFORMITÀ", "Il sottoscritto Carlo Bruni dichiara che il sistema"),
    ("AUTODECLARACIÓN DE CONFORMIDAD", "La dirección declara que el sistema de gestión"),
    ("Eigenerklärung zur Konformität", "Wir bestätigen, dass unser Managementsystem"),
    ("DECLARAÇÃO DE CONFORMIDADE", "A gerência declara que o sistema de gestão"),
    ("PROHLÁŠENÍ O SHODĚ", "Jednatel potvrzuje, že systém řízení"),
    ("UYGUNLUK BEYANI", "Şirketimiz yönetim sisteminin uygun olduğunu beyan eder"),
    ("Erklæring", "Ledelsen erklærer under eget ansvar, at ledelsessystemet"),
    ("Oświadczenie", "Zarząd oświadcza na własną odpowiedzialność, że system"),
    ("Attestation", "La gérante atteste sur l’honneur que le système de management"),
  ])
  func takesWhatACompanySaysOfItselfForNoCertificate(title: String, sentence: String) {
    let read = kind(
      """
      Officina Digitale Bruni S.r.l.
                       \(title)
                       ISO/IEC 27001:2022
      \(sentence)
      ISO/IEC 27001:2022, e certifica
      Prot. n. 2025/0233
      Data di emissione: 05/11/2025
      Valido fino al 04/11/2026
      """)
    #expect(read != .iso27001Certificate)
  }

  @Test func takesASchemeOfControlsForNoManagementSystem() {
    #expect(
      kind(
        """
                     CYBER ESSENTIALS PLUS
                     Certificate of Assurance
                     Pennard Cliff Lifts Ltd
        Complies with the requirements of the Cyber Essentials Scheme
        Certificate number: 6a41c0f2-7d35
        Date of certification: 8 September 2025
        Certification Body: Gower Cyber Ltd. The body is itself certified to ISO/IEC 27001:2022.
        """) == nil)
  }

  @Test func takesACombinedCertificateForOne() {
    #expect(
      kind(
        """
                     Certificate of Registration
        This is to certify that
        Norvia Payroll Ltd
        complies with the requirements of
        ISO 9001:2015
        ISO/IEC 27001:2022
        Scope: Payroll services for customers
        Certificate number: CQ-1234
        Expiry date: 2027-10-31
        """) == .iso27001Certificate)
  }

  /// A copy of a certificate is one, and a specimen is none.
  @Test(arguments: [("COPY", true), ("SPECIMEN", false)])
  func keepsACopyAndNoSpecimen(stamp: String, isOne: Bool) {
    var content = DrawnPage.content([
      """
                   Certificate of Registration
      This is to certify that the management system of
      Norvia Payroll Ltd
      \(DrawnPage.particulars)
      """
    ])
    let box = Box(x0: 320, y0: 500, x1: 480, y1: 536)
    content.pages[0].blocks.append(
      .paragraph(Paragraph(lines: [TextLine(words: [Word(stamp, box: box)])])))
    let recognition = CertificateRecogniser().recognise(content, of: .test("stamped.pdf"))
    #expect((recognition?.kind == .iso27001Certificate) == isOne)
  }

  @Test(arguments: [
    "We hereby confirm that the certification process is under way. Dear Sir or Madam,",
    "Audit Report of the surveillance audit",
    "Self declaration: we declare conformity",
    "DRAFT - not valid",
    "Letter of attestation: penetration test",
    "Invoice 2024-1187",
    "Supplier questionnaire",
    "Sehr geehrte Damen und Herren,",
  ])
  func takesNoOtherPaperForACertificate(opening: String) {
    let kind = kind(
      """
      \(opening)
      Certificate holder: Norvia Payroll Ltd
      Standard: ISO/IEC 27001:2022
      Certificate number: NP-1234
      Scope: Payroll services for customers
      Valid until: 2027-05-03
      """)
    #expect(kind == nil, "\(opening)")
  }

  @Test(arguments: [
    "Motor insurance and claims handling",
    "Hosting of an online questionnaire for our customers",
    "Penetration test services and training courses",
    "Internal auditor services for the parties",
  ])
  func keepsTheCertificateWhoseScopeIsWordedLikeAnotherPaper(scope: String) {
    let kind = kind(
      """
                   Certificate of Registration
      This is to certify that
      Norvia Insurance Ltd
      complies with the requirements of ISO/IEC 27001:2022
      Scope: \(scope)
      Certificate number: CQ-1234
      Expiry date: 2027-10-31
      """)
    #expect(kind == .iso27001Certificate, "\(scope)")
  }

  @Test func takesThePersonsCertificateForAnother() {
    #expect(
      kind(
        """
                           Certificate
        This is to certify that Miriam Okonkwo
        has successfully completed the training course
        ISO/IEC 27001:2022 Lead Auditor
        Certificate number: LA-1234
        Date of issue: 2024-05-04
        Valid until: 2027-05-03
        """) != .iso27001Certificate)
  }

  @Test func takesNoListOfARegisterForACertificate() {
    #expect(
      kind(
        """
        Certificate register - search result
        Certificate        Company                 Standard             Valid until    Status
        12 310 50011       Rotmark Optics GmbH     ISO/IEC 27001:2022   2027-04-02     active
        12 310 49880       Rotmark Software AG     ISO/IEC 27001:2013   2025-10-31     withdrawn
        """) != .iso27001Certificate)
  }

  @Test func takesNoMembersPaperForACertificate() {
    #expect(
      kind(
        """
                     CERTIFICATE OF MEMBERSHIP
        The Forum for Information Security confirms that
        Norvia Payroll Ltd
        is a corporate member. Membership No. 0447-2025
        Valid 1 January 2025 - 31 December 2025
        Members commit to promoting ISO/IEC 27001 and related good practice.
        """) != .iso27001Certificate)
  }

  @Test(arguments: [
    ("has been assessed and meets the requirements of", DocumentKind.iso27001Certificate),
    ("has shown mastery of the matter of", nil),
  ])
  func tellsAnAchievementOfAnOrganisationFromAPersons(sentence: String, expected: DocumentKind?) {
    #expect(
      kind(
        """
                     Certificate of Achievement
        Rowan Certification Ltd is pleased to confirm that
        Fairmead Homes Ltd
        \(sentence)
        ISO/IEC 27001:2022
        Scope: Management of tenancy and repairs data
        Certificate number: ACH-27-0066
        Issue date: 2024-08-19
        Expiry date: 2027-08-18
        """) == expected)
  }

  @Test func tellsAnExtensionOfISO27001InAnotherLanguage() {
    #expect(
      kind(
        """
                     Certificado
        Certificadora Aldea, S.A. certifica que el sistema de gestión de la privacidad de
        Nórdica Nóminas, S.L.
        es conforme con la norma
        ISO/IEC 27701:2019
        como extensión de la norma ISO/IEC 27001:2022 (certificado SGSI-0991/2022)
        Alcance: gestión de nóminas
        Nº de certificado: PIMS-0077/2024
        Fecha de emisión: 17/10/2024
        Fecha de caducidad: 16/10/2027
        """) == .otherISOCertificate)
  }

  @Test func takesAnExaminationForAPersons() {
    #expect(
      kind(
        """
                     ZERTIFIKAT
        Hiermit wird bescheinigt, dass Frau Edda Quitte, geboren am 14.02.1984,
        die Prüfung zur Beauftragten nach ISO/IEC 27001 mit Erfolg abgelegt hat.
        Zertifikat-Nr.: 24-0991-ISB
        Gültig bis: 06.10.2027
        """) == nil)
  }

  @Test func takesNoMembershipForACertificate() {
    #expect(
      kind(
        """
                     CERTYFIKAT CZŁONKOSTWA
        Nr 0991/2025
        Zaświadcza się, że Nordycka Centrala Danych Sp. z o.o.
        jest członkiem stowarzyszenia i popiera dobre praktyki normy ISO/IEC 27001
        Ważny do: 31.12.2025
        Gdańsk, 15.01.2025
        """) == nil)
  }

  @Test func knowsACertificateThatIsGranted() {
    #expect(
      kind(
        """
        Quimera Global Registrars FZ-LLC
        hereby grants
        Norvia Payroll W.L.L.
        a Certificate of Compliance to ISO/IEC 27001:2022 Information security management systems
        for: Payroll services and the operations that support them
        Cert. Ref.: QG/IS/3311        Re-issued: 5-Dec-2024
        Good through: 9-Dec-2026
        """) == .iso27001Certificate)
  }

  @Test func takesADueAuditForNoFormToBeFilledIn() {
    #expect(
      kind(
        """
                     CERTIFICATE
        This is to certify that
        Norvia Payroll Ltd
        has an information security management system in conformance with ISO/IEC 27001:2022
        Surveillance audits to be completed by: 2025-11-01
        Certificate number: CQ-1234
        Issue date: 2024-11-20        Expiry date: 2027-11-19
        """) == .iso27001Certificate)
  }

  @Test(arguments: ["Search performed 2026-10-02 11:48 UTC.", "This page is no certificate."])
  func takesNoPageOfARegisterForACertificate(note: String) {
    #expect(
      kind(
        """
        World Certification Register | Search | Help
        Certified entity details
          Entity name              Norvia Payroll AB
          Standard                 ISO/IEC 27001:2022
          Certificate number       SE-118-27K-0042
          Certification body       Rowan Certifiering AB
          Original issue date      2020-03-16
          Expiry date              2029-03-15
        \(note) Data are supplied by certification bodies.
        """) != .iso27001Certificate)
  }

  @Test(arguments: [
    "The register does not replace the certificate.",
    "Dieser Auszug ersetzt nicht das Zertifikat.",
    "Cet extrait ne remplace pas le certificat.",
  ])
  func takesNoPrintOfARegisterForACertificate(note: String) {
    #expect(
      kind(
        """
        Rowan Certification, register of clients
        Certificate     Client                   Standard             Issued        Expires
        RC 2904         Norvia Payroll Ltd       ISO/IEC 27001:2022   09/09/2024    08/09/2027
        RC 3308         Harwell Meters Ltd       ISO/IEC 27001:2022   01/12/2023    29/11/2026
        \(note)
        """) == nil)
  }

  @Test(arguments: [
    """
                 PERSONENZERTIFIKAT
    Die Zertifizierungsstelle für Personen der Prüfhaus Nordmark GmbH bescheinigt
    Frau Dr. Ilse Lindgrund
    die Qualifikation als Information Security Officer nach
    ISO/IEC 27001:2022
    Zertifikat-Nr. P-4471
    gültig vom 01.03.2025 bis 28.02.2028
    """,
    """
                 CERTIFICATE
    Northmark Assurance Ltd certifies that Ilse Lindgrund is an Information Security Officer
    ISO/IEC 27001:2022
    Certificate number: P-4471
    Issue date: 2024-11-07
    Expiry date: 2027-11-06
    Accredited for the certification of persons to ISO/IEC 17024
    """,
  ])
  func takesAPersonsCertificateForNoOrganisations(page: String) {
    #expect(kind(page) == nil)
  }

  @Test func knowsACertificateByALongTitle() {
    #expect(
      kind(
        """
        Certificate of Registration of Information Security Management System to
        ISO/IEC 27001:2022

        Registration number: NP-4471
        Organisation: Norvia Payroll DAC
        Scope: Payroll services
        Last amended on: 21st February 2025
        This certificate remains valid until 8th March 2027 and replaces the one of 9th March 2024.
        """, large: ["Certificate", "Registration", "System"]) == .iso27001Certificate)
  }

  @Test(arguments: ["Instrument of Certification no. ZA/27/4471", "Zertifizierungsurkunde 4471"])
  func knowsACertificateByAnotherName(title: String) {
    #expect(
      kind(
        """
                     QUIMERA CONFORMITY SERVICES
                     \(title)
        1. Undertaking: Norvia Payroll (Pty) Ltd, 22 Kloof Arcade, Pretoria 0002.
        2. Normative document: ISO/IEC 27001:2022.
        3. Certified activity: Payroll data hosting for lenders.
        4. Certification was first awarded on 4 February 2019 and is renewed with effect from
        31 January 2025.
        5. Expiry date: 3 February 2028.
        """) == .iso27001Certificate)
  }
}
