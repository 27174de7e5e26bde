import AssuranceModel
import AssuranceTesting
import Normalisation
import Testing

@Suite struct ReviewerCorrectionTests {
  private static let path = "documents/acme/certificate.pdf"

  private func corrected(_ row: String, expiry: String? = "2027-01-01") -> Diagnosed<
    VendorRecordBuilder.Joined
  > {
    joined(
      [
        "vendors.csv": "id,legal_name\nacme,Acme Ltd\n",
        "reviews.csv": "file,field,value\n\(row)\n",
      ], [.certificate(Self.path, holder: "Acne Ltd", expiry: expiry)])
  }

  private func certificate(_ result: Diagnosed<VendorRecordBuilder.Joined>) throws -> Certificate {
    try #require(result.value.records.first?.certificates.first).body
  }

  @Test func putsTheReviewersWordsBeforeWhatTheMachineSaw() throws {
    let result = corrected("\(Self.path),organisation,Acme Ltd")
    let organisation = try certificate(result).organisation
    #expect(organisation.value == "Acme Ltd")
    #expect(organisation.evidence?.confidence == .certain)
    #expect(organisation.evidence?.citations.map(\.file) == ["reviews.csv", Self.path])
    #expect(organisation.evidence?.citations.last?.quote == "Acne Ltd")
    #expect(result.diagnostics.isEmpty)
  }

  @Test func fillsInADateThatTheMachineDidNotFind() throws {
    let result = corrected("\(Self.path),expiry_date,2028-06-30", expiry: nil)
    #expect(try certificate(result).expiryDate.value == CalendarDate(iso: "2028-06-30"))
    #expect(try certificate(result).expiryDate.evidence?.citations.map(\.cell) == ["A2"])
  }

  @Test(arguments: ["previous_expiry_date", "recertification_audit_date", "revision_date"])
  func fillsInTheOtherDatesOfACycle(field: String) throws {
    let result = corrected("\(Self.path),\(field),2024-06-30")
    let certificate = try certificate(result)
    let dates = [
      certificate.previousExpiryDate, certificate.recertificationAuditDate,
      certificate.revisionDate,
    ]
    #expect(dates.compactMap(\.value) == [CalendarDate(iso: "2024-06-30")])
    #expect(result.diagnostics.isEmpty)
  }

  @Test func correctsTheEdition() throws {
    let result = corrected("\(Self.path),edition,2013")
    #expect(try certificate(result).edition.value == .edition2013)
  }

  @Test func keepsTheRestOfTheDocumentAsItWasRead() throws {
    let result = corrected("\(Self.path),scope,Payroll")
    let filed = try #require(result.value.records.first?.certificates.first)
    #expect(filed.body.expiryDate.value == CalendarDate(iso: "2027-01-01"))
    #expect(filed.extent == ReadExtent(pages: [1]))
  }

  @Test(arguments: [
    ("documents/acme/certificat.pdf,scope,Payroll", "Did you mean \(path)"),
    ("\(path),expiry_date,30.06.2028", "2026-11-23"),
    ("\(path),edition,2019", "2005, 2013 or 2022"),
    ("\(path),expiry_dat,2028-06-30", "Did you mean `expiry_date`"),
  ])
  func refusesWhatItCannotUseAndSaysWhatWouldDo(_ row: String, _ words: String) throws {
    let result = corrected(row)
    let diagnostic = try #require(result.diagnostics.first)
    #expect(diagnostic.code == "correction-unusable")
    #expect(diagnostic.file == "reviews.csv")
    #expect(diagnostic.place == "A2")
    #expect(diagnostic.remedy.contains(words))
    #expect(try certificate(result).scope == .notStated)
    #expect(try certificate(result).organisation.value == "Acne Ltd")
  }

  @Test func refusesToCorrectADocumentThatIsNoCertificate() throws {
    let file = InputFile.test("documents/acme/contract.docx", digest: "c")
    let result = joined(
      [
        "vendors.csv": "id,legal_name\nacme,Acme Ltd\n",
        "reviews.csv": "file,field,value\n\(file.path),scope,Payroll\n",
      ],
      [
        RecognisedDocument(
          file: file, pages: 1, kind: .contract, kindConfidence: .certain,
          body: .contract(
            Contract(clauses: [], draftingFailures: [], mentionsISO27001: false)), diagnostics: [])
      ])
    #expect(result.diagnostics.map(\.code) == ["correction-unusable"])
    #expect(result.value.records.first?.contracts.count == 1)
  }
}
