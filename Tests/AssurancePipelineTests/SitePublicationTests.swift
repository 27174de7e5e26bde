import AssurancePipeline
import Foundation
import Glibc
import Testing

@Suite struct SitePublicationTests {
  /// Outputs with one finished run on a small folder of inputs.
  private func makeRun(in folder: ScratchFolder, contract: String) async throws -> Pack {
    try folder.write("id,legal_name\nacme,Acme Ltd\n", to: "inputs/vendors.csv")
    try folder.write("as_of: 2026-11-23\n", to: "inputs/policy.yaml")
    try folder.write(contract, to: "inputs/documents/acme/contract.md")
    try FileManager.default.createDirectory(
      at: folder.url.appending(path: "web"), withIntermediateDirectories: true)
    return try await Pack(
      inputs: folder.url.appending(path: "inputs"), outputs: folder.url.appending(path: "outputs"))
  }

  private func publish(_ folder: ScratchFolder, to name: String = "web/pack") throws -> Program {
    try Program(arguments(folder, to: folder.url.appending(path: name).path))
  }

  private func arguments(_ folder: ScratchFolder, to path: String) -> [String] {
    ["publish", "--outputs", folder.url.appending(path: "outputs").path, "--to", path]
  }

  /// The files of what is served, by path, with their bytes.
  private func served(_ folder: ScratchFolder, at name: String = "web/pack") throws -> [String:
    Data]
  {
    try Self.files(of: folder.url.appending(path: name).resolvingSymlinksInPath())
  }

  private static func files(of folder: URL) throws -> [String: Data] {
    var files: [String: Data] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
      files[path] = try Data(contentsOf: folder.appending(path: path))
    }
    return files
  }

  /// What lies beside the link, the link included.
  private func entries(_ folder: ScratchFolder) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.url.appending(path: "web").path)
      .sorted()
  }

  @Test func publishesTheWholeSiteAndNothingElse() async throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let pack = try await makeRun(in: folder, contract: "# Agreement\n")
    let program = try publish(folder)
    #expect(program.status == 0)
    #expect(program.output.contains("web/pack"))
    let site = try Self.files(of: pack.folder.appending(path: "site"))
    #expect(site.count > 5)
    #expect(try served(folder) == site)
  }

  @Test func replacesWhatIsServedAndKeepsOneEarlierSiteForOpenPages() async throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    _ = try await makeRun(in: folder, contract: "# Agreement\n")
    #expect(try publish(folder).status == 0)
    let first = try served(folder)
    let pack = try await makeRun(in: folder, contract: "# Agreement\n\nThe end.\n")
    for _ in 0..<3 { #expect(try publish(folder).status == 0) }
    #expect(try served(folder) == Self.files(of: pack.folder.appending(path: "site")))
    #expect(try served(folder) != first)
    // The link, the site that is served, and the one before.
    #expect(try entries(folder).count == 3)
  }

  @Test func takesAnEmptyFolderForItsPlace() async throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    _ = try await makeRun(in: folder, contract: "# Agreement\n")
    try FileManager.default.createDirectory(
      at: folder.url.appending(path: "web/pack"), withIntermediateDirectories: true)
    #expect(try publish(folder, to: "web/pack/").status == 0)
    #expect(try served(folder).keys.contains("index.html"))
  }

  @Test func refusesWhatItDidNotMakeAndLeavesItAlone() async throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    _ = try await makeRun(in: folder, contract: "# Agreement\n")
    try folder.write("ours", to: "web/pack/index.html")
    try folder.write("a file", to: "web/file")
    try FileManager.default.createSymbolicLink(
      atPath: folder.url.appending(path: "web/link").path, withDestinationPath: "pack")
    for name in ["web/pack", "web/file", "web/link", "outputs/current/site/more", "outputs/runs/x"]
    {
      let program = try publish(folder, to: name)
      #expect(program.status == 4, "\(name)")
      #expect(program.errors.contains("assure publish --to"), "\(program.errors)")
    }
    #expect(try served(folder) == ["index.html": Data("ours".utf8)])
    #expect(try entries(folder) == ["file", "link", "pack"])
  }

  @Test func exitsWithFourWhereItCannotWriteAndSaysWhere() async throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    _ = try await makeRun(in: folder, contract: "# Agreement\n")
    // Nobody can write to /proc, not even the system's administrator.
    for place in ["/proc/pack", folder.url.appending(path: "unmounted/share/pack").path] {
      let program = try Program(arguments(folder, to: place))
      #expect(program.status == 4)
      let parent = URL(filePath: place).deletingLastPathComponent().path
      #expect(program.errors.contains(parent))
    }
  }

  @Test func exitsWithThreeWithoutARunAndSaysWhatToType() throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    try FileManager.default.createDirectory(
      at: folder.url.appending(path: "web"), withIntermediateDirectories: true)
    let without = try publish(folder)
    #expect(without.status == 3)
    #expect(without.errors.contains("make"))
  }

  @Test func keepsTheLastGoodSiteWhenTheRunIsDamaged() async throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    _ = try await makeRun(in: folder, contract: "# Agreement\n")
    #expect(try publish(folder).status == 0)
    let (good, beside) = (try served(folder), try entries(folder))
    let pack = try await makeRun(in: folder, contract: "# Agreement\n\nThe end.\n")
    let page = pack.folder.appending(path: "site/vendors.html")
    try Data("half a pa".utf8).write(to: page)
    let changed = try publish(folder)
    #expect(changed.status == 3)
    #expect(changed.errors.contains("vendors.html"))
    try FileManager.default.removeItem(at: page)
    #expect(try publish(folder).status == 3)
    #expect(try served(folder) == good)
    #expect(try entries(folder) == beside)
  }

  @Test func waitsForNoRunThatIsAtWork() async throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    _ = try await makeRun(in: folder, contract: "# Agreement\n")
    let lock = unsafe open(folder.url.appending(path: "outputs/.lock").path, O_RDWR)
    defer { close(lock) }
    #expect(flock(lock, LOCK_EX | LOCK_NB) == 0)
    #expect(try publish(folder).status == 5)
    #expect(try entries(folder).isEmpty)
  }

  @Test func showsAWholeSiteWheneverItIsKilled() async throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let pack = try await makeRun(in: folder, contract: "# Agreement\n")
    let whole = try Self.files(of: pack.folder.appending(path: "site"))
    #expect(try publish(folder).status == 0)
    for delay in stride(from: 2, through: 50, by: 3) {
      let process = try Program.start(
        arguments(folder, to: folder.url.appending(path: "web/pack").path), streamsIn: folder.url)
      usleep(useconds_t(delay * 1_000))
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      #expect(try served(folder) == whole, "after \(delay) ms")
    }
    // What the killed ones left is gone after the next that ends.
    #expect(try publish(folder).status == 0)
    #expect(try entries(folder).count <= 3)
  }
}
