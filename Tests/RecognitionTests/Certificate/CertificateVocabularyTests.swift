import AssuranceModel
import Recognition
import Testing

/// The stems by which dates are told apart, held against every label that the field is known to print.
@Suite struct CertificateVocabularyTests {
  @Test(arguments: [
    ("Expiration date of certificate", DateMeaning.expiry), ("Gültig bis", .expiry),
    ("Date de fin de validité", .expiry), ("Son Geçerlilik Tarihi", .expiry),
    ("Platnost do", .expiry), ("Voimassa asti", .expiry), ("Válido hasta", .expiry),
    ("Last certification cycle expiration date", .previousExpiry),
    ("Previous expiry date", .previousExpiry),
    ("2nd Surveillance Audit Due", .surveillance), ("Surveillance audit", .surveillance),
    ("Nächstes Überwachungsaudit bis", .surveillance),
    ("Prochain audit de surveillance avant le", .surveillance),
    ("Próxima auditoría de seguimiento", .surveillance),
    ("Next surveillance audit to be held by", .surveillance),
    ("Last surveillance audit", .surveillanceHeld),
    ("Surveillance audit conducted on", .surveillanceHeld),
    ("Letztes Überwachungsaudit", .surveillanceHeld), ("Statement of Applicability dated", .decoy),
    ("agreement dated", .decoy), ("Zertifizierungsvertrag vom", .decoy),
    ("Latest revision date", .revision),
    ("Recertification audit date", .recertificationAudit),
    ("Original registration date", .originalIssue), ("Certified since", .originalIssue),
    ("Datum der Erstzertifizierung", .originalIssue), ("Première certification", .originalIssue),
    ("İlk Belgelendirme Tarihi", .originalIssue), ("Certificado desde", .originalIssue),
    ("Registration date", .registration), ("Re-issue date", .issue), ("Valid from", .issue),
    ("Ausstellungsdatum", .issue), ("Date of certification", .issue), ("Data wydania", .issue),
    ("Berlaku Sampai", .expiry), ("will lapse on", .expiry), ("Jusqu'au", .expiry),
    ("Tanggal Terbit", .issue), ("Az első tanúsítás dátuma", .originalIssue),
    ("Datum heruitgifte", .issue), ("Validity", .validity), ("Date", .plain),
    ("初次發證日期", .originalIssue), ("本次發證日期", .issue), ("首次颁证日期", .originalIssue),
    ("證書有效期限", .expiry), ("前回有効期限", .previousExpiry), ("初回登録日", .originalIssue),
    ("登録更新日", .issue), ("최초인증일", .originalIssue), ("갱신일", .issue), ("만료일", .expiry),
    ("วันที่ให้การรับรองครั้งแรก", .originalIssue), ("วันที่หมดอายุ", .expiry),
    ("הסמכה ראשונה", .originalIssue), ("תאריך הנפקה", .issue), ("בתוקף עד", .expiry),
    ("تاريخ الانتهاء", .expiry), ("Ngày chứng nhận lần đầu", .originalIssue),
    ("Data da 1ª certificação", .originalIssue), ("Data do início do ciclo", .issue),
    ("Ważny do", .expiry), ("Current registration date", .issue),
    ("Дата на първоначална сертификация", .originalIssue),
    ("Дата першої сертифікації", .originalIssue), ("Дата видачі", .issue), ("Дійсний до", .expiry),
    ("Ensi kerran", .originalIssue), ("Voor het eerst uitgegeven", .originalIssue),
    ("Verlenging", .issue), ("Wijziging", .revision),
    ("Датум прве сертификације", .originalIssue), ("Важи до", .expiry),
    ("Срок действия до", .expiry),
    ("Esmane sertifitseerimine", .originalIssue), ("Išdavimo data", .issue),
    ("Tarikh Pengeluaran", .issue), ("Tarikh Tamat", .expiry), ("Last amended on", .revision),
    ("subject to surveillance audits, expires on", .expiry),
  ])
  func understandsLabels(label: String, meaning: DateMeaning) {
    #expect(DateMeaning.of(FoldedText.words(label)) == meaning, "\(label)")
  }

  @Test func saysNothingOfAddresses() {
    #expect(DateMeaning.of(FoldedText.words("8 Harbour Row London")) == nil)
  }

  @Test(arguments: [
    ("Marbach Systeme GmbH & Co. KG, Bremen", "Marbach Systeme GmbH & Co. KG,"),
    ("Wislacert Sp. z o.o. Kraków", "Wislacert Sp. z o.o."),
    ("Kolmar Group a.s.", "Kolmar Group a.s."),
    ("Rotmark Danışmanlık Ltd. Şti. Ankara", "Rotmark Danışmanlık Ltd. Şti."),
    ("Gangotri Assessments Pvt. Ltd. Noida", "Gangotri Assessments Pvt. Ltd."),
    ("Cordalis Consulting S.p.A., Milano", "Cordalis Consulting S.p.A.,"),
    ("PT Nusantara Kapal Digital dengan ini", "PT Nusantara Kapal Digital"),
    ("Công ty Cổ phần Dữ liệu Sông Lam, Vinh", "Công ty Cổ phần Dữ liệu Sông Lam,"),
    ("บริษัท ล้านนา ดาต้า จำกัด (มหาชน) เชียงใหม่", "บริษัท ล้านนา ดาต้า จำกัด (มหาชน)"),
    ("ООО «Северный склад» Москва", "ООО «Северный склад»"),
    ("Ostrava Zkušebna, s. p. osvědčuje", "Ostrava Zkušebna, s. p."),
    ("Gestió Laboral Digital, S.L.P. Girona", "Gestió Laboral Digital, S.L.P."),
  ])
  func findsTheEndOfCompanyNames(text: String, name: String) throws {
    let words = text.split(separator: " ").map { Word(String($0)) }
    let end = try #require(CompanyName.end(in: words[...]))
    #expect(words[..<end].map(\.text).joined(separator: " ") == name)
  }

  @Test(arguments: [
    ("14 01 2023", "2023-01-14"), ("25th October 2025", "2025-10-25"), ("24-Apr-23", "2023-04-24"),
    ("2. 3. 2021", "2021-03-02"), ("2021. 12. 14", "2021-12-14"),
    ("20 de mayo de 2026", "2026-05-20"), ("1er mars 2024", "2024-03-01"),
    ("6. července 2023", "2023-07-06"), ("09 Mart 2015", "2015-03-09"),
    ("11. elokuuta 2014", "2014-08-11"), ("2024年5月10日", "2024-05-10"),
    ("2028-Apr-19", "2028-04-19"), ("2019. március 8.", "2019-03-08"),
    ("2027年8月7日，須經追查稽核合格方為有效。", "2027-08-07"), ("19 กรกฎาคม 2567", "2024-07-19"),
    ("2025 年 1 月 20 日", "2025-01-20"), ("2016년 3월 14일", "2016-03-14"),
    ("(2024년 11월 05일)", "2024-11-05"), ("令和 6 年 12 月 10 日", "2024-12-10"),
    ("2021年05月12", "2021-05-12"), ("2028- 06-14", "2028-06-14"), ("o1 March 2028", "2028-03-01"),
    ("05 August 201.8", "2018-08-05"),
    ("10 Μαΐου 2021", "2021-05-10"), ("17 กุมภาพันธ์ 2568", "2025-02-17"),
  ])
  func readsDates(text: String, date: String) {
    let words = text.split(separator: " ").map(String.init)
    #expect(DateExpression.all(in: words).first?.date?.description == date)
  }

  @Test(arguments: [
    ("Event registration and delegate management services", false),
    ("Date of the first certification of the system", true),
  ])
  func takesAProseLineForNoDateLabel(text: String, says: Bool) {
    #expect(DateMeaning.saysDate(FoldedText.words(text)) == says)
  }

  @Test func takesNoCodeForADate() {
    #expect(DateExpression.all(in: ["2019/58302.1", "12-100-12345", "2013-009"]).isEmpty)
  }
}
