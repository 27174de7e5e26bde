import AssuranceModel
import AssuranceTesting
import Recognition
import Testing

/// Numbers of certificates where several codes, or none with a label, stand on the page.
@Suite struct CertificateNumberTests {
  private func number(
    _ rows: String, head: String = "CERTIFICATE", confidence: Confidence? = nil,
    doubtful: [String: Double] = [:]
  ) throws -> Stated<String> {
    try DrawnPage.certificate(
      """
                     \(head)
      This is to certify that the management system of
      Harwell Meters Ltd
      complies with the requirements of ISO/IEC 27001:2022

      Scope: Meter reading and billing for water companies

      \(rows)
      """, confidence: confidence, doubtful: doubtful
    ).number
  }

  private static let dates = "Issue date: 4 October 2024\nExpiry date: 3 October 2027"

  @Test(arguments: [
    """
    Approval number(s): ISO 9001 – 0044187-001, ISO/IEC 27001 – 0044187-002,
    ISO 14001 – 0044187-003
    """,
    """
    Approval number(s): ISO 9001 – 0044187-001, ISO/IEC 27001 –
    0044187-002
    """,
    "Approvals: 0044187-001 (ISO 9001), 0044187-002 (ISO/IEC 27001)",
  ])
  func readsTheNumberOfTheStandard(rows: String) throws {
    let number = try number("\(rows)\n\nCertificate identity number: 10777123\n\n\(Self.dates)")
    #expect(number.value == "0044187-002")
  }

  @Test func takesNoNumberOfOneStandardForARunOfThem() throws {
    let number = try number("Certificate number: NX-4471\n\nISO/IEC 27001 – 7712\n\n\(Self.dates)")
    #expect(number.value == "NX-4471")
  }

  @Test(arguments: [
    "Rowan Ltd hereby certifies under number HM-4471-IS that the system is in order.",
    "Certifikatet har nr. HM-4471-IS.",
  ])
  func readsANumberBehindTheVerbThatCertifies(sentence: String) throws {
    #expect(try number("\(sentence)\n\n\(Self.dates)").value == "HM-4471-IS")
  }

  @Test func takesNoNumberBesideTheWordForReplaced() throws {
    let number = try number("Vervangt         K4471/02\n\n\(Self.dates)")
    #expect(number.value == nil)
  }

  @Test(arguments: ["numbered HM-27001-2024-02,", "under number HM-27001-2024-02,"])
  func readsANumberInProse(said: String) throws {
    let number = try number(
      """
      The certificate,
      \(said) was first issued on 4 October 2024 and expires
      on 3 October 2027.
      """)
    #expect(number.value == "HM-27001-2024-02")
  }

  @Test(arguments: [
    "Issued under the rules of ISO/IEC 17021-1:2015 and ISO/IEC\n27006-1:2024",
    "Under the rules of\nISO/IEC 17065:2012", "(LLPIN: AAX-7714)", "ABN 61 604 000 111",
    "Auditjelentés száma:      HU-2025-0991",
  ])
  func takesNoStandardsCompanysOrReportsNumber(line: String) throws {
    #expect(try number("\(line)\n\n\(Self.dates)").value == nil)
  }

  @Test func readsACodeWithADashThatStandsByItself() throws {
    let number = try number(Self.dates, head: "CERTIFICATE\n                   Nr 7714 K – 3")
    #expect(number.value == "7714 K – 3")
  }

  @Test func readsACodeBeforeTheNextLabel() throws {
    let number = try number(
      "Certificate Number:        77142/C/0003/UK/En Issue Number:      4\n\n\(Self.dates)")
    #expect(number.value == "77142/C/0003/UK/En")
  }

  @Test func readsABarForACapitalI() throws {
    let number = try number(
      "Certificate No: |S 771441\n\n\(Self.dates)", confidence: Confidence(0.92))
    #expect(number.value == "IS 771441")
  }

  @Test(arguments: ["HM-1B-77141", "1-0441", "1K04418"])
  func doubtsAOneWhereACapitalIMayBe(code: String) throws {
    let number = try number(
      "Certificate number: \(code)\n\n\(Self.dates)", confidence: Confidence(0.96))
    #expect(try #require(number.evidence).confidence <= Confidence(0.75))
  }

  @Test func readsTheNumberInARowWithDates() throws {
    let number = try number(
      """
      Effective Date: Expiration Date: Certificate No.:
      May 17, 2024 May 16, 2027 C2024-44171
      """)
    #expect(number.value == "C2024-44171")
  }

  @Test func takesNoStampedDateForANumber() throws {
    let number = try number(
      Self.dates, head: "UN 03 2024\nCERTIFICATE", confidence: Confidence(0.93))
    #expect(number.value?.contains("2024") != true)
  }

  @Test(arguments: ["31ROM4471", "4471/1S", "S1-4471"])
  func isUnsureOfLettersThatLookLikeFigures(code: String) throws {
    let number = try number(
      "Certificate number: \(code)\n\(Self.dates)", confidence: Confidence(0.93))
    #expect(number.evidence.map { $0.confidence < Confidence(0.8) } == true)
  }

  @Test(arguments: [("NLD", "10417-MSC-NLD"), ("Harwell", nil)] as [(String, String?)])
  func readsOnBehindAHyphenThatEndsALine(rest: String, whole: String?) throws {
    let number = try number(
      """
      Certificate no.:      Initial date:
      10417-MSC-            14 April 2017
      \(rest)

      \(Self.dates)
      """)
    #expect(number.value == whole)
  }

  @Test(arguments: [
    "Nahrazuje certifikát č. CIS-0902/2020", "Replaces certificate no. CIS-0902/2020",
    "Ersetzt das Zertifikat Nr. CIS-0902/2020", "Remplace le certificat n° CIS-0902/2020",
  ])
  func takesNoNumberOfTheCertificateThatItReplaces(note: String) throws {
    let number = try number(
      "Note:   \(note)\n\(Self.dates)", head: "CERTIFICATE\n\n               No. CIS-1178/2023\n")
    #expect(number.value == "CIS-1178/2023")
  }

  @Test func takesABracketThatNothingClosesForALetter() throws {
    let number = try number(
      "Certificate number: [A-2020-7547\n\(Self.dates)", confidence: Confidence(0.96))
    #expect(number.value == "IA-2020-7547")
    #expect(number.evidence.map { $0.confidence <= Confidence(0.75) } == true)
  }

  @Test func keepsTheLettersThatAStrokeJoinsToANumber() throws {
    let joined = try number("Certificate reference: HM 4471 / ISMS\n\n\(Self.dates)")
    #expect(joined.value == "HM 4471 / ISMS")
    let parted = try number("Certificate reference: HM 4471 / EN\n\n\(Self.dates)")
    #expect(parted.value == "HM 4471")
  }

  @Test(arguments: [
    ("Registrační číslo certifikátu: 04.118.905", "04.118.905"),
    ("Certificate number: US-ISMS-4471 Rev. 2\nCompany reg. no: 04417702", "US-ISMS-4471"),
    ("Nummer\nK0219/02\n\nVervangt\nK0219/01", "K0219/02"),
    ("Number 2020-4471. Certified by Rowan Ltd since 2020", "2020-4471"),
    ("Register entry HM-4471-IS · Issued 4 October 2024", "HM-4471-IS"),
    ("Certificate number: ISO-27001-HM-4471", "ISO-27001-HM-4471"),
    ("Certificate No.:HM-4471-IS", "HM-4471-IS"),
    ("Registration HM-4471-IS | First registered 4 May 2019", "HM-4471-IS"),
    ("1. Certificate number         HM-4471-IS", "HM-4471-IS"),
    ("Certificate No.      HM/4471/IS Date of certification       4 May 2019", "HM/4471/IS"),
  ])
  func readsTheNumberBehindOrUnderItsLabel(lines: String, code: String) throws {
    #expect(try number("\(lines)\n\n\(Self.dates)").value == code)
  }

  @Test func takesNothingForANumberBehindAWordThatEndsASentence() throws {
    let number = try number(
      "The scope is on the back of this certificate. DIGITAL COPY 1/2.\n\(Self.dates)")
    #expect(number.value == nil)
  }
}
