import AssuranceModel
import AssuranceTesting
import Recognition
import Testing

/// Where a statement of scope begins and ends among what certificates print around it.
@Suite struct CertificateScopeTests {
  private static let statement = "Meter reading, billing and customer portals for water companies"

  private func scope(_ drawing: String) throws -> String? {
    try DrawnPage.certificate(
      """
                     CERTIFICATE
      This is to certify that the management system of
      Harwell Meters Ltd
      complies with the requirements of ISO/IEC 27001:2022
      \(drawing)
      Certificate number: NX-4471
      Issue date: 4 October 2024
      Expiry date: 3 October 2027
      """
    ).scope.value
  }

  @Test(arguments: [
    (
      "The information security management system (ISMS) supporting meter reading and the\nbilling of water",
      "supporting meter reading and the billing of water"
    ),
    (
      "Sertifiseringen omfatter avlesning av målere og\nfakturering av vann.", "avlesning av målere"
    ),
    ("para:              La lectura de contadores y la facturación de agua", "La lectura de"),
  ])
  func findsAStatementThatASentenceLeadsTo(drawing: String, part: String) throws {
    #expect(try scope(drawing)?.contains(part) == true)
  }

  @Test(arguments: [
    ". This is in accordance with the Statement of\nApplicability version 4.2 dated 11/02/2024.",
    ", in accordance with\nthe Statement of Applicability, rev. 9.",
    ", as defined in\nthe Statement of Applicability issue 3 of 2 July 2024",
    " per\nStatement of Applicability Rev. D",
    ". SoA v3.2", " (SoA\nversion 7, 3 May 2024)",
    "\nStatement of Applicability Version 12, 9 January 2024",
    ". This certificate relates to\nthe SoA V7 dated 05-MAR-2024.",
    ". The\nStatement of Applicability is revision H, 1 May 2024",
    ". The\napplicable controls are those in Statement of Applicability no. 14 of 6 May 2024.",
    ", in\nalignment with the Statement of Applicability, version 3.1, dated March 2, 2024.",
    ", zgodnie\nz Deklaracją Stosowania w wersji 5 z 10.03.2024",
    ", consistent\nwith Statement of Applicability v2.3 (20 Sept 2024)",
    ", as set out in revision\nH of the Statement of Applicability.",
  ])
  func endsBeforeTheStatementOfApplicability(mention: String) throws {
    let scope = try scope("Scope: \(Self.statement)\(mention)\n")
    #expect(scope?.trimming(["."]) == Self.statement)
  }

  @Test(arguments: [
    " and the services\nlisted in the Statement of Applicability.",
    ", in accordance with\nthe SoA version 3, excluding the Leeds data centre",
    ". This\ncertificate does not cover the Leeds data centre.",
  ])
  func keepsWhatLimitsTheScope(rest: String) throws {
    let scope = try scope("Scope: \(Self.statement)\(rest)\n")
    #expect(scope == Self.statement + rest.replacing("\n", with: " "))
  }

  @Test func leavesOutSentencesThatDateTheCertificate() throws {
    let scope = try scope(
      """
      The scope is limited to meter reading for water companies, as set out in the Statement
      of Applicability version 1.6. The certificate, numbered NX-4471, was first issued on 4 May
      2018. The previous certificate expired on 3 October 2024.

      """)
    #expect(scope == "The scope is limited to meter reading for water companies")
  }

  @Test func leavesOutTheStandardThatHeadsIt() throws {
    let scope = try scope(
      """
      The scope of this approval is applicable to:
      ISO/IEC 27001:2022
      \(Self.statement)

      ISO 9001:2015
      Repair of meters

      """)
    #expect(scope == Self.statement)
  }

  @Test(arguments: [
    "Scope of ISO/IEC 27001: \(statement)\nScope of ISO 22301: Repair of meters",
    "Scope of ISO 22301: Repair of meters\nScope of ISO/IEC 27001: \(statement)",
    "ISO 9001:2015 scope: Repair of meters\nISO/IEC 27001:2022 scope: \(statement)",
    "Scope of approval\nISO 9001:2015\nRepair of meters\n\nISO/IEC 27001:2022\n\(statement)",
  ])
  func readsTheScopeOfTheStandard(rows: String) throws {
    #expect(try scope("\n\(rows)\n") == Self.statement)
  }

  @Test func takesNoScopeOfAnotherStandard() throws {
    #expect(try scope("\nScope of ISO 22301: Repair of meters\n") == nil)
  }

  @Test func leavesOutTheRestOfAGermanSentence() throws {
    let read = try DrawnPage.certificate(
      """
                     ZERTIFIKAT
      Die Zertifizierungsstelle bescheinigt, dass das Unternehmen
      Harwell Zähler GmbH
      für den Geltungsbereich
      Ablesung und Abrechnung von Zählern für Wasserwerke
      ein Managementsystem für Informationssicherheit gemäß ISO/IEC 27001:2022
      eingeführt hat und anwendet.
      Zertifikat-Nr.: NX-4471
      Gültig vom 04.10.2024 bis 03.10.2027
      """)
    #expect(read.scope.value == "Ablesung und Abrechnung von Zählern für Wasserwerke")
  }

  @Test func endsWithItsRowOfATable() throws {
    let scope = try scope(
      """
      For the activities:      Meter reading and billing for water
                               companies in the north of England.
      Performed at:            12 Dock Street, Whitby YO22 4DH
      """)
    #expect(scope?.contains("Dock Street") == false)
  }

  @Test(arguments: [
    ". Registered under number NX-4471.", ". Registrado con el número NX-4471.",
    ". Zapsán pod číslem NX-4471. Harwell Meters Ltd je certifikována od 4. 10. 2018.",
    ". Harwell Meters Ltd has been certified since 4 October 2018.",
    " (SoA, version 2)\nEingetragen unter der Nummer NX 4471 55.",
    ". Registrerat med certifikatnummer NX4471.",
    ".\nDatum der Erstzertifizierung 04.10.2018\nZertifikat gültig bis 03.10.2027",
  ])
  func leavesOutSentencesAndRowsThatNumberOrDateTheCertificate(rest: String) throws {
    let scope = try scope("The scope of this certification is limited to meter reading\(rest)\n")
    #expect(scope?.trimming(["."]) == "The scope of this certification is limited to meter reading")
  }

  @Test(arguments: [
    "Certification Scope\nThe scope of the ISO/IEC 27001:2022 certification is as follows:",
    "Dieses Zertifikat gilt für folgenden Geltungsbereich:",
    "Az alábbi tevékenységi körben:", "complies with it az alábbi tevékenységi körben:",
  ])
  func beginsBehindTheSentenceThatLeadsToIt(lead: String) throws {
    #expect(try scope("\n\(lead)\n\(Self.statement)\n\n") == Self.statement)
  }

  @Test func endsBeforeARowOfADateThatStandsCloseBelow() throws {
    let scope = try scope(
      """
      w następującym zakresie:
      \(Self.statement)
      2. Następny audit nadzoru do:
      2026-08-07

      """)
    #expect(scope == Self.statement)
  }

  @Test func takesAHeadThatNamesTheCertificateForNoScope() throws {
    let read = try DrawnPage.certificate(
      """
                       CERTIFICATE
      Ridgeway Compliance, LLC certifies that the management system of
      Harwell Meters Ltd
      conforms to ISO/IEC 27001:2022
      The scope appears in the appendix, which is part of this certificate.


      NX-4471            6 October 2018         4 October 2024     3 October 2027
      Certificate no.    Initially certified    This issue         Valid through

      Ridgeway Compliance, LLC, 900 Wharf Street, Tampa, FL 33602
      """,
      """
      Appendix to Certificate NX-4471
      Scope
      Reading of water meters and billing for water companies
      """)
    #expect(read.scope.value != "Appendix to Certificate NX-4471")
    #expect(read.scope.value?.hasPrefix("Reading of water meters") == true)
  }

  @Test(arguments: [
    "the services and locations described on the following pages, with all",
    "the services that are listed on the pages that follow",
    "die auf den folgenden Seiten beschriebenen Leistungen und Standorte",
    "los servicios descritos en las páginas siguientes",
    "The scope of registration appears on page 2 of this certificate.",
    "given in the next paragraph.",
  ])
  func takesWhatLeadsToTheNextPagesForNoScope(pointer: String) throws {
    #expect(try scope("Scope: \(pointer)\n\n") == nil)
  }

  @Test(arguments: ["What is covered", "Covered activity", "Tanúsítás alkalmazási területe"])
  func readsWhatStandsUnderFurtherWordsForIt(label: String) throws {
    #expect(try scope("\(label):\n\(Self.statement)\n") == Self.statement)
  }

  /// The dates have their labels under them, and the statement has its own over it.
  @Test func takesNoStandardForTheScopeOverWhichItStands() throws {
    let read = try DrawnPage.certificate(
      """
                     CERTIFICATE OF COMPLIANCE
      This is to certify that the Information Security Management System of
                     Harwell Meters Private Limited
      has been assessed and found to be in accordance with the requirements of

                          ISO/IEC 27001:2022
           This certificate is valid for the following scope

        METER READING AND BILLING FOR WATER COMPANIES AND CUSTOMERS

      HM/ISMS/2291       08-Sep-2022            08-Sep-2025       07-Sep-2028
      Certificate No.    Date of Initial Issue  Date of Issue     Valid Until
      """)
    #expect(
      read.scope.value == "METER READING AND BILLING FOR WATER COMPANIES AND CUSTOMERS")
    #expect(read.issueDate.value?.description == "2025-09-08")
  }

  @Test func takesNoSystemThatCompliesForTheStatement() throws {
    let read = try DrawnPage.certificate(
      """
                     Certificate of Registration
                   This document is granted by Rowan Ltd to
                           Harwell Meters Ltd
                   for the management system which complies with
                           ISO/IEC 27001:2022

                                  “
      Meter reading and billing for water companies and for their customers
                                  ”
      Certificate No: NX-4471
      Issue date: 4 October 2024
      Expiry date: 3 October 2027
      """)
    #expect(read.scope.value?.contains("complies") != true)
  }

  @Test func takesNoLeadAndNoHolderForTheStatement() throws {
    let read = try DrawnPage.certificate(
      """
                     CERTIFICATE OF REGISTRATION
      Rowan Compliance, LLC certifies that the organization operates a system that conforms to
                           ISO/IEC 27001:2022
                 for the following scope of registration
                           Harwell Meters, LLC
      The scope of the certification is limited to the system supporting the reading of meters.
      Certificate Number: NX-4471
      Issue date: 4 October 2024
      Expiry date: 3 October 2027
      """)
    #expect(read.scope.value?.hasPrefix("The scope of the certification is limited") == true)
  }

  @Test func readsTheStatementUnderALeadThatNamesTheStatementOfApplicability() throws {
    let read = try DrawnPage.certificate(
      """
                     CERTIFICATE OF REGISTRATION
      This is to certify that the Information Security Management System of
                     Harwell Meters Ltd
      complies with the requirements of
                           ISO/IEC 27001:2022
      The scope of the above is described as follows and limited by the Statement of Applicability
      HM/SOA Version 3.0 dated 04-Dec-2024:

              METER READING AND BILLING SERVICES

      Certificate Number: NX-4471
      Issue date: 4 October 2024
      Expiry date: 3 October 2027
      """)
    #expect(read.scope.value == "METER READING AND BILLING SERVICES")
  }

  @Test func readsTheScopeFarUnderTheEndOfItsSentence() throws {
    let read = try DrawnPage.certificate(
      """
                                     CERTIFICATE
      Harbour Assurance Ltd certifies that Harwell Meters Ltd
      operates a system which complies with the requirements of ISO/IEC 27001:2022 for
      the following scope:





                   Meter reading and billing services for water utilities
                   in Scotland
      Certificate Number: NX-4471
      Issue date: 4 October 2024
      Expiry date: 3 October 2027
      """)
    #expect(
      read.scope.value == "Meter reading and billing services for water utilities in Scotland")
  }

  @Test func readsTheScopeUnderWhereTheSystemApplies() throws {
    let read = try DrawnPage.certificate(
      """
      CERTIFICATE
      We hereby certify that Harwell Meters Ltd complies with ISO/IEC 27001:2022
      The ISMS applies in the following area:
      Meter reading and billing services for water utilities
      Certificate Number: NX-4471
      Issue date: 4 October 2024
      Expiry date: 3 October 2027
      """)
    #expect(read.scope.value == "Meter reading and billing services for water utilities")
  }

  @Test func takesNoListOfLocationsForTheScope() throws {
    let read = try scope(
      """
      The scope of this ISO/IEC 27001:2022 certification covers meter reading and billing services
      for water utilities.

      Locations in scope:
      • 14 Quay Street, Hull, United Kingdom
      • 2 Rue du Port, Calais, France

      """)
    #expect(read?.contains("meter reading and billing services") == true)
    #expect(read?.contains("Quay Street") == false)
  }

  @Test func takesNoWordThatBeginsLikeOneForADateForALabel() throws {
    let read = try scope(
      """

      Geltungsbereich
      Entwicklung und Betrieb von Terminal-Diensten und
      Abrechnungssystemen für Wasserwerke

      """)
    #expect(
      read
        == "Entwicklung und Betrieb von Terminal-Diensten und Abrechnungssystemen für Wasserwerke")
  }

  @Test func readsTheScopeOverItsLabelInSmallLetters() throws {
    let read = try DrawnPage.certificate(
      """
                        CERTIFICATE
      Harwell Meters Ltd
      organisation


      ISO/IEC 27001:2022
      standard


      Meter reading and billing services
      field of application


      edition 5, 2 July 2024
      Statement of Applicability


      NX-4471
      certificate number


      4 October 2024
      date of issue


      3 October 2027
      valid until
      """)
    #expect(read.scope.value == "Meter reading and billing services")
    #expect(read.soaVersion.value == "edition 5, 2 July 2024")
  }

  @Test func readsTheScopeUnderALineThatSaysItIsDefinedBelow() throws {
    let read = try DrawnPage.certificate(
      """
      CERTIFICATE
      We hereby certify that Harwell Meters Ltd complies with ISO/IEC 27001:2022
      The scope of operations to which this applies is set out below
      Meter reading and billing services
      for water utilities
      Certificate Number: NX-4471
      Issue date: 4 October 2024
      Expiry date: 3 October 2027
      """)
    #expect(read.scope.value == "Meter reading and billing services for water utilities")
  }
}

extension String {
  fileprivate func trimming(_ ends: Set<Character>) -> String {
    ends.contains(last ?? " ") ? String(dropLast()) : self
  }
}
