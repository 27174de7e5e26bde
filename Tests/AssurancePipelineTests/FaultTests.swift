import AssuranceModel
import AssurancePipeline
import Foundation
import Glibc
import Testing

@Suite struct FaultTests {
  /// A small folder of inputs: one vendor with one contract.
  private func writeInputs(to folder: ScratchFolder, contract: String) throws {
    try folder.write("id,legal_name\nacme,Acme Ltd\n", to: "inputs/vendors.csv")
    try folder.write("as_of: 2026-11-23\n", to: "inputs/policy.yaml")
    try folder.write(contract, to: "inputs/documents/acme/contract.md")
  }

  private func run(_ folder: ScratchFolder) throws -> Program {
    try Program([
      "run", "--inputs", folder.url.appending(path: "inputs").path, "--outputs",
      folder.url.appending(path: "outputs").path,
    ])
  }

  @Test func leavesTheLastGoodPackWhenARunIsKilled() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    try writeInputs(to: folder, contract: "# Agreement\n\nNothing.\n")
    #expect(try run(folder).status == 0)
    let current = folder.url.appending(path: "outputs/current")
    let before = current.resolvingSymlinksInPath()
    try FileManager.default.copyItem(
      at: Checkout.inputs.appending(path: "documents"),
      to: folder.url.appending(path: "inputs/documents/sample"))
    let process = try Program.start(
      [
        "run", "--inputs", folder.url.appending(path: "inputs").path, "--outputs",
        folder.url.appending(path: "outputs").path,
      ], streamsIn: folder.url)
    // Blocks the thread, as a sleeping task may wake after the run has ended when other tests are busy.
    usleep(400_000)
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    #expect(current.resolvingSymlinksInPath() == before)
    #expect(try Program(["verify", current.path]).status == 0)
    // The lock went with the run, so the next night is not blocked.
    try FileManager.default.removeItem(at: folder.url.appending(path: "inputs/documents/sample"))
    #expect(try run(folder).status == 0)
  }

  @Test func refusesASecondRunOnTheSameOutputs() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    try writeInputs(to: folder, contract: "# Agreement\n")
    try folder.write("", to: "outputs/.lock")
    let lock = unsafe open(folder.url.appending(path: "outputs/.lock").path, O_RDWR)
    defer { close(lock) }
    #expect(flock(lock, LOCK_EX | LOCK_NB) == 0)
    let program = try run(folder)
    #expect(program.status == 5)
    #expect(program.errors.contains("another run"))
  }

  @Test func exitsWithOneOnlyForFindingsThatWereAskedFor() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    try writeInputs(
      to: folder,
      contract: """
        # Master Services Agreement

        This Agreement is made between Acme Ltd (the Supplier) and Buyer AG (the Customer).

        1. The Supplier is ISO 27001 certified.

        2. This Agreement is governed by the laws of England.
        """)
    #expect(try run(folder).status == 0)
    let strict = try Program([
      "run", "--fail-on", "low", "--inputs", folder.url.appending(path: "inputs").path,
      "--outputs", folder.url.appending(path: "outputs").path,
    ])
    #expect(strict.status == 1)
  }

  @Test func noticesThatAFinishedPackWasChanged() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    try writeInputs(to: folder, contract: "# Agreement\n")
    #expect(try run(folder).status == 0)
    let current = folder.url.appending(path: "outputs/current")
    #expect(try Program(["verify", current.path]).status == 0)
    let markdown = current.appending(path: "portfolio.md")
    try (Data(contentsOf: markdown) + Data("more".utf8)).write(to: markdown)
    let program = try Program(["verify", current.path])
    #expect(program.status == 3)
    #expect(program.errors.contains("portfolio.md"))
  }

  @Test func remembersTheStandingOfTheNightBefore() async throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    try writeInputs(to: folder, contract: "# Agreement\n\nNothing is said.\n")
    let inputs = folder.url.appending(path: "inputs")
    let outputs = folder.url.appending(path: "outputs")
    let first = try await Pack(inputs: inputs, outputs: outputs)
    #expect(try first.vendor("acme").previousStanding == nil)
    let digests = try first.digests()
    try FileManager.default.removeItem(at: inputs.appending(path: "documents/acme/contract.md"))
    let second = try await Pack(inputs: inputs, outputs: outputs)
    #expect(
      try second.vendor("acme").previousStanding
        == first.vendor("acme").assessment.standing.standing)
    // Looking back at the first night again must not show the second as its past.
    try writeInputs(to: folder, contract: "# Agreement\n\nNothing is said.\n")
    #expect(try await Pack(inputs: inputs, outputs: outputs).digests() == digests)
  }

  @Test func givesEachBrokenDocumentOneDiagnosticAndChangesNothingElse() async throws {
    let pack = try await SamplePack.shared
    let broken = pack.report.diagnostics.filter { $0.file.hasPrefix("documents/") }
    #expect(
      broken.map(\.code).sorted() == ["not-what-its-name-says", "pdf-damaged", "pdf-encrypted"])
    #expect(Set(broken.map(\.file)).count == 3)
    #expect(broken.allSatisfy { !$0.summary.isEmpty && !$0.remedy.isEmpty })
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let inputs = folder.url.appending(path: "inputs")
    try FileManager.default.copyItem(at: Checkout.inputs, to: inputs)
    for diagnostic in broken {
      try FileManager.default.removeItem(at: inputs.appending(path: diagnostic.file))
    }
    let without = try await Pack(inputs: inputs, outputs: folder.url.appending(path: "outputs"))
    #expect(without.report.diagnostics.allSatisfy { !$0.file.hasPrefix("documents/") })
    for (one, other) in zip(pack.report.vendors, without.report.vendors) {
      #expect(one.assessment == other.assessment, "\(one.record.vendor.id)")
      #expect(one.scorecard == other.scorecard)
    }
  }
}
