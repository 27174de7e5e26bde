import AssuranceModel
import AssuranceTesting
import Recognition
import Testing

/// Certificates without labels: one sentence set in lines says who certifies whom for what.
@Suite struct CertificateSentenceTests {
  private func certificate(_ drawing: String) throws -> Certificate {
    let (certificate, kind) = try DrawnPage.certificate(on: DrawnPage.content([drawing]))
    #expect(kind == .iso27001Certificate)
    return certificate
  }

  /// A certificate whose first line, over its holder, is given.
  private static func page(opening: String) -> String {
    """
                     CERTIFICATE

    \(opening)

    Harwell Meters Ltd
    12 Dock Street, Annapolis, MD 21401

    meets ISO/IEC 27001:2022
    """ + dates
  }

  private static let dates = """


    Certificate number: NX-4471
    Issue date: 4 October 2024
    Expiry date: 3 October 2027
    """

  @Test(arguments: [
    """
                     CERTIFICATE

    Harwell Meters Ltd

    operates an information security management system that meets
    ISO/IEC 27001:2022

                     for

    Meter reading, billing and customer information
    """,
    """
                     CERTIFICATE

    The information security management system of
    Harwell Meters Ltd
                     covering

    Meter reading, billing and customer information

    complies with the standard ISO/IEC 27001:2022
    """,
    """
                     CERTYFIKAT

    Harwell Meters Ltd
    stosuje system zarządzania bezpieczeństwem informacji w zakresie

    Meter reading, billing and customer information

    zgodnie z wymaganiami normy ISO/IEC 27001:2022
    """,
    """
                     CERTIFICATE

    ISO/IEC 27001:2022

    We hereby certify Harwell Meters Ltd

    for Meter reading, billing and customer information
    """,
    """
                     CERTIFICATE

    Harwell Meters Ltd

    meets ISO/IEC 27001:2022 in respect of Meter reading, billing and customer information
    """,
  ])
  func readsTheScopeBehindTheWordThatLeadsToIt(page: String) throws {
    let read = try certificate(page + Self.dates)
    #expect(read.scope.value == "Meter reading, billing and customer information")
  }

  @Test(arguments: [
    """
    This certificate is valid
                     for

    Harwell Meters Ltd
    """,
    """
    ISO/IEC 27001:2022
                     for

    12 Dock Street, Annapolis, MD 21401
    """,
    """
    ISO/IEC 27001:2022

    for further information on this certificate write to the office
    """,
    """
    ISO/IEC 27001:2022

    for and on behalf of the certification body
    """,
  ])
  func takesNothingElseForTheScope(page: String) throws {
    let read = try certificate(
      "                 CERTIFICATE\n\nISO/IEC 27001:2022\n\nHarwell Meters Ltd\n\n\(page)\(Self.dates)"
    )
    #expect(read.scope.value == nil)
  }

  @Test(arguments: [
    ("NEQ certifica que el sistema de gestión de", "NEQ"),
    (
      "Delta Company For Quality Assurance (DCQA) hereby certifies the system of",
      "Delta Company For Quality Assurance (DCQA"
    ),
    ("Gulf Registrars WLL certifies that", "Gulf Registrars WLL"),
  ])
  func readsWhoCertifiesBeforeTheVerb(opening: String, body: String) throws {
    let read = try certificate(Self.page(opening: opening))
    #expect(read.certificationBody.value?.hasPrefix(body) == true, "\(read.certificationBody)")
    #expect(read.organisation.value == "Harwell Meters Ltd")
  }

  @Test(arguments: [
    "Erstmals bescheinigt am 30. August 2022:", "We certify that", "It is certified that",
    "Se certifica que", "This certifies that",
  ])
  func takesNoPronounForTheBody(opening: String) throws {
    let read = try certificate(Self.page(opening: opening))
    #expect(read.certificationBody.value == nil)
  }

  @Test(arguments: [
    "This certification is issued outside of UKAS accreditation.",
    "The body is not accredited by UKAS.",
    "The body is not accredited by the United Kingdom Accreditation Service.",
    "Die Stelle ist nicht durch die DAkkS akkreditiert.",
  ])
  func takesNoAccreditationThatIsDenied(sentence: String) throws {
    let page = """
                       CERTIFICATE

      Nordlys Registrars Inc. hereby certifies that

      Harwell Meters Ltd

      meets ISO/IEC 27001:2022

      """
    let denied = try certificate(page + sentence + Self.dates)
    #expect(denied.accreditationBody.value == nil)
    let stated = try certificate(page + "Accredited by UKAS, no. 0045." + Self.dates)
    #expect(stated.accreditationBody.value?.hasPrefix("UKAS") == true)
  }

  @Test(arguments: ["se bilag", "βλέπε παράρτημα", "see annex", "lásd melléklet"])
  func takesNoRowBelowAPointerForTheScope(pointer: String) throws {
    let read = try certificate(
      """
                       CERTIFICATE

      Harwell Meters Ltd

      ISO/IEC 27001:2022

      Scope: \(pointer)
      """ + Self.dates)
    guard case .unreadable = read.scope else {
      Issue.record("\(read.scope)")
      return
    }
  }

  @Test func endsANumberWithItsSentence() throws {
    let read = try certificate(
      """
                       CERTIFICATE

      Harwell Meters Ltd

      meets ISO/IEC 27001:2022 and is registered under number MC-717/2020. HARWELL 24 is
      certified until 3 October 2027.
      Issue date: 4 October 2024
      """)
    #expect(read.number.value == "MC-717/2020")
  }

  @Test func readsDatesWhoseVerbEndsTheClause() throws {
    let read = try certificate(
      """
                       Zertifikat

      Weserlicht Netz GmbH

      DIN EN ISO/IEC 27001:2024-01

      Das Zertifikat mit der Registriernummer DSC.1417.07.2024 wurde am 8. Juli 2024 ausgestellt
      und ist bis zum 7. Juli 2027 gültig.
      """)
    #expect(read.issueDate.value?.description == "2024-07-08")
    #expect(read.expiryDate.value?.description == "2027-07-07")
  }

  @Test func readsAHolderWithoutALegalFormOverItsAddress() throws {
    let read = try certificate(
      """
                       CERTIFICATE

      Nordlys Registrars Inc. hereby certifies that

      Ironhollow Machine Works
      2210 Foundry Road, Saginaw, MI 48601

      meets ISO/IEC 27001:2022
      """ + Self.dates)
    #expect(read.organisation.value == "Ironhollow Machine Works")
  }

  @Test func readsAValueOfTwoLinesBesideALabelInTheirMiddle() throws {
    // The label stands half a line lower than the value's first line.
    func line(_ text: String, x: Double, y: Double) -> Block {
      var left = x
      let words = text.split(separator: " ").map { part -> Word in
        let box = Box(x0: left, y0: y, x1: left + Double(part.count) * 6, y1: y + 14)
        left = box.x1 + 4
        return Word(String(part), box: box)
      }
      return .paragraph(Paragraph(lines: [TextLine(words: words)]))
    }
    let rows = [
      line("Certificate", x: 40, y: 40), line("Holder", x: 40, y: 90),
      line("Maasvlakte Grain Terminals B.V.", x: 200, y: 90),
      line("Standard", x: 40, y: 120), line("ISO/IEC 27001:2022", x: 200, y: 120),
      line("terminal operating systems, weighbridge data and portals for", x: 200, y: 150),
      line("Scope", x: 40, y: 157.5), line("grain and agribulk handling", x: 200, y: 165),
      line("Valid until", x: 40, y: 194), line("10 Nov 2027", x: 200, y: 194),
      line("Certificate number", x: 40, y: 214), line("CU-868112-22", x: 200, y: 214),
    ]
    let page = Page(
      number: 1, size: Page.Size(width: 595, height: 842), source: .text, blocks: rows)
    let read = try DrawnPage.certificate(on: DocumentContent(mediaType: .pdf, pages: [page]))
      .certificate
    #expect(
      read.scope.value
        == "terminal operating systems, weighbridge data and portals for grain and agribulk handling"
    )
  }

  @Test func takesALargeTitleWithItsLettersSetApartForATitle() throws {
    func words(_ letters: String, y: Double, height: Double) -> Block {
      var left = 100.0
      let words = letters.split(separator: " ").map { part -> Word in
        let box = Box(x0: left, y0: y, x1: left + Double(part.count) * 0.5 * height, y1: y + height)
        left = box.x1 + 5
        return Word(String(part), box: box)
      }
      return .paragraph(Paragraph(lines: [TextLine(words: words)]))
    }
    let page = Page(
      number: 1, size: Page.Size(width: 595, height: 842), source: .text,
      blocks: [
        words("C E R T I F I K AT", y: 100, height: 50),
        words("nr SCN-3384-27", y: 170, height: 12),
        words("Blekinge Sjösäkerhet AB", y: 200, height: 12),
        words("har ett ledningssystem enligt SS-EN ISO/IEC 27001:2023", y: 250, height: 12),
        words("Giltigt från: 2024-05-10", y: 290, height: 12),
        words("Giltigt till: 2027-05-09", y: 310, height: 12),
      ])
    let recognition = try #require(
      CertificateRecogniser().recognise(
        DocumentContent(mediaType: .pdf, pages: [page]), of: .test("a.pdf", mediaType: .pdf)))
    #expect(recognition.kind == .iso27001Certificate)
  }

  @Test func readsACertificateThatIsOneLetter() throws {
    let read = try certificate(
      """
             AT T E S TAT ION OF COMPLIANCE

      Let it be known that Quimera Bathymetry p.l.c., whose seat is at Harbour
      Street 9, Hastings, having been audited by Rowan Registrars Ltd in May
      2024, maintains an information security management system in conformity
      with ISO/IEC 27001:2022 and with its Statement of Applicability (fourth edition, 2 May 2024).

      This attestation, which bears the number QMC 24-077, took effect on the
      8th July 2024 and lapses on the 7th July 2027.
      """)
    #expect(read.organisation.value == "Quimera Bathymetry p.l.c.")
    #expect(read.number.value == "QMC 24-077")
    #expect(read.soaVersion.value == "fourth edition, 2 May 2024")
    #expect(read.issueDate.value?.description == "2024-07-08")
  }

  @Test func readsAScopeUnderTheRestOfItsSentence() throws {
    let read = try certificate(
      """
                       ZERTIFIKAT

      Hiermit wird bescheinigt, dass Quimera Netze GmbH ein Managementsystem nach
      ISO/IEC 27001:2022
      für folgenden Geltungsbereich eingeführt hat und anwendet:

      Leitstelle und Fernwirktechnik der Wasserversorgung

      Zertifikatsnummer: QN-4417
      Gültig ab: 16.01.2025
      Gültig bis: 15.01.2028
      """)
    #expect(read.scope.value == "Leitstelle und Fernwirktechnik der Wasserversorgung")
  }

  @Test func readsALetterThatEndsANumber() throws {
    let read = try certificate(
      """
                       CERTIFICATE

      Harwell Meters Ltd meets the requirements of ISO/IEC 27001:2022

      Scope: Calibration of water meters

      Certificate number
      24 QM 207 c

      Issue date: 4 October 2024
      Expiry date: 3 October 2027
      """)
    #expect(read.number.value == "24 QM 207 c")
  }

  @Test(arguments: [
    (
      "La déclaration d’applicabilité applicable est la version 4.1 du 8 avril 2022.",
      "version 4.1 du 8 avril 2022"
    ),
    ("Erklæring om anvendelighet: revisjon 6 av 4. april 2023", "revisjon 6 av 4. april 2023"),
  ])
  func readsTheVersionBehindAVerbAndInNorwegian(sentence: String, expected: String) throws {
    let read = try DrawnPage.certificate(
      """
                    CERTIFICATE
      This is to certify that the management system of
      Norvia Payroll Ltd
      \(DrawnPage.particulars)
      \(sentence)
      """)
    #expect(read.soaVersion.value == expected)
  }
}
