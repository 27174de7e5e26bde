import AssuranceModel
import AssuranceTesting
import Recognition
import Testing

/// Certificates read from pictures: what engines make of signatures, faint figures, wide leading and marks.
@Suite struct CertificatePictureTests {
  private func certificate(_ drawing: String, doubtful: [String: Double] = [:]) throws
    -> Certificate
  {
    try DrawnPage.certificate(drawing, confidence: Confidence(0.95), doubtful: doubtful)
  }

  private func rows(_ rows: String) -> String {
    """
                     Certificate of Registration
    This is to certify that
    Norvia Payroll Ltd
    complies with the requirements of ISO/IEC 27001:2022
    Scope: Payroll services for customers
    Certificate number: CQ-1234
    \(rows)
    """
  }

  @Test func passesOverASignatureBetweenLabelAndValue() throws {
    let read = try certificate(
      rows(
        """
        Date of issue:    IW     _/     3rd August 2023
        Date of expiry:   IW     _/     2nd August 2026
        """), doubtful: ["IW": 0.3, "_/": 0.25])
    #expect(read.issueDate.value?.description == "2023-08-03")
    #expect(read.expiryDate.value?.description == "2026-08-02")
  }

  @Test func believesAFaintDateThatMakesWholeYearsWithAnother() throws {
    let page = rows("Date of issue: 03/07/2024\nExpiry date: 02/07/2027\nSigned 25/07/2024")
    let read = try certificate(page, doubtful: ["03/07/2024": 0.3])
    #expect(read.issueDate.value?.description == "2024-07-03")
    #expect(read.issueDate.evidence.map { $0.confidence <= Confidence(0.7) } == true)
  }

  @Test func believesNoFaintDateThatNothingConfirms() throws {
    let page = rows("Date of issue: 11 July 2024\nExpiry date: 14 July 2027")
    let read = try certificate(page, doubtful: ["11": 0.3])
    #expect(read.issueDate.value == nil)
    #expect(read.expiryDate.value?.description == "2027-07-14")
  }

  @Test func readsAParagraphWhoseLinesAreSetWideApart() throws {
    let read = try certificate(
      """
                       Certificate of Registration

      Know all by these presents that Chalmer Oyster Traceability Co., having submitted its

      Information Security Management System to examination by this Registrar, was found to

      satisfy the requirements of ISO/IEC 27001:2022 in relation to harvest reporting and recall

      services. Entered on the register on August 25, 2021 under certificate number RQS-1193;

      this renewal takes effect on August 23, 2024 and shall remain in force until August

      24, 2027, provided that the yearly surveillance is passed.
      """)
    #expect(read.expiryDate.value?.description == "2027-08-24")
  }

  @Test func knowsTheMarkOfAnAccreditorByItsSmallPrint() throws {
    let read = try certificate(
      rows("Expiry date: 2027-10-31") + "\n\n\n   MANAGEMENT\n   SYSTEMS\n   0417")
    #expect(read.accreditationBody.value == "UKAS 0417")
  }

  @Test func takesNoOtherSmallPrintForThatMark() throws {
    for mark in ["MANAGEMENT\n   SYSTEM\n   0417", "MANAGEMENT\n   SYSTEMS\n   CB-417"] {
      let read = try certificate(rows("Expiry date: 2027-10-31") + "\n\n\n   \(mark)")
      #expect(read.accreditationBody.value == nil)
    }
  }

  @Test func takesANetworkOfBodiesForNoAccreditor() throws {
    let read = try certificate(rows("Expiry date: 2027-10-31") + "\n\n\n   IQNET\n   ACCREDITED")
    #expect(read.accreditationBody.value == nil)
  }

  @Test func takesTheRowsOfACertificateForOneWhereItsTitleIsLost() {
    let drawing = """
              Al        ーー
                        認証番号MSA-IS-2041
            株式会社出雲印刷情報
            JIS Q 27001:2023 (ISO/IEC 27001:2022)
      認証範囲        通知物の印字、封入及び発送代行サービス
      初回認証日      2009年9月18日
      認証更新日      2024年9月18日
      有効期間満了日  2027年9月17日
      """
    func kind(_ confidence: Confidence?) -> DocumentKind? {
      CertificateRecogniser()
        .recognise(
          DrawnPage.content([drawing], confidence: confidence),
          of: .test("a.pdf", mediaType: .pdf))?.kind
    }
    #expect(kind(Confidence(0.9)) == .iso27001Certificate)
    #expect(kind(nil) == nil)
  }

  @Test func readsTheStandardOfWhichTheColonWasLost() throws {
    let read = try certificate(
      rows("Expiry date: 2027-10-31").replacing("27001:2022", with: "270012022"))
    #expect(read.standard.value == "ISO/IEC 27001:2022")
  }

  @Test(arguments: [
    ("システムがISO/IEC 27001:2022の要求事", "ISO/IEC 27001:2022"),
    ("システムがISO/IEC27001:2022の要求事", "ISO/IEC27001:2022"),
    ("시스템이 ISO/IEC 27001:2022의 요구사항", "ISO/IEC 27001:2022"),
    ("管理体系符合ISO/IEC 27001:2022标准要求", "ISO/IEC 27001:2022"),
    ("管理体系符合GB/T 22080-2016/ISO/IEC 27001:2013标准", "GB/T 22080-2016/ISO/IEC 27001:2013"),
  ])
  func endsTheStandardBeforeTheWordsOfAnotherScript(line: String, expected: String) throws {
    let page = rows("Expiry date: 2027-10-31").replacing("ISO/IEC 27001:2022", with: line)
    #expect(try certificate(page).standard.value == expected)
    #expect(try DrawnPage.certificate(page).standard.value == expected)
  }

  @Test func takesNoWebAddressOfALogoForTheHolder() throws {
    let read = try certificate(
      """
      NO.
      SE

                     CERTIFIKAT
      Ledningssystem för informationssäkerhet
      Granbackens Elnät Ekonomisk förening
      Kvarngatan 5, 831 34 Östersund
      har ett ledningssystem som uppfyller kraven enligt
      SS-EN ISO/IEC 27001:2023
      Ledningssystemet omfattar: Elnät till företag
      Certifikat nr 7215 ISMS
      Utfärdat 2025-03-26
      Giltigt t.o.m. 2028-04-03
      """)
    #expect(read.organisation.value != "NO. SE")
    #expect(read.organisation.value == "Granbackens Elnät Ekonomisk förening")
  }

  @Test func readsALabelBehindAnOrnamentReadAsLetters() throws {
    let read = try certificate(
      """
      Rra認証番号: QS 0917
      株式会社みさき電算
      情報セキュリティマネジメントシステム
      JIS Q 27001:2023
      認証範囲: 給与計算サービスの開発及び運用
      初回認証日: 2009年9月18日
      更新日: 2024年9月18日
      有効期限: 2027年9月17日
      """)
    #expect(read.number.value == "QS 0917")
  }

  @Test func takesNoRestOfANumberForTheWhole() throws {
    let page = rows("Expiry date: 2027-10-31")
      .replacing("Certificate number: CQ-1234", with: "Certificate number: I?      72077")
    #expect(try certificate(page, doubtful: ["I?": 0.79]).number.value == nil)
  }

  @Test func isLessSureOfANumberWithAStrokeBetweenLettersAndFigures() throws {
    func confidence(_ number: String) throws -> Confidence? {
      let page = rows("Expiry date: 2027-10-31").replacing("CQ-1234", with: number)
      return try certificate(page).number.evidence?.confidence
    }
    #expect(try confidence("4417-ISMSI3").map { $0 <= Confidence(0.75) } == true)
    #expect(try confidence("4417-ISMS/3").map { $0 > Confidence(0.8) } == true)
  }

  @Test func readsWhichStatementIsMeantWhereItsNameIsMisread() throws {
    let read = try certificate(
      rows("Declaragáo de aplicabilidade: rev. 4 (02.11.2024)\nExpiry date: 2027-10-31"))
    #expect(read.soaVersion.value == "rev. 4 (02.11.2024)")
  }

  @Test func isLessSureOfANameThatMayEndInTheHeadOfItsForm() throws {
    let page = rows("Expiry date: 2027-10-31").replacing("Payroll Ltd", with: "Fiduciaire S.a")
    let holder = try certificate(page).organisation
    #expect(holder.evidence.map { $0.confidence < Confidence(0.9) } == true)
  }

  @Test func isLessSureOfALogoWithoutTheMarksOfItsLanguage() throws {
    var content = DrawnPage.content([
      """
                       CERTYFIKAT
      Zaświadcza się, że przedsiębiorstwo
      Norvia Płace Sp. z o.o.
      spełnia wymagania normy ISO/IEC 27001:2022
      Zakres certyfikacji: Obsługa kadrowo-płacowa klientów
      Numer certyfikatu: CQ-1234
      Data wydania: 2024-11-01
      Data ważności: 2027-10-31







      Ważność certyfikatu można potwierdzić u wystawcy.
      """
    ])
    let logo = Word(
      "WISLACERT", box: Box(x0: 60, y0: 2, x1: 160, y1: 26), confidence: Confidence(0.94))
    content.pages[0].blocks.insert(
      .paragraph(Paragraph(lines: [TextLine(words: [logo])])), at: 0)
    let body = try DrawnPage.certificate(on: content).certificate.certificationBody
    #expect(body.value == "WISLACERT")
    #expect(body.evidence.map { $0.confidence < Confidence(0.9) } == true)
  }

  @Test(arguments: [("DOS", true), ("QUIMERA", false)])
  func isLessSureOfAMarkOfACoupleOfLettersThatLookAlike(mark: String, isUnsure: Bool) throws {
    let page = """
      \(mark) GmbH certifies that

      \(rows("Expiry date: 2027-10-31"))

      Issued by: \(mark) GmbH
      """
    let body = try certificate(page).certificationBody
    #expect(body.value == "\(mark) GmbH")
    #expect(body.evidence.map { $0.confidence <= Confidence(0.8) } == isUnsure)
  }

  @Test func isLessSureOfAScopeWhoseHeadAStampHides() throws {
    let page = rows("Expiry date: 2027-10-31")
      .replacing(
        "Scope: Payroll services", with: "For the activities:\n\nLever     ing of services")
    let scope = try certificate(page).scope
    #expect(scope.evidence.map { $0.confidence <= Confidence(0.75) } == true)
  }
}
