import AssuranceModel
import AssuranceTesting
import Recognition
import Testing

/// Values beside, between and under the labels of forms in two columns or two languages, and lines spread to both margins.
@Suite struct CertificateColumnsTests {
  @Test func takesTheIssuerBesideTheHolderForNoHolder() throws {
    let read = try DrawnPage.certificate(
      """
                          Certificaat
      Poldercert Nederland B.V. verklaart dat het managementsysteem van
      Stichting Zorgvervoer Lauwersmeer
      voldoet aan de eisen van ISO/IEC 27001:2022
      Toepassingsgebied: Het plannen en uitvoeren van zorgvervoer
      Certificaatnummer: PC-1844
      Uitgiftedatum: 2025-03-01
      Geldig tot: 2028-02-29

      Certificaathouder                       Poldercert Nederland B.V.
      Stichting Zorgvervoer Lauwersmeer       Dijkweg 12
      Havenkade 9                             9291 AB Kollum
      """)
    #expect(read.organisation.value == "Stichting Zorgvervoer Lauwersmeer")
  }

  @Test(arguments: [
    ("v oboru", "in the field of"), ("im Bereich", "in the area of"),
    ("dans le domaine", "in the field of"),
  ])
  func readsTheScopeUnderALeadInTwoLanguages(own: String, other: String) throws {
    let read = try DrawnPage.certificate(
      """
             MCK – Moravský certifikační klub
               CERTIFIKÁT / CERTIFICATE
      Certifikační orgán č. 3071 potvrzuje, že      Certification body No. 3071 confirms that
                   Datové služby Pálava s.r.o.
      má systém podle                               has a system according to
      ČSN EN ISO/IEC 27001:2023                     ČSN EN ISO/IEC 27001:2023

      \(own.padded(to: 46))\(other)

      Provoz datových skladů                        Operation of data stores
      pro vinařské podniky                          for wine growers

      Certifikát č.: MCK 0711/2025                  Certificate No.: MCK 0711/2025

      Platnost do: 14. 4. 2028                      Valid until: 14 April 2028
      """)
    let scope = try #require(read.scope.value)
    #expect(
      scope.hasPrefix("Provoz datových skladů") || scope.hasPrefix("Operation of data stores"))
    #expect(read.certificationBody.value != "No.")
    #expect(read.certificationBody.value?.contains("MCK") != false)
  }

  @Test func readsASentenceWhoseLinesAreSpreadToBothMargins() throws {
    let read = try DrawnPage.certificate(
      """
                          Certificate

      Kestrel    Certification,    Inc.,    a    certification    body,    hereby    attests    that

      Juniper Telehealth Systems, L.P., with its office at 77 Larch Street, Bend, Oregon, operates an

      information     security     management     system     conforming     to     ISO/IEC     27001:2022.

      This    certificate,   number   KC-ISO-4471-02,   was   first   granted   on   December    15,

      2019,    was    renewed    effective    December    15,    2025    and    remains    in    force

      through    December    14,    2028.    It    supersedes    certificate    KC-ISO-4471-01,    which

      lapsed on December 14, 2025.
      """)
    #expect(read.issueDate.value?.description == "2025-12-15")
    #expect(read.expiryDate.value != CalendarDate(year: 2025, month: 12, day: 14))
  }

  @Test func doubtsAHolderThatIsAKnownBody() throws {
    let read = try DrawnPage.certificate(
      "Certificate of Registration\nCertificate holder: SGS Gulf Trading Ltd\n\nwhich\n"
        + DrawnPage.particulars)
    #expect(try #require(read.organisation.evidence).confidence <= Confidence(0.7))
  }

  @Test func doubtsNamesReadWithoutTheMarksOfTheirLetters() throws {
    let page = """
      GIAY CHUNG NHAN
      CERTIFICATE
      Chung nhan he thong quan ly an toan thong tin cua
      CONG TY CO PHAN LUA VANG
      phu hop voi tieu chuan ISO/IEC 27001:2022
      Scope: Online rice trading services
      Certificate number: VN-1234
      Date of issue: 2024-11-01
      Expiry date: 2027-10-31
      """
    let read = try DrawnPage.certificate(page, confidence: Confidence(0.95))
    #expect(read.organisation.evidence.map { $0.confidence <= Confidence(0.7) } != false)
    #expect(read.scope.evidence.map { $0.confidence <= Confidence(0.7) } != false)
  }

  @Test func tellsLabelsUnderTheirValuesThoughHeadingsStandOverParagraphs() throws {
    let read = try DrawnPage.certificate(
      """
      CERTIFICATE
      complies with the requirements of
      ISO/IEC 27001:2022
      Harwell Meters Ltd


      Certified scope
      Meter reading and billing services for water utilities


      58231
      Certificate no.

      2022-08-31
      First issued

      2025-08-31
      Valid from

      2028-08-30
      Valid until
      """)
    #expect(read.number.value == "58231")
    #expect(read.originalIssueDate.value?.description == "2022-08-31")
    #expect(read.issueDate.value?.description == "2025-08-31")
    #expect(read.expiryDate.value?.description == "2028-08-30")
  }
}

extension String {
  /// The text with white space up to a length.
  fileprivate func padded(to length: Int) -> String {
    self + String(repeating: " ", count: max(0, length - count))
  }
}
