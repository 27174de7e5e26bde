import AssuranceModel
import AssuranceTesting
import Normalisation
import Testing

@Suite struct VendorJoiningTests {
  private let tables = [
    "vendors.csv": """
    id,legal_name,aliases
    aldermoor,Aldermoor Cloud Ltd,Aldermoor;Old Alder Ltd
    brackwell,Brackwell Payroll GmbH,
    cedarline,Cedarline Süd S.A.,
    """
  ]

  private func certificates(of vendor: String, in records: [VendorRecord]) -> [String] {
    records.first { $0.vendor.id == vendor }?.certificates.map(\.file.path) ?? []
  }

  @Test func joinsADocumentInAVendorsFolderWhateverNameItGives() {
    let path = "documents/brackwell/c.pdf"
    let result = joined(tables, [.certificate(path, holder: "Aldermoor Cloud Ltd")])
    #expect(certificates(of: "brackwell", in: result.value.records) == [path])
    #expect(certificates(of: "aldermoor", in: result.value.records).isEmpty)
    #expect(result.value.unmatched.isEmpty)
  }

  @Test(arguments: [
    ("ALDERMOOR CLOUD LIMITED", "aldermoor"), ("Old Alder Limited", "aldermoor"),
    ("Brackwell Payroll, Hauptstrasse 12, Bonn", "brackwell"),
    ("Cedarline Sued SA", "cedarline"), ("CEDARLINE SUD, S.A.", "cedarline"),
    ("Payroll Holding trading as Brackwell Payroll GmbH", "brackwell"),
  ])
  func joinsAnUnsortedDocumentByItsHoldersName(_ holder: String, _ vendor: String) {
    let path = "documents/unsorted/scan 7.pdf"
    let result = joined(tables, [.certificate(path, holder: holder)])
    #expect(certificates(of: vendor, in: result.value.records) == [path])
    #expect(result.value.unmatched.isEmpty)
  }

  @Test(arguments: [
    "Aldermoor Cloud Holding Ltd", "Brackwell Pensions GmbH", "Alder", "Unknown Company Inc",
  ])
  func leavesASistersOrAStrangersDocumentUnmatched(_ holder: String) {
    let path = "documents/unsorted/c.pdf"
    let result = joined(tables, [.certificate(path, holder: holder)])
    #expect(result.value.unmatched.map(\.file.path) == [path])
    #expect(result.value.unmatched.first?.holder.value == holder)
    #expect(result.value.records.allSatisfy { $0.documentCount == 0 })
  }

  @Test func leavesADocumentUnmatchedThatNamesNobody() {
    let result = joined(tables, [.certificate("documents/unsorted/c.pdf", holder: nil)])
    #expect(result.value.unmatched.map(\.holder) == [.notStated])
  }

  @Test func joinsNoDocumentByANameThatTwoVendorsHave() {
    let twins = ["vendors.csv": "id,legal_name\none,Twin Ltd\ntwo,Twin GmbH\n"]
    let result = joined(twins, [.certificate("documents/unsorted/c.pdf", holder: "Twin")])
    #expect(result.value.unmatched.count == 1)
    #expect(result.value.records.allSatisfy { $0.documentCount == 0 })
  }

  @Test func saysWhichVendorAFoldersNameProbablyMeans() throws {
    let documents = ["a", "b"].map { name in
      RecognisedDocument.certificate("documents/aldermor/\(name).pdf", holder: nil)
    }
    let result = joined(tables, documents)
    // One diagnostic a folder, however much lies in it.
    let diagnostic = try #require(result.diagnostics.first)
    #expect(result.diagnostics.count == 1)
    #expect(diagnostic.code == "unknown-folder")
    #expect(diagnostic.file == "documents/aldermor")
    #expect(diagnostic.remedy.contains("Did you mean `aldermoor`"))
  }

  @Test func proposesNoVendorForAFolderThatIsLikeNone() throws {
    let result = joined(tables, [.certificate("documents/zzz/c.pdf", holder: nil)])
    let diagnostic = try #require(result.diagnostics.first)
    #expect(!diagnostic.remedy.contains("Did you mean"))
  }

  @Test func countsCopiesOfOneFileOnce() throws {
    let first = RecognisedDocument.certificate("documents/brackwell/a.pdf", holder: "B")
    let copy = RecognisedDocument(
      file: .test("documents/brackwell/b.pdf", digest: first.file.digest.rawValue), pages: 1,
      kind: first.kind, kindConfidence: first.kindConfidence, body: first.body, diagnostics: [])
    let result = joined(tables, [copy, first])
    #expect(
      certificates(of: "brackwell", in: result.value.records) == ["documents/brackwell/a.pdf"])
    #expect(result.diagnostics.map(\.code) == ["copy"])
    #expect(result.diagnostics.map(\.file) == ["documents/brackwell/b.pdf"])
  }

  @Test func putsTheCertificateThatLastsLongestFirst() {
    let result = joined(
      tables,
      [
        .certificate("documents/brackwell/a.pdf", holder: nil),
        .certificate("documents/brackwell/b.pdf", holder: nil, expiry: "2025-01-01"),
        .certificate("documents/brackwell/c.pdf", holder: nil, expiry: "2028-01-01"),
      ])
    #expect(
      certificates(of: "brackwell", in: result.value.records).map { $0.suffix(5) }
        == ["c.pdf", "b.pdf", "a.pdf"])
  }

  @Test func keepsWhatCouldNotBeReadWithItsVendor() {
    let file = InputFile.test("documents/brackwell/x.pdf", digest: "x")
    let unreadable = RecognisedDocument(
      file: file, pages: nil, kind: .unreadable, kindConfidence: .certain, body: .none,
      diagnostics: [])
    let result = joined(tables, [unreadable])
    let record = result.value.records.first { $0.vendor.id == "brackwell" }
    #expect(record?.unreadableDocuments == [file])
    #expect(record?.documentCount == 1)
  }
}
