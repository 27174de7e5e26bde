import AssuranceModel
import AssuranceTesting
import Recognition
import Testing

/// Holders without a legal form behind their names, and holders in the midst of a sentence.
@Suite struct CertificateHolderTests {
  private func holder(_ opening: String, large: Set<String> = []) throws -> String? {
    let page = """
                       Certificate of Registration
      \(opening)
      ISO/IEC 27001:2022

      Scope: Payroll services for customers in the Nordic countries
      Certificate number: CQ-1234
      Date of issue: 2024-11-01
      Expiry date: 2027-10-31
      """
    return try DrawnPage.certificate(page, large: large).organisation.value
  }

  @Test(arguments: [
    "Stichting Zorgnet Noord", "Fundación Cielo Abierto", "Cooperativa Sociale La Rondine",
  ])
  func readsALegalFormBeforeTheName(name: String) throws {
    let read = try holder(
      "Rowan Certification certifies that\n\(name)\nhas a management system for")
    #expect(read == name)
  }

  @Test(arguments: [
    "gevestigd te Zutphen, heeft een managementsysteem voor informatiebeveiliging volgens",
    "Hastings, East Sussex\nhas been assessed and meets the requirements of",
  ])
  func readsANameBeforeItsSeat(rest: String) throws {
    #expect(
      try holder("Rowan Ltd is pleased to confirm that\nFairmead Homes\n\(rest)")
        == "Fairmead Homes")
  }

  @Test(arguments: [
    "The management system of the above organisation complies with",
    "Certalia certifie que le système de l’organisme susmentionné est conforme à",
  ])
  func readsTheLargeNameThatTheSentenceMeans(sentence: String) throws {
    let name = "Mutuelle du Jura"
    let read = try holder(
      "\n\(name)\n12 rue des Salines, Dole\n\(sentence)", large: ["Mutuelle", "du", "Jura"])
    #expect(read == name)
  }

  @Test(arguments: ["Telehealth, Inc.,", "Telehealth,\u{202F}Inc.,"])
  func readsTheSubjectOfWhatWasDone(form: String) throws {
    let read = try holder(
      """
      Larkspur \(form) headquartered at 77 Juniper Street, Bend, has been assessed by
      Kestrel LLP and conforms to
      """)
    #expect(read == "Larkspur Telehealth, Inc.")
  }

  @Test func readsANameBeforeTheAddressOnItsLine() throws {
    #expect(
      try holder("Certificate issued to Broadmoor Facilities PLC, 1 Union Street, Bristol")
        == "Broadmoor Facilities PLC")
  }

  @Test func readsNoStreetForAName() throws {
    #expect(try holder("Issued to 14 Stichting Street, Harbour Square 2") == nil)
  }

  @Test func readsTheNameUnderTheSystemInJapanese() throws {
    let read = try holder("登録組織\n情報セキュリティマネジメントシステム\n株式会社みさき電算")
    #expect(read == "株式会社みさき電算")
  }

  @Test(arguments: [
    "Quimera Freight Systems ULC", "Stadtwerke Quellenbogen AöR", "Nordre Laboratorieservice I/S",
    "Sozialfonds Quellental gemeinnützige GesmbH", "Quimera Serveis Digitals, SCCL",
    "WisoSoft Spółka z ograniczoną odpowiedzialnością sp. k.", "Quimera Logistique Société Anonyme",
  ])
  func readsANameByItsLegalForm(name: String) throws {
    #expect(try holder("This is to certify that:\n\(name)\n12 Harbour Street") == name)
  }

  @Test func readsANameThatABodyAwardsItsCertificate() throws {
    let read = try holder(
      """
      Quimera Trainings-, Zertifizierungs- und
      Begutachtungs GmbH
      vergibt an die Organisation
      Sozialfonds Quellental gemeinnützige GmbH
      """)
    #expect(read == "Sozialfonds Quellental gemeinnützige GmbH")
  }

  @Test func takesNoLabelBelowForAName() throws {
    let read = try holder(
      """
      Die Rowan Zertifizierung GmbH        Quellental Software eG
      bescheinigt hiermit, dass die        Hafenstraße 21, 76133 Karlsruhe
      Organisation

      Zertifizierungsbereich:
      """)
    #expect(read == "Quellental Software eG")
  }

  @Test func readsANameBesideTheSentenceThatLeadsToIt() throws {
    let read = try holder(
      """

      Si certifica che il sistema di        Cassa Comune Artigiani Quimera
      gestione di                           Viale Garibaldi 12 - 00153 Roma

      """)
    #expect(read == "Cassa Comune Artigiani Quimera")
  }

  @Test(arguments: [
    "Genossenschaft Quellentaler Netze", "uQuimera Water Services NPC", "주식회사 누리데이터",
  ])
  func readsAFormBeforeANameAndANameThatBeginsSmall(name: String) throws {
    #expect(try holder("This is to certify that:\n\(name)\n12 Harbour Street") == name)
  }

  @Test(arguments: [
    """
    Rowan Certification Ltd certifies that the Management System of the
    above organisation has been audited and found to be in accordance with
    Management System Standards detailed below
    """,
    """
    Rowan Certification Ltd certifies that the Management System of the above
    organization has been assessed against the
    Requirements Listed Below
    """,
  ])
  func takesTheNameAboveTheSentenceThatSpeaksOfIt(sentence: String) throws {
    let read = try holder(
      """
      Quimera Claims Handling plc

      4 Regent Quay, Bristol BS1 6TB

      \(sentence)
      """)
    #expect(read == "Quimera Claims Handling plc")
  }

  @Test func takesTheNameOverTheAddressAboveSuchASentence() throws {
    let read = try holder(
      """
      Quimera Valley Building Society
      Head Office: 1 Market Square, Kendal LA9 4TN

      The management system of the organisation named above has been assessed by
      Rowan Register Ltd and found to meet the requirements of
      """)
    #expect(read == "Quimera Valley Building Society")
  }

  @Test func keepsTheArticleOfANameThatIsAllOfItsLine() throws {
    let read = try holder("This is to certify that\nLES ATELIERS DU QUIMERA SA\n4 rue du Port")
    #expect(read == "LES ATELIERS DU QUIMERA SA")
  }

  @Test(arguments: ["S.C.A R.L.", "S. c. a r.l.", "S.c. a r.l."])
  func readsAFormOfSpacedLetters(form: String) throws {
    let read = try holder("Si certifica che\nConsorzio Quimera Portuale \(form)\nVia del Porto 7")
    #expect(read == "Consorzio Quimera Portuale \(form)")
  }

  @Test(arguments: [
    "Handelsname", "Nom commercial", "Nombre comercial", "Handelsnaam", "Nome commerciale",
    "Trading name", "Firma handlowa", "Obchodní název",
  ])
  func takesNoTradingNameForTheHolder(label: String) throws {
    let read = try DrawnPage.certificate(
      """
      ZERTIFIKAT
      Die Zertifizierungsstelle bescheinigt, dass das Unternehmen

      Gravensee SA

      \(label) Quimera Reisebuchungen
      Rue du Rhône 84
      1204 Genève

      die Forderungen der Norm ISO/IEC 27001:2022 erfüllt
      Geltungsbereich: Abrechnung von Reisen für Unternehmen
      Zertifikat-Nr.: CQ-1234
      Ausstellungsdatum: 01.11.2024
      Gültig bis: 31.10.2027
      """)
    #expect(read.organisation.value == "Gravensee SA")
    #expect(read.address.value == "Rue du Rhône 84 1204 Genève")
  }

  @Test func takesNoNumberUnderASentenceOfTheOrganisationsForItsName() throws {
    let read = try DrawnPage.certificate(
      """
                       Quimera Océane Assurances SA
                     8 quai du Port, 44000 Nantes, France
      Rowan Registrars Ltd certifies that the Management System of the above
      organisation complies with ISO/IEC 27001:2022
      Scope of certification
      Insurance policy administration and claims management

      Original cycle start date:                          05 July 2018
      Subject to the satisfactory operation of the        04 July 2027
      organization's Management System, this certificate
      expires on:

      Certificate No.: FR091284-1
      """, large: ["Quimera", "Océane", "Assurances", "SA"])
    #expect(read.organisation.value == "Quimera Océane Assurances SA")
  }

  @Test func readsTheFormOfNorthMacedonia() throws {
    let page = """
      Certificate of Registration
      This is to certify that the organization
      Vardar Quimera DOOEL
      has a management system for
      \(DrawnPage.particulars)
      """
    let read = try DrawnPage.certificate(page).organisation
    #expect(read.value == "Vardar Quimera DOOEL")
    #expect(read.evidence.map { $0.confidence > Confidence(0.9) } == true)
  }

  @Test func looksPastTheStandardsOfTheBodyInTheSentenceThatLeadsToTheName() throws {
    let read = try DrawnPage.certificate(
      """
                                CERTIFIKAT
      Det attesteres hermed, at ledelsessystemet hos (ISO/IEC 17021-1:2015, ISO/IEC
                               27006:2015)

                               Rotmarken A/S

                               Vestergade 143
                               8000 Aarhus C

                     opfylder kravene i ISO/IEC 27001:2022
      Certifikat nr.: FB-IS-1751
      Udstedelsesdato: 2022-12-11
      Udløbsdato: 2025-12-11
      Omfang: lønbehandling for danske virksomheder

      Certifikatets gyldighed kan bekræftes hos udstederen.
      Quimera Audit A/S, Havnegade 39, 1058 København K
      """)
    #expect(read.organisation.value == "Rotmarken A/S")
  }

  @Test func readsANameThatBeginsWithTheWordForItsKind() throws {
    let name = "Société Bordelaise d’Archives"
    #expect(
      try holder("Certificat attribué à\n\(name) (SBA)\n3 quai des Chartrons, 33000 Bordeaux")
        == name)
  }

  @Test func takesNoTitleForTheNameThatAVerbLeadsTo() throws {
    let read = try DrawnPage.certificate(
      """
                        Rowan Brno s.r.o.
                             uděluje
                           CERTIFIKÁT
                        č. CZ-I-4471/2025
                            organizaci
                   Vltavská účtárna mezd, a.s.
                   Nádražní 12/3, 602 00 Brno
      která zavedla systém managementu bezpečnosti informací podle normy
                     ČSN EN ISO/IEC 27001:2023
                       Rozsah certifikace:
      Zpracování mezd a personální agendy pro zákazníky
      Datum vydání:                  16. 6. 2025
      Platnost do:                   15. 6. 2028
      """, large: ["CERTIFIKÁT", "Vltavská", "účtárna", "mezd,", "a.s."])
    #expect(read.organisation.value == "Vltavská účtárna mezd, a.s.")
  }

  @Test func takesNoWordsForWhatFollowsForAName() throws {
    let read = try DrawnPage.certificate(
      """
      Rowan Certification
                  HOLLINGWORTH TURBINES PLC
             The Foundry, 40 Mill Street, Leeds, LS1 4DY
      Rowan Certification Holding SAS certifies that the Management System of
      the above organisation has been audited and found to be in accordance with
         the requirements of the Management System Standards detailed below
                           Standard
                       ISO/IEC 27001:2022
                     Scope of certification
                Design and support of turbine controls
      Original cycle start date:          19-12-2018
      Expiry date of previous cycle:      18-12-2024
      Certificate No.: UK0178             Issue date: 03-12-2024
      """, large: ["HOLLINGWORTH", "TURBINES", "PLC", "27001:2022"])
    #expect(read.organisation.value == "HOLLINGWORTH TURBINES PLC")
  }

  /// Words that say of a date what it is may be part of a company's name.
  @Test func readsTheNameOfACompanyThatKeepsRegisters() throws {
    let read = try DrawnPage.certificate(
      """
      Certificate GB24/00917
      The management system of
      Hollingworth Registry Services Ltd
      Quay House, 3 Rope Walk, Leeds, LS1 4DY
      has been assessed and certified as meeting the requirements of
      ISO/IEC 27001:2022
      For the following activities
      Share registration and dividend payment
      This certificate is valid from 12 March 2024 until 11 March 2027
      """, large: ["Hollingworth", "Registry", "Services", "Ltd", "27001:2022"])
    #expect(read.organisation.value == "Hollingworth Registry Services Ltd")
  }

  @Test func readsWhomTheBodyHasAuditedThoughTheLineBreaksWithinTheForm() throws {
    let read = try DrawnPage.certificate(
      """
                                       CERTIFICATE
      Harbour Bridge Certification Pty Ltd has audited Norvia Payroll Pty
      Ltd (ABN 61 604 118 277), Level 6, 8 Eagle Street, Brisbane, and confirms that its
      information security management system meets the requirements of ISO/IEC 27001:2022.
      Certificate number: NP-4471
      Issue date: 4 October 2024
      Expiry date: 3 October 2027
      """)
    #expect(read.organisation.value == "Norvia Payroll Pty Ltd")
  }

  @Test func takesTheDayOfADocumentForNoLegalForm() throws {
    let read = try DrawnPage.certificate(
      """
                                   CERTIFICAAT
      Hierbij verklaart Keurhuis Noord B.V. dat het managementsysteem voor informatiebeveiliging van
      Gemeentelijk Rekencentrum Veldzicht
      voldoet aan de eisen van ISO/IEC 27001:2022
      Toepassingsgebied: werkplekken, volgens de Verklaring van
      Toepasselijkheid versie 2.3 d.d. 15-01-2024.
      Certificaatnummer: KN-4471
      Uitgiftedatum: 2024-04-02
      Geldig tot: 2027-04-01
      """)
    #expect(read.organisation.value == "Gemeentelijk Rekencentrum Veldzicht")
  }

  @Test(arguments: [
    "Rowan Assessors Ltd has assessed the Information Security\nManagement System of\n\nFairmead Homes Ltd"
      + "\n\nand confirms that it meets the requirements of",
    "Certifica Prados S.A.S. hace constar, mediante el certificado número CQ-1234,\nque la sociedad "
      + "Fairmead Homes Ltd cumple los requisitos de",
  ])
  func takesWhoHasAssessedForNoHolder(opening: String) throws {
    #expect(try holder(opening) == "Fairmead Homes Ltd")
  }

  @Test(arguments: [
    "Biuro Wisła Sp. z\no.o.", "Biuro Wisła spol. s\nr.o.", "Datennetz Salzgau eGen",
  ])
  func readsALegalFormThatBeginsSmall(name: String) throws {
    let read = try holder("This is to certify that\n\(name)\n14 Quay Street, Hull\ncomplies with")
    #expect(read == name.replacing("\n", with: " "))
  }

  @Test func readsANameBetweenTheTitleAndItsAddress() throws {
    #expect(
      try holder("Archives du Vallon\n8 rue des Salines, 39100 Dole, France\n")
        == "Archives du Vallon")
  }

  /// A page in two languages is read in one of them, and loses the letters that only the other has.
  @Test(arguments: [
    ("Yildirim Kablo ve Bilisim Sanayi A.S.", 0.7), ("Yıldırım Kablo ve Bilişim Sanayi A.Ş.", 0.95),
  ])
  func doubtsATurkishNameWithoutItsLetters(name: String, most: Double) throws {
    let read = try DrawnPage.certificate(
      "CERTIFICATE\nThis is to certify that\n\(name)\n\(DrawnPage.particulars)",
      confidence: Confidence(0.95))
    guard case .stated(let stated, let evidence) = read.organisation else {
      Issue.record("not stated")
      return
    }
    #expect(stated == name)
    #expect(evidence.confidence.rawValue <= most && evidence.confidence.rawValue > most - 0.2)
  }
}
