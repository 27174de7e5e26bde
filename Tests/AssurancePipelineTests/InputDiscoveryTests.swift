import AssuranceModel
import AssurancePipeline
import Foundation
import Testing

@Suite struct InputDiscoveryTests {
  @Test func listsDocumentsByPathWithDigestAndTypeFromTheBytes() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    try folder.write("%PDF-1.7\n", to: "documents/b/contract.txt")
    try folder.write("abc", to: "documents/a/notes.txt")
    try folder.write("x", to: "documents/a/.DS_Store")
    try folder.write("x", to: "documents/a/~$notes.docx")
    let found = try InputDiscovery.documents(in: folder.url)
    #expect(found.value.map(\.path) == ["documents/a/notes.txt", "documents/b/contract.txt"])
    #expect(found.value.map(\.mediaType) == [.plainText, .pdf])
    // SHA-256 of "abc" from FIPS 180-2, appendix B.1.
    #expect(
      found.value.first?.digest.rawValue
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(found.diagnostics.isEmpty)
  }

  @Test func followsNoLink() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    try folder.write("abc", to: "documents/a/notes.txt")
    try FileManager.default.createSymbolicLink(
      atPath: folder.url.appending(path: "documents/a/passwd").path,
      withDestinationPath: "/etc/passwd")
    let found = try InputDiscovery.documents(in: folder.url)
    #expect(found.value.map(\.path) == ["documents/a/notes.txt"])
    #expect(found.diagnostics.map(\.code) == ["not-a-file"])
    #expect(found.diagnostics.map(\.file) == ["documents/a/passwd"])
  }

  @Test func saysWhatIsMissingWithoutADocumentsFolder() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let url = folder.url
    #expect {
      try InputDiscovery.documents(in: url)
    } throws: { error in
      (error as? PipelineError)?.exitStatus == 3 && "\(error)".contains("documents")
    }
  }
}
