import AssuranceModel
import AssuranceTesting
import Recognition
import Testing

/// Names of certification bodies: a mark beside a legal name, names that a line breaks, forms before the name.
@Suite struct CertifierNameTests {
  private func certificate(
    head: String, opening: String, isMarkLarge: Bool = false, foot: String = ""
  ) throws -> Certificate {
    let page = """
      \(head)

                       Certificate of Registration
      \(opening)
      Norvia Payroll Ltd
      \(DrawnPage.particulars)
      \(String(repeating: "\n", count: 36))
      \(foot)
      """
    return try DrawnPage.certificate(page, large: isMarkLarge ? [head] : [])
  }

  private static let certify = "This is to certify that the management system of"

  @Test func joinsAMarkToTheNameWhoseLettersItIs() throws {
    let read = try certificate(
      head: "GREENFELL CERTIFICATION LEAGUE PVT. LTD.",
      opening: "This is to certify that, as assessed by GCL, the management system of")
    #expect(read.certificationBody.value?.contains("GREENFELL CERTIFICATION LEAGUE") == true)
    #expect(read.certificationBody.value?.contains("GCL") == true)
  }

  @Test func saysUnderWhichNameABodyTrades() throws {
    let read = try certificate(
      head: "", opening: Self.certify,
      foot: "Issued by: IGC Holdings Pty Ltd trading as Wattle Certification, Level 3, Sydney 2000")
    #expect(read.certificationBody.value?.hasSuffix("trading as Wattle Certification") == true)
  }

  @Test func findsTheNameThatAPostpositionFollows() throws {
    let read = try certificate(
      head: "KALİTE DENETİM VE BELGELENDİRME",
      opening: """
        kuruluşunun Bilgi Güvenliği Yönetim Sistemi, Marmara Uluslararası Belgelendirme
        Hizmetleri A.Ş. tarafından denetlenmiştir
        """)
    #expect(
      read.certificationBody.value == "Marmara Uluslararası Belgelendirme Hizmetleri A.Ş.")
  }

  @Test func takesTheFormBeforeAKnownName() throws {
    let read = try certificate(
      head: "TÜV NORD INDONESIA",
      opening: "PT TUV NORD INDONESIA dengan ini menerangkan bahwa Sistem Manajemen")
    #expect(read.certificationBody.value?.contains("PT TUV NORD INDONESIA") == true)
  }

  @Test func takesNoNumberForABody() throws {
    let read = try certificate(
      head: "BSI-IGZ-0688-2024", opening: Self.certify,
      foot: "Rowan Assurance Ltd, 12 Castle Street, York YO1 9AB")
    #expect(read.certificationBody.value?.contains("BSI") != true)
  }

  /// "Standard" is a label, be it the second part of a word.
  @Test func takesNoStandardOfABodyForTheBody() throws {
    let read = try certificate(
      head: "Zertifizierungsstelle Datensicherheit Holstein",
      opening: """
        Der Ablauf der Sicherheit folgt dem
        BSI-Standard 200-3 und gilt für
        """)
    #expect(read.certificationBody.value?.contains("Holstein") == true)
  }

  @Test func takesWhoSignsForTheBodyWhereNothingElseNamesOne() throws {
    let read = try certificate(
      head: "", opening: Self.certify, foot: "Halden Prüfwesen GmbH")
    #expect(read.certificationBody.value == "Halden Prüfwesen GmbH")
    #expect(read.certificationBody.evidence.map { $0.confidence < Confidence(0.8) } == true)
  }

  @Test func joinsAMarkToTheNameWhoseFirstLettersItIs() throws {
    let read = try certificate(
      head: "NRQS", opening: Self.certify, isMarkLarge: true,
      foot: "Northern Register Quality Systems, 12 Castle Street, York YO1 9AB")
    #expect(read.certificationBody.value?.contains("Northern Register Quality Systems") == true)
  }

  @Test(arguments: ["Tamar Quality Registrars", "NW Certification Bureau"])
  func takesANameThatSpeaksOfCertifyingByItself(name: String) throws {
    #expect(
      try certificate(head: "", opening: Self.certify, foot: name).certificationBody.value == name)
  }

  @Test(arguments: [
    "Quality Manager", "Responsabile Certificazione", "Baltic Accreditation Foundation",
  ])
  func takesNoOfficeAndNoAccreditorForABody(foot: String) throws {
    #expect(
      try certificate(head: "", opening: Self.certify, foot: foot).certificationBody.value == nil)
  }

  @Test(arguments: [
    ("Hierbij verklaart NIQA dat het managementsysteem van", "NIQA"),
    ("Hiermit bescheinigt die Elbcert Prüfgesellschaft, dass", "Elbcert Prüfgesellschaft"),
    ("Certalia atteste que le système de management de", "Certalia"),
    ("TÜV AUSTRIA Gulf Region certifies that", "TÜV AUSTRIA Gulf Region"),
    (
      "MCS – Moravské certifikační středisko\npotvrzuje, že společnost",
      "MCS – Moravské certifikační středisko"
    ),
  ])
  func takesTheSubjectOfTheVerb(opening: String, name: String) throws {
    #expect(try certificate(head: "", opening: opening).certificationBody.value == name)
  }

  @Test func takesNoHeadingOfAScheduleForABody() throws {
    let read = try certificate(head: "Schedule of Certification", opening: Self.certify)
    #expect(read.certificationBody.value == nil)
  }

  @Test func readsALimitedCompanyBeforeTheVerbOfItsSentence() throws {
    let read = try DrawnPage.certificate(
      """
                       CERTIFICATE OF APPROVAL
      Quimera NRM Registrars Limited has audited the information security management system of
      Norvia Payroll Ltd
      and confirms conformity with ISO/IEC 27001:2022
      for payroll services and the systems that support them
      Certificate number: 27K/SC/0917
      Valid to: 30 March 2028
      """)
    #expect(read.certificationBody.value == "Quimera NRM Registrars Limited")
  }

  @Test(arguments: [
    "We, Quimera Conformity OÜ, being accredited under no. L-044, declare that",
    "Certificate issued 2 June 2025 by Quimera Conformity OÜ and made out to",
  ])
  func takesNoWordsThatLeadToANameForIt(opening: String) throws {
    let read = try certificate(head: "", opening: opening)
    #expect(read.certificationBody.value == "Quimera Conformity OÜ")
  }

  @Test func keepsTheNameBeforeWhatTheBodyIs() throws {
    let read = try certificate(
      head: "",
      opening:
        "A Lusoquimera – Organismo de Certificação, Lda. certifica que o sistema de gestão da")
    #expect(read.certificationBody.value?.hasPrefix("Lusoquimera – Organismo") == true)
  }

  @Test(arguments: ["Tämä todistaa, että", "This certifies that"])
  func takesNoPronounForABody(sentence: String) throws {
    let read = try DrawnPage.certificate(
      """
                                     CERTIFICATE
      \(sentence)
      Revontuli Meters Oy
      ISO/IEC 27001:2022
      Scope: meter reading
      Certificate Number: NX-4471
      Issue date: 4 October 2024
      Expiry date: 3 October 2027
      Pohjoinen Sertifiointi Oy
      """)
    #expect(read.certificationBody.value != "Tämä")
    #expect(read.certificationBody.value != "This")
  }

  @Test func joinsAMarkToALegalNameThatBeginsWithItsLetters() throws {
    let read = try certificate(
      head: "MDK", opening: Self.certify, isMarkLarge: true,
      foot: "Marmara Denetim ve Kalite Hizmetleri Ltd. Şti.")
    #expect(
      read.certificationBody.value?.contains("Marmara Denetim ve Kalite Hizmetleri") == true)
  }

  @Test func takesNoHeadOfABodyForIt() throws {
    let read = try certificate(
      head: "", opening: "Vidzemes Sertifikātu Birojs SIA confirms that the management system of",
      foot:
        "\n\n\n\n\n\n\nHead of Certification Body Jana Ozola\nAccredited by the Latvian National Accreditation Bureau"
    )
    #expect(read.certificationBody.value == "Vidzemes Sertifikātu Birojs SIA")
  }
}
