import AssuranceModel
import AssuranceTesting
import Recognition
import Testing

/// Which of several standards a certificate certifies, told by where and how each of them stands.
@Suite struct CertifiedStandardTests {
  private func kind(_ drawing: String, large: Set<String> = []) -> DocumentKind? {
    CertificateRecogniser()
      .recognise(
        DrawnPage.content([drawing], large: large), of: .test("a.pdf", mediaType: .pdf))?.kind
  }

  /// A certificate whose standard is in large letters, with what it says besides.
  private static func page(of standard: String, scope: String, note: String) -> String {
    """
                     Certificate of Approval
    The management system of
    Tollgate Archives Ltd
    has been examined against

                     \(standard)

    \(scope)

    Certificate number: TA-4471
    Issue date: 2024-11-07
    Expiry date: 2027-11-06

    \(note)
    """
  }

  private static let archiving = "Scope: Archiving of paper and film for museums"

  @Test(arguments: [
    (archiving, "The archives' ISO/IEC 27001:2022 certificate, TA-4410, is not affected."),
    (archiving, "Audits of the holder under ISO/IEC 27001 will follow next year."),
    (
      "Scope: Archiving of paper and film for museums, run on servers kept under ISO/IEC 27001",
      ""
    ),
    (archiving, "We audit ISO 14001, ISO/IEC 27001 and ISO 45001 from offices in nine countries."),
    (archiving, "El titular dispone de certificado ISO/IEC 27001:2022 emitido por otra entidad."),
    (archiving, "Die Zertifizierung nach DIN EN ISO/IEC 27001 endete am 31.10.2025."),
    (archiving, "Držitel má samostatný certifikát podle ISO/IEC 27001:2022."),
    (archiving, "Haltijan ISO/IEC 27001 -sertifikaatti on erillinen."),
  ])
  func certifiesTheLargeStandardAndNoneOfARemark(scope: String, note: String) {
    for standard in ["ISO 9001:2015", "ISO/IEC 20000-1:2018", "ISO 22301:2019"] {
      #expect(
        kind(
          Self.page(of: standard, scope: scope, note: note),
          large: [String(standard.split(separator: " ")[1])]) == .otherISOCertificate)
    }
  }

  @Test(arguments: [
    "The archives' ISO 9001:2015 certificate, TA-4410, is not affected.",
    "We audit ISO 14001, ISO 9001 and ISO 45001 from offices in nine countries.",
    "El titular dispone de certificado ISO 9001:2015 emitido por otra entidad.",
    "Die Zertifizierung nach DIN EN ISO 9001 endete am 31.10.2025.",
  ])
  func certifiesISO27001WhateverARemarkNames(note: String) {
    #expect(
      kind(
        Self.page(of: "ISO/IEC 27001:2022", scope: Self.archiving, note: note),
        large: ["27001:2022"]) == .iso27001Certificate)
  }

  @Test func certifiesBothThatAreSetAlike() {
    for pair in [("ISO 9001:2015", "ISO/IEC 27001:2022"), ("ISO/IEC 27001:2022", "ISO 22301:2019")]
    {
      let page = """
                     Certificate of Approval
        The integrated management system of
        Tollgate Archives Ltd
        has been examined against

                     \(pair.0)
                     \(pair.1)

        \(Self.archiving)
        Certificate number: TA-4471
        Issue date: 2024-11-07
        Expiry date: 2027-11-06
        """
      #expect(kind(page) == .iso27001Certificate)
    }
  }

  @Test(arguments: [
    """
                     Confirmation
    Tollgate Archives Ltd, an ISO 9001 certified company,
    has been audited and certified as meeting the requirements of ISO/IEC 27001:2022
    for the archiving of paper and film.
    """,
    """
                     Zertifikat
    Nach einem Audit gemäß ISO 19011 durch Auditoren mit Erfahrung in ISO 9001 wird bescheinigt, dass
    Tollgate Archive GmbH
    die Anforderungen der DIN EN ISO/IEC 27001:2024 erfüllt.
    """,
  ])
  func certifiesISO27001OfASentence(head: String) {
    #expect(
      kind(
        """
        \(head)
        Certificate number: TA-4471
        Issue date: 2024-11-07
        Expiry date: 2027-11-06
        """) == .iso27001Certificate)
  }

  @Test func certifiesNoneOfATableOfOtherCertificates() {
    let page = """
                     Certificate of Approval
      The service management system of
      Tollgate Archives Ltd
      meets the requirements of

                     ISO/IEC 20000-1:2018

      \(Self.archiving)
      Certificate number: TA-4471
      Issue date: 2024-11-07
      Expiry date: 2027-11-06

      \(String(repeating: "\n", count: 24))
      Further certificates of the holder
      ISO 9001:2015              TA-4409
      ISO/IEC 27001:2022         TA-4410
      """
    #expect(kind(page, large: ["20000-1:2018"]) == .otherISOCertificate)
  }

  @Test func isLessSureTheMoreSpeaksForAnother() throws {
    func confidence(_ note: String) throws -> Confidence {
      try #require(
        CertificateRecogniser().recognise(
          DrawnPage.content(
            [Self.page(of: "ISO/IEC 27001:2022", scope: Self.archiving, note: note)],
            large: ["9001:2015", "22301:2019"]),
          of: .test("a.pdf", mediaType: .pdf))
      ).confidence
    }
    let alone = try confidence("")
    let remark = try confidence("Not in force: ISO 14001 TA-4410.")
    let rival = try confidence("\n\n               ISO 9001:2015\n\nsee certificate TA-4410")
    #expect(alone >= Confidence(0.9) && remark < alone && rival < remark)
  }

  @Test func hasFeaturesOfNothingWhereOneStandardIsNamed() {
    let alone = DrawnPage.content([Self.page(of: "ISO/IEC 27001:2022", scope: "", note: "")])
    #expect(StandardFeature.values(of: alone) == nil)
    let other = DrawnPage.content([Self.page(of: "ISO 9001:2015", scope: "", note: "")])
    #expect(StandardFeature.values(of: other) == nil)
  }

  @Test func hasEveryFeatureWhereTwoStandardsAreNamed() throws {
    let content = DrawnPage.content([
      Self.page(of: "ISO 9001:2015", scope: "", note: "See also ISO/IEC 27001.")
    ])
    let values = try #require(StandardFeature.values(of: content))
    #expect(Set(values.keys) == Set(StandardFeature.allCases))
    #expect(values[.isFirst] == 0 && values[.otherHasOwnLine] == 1 && values[.hasYear] == 0)
  }
}
