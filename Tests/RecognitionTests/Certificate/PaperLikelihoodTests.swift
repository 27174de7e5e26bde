import AssuranceModel
import AssuranceTesting
import Recognition
import Testing

/// Papers told by all their words together: kinds that no rule names, and certificates that one sign speaks against.
struct PaperLikelihoodTests {
  private static let receipt = """
                 Certificate in custody
    Rowan Vaults Ltd has taken into custody, on behalf of the client named here, the papers listed in
    this note. We keep them unopened and hand them back only to a person who shows this receipt.
    Client: Fairmead Homes Ltd
    Item 1: original on paper, two pages, not checked by us
    ISO/IEC 27001:2022
    Certificate number: RC-4471
    Issue date: 2025-02-03
    Expiry date: 2028-02-02
    Item 2: report of our auditor on the vault, with the findings and your answers to them
    If any item is missing, please call our office within ten days. We will not accept later claims.
    """

  private static let certificate = """
                 Certificate of Registration
    This is to certify that the Information Security Management System of
    Fairmead Homes Ltd
    14 Mill Lane, Oxford OX1 4AB, United Kingdom
    has been assessed and registered by Rowan Registrations Ltd as conforming to the requirements of
    ISO/IEC 27001:2022
    Scope of registration: the provision of housing management software and support services to
    social landlords, in accordance with the Statement of Applicability version 4
    Certificate number: RC-4471
    Date of initial registration: 3 February 2019
    Date of issue: 3 February 2025
    Expiry date: 2 February 2028
    Managing Director, Rowan Registrations Ltd, 2 Dock Road, Leeds. Accredited by UKAS, number 0911.
    The certificate remains the property of Rowan Registrations Ltd and is valid subject to
    satisfactory surveillance audits. To verify it please visit www.rowan.example
    """

  @Test func takesAPaperOfAnUnknownKindForNoCertificate() {
    #expect(kind(Self.receipt) != .iso27001Certificate)
  }

  @Test func excusesOneSignOfAnotherPaper() {
    // A salutation opens letters; here the words below it are all a certificate's.
    let greeted = "Dear customer,\n" + Self.certificate
    #expect(kind(greeted) == .iso27001Certificate)
  }

  @Test(arguments: [
    "DRAFT for review", "Self-Declaration of Conformity",
    "We declare under our sole responsibility that we conform to ISO/IEC 27001",
    "https://rowan.example/search?certificate=RC-4471 1/1",
  ])
  func excusesNothingThatThePaperSaysOfItself(line: String) {
    #expect(kind(line + "\n" + Self.certificate) == nil)
  }

  @Test func namesEveryFeatureOnceAndNoNumbersButThoseOfStandards() {
    let names = PaperFeatures.names(of: DrawnPage.content(["ISO 27001 ISO 4471\nB52 iso"]))
    #expect(names == ["a 27001", "a iso", "h 27001", "h iso"])
  }

  private func kind(_ page: String) -> DocumentKind? {
    CertificateRecogniser()
      .recognise(DrawnPage.content([page]), of: .test("a.pdf", mediaType: .pdf))?.kind
  }
}
