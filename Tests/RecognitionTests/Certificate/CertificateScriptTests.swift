import AssuranceModel
import AssuranceTesting
import Recognition
import Testing

/// Certificates in scripts without spaces, in those that are read from right to left, and in languages that put their
/// words for from and until behind a date.
@Suite struct CertificateScriptTests {
  private func certificate(_ drawing: String) throws -> Certificate {
    try DrawnPage.certificate(drawing)
  }

  /// The words stand as they are seen: a line's first word is its last one from the left.
  @Test func readsAPageFromRightToLeft() throws {
    let read = try certificate(
      """
                         הסמכה תעודת
                 כי בזאת מאשר הישראלי התקנים מכון
                    בע"מ דיגיטלית השקיה כרמון
                    התקן בדרישות עומדת
                         ISO/IEC 27001:2022
              שדה בקרי של ואירוח פיתוח תחזוקה, בתחום:
                12/02/2024 מיום 3 גרסה ישימות: הצהרת

                    204417      תעודה: מספר
                18/04/2021      ראשונה: הסמכה
                16/04/2024      הנפקה: תאריך
                17/04/2027      עד: בתוקף
      """)
    #expect(read.organisation.value == "כרמון השקיה דיגיטלית בע\"מ")
    #expect(read.number.value == "204417")
    #expect(read.certificationBody.value?.hasPrefix("מכון התקנים") == true)
    #expect(read.originalIssueDate.value?.description == "2021-04-18")
    #expect(read.issueDate.value?.description == "2024-04-16")
    #expect(read.expiryDate.value?.description == "2027-04-17")
    #expect(read.soaVersion.value?.contains("3") == true)
  }

  @Test func readsAKoreanValidityFromOneDayToAnother() throws {
    let read = try certificate(
      """
                           인증서
                  CERTIFICATE OF REGISTRATION
      인증번호        ISC-20417
      기업명          주식회사 한빛클라우드
      인증규격        ISO/IEC 27001:2022
      인증범위        모바일 결제 및 정산 서비스의 개발과 운영
      유효기간        2025년 3월 14일 ~ 2028년 3월 13일
      최초인증일      2016년 3월 14일
      """)
    #expect(read.issueDate.value?.description == "2025-03-14")
    #expect(read.expiryDate.value?.description == "2028-03-13")
    #expect(read.originalIssueDate.value?.description == "2016-03-14")
  }

  @Test func readsLabelsThatAreWrittenWithoutSpaces() throws {
    let read = try certificate(
      """
                         認證證書
                      海岬物流股份有限公司
                 CNS 27001:2023 / ISO/IEC 27001:2022
                         驗證範圍
                冷鏈倉儲管理系統之開發、維運與機房作業
                適用性聲明書：第 5.0 版，2024 年 6 月 3 日

         證書號碼：        2024/TW/20417
         初次發證日期：    2018年12月18日
         本次發證日期：    2024年12月18日
         證書有效期限：    2024年12月18日 至 2027年12月17日
      """)
    #expect(read.originalIssueDate.value?.description == "2018-12-18")
    #expect(read.issueDate.value?.description == "2024-12-18")
    #expect(read.expiryDate.value?.description == "2027-12-17")
    #expect(read.soaVersion.value?.hasPrefix("第 5.0 版") == true)
  }

  @Test func partsDatesFromTheWordsThatTouchThem() throws {
    let read = try certificate(
      """
                         證書 TW24/00020417
                      海岬物流股份有限公司
                       ISO/IEC 27001:2022
                         驗證範圍
                雲端主機代管與電子發票加值服務之開發、維運
         本證書有效期自2024年8月8日至2027年8月7日，須經追查稽核合格方為有效。
      """)
    #expect(read.number.value == "TW24/00020417")
    #expect(read.issueDate.value?.description == "2024-08-08")
    #expect(read.expiryDate.value?.description == "2027-08-07")
  }

  @Test func readsAVietnameseCertificate() throws {
    let read = try certificate(
      """
                         CHỨNG NHẬN
                      Số / No.: IS 0417
           Chứng nhận Hệ thống quản lý an toàn thông tin của:
                 CÔNG TY CỔ PHẦN VẬN TẢI SÔNG LAM
                Địa chỉ: 28 Lê Lợi, thành phố Vinh
           Phù hợp với yêu cầu của tiêu chuẩn ISO/IEC 27001:2022
             Ngày chứng nhận lần đầu:        10/08/2021
             Giấy chứng nhận có giá trị từ:  ngày 09 tháng 08 năm 2024
             đến:                            ngày 08 tháng 08 năm 2027
      """)
    #expect(read.number.value == "IS 0417")
    #expect(read.organisation.value == "CÔNG TY CỔ PHẦN VẬN TẢI SÔNG LAM")
    #expect(read.originalIssueDate.value?.description == "2021-08-10")
    #expect(read.issueDate.value?.description == "2024-08-09")
    #expect(read.expiryDate.value?.description == "2027-08-08")
  }

  @Test(arguments: [
    "Sertifikaatti on voimassa 12.3.2024 alkaen ja 11.3.2027 asti.",
    "Bu belge 12.03.2024 tarihinden itibaren 11.03.2027 tarihine kadar geçerlidir.",
    "この登録証は2024年3月12日から2027年3月11日まで有効です。",
  ])
  func readsFromAndUntilBehindTheirDates(sentence: String) throws {
    let read = try certificate(
      """
                       Certificate of Registration
      This is to certify that
      Norvia Payroll Ltd
      complies with the requirements of ISO/IEC 27001:2022
      Scope: Payroll services for customers
      Certificate number: CQ-1234
      \(sentence)
      """)
    #expect(read.issueDate.value?.description == "2024-03-12")
    #expect(read.expiryDate.value?.description == "2027-03-11")
  }

  @Test func takesAnAuditUntilADayForNoExpiry() throws {
    let read = try certificate(
      """
                       Certyfikat
      Posiadacz certyfikatu          Norvia Sp. z o.o.
      Norma                          PN-EN ISO/IEC 27001:2023-08
      Zakres certyfikacji            Prowadzenie ksiąg rachunkowych klientów
      Numer certyfikatu              ISOC/27/2024/33
      Ważny od                       18.09.2024
      Ważny do                       17.09.2027
      Data kolejnego auditu nadzoru  do 17.09.2025
      """)
    #expect(read.expiryDate.value?.description == "2027-09-17")
  }

  @Test func readsABodyThatCertifiesTheOrganisationAbove() throws {
    let read = try certificate(
      """
                           認証書
      認証番号：JX-20417
      株式会社海岬データセンター
      北海道札幌市北区北七条2丁目6番地
      青葉審査ジャパン株式会社は、上記組織の情報セキュリティマネジメントシステムが
      次の規格の要求事項に適合していることを証します。
      ISO/IEC 27001:2022
      認証範囲：データセンターにおける運用監視サービスの提供
      発行日：2024年12月2日
      有効期限：2027年12月15日
      """)
    #expect(read.organisation.value == "株式会社海岬データセンター")
    #expect(read.certificationBody.value == "青葉審査ジャパン株式会社")
    #expect(read.address.value == "北海道札幌市北区北七条2丁目6番地")
  }

  @Test func readsABodyNamedAsACentre() throws {
    let read = try certificate(
      """
                       信息安全管理体系认证证书
      证书编号：20417ISMS0318R1M
      海岬数据服务有限公司
      符合标准：GB/T 22080-2016 / ISO/IEC 27001:2013
      认证范围：与云存储服务、数据备份软件的开发相关的信息安全管理活动
      本次发证日期：2024年04月28日
      有效期至：2025年10月31日


                  海东质量审核和认证大数据中心
      """)
    #expect(read.certificationBody.value == "海东质量审核和认证大数据中心")
  }

  @Test func readsAFoundationThatEndsThePage() throws {
    let read = try certificate(
      """
                       証明書
      登録番号：IS-J20417
      組織名　：株式会社海岬クラウド
      適用規格：JIS Q 27001:2023（ISO/IEC 27001:2022）
      登録範囲：クラウド会計サービスの企画及び開発
      登録更新日：2024年9月1日
      有効期限：2027年8月31日

      一般財団法人東海品質認証機構は、上記組織のマネジメントシステムが適合していることを証明します。
      """)
    #expect(read.standard.value?.hasPrefix("JIS Q 27001:2023") == true)
    #expect(read.certificationBody.value == "一般財団法人東海品質認証機構")
  }

  /// Lines of a font whose boxes are twice as high as its letters, so that each reaches into the next.
  @Test func readsLinesWhoseBoxesOverlap() throws {
    let lines: [(x: Double, y: Double, words: [String])] = [
      (220, 30, ["登録証"]), (70, 110, ["登録番号", "QJ-IM4471"]),
      (70, 142, ["登録組織", "株式会社ひばり環境計測"]),
      (70, 200, ["適用規格", "JIS Q 27001:2023"]),
      (70, 234, ["登録範囲", "水質試料の分析業務、報告書の電子発行及び測定データ管理"]),
      (140, 250, ["システムの開発・運用・保守"]), (140, 266, ["適用宣言書", "第4版（2024年9月1日）"]),
      (70, 295, ["関連事業所", "本社（岡山市）"]),
      (70, 392, ["初回登録日", "2012年11月21日"]), (70, 414, ["更新日", "2024年11月21日"]),
      (70, 457, ["有効期限", "2027年11月20日"]),
    ]
    let blocks = lines.map { line -> Block in
      var left = line.x
      let words = line.words.flatMap { $0.split(separator: " ").map(String.init) }.map { text in
        let width = text.unicodeScalars.reduce(0.0) { $0 + ($1.value > 0x2E80 ? 12.5 : 6.5) }
        defer { left += width + (left < 140 && left + width < 138 ? 140 - left - width : 4) }
        return Word(text, box: Box(x0: left, y0: line.y, x1: left + width, y1: line.y + 28))
      }
      return .paragraph(Paragraph(lines: [TextLine(words: words)]))
    }
    let page = Page(
      number: 1, size: Page.Size(width: 595, height: 842), source: .text, blocks: blocks)
    let read = try DrawnPage.certificate(on: DocumentContent(mediaType: .pdf, pages: [page]))
      .certificate
    #expect(read.scope.value == "水質試料の分析業務、報告書の電子発行及び測定データ管理システムの開発・運用・保守")
    #expect(read.expiryDate.value?.description == "2027-11-20")
  }

  @Test func readsAKoreanLabelWhoseSyllablesStandApart() throws {
    let read = try DrawnPage.certificate(
      """
                       인증서
      인증번호 : ISMS-Q-7714
      주식회사 누리물류
      위 조직의 정보보안경영시스템이 아래 규격의 요구사항에 적합함을 인증합니다.
      ISO/IEC 27001:2022
      인증범위          저온 물류센터 운영
      발행일            2025년 4월 11일
      유 효 기간        2025년 4월 18일 ~ 2028년 4월 17일
      """, confidence: Confidence(0.92))
    #expect(read.expiryDate.value?.description == "2028-04-17")
  }
}
