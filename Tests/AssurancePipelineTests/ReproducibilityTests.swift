import Foundation
import Testing

@Suite struct ReproducibilityTests {
  @Test func givesTheSameBytesTwiceInEveryArtefact() async throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let first = try await SamplePack.shared.digests()
    let second = try await Pack(inputs: Checkout.inputs, outputs: folder.url).digests()
    #expect(first.count > 25)
    #expect(first == second)
  }

  @Test func givesTheSameBytesInAnotherLocaleAndTimeZone() async throws {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let outputs = folder.url.appending(path: "out")
    let process = try Program.start(
      [
        "run", "--quiet", "--inputs", Checkout.inputs.path, "--outputs", outputs.path, "--jobs",
        "1",
      ],
      streamsIn: folder.url,
      environment: ["LC_ALL": "tr_TR.UTF-8", "LANG": "de_DE.UTF-8", "TZ": "Pacific/Kiritimati"])
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    let there = try Pack.digests(in: outputs.appending(path: "current").resolvingSymlinksInPath())
    #expect(there == (try await SamplePack.shared.digests()))
  }
}
