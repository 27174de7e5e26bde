import AssuranceModel
import AssuranceTesting
import Recognition
import Testing

/// Papers that list, ask for, draft or tell of certificates, as suppliers send them beside their own.
@Suite struct CertificateOtherPaperTests {
  private func kind(_ drawing: String) -> DocumentKind? {
    CertificateRecogniser()
      .recognise(DrawnPage.content([drawing]), of: .test("a.pdf", mediaType: .pdf))?.kind
  }

  @Test(arguments: [
    """
    Rowan directory | Home Services Certificate directory Contact
    Fairmead Homes Ltd                ACTIVE
    Standard                 ISO/IEC 27001:2022
    Certificate no.          RC-27-5518
    Scope                    Management of tenancy data
    Issue date               2024-02-20
    Expiry date              2027-02-19
    """,
    """
    Overview   Controls   Subprocessors
    ISO 27001
    Certified
    Certificate number: 1-552-24
    Certified by: Rowan Certification Ltd
    Valid until: September 30, 2026
    Scope: the systems that support the tenancy platform
    """,
  ])
  func takesRowsThatNameACertificateForNone(page: String) {
    #expect(kind(page) == nil)
  }

  @Test func knowsACertificateByWhatItSaysOfItsSubject() {
    #expect(
      kind(
        """
        Certificate GB21/00873
        The management system of
        Fairmead Homes Ltd
        has been assessed and certified as meeting the requirements of
        ISO/IEC 27001:2022
        For the following activities
        Management of tenancy and repairs data
        This certificate is valid from 25 January 2024 until 24 January 2027
        """) == .iso27001Certificate)
  }

  @Test(arguments: [
    """
                 Certificate
    This certifies that
    Anna Whitlock
    having met the requirements of experience, may use the title
    Rowan Certified ISO/IEC 27001 Lead
     Implementer
    Certificate number: LI-1102331
    Issue date: 2024-03-12
    Expiry date: 2027-03-12
    """,
    """
                 CERTIFICADO
    This certifies that
    Dña. Marta Olmedo Ruiz
    ha realizado el curso de 40 horas
    Auditor Líder ISO/IEC 27001:2022
    Certificate number: LI-1102331
    Issue date: 2024-03-12
    Expiry date: 2027-03-12
    """,
    """
                 Attestation
    This certifies that
    Mme Claire Vasseur
    a participé à la formation de deux jours
    ISO/IEC 27001:2022 Transition
    Certificate number: LI-1102331
    Issue date: 2024-03-12
    Expiry date: 2027-03-12
    """,
  ])
  func takesAPersonsPaperForNoCertificate(page: String) {
    #expect(kind(page) == nil)
  }

  @Test(arguments: [
    """
                 CERTIFICATE
    Rowan Certification Ltd certifies that
    Falkenried Advisers Ltd
    has established and applies a quality management system for
    Consulting on information security management
    according to ISO/IEC 27001 and data protection
    The requirements of the following standard are fulfilled:
    ISO 9001:2015
    Certificate number: VK-4471-22
    Issue date: 2024-11-07
    Expiry date: 2027-11-06
    """,
    """
                 ZERTIFIKAT
    Die Zertifizierungsstelle bescheinigt, dass die
    Falkenried Beratungsgesellschaft mbH
    für den Geltungsbereich
    Beratung und Schulung zu Systemen nach
    ISO/IEC 27001 sowie Datenschutz
    ein Qualitätsmanagementsystem anwendet. Die Anforderungen der Norm
    ISO 9001:2015
    sind erfüllt.
    Certificate number: VK-4471-22
    Issue date: 2024-11-07
    Expiry date: 2027-11-06
    """,
    """
                 CERTIFICADO
    Se certifica que el sistema de gestión de
    Falkenried Continuidad, S.L.
    es conforme con la norma
    UNE-EN ISO 22301:2020
    para las actividades: copia y recuperación para clientes
    según la norma ISO/IEC 27001
    Certificate number: VK-4471-22
    Issue date: 2024-11-07
    Expiry date: 2027-11-06
    """,
  ])
  func tellsAnotherStandardOfWhoConsultsOnISO27001(page: String) {
    #expect(kind(page) == .otherISOCertificate)
  }

  @Test func keepsTheCertificateOfWhoConsults() {
    #expect(
      kind(
        """
                     CERTIFICATE
        Rowan Certification Ltd certifies that
        Falkenried Advisers Ltd
        for consulting and training
        applies an information security management system and meets
        ISO/IEC 27001:2022
        Certificate number: VK-4471-22
        Issue date: 2024-11-07
        Expiry date: 2027-11-06
        """) == .iso27001Certificate)
  }

  @Test func takesANationalSchemeForNone() {
    #expect(
      kind(
        """
                     CERTIFICADO DE CONFORMIDAD
                     CON EL ESQUEMA NACIONAL DE SEGURIDAD
        certifica que el sistema de información de
        Torre Blanca Tecnología, S.A.
        ha sido auditado y es conforme con el Real Decreto 311/2022, categoría MEDIA
        La entidad mantiene además un sistema según ISO/IEC 27001:2022.
        Certificado: ENS-2024/0192
        Fecha de emisión: 15/01/2024
        Fecha de caducidad: 15/01/2026
        """) == nil)
  }

  /// A certificate with what stands over it, in its rows and under it.
  private static func draft(
    over: String = "", number: String, issued: String, expires: String, foot: String
  ) -> String {
    """
    \(over)
                 CERTIFICATE
    This is to certify that
    Fairmead Homes Ltd
    operates an information security management system conforming to
    ISO/IEC 27001:2022
    Scope: Management of tenancy and repairs data
    Certificate number: \(number)
    Issue date: \(issued)
    Expiry date: \(expires)
    \(foot)
    """
  }

  @Test(arguments: [
    draft(
      number: "[to be allocated]", issued: "[after the decision]",
      expires: "[issue date + 3 years]", foot: "Please check names and address."),
    draft(
      over: "Freigabeentwurf", number: "", issued: "", expires: "05.05.2026",
      foot: "Bitte zurücksenden."),
    draft(number: "XXXX", issued: "DD/MM/AAAA", expires: "DD/MM/AAAA", foot: ""),
    draft(
      number: "4471", issued: "07/11/2024", expires: "06/11/2027",
      foot: "Bon pour accord, signature du client :"),
  ])
  func takesADraftForNoCertificate(page: String) {
    #expect(kind(page) == nil)
  }

  @Test func keepsTheCertificateThatTellsHowItsDatesAreWritten() {
    #expect(
      kind(
        """
                     CERTIFICATE
        This is to certify that
        Fairmead Homes Ltd
        operates an information security management system conforming to
        ISO/IEC 27001:2022
        Scope: Software for the drafting and approval of contracts [UK only]
        Certificate number: RC-4471
        Issue date (DD/MM/YYYY): 07/11/2024
        Expiry date (DD/MM/YYYY): 06/11/2027
        """) == .iso27001Certificate)
  }

  @Test(arguments: [
    """
    Supplier Security Survey
    Supplier: Fairmead Homes Ltd
    1   Is your organisation certified to ISO/IEC 27001?     Yes. Certificate no. 77410, valid until
                                                             14 November 2026, certified by NQA.
    2   What is the scope of the certificate?                Management of tenancy data
    3   Are penetration tests performed?                     Yes, last test on 14 January 2025
    """,
    """
                 Certificat
    Question                                          Réponse
    Avez-vous un certificat ISO/IEC 27001 ?           Oui, n° 8812, valable jusqu’au 31/05/2026
    Quel est le périmètre du certificat ?             Infogérance
    Date                                              12/03/2025
    """,
    """
                 Certificate of Conformity
    Supplier: Fairmead Components Ltd
    Purchase order           PO-88120
    Part number              HSM-220
    Certificate number       10022
    Date                     11 March 2025
    We certify that the goods listed above were made under ISO/IEC 27001:2022.
    Issue date: 11 March 2025        Valid until: 10 March 2027
    """,
  ])
  func takesQuestionsAndDeliveriesForNoCertificate(page: String) {
    #expect(kind(page) == nil)
  }

  @Test(arguments: [
    """
    Leipzig, 4. Juni 2024
                 Fairmead erhält Zertifikat nach ISO/IEC 27001:2022
    Certificate holder: Fairmead Homes Ltd
    Standard: ISO/IEC 27001:2022
    Certificate number: RC-4471
    Scope: Management of tenancy data
    Valid until: 2027-05-03
    """,
    """

                 Posiadamy certyfikat ISO/IEC 27001:2022
    Certificate holder: Fairmead Homes Ltd
    Standard: ISO/IEC 27001:2022
    Certificate number: RC-4471
    Scope: Management of tenancy data
    Valid until: 2027-05-03
    """,
    """

                 ISO/IEC 27001認証を取得しました Certificate
    Certificate holder: Fairmead Homes Ltd
    Standard: ISO/IEC 27001:2022
    Certificate number: RC-4471
    Scope: Management of tenancy data
    Valid until: 2027-05-03
    """,
    """
    Madrid
                 Notificación de suspensión del certificado
    Certificate holder: Fairmead Homes Ltd
    Standard: ISO/IEC 27001:2022
    Certificate number: RC-4471
    Scope: Management of tenancy data
    Valid until: 2027-05-03
    """,
    """

                 CERTIFICATO PARTNER
    Certificate holder: Fairmead Homes Ltd
    Standard: ISO/IEC 27001:2022
    Certificate number: RC-4471
    Scope: Management of tenancy data
    Valid until: 2027-05-03
    """,
    """
    Résultats de recherche : 1 entreprise
                 Certificat
    Certificate holder: Fairmead Homes Ltd
    Standard: ISO/IEC 27001:2022
    Certificate number: RC-4471
    Scope: Management of tenancy data
    Valid until: 2027-05-03
    """,
    """
    Nota de prensa
                 Certificado ISO/IEC 27001:2022
    Certificate holder: Fairmead Homes Ltd
    Standard: ISO/IEC 27001:2022
    Certificate number: RC-4471
    Scope: Management of tenancy data
    Valid until: 2027-05-03
    """,
  ])
  func takesWhatTellsOfACertificateForNone(page: String) {
    #expect(kind(page) == nil)
  }

  @Test func keepsTheCertificateThatConfirms() {
    #expect(
      kind(
        """
        We confirm that the holder of this certificate conforms to ISO/IEC 27001
                     Certificate
        Certificate holder: Fairmead Homes Ltd
        Standard: ISO/IEC 27001:2022
        Certificate number: RC-4471
        Scope: Management of tenancy data
        Valid until: 2027-05-03
        """) == .iso27001Certificate)
  }

  @Test func takesAStandardOfWhichAnotherCertificatesNumberIsGivenForNoneOfThisOnes() {
    #expect(
      kind(
        """
                              ZERTIFIKAT
               für das Managementsystem nach
                     ISO/IEC 20000-1:2018
        Der Nachweis der Anwendung wurde erbracht und wird bescheinigt für
        Heidemark IT-Betriebe eG
        Geltungsbereich: Servicemanagement für den Betrieb von Rechenzentren.
        Das Informationssicherheitsmanagement nach ISO/IEC 27001:2022 ist integriert (Zertifikat 44 121 19055).
        Zertifikat-Registrier-Nr.: 44 140 19055
        Gültig bis: 2027-07-31
        """) == .otherISOCertificate)
  }

  @Test(arguments: [
    """
                        Certificate of Registration
                   Business Continuity Management System
                             Rowan certifies that
                            Meridian Hosting plc
                                conforms to
                               ISO 22301:2019
    Scope: continuity of hosting, coordinated with the information security
                  management system (ISO/IEC 27001)
    Certificate No. B-2093
    Valid until     6 May 2028
    """,
    """
    ZERTIFIKAT
    Die Zertifizierungsstelle der Rowan Cert GmbH bescheinigt, dass die
    Nordhafen Cloud GmbH
    die Anforderungen an Cloud-Dienste-Anbieter gemäß
    ISO/IEC 27017:2015
    erfüllt. Dieses Zertifikat gilt nur in Verbindung mit dem Zertifikat nach DIN EN ISO/IEC
    27001:2024, Nr. RC-27001-334.
    Zertifikat-Nr.: RC-27017-334
    Gültig bis: 30.09.2027
    """,
    """
    Certificat
    N° 2024/1055
    Rowan Certification certifie que le système de management de la protection de la vie privée de :
    PAIE DU LITTORAL SAS
    est conforme aux exigences de :
    ISO/IEC 27701:2019
    extension des normes ISO/IEC 27001 et ISO/IEC 27002 pour : traitement de la paie externalisée
    Valable du 2024-09-02 au 2027-09-01
    """,
  ])
  func takesAStandardThatAnotherOneGoesWithForNoneOfThisOnes(page: String) {
    #expect(kind(page) == .otherISOCertificate)
  }

  @Test(arguments: [
    """
                 TEKLİF MEKTUBU
    Teklif No                TK-4471
    Geçerlilik Tarihi        03.12.2026
    Standart                 ISO/IEC 27001:2022 belgelendirme
    Hizmet                   Tutar (EUR)
    Aşama 1 tetkiki          1.800
    Belge ücreti             350
    """,
    """
    Certification of an information security management system
    Standard: ISO/IEC 27001:2022
    Certificate: issued after a positive decision
    Stage 1 audit            € 1,800
    Stage 2 audit            € 3,600
    Valid until: 2026-12-03
    """,
    """
    https://directory.rowan.example/search?q=fairmead
    Company                  Fairmead Homes Ltd
    Certificate              RC 4471
    Standard                 ISO/IEC 27001:2022
    Status                   Active
    Issue date               2024-06-17
    Expiry date              2027-06-16
    """,
    """
    Company                  Fairmead Homes Ltd
    Certificate              RC 4471
    Standard                 ISO/IEC 27001:2022
    Issue date               2024-06-17
    Expiry date              2027-06-16
    """,
    """
    Fairmead Trust Center
    Certificate ISO/IEC 27001:2022
    Certificate valid until 16 June 2027
    Certificate number: RC-4471
    https://trust.fairmead.example — printed 3 Mar 2025
    """,
    """
                 ISO/IEC 27001 Certified Company Certificate
    Awarded to Fairmead Homes Ltd
    Issue date: 2024-03-11
    Expiry date: 2025-03-11
    Provided by Rowan Marketplace on what the vendor says; it is not an ISO certificate.
    """,
    """
    Newsroom > Company news
                 Fairmead achieves ISO/IEC 27001 certification
    LEEDS, June 17, 2024
    Fairmead Homes Ltd today announced that its information security management system has been
    certified to ISO/IEC 27001:2022. The certificate, RC-4471, is valid until June 11, 2027.
    """,
  ])
  func takesOffersListingsAndNewsForNoCertificate(page: String) {
    #expect(kind(page) == nil)
  }

  @Test(arguments: [
    "Cenová nabídka", "Offert", "Databehandleraftale", "Tarjous", "Árajánlat",
    "Ofertă de preț", "Οικονομική προσφορά", "Vprašalnik za dobavitelje", "Auditterv", "見積書",
    "调查问卷",
    "견적서", "Auditrapport", "Sözleşme", "Ugovor o obradi", "Revisjonsplan", "Käsittelysopimus",
  ])
  func knowsTheTitleOfAnotherPaper(title: String) {
    let rows = """
      Fairmead Homes Ltd
      Certificate ISO/IEC 27001:2022
      Certificate number: RC-4471
      Issue date: 2024-06-17
      Expiry date: 2027-06-16
      """
    #expect(kind("             \(title)\n\(rows)") == nil)
    #expect(kind("             Certificate\n\(rows)") == .iso27001Certificate)
  }

  @Test func keepsTheCertificateOfACompanyThatIsCalledAsAPaper() {
    #expect(
      kind(
        """
                     CERTIFICATE
                     Agenda Software Ltd
        complies with the requirements of ISO/IEC 27001:2022
        Scope: Software for offers, invoices and policies. Share capital of EUR 50,000
        Certificate number: RC-4471
        Expiry date: 2027-11-06
        Rowan Certification SAS au capital de 18 000 €
        """) == .iso27001Certificate)
  }

  @Test(arguments: [
    """
    Confirmation of successful surveillance audit
    Rowan Registrations, 2 December 2025
    Certificate registration no. 4471 – Fairmead Homes Ltd
    We confirm that the audit to ISO/IEC 27001:2022 was carried out on 11 November 2025.
    The certificate valid until 2027-11-20 is maintained.
    Scope: supply of rostering software
    """,
    """
    Annex 2 – Technical and organisational measures
    to the agreement between Norvia Energy SA and Fairmead Homes Ltd (Processor)
    1. The Processor shall maintain certification to ISO/IEC 27001:2022. It holds
    certificate no. 4471 issued by Rowan Registrations, valid until 31 October 2025.
    2. Access control: recertification of rights each quarter.
    Signed on 18 June 2025
    """,
    """
    28/11/2025, 09:14 Certificate record
    Field                     Value
    Certified entity          Fairmead Homes Ltd
    Certificate number        RC-4471
    Standard                  ISO/IEC 27001:2022
    Issue date                2025-11-03
    Expiry date               2028-11-10
    Scope                     Supply of rostering software
    https://finder.example/entity/7711042/0174        1/1
    """,
    """
    Home > About us > Quality
    Fairmead Homes Ltd is certified to ISO/IEC 27001 and ISO 9001
    ISO/IEC 27001:2022 – certificate no. RC-4471, valid until 2028-06-13
    ISO 9001:2015 – certificate no. RC-4472, valid until 2027-01-31
    """,
    """
    Verklaring penetratietest
    Rowan Security B.V. verklaart dat een penetratietest is uitgevoerd op de webapplicatie.
    De opdrachtgever geeft aan gecertificeerd te zijn volgens ISO/IEC 27001:2022.
    Deze verklaring is geldig tot 14 maart 2026 en vormt geen certificaat.
    Delft, 7 april 2025
    """,
    """
    CERTIFICADO
    Se certifica que D.ª Inés Berrocal, con DNI 4471****, ha superado el examen
    Fundamentos de ISO/IEC 27001:2022
    Nº de certificado: FN-4471 · Fecha de expedición: 08/05/2025 · Válido hasta: 07/05/2028
    """,
    """
    Service description of Fairmead Homes Ltd, for customers
    Our platform is hosted in two data centres near Leicester, and Fairmead also holds
    ISO/IEC 27001:2022 certificate RC-4471.
    Issue date: 4 October 2024. Valid until: 3 October 2027
    """,
  ])
  func takesAPaperThatNamesACertificateForNone(page: String) {
    #expect(kind(page) == nil)
  }

  @Test func knowsACertificateByTheSystemWhoseCertificationHeadsIt() {
    #expect(
      kind(
        """
        ISO/IEC 27001:2022
        Information Security Management System Certification
        CERTIFIED ORGANIZATION
        Fairmead Homes, Inc.
        CERTIFICATE ID
        RC-27K-4471
        CERTIFICATION SCOPE
        Supply of rostering software
        EXPIRES
        03/30/2028
        Rowan Registrations, Inc.
        """) == .iso27001Certificate)
  }

  @Test func keepsACertificateOfAchievementOfAnOrganisation() {
    #expect(
      kind(
        """
                     Certificate of Achievement
        Rowan Registrations confirms that the organisation
        Fairmead Homes Ltd
        has been audited and registered as conforming to
        ISO/IEC 27001
        Scope of registration
        Supply of rostering software
        Registration number: RC-4471
        Renewal due: 12 January 2026
        """) == .iso27001Certificate)
  }
}
