import AssuranceModel
import AssurancePipeline
import Foundation
import Glibc
import Synchronization

/// A whole run on the inputs: time per stage, peak memory, and the digest of everything it wrote.
struct RunMeasure: Measure {
  private static let repetitions = 3

  func figures(on material: BenchMaterial) async throws -> [Figure] {
    var times: [(stage: String, milliseconds: [Double])] = []
    var totals: [Double] = []
    var digests: Set<String> = []
    for repetition in 0..<Self.repetitions {
      let outputs = material.made.appending(
        path: "outputs-\(repetition)", directoryHint: .isDirectory)
      let run = try await run(material.inputs, into: outputs)
      for (stage, milliseconds) in run.stages {
        if let index = times.firstIndex(where: { $0.stage == stage }) {
          times[index].milliseconds.append(milliseconds)
        } else {
          times.append((stage, [milliseconds]))
        }
      }
      totals.append(run.stages.map(\.milliseconds).reduce(0, +))
      digests.insert(run.digest)
    }
    let stages = times.map { stage in
      Figure(measure: "run: \(stage.stage)", value: stage.milliseconds.median, unit: "ms")
    }
    return stages + [
      Figure(
        measure: "run: whole", value: totals.median, unit: "ms",
        digest: digests.count == 1 ? digests.joined() : "differs"),
      Figure(measure: "run: peak memory", value: Self.peak(RUSAGE_SELF), unit: "MiB"),
      Figure(
        measure: "run: peak memory of a reader or recogniser", value: Self.peak(RUSAGE_CHILDREN),
        unit: "MiB"),
    ]
  }

  private func run(_ inputs: URL, into outputs: URL) async throws -> (
    stages: [(stage: String, milliseconds: Double)], digest: String
  ) {
    guard let today = CalendarDate(iso: "2026-11-23") else { return ([], "") }
    let marks = Mutex<[(stage: String, at: ContinuousClock.Instant)]>([])
    let clock = ContinuousClock()
    let pipeline = Pipeline(
      RunConfiguration(
        inputs: inputs, outputs: outputs, asOf: nil, today: today, policy: nil,
        jobs: ProcessInfo.processInfo.activeProcessorCount),
      progress: { progress in
        if case .stage(let stage) = progress { marks.withLock { $0.append((stage, clock.now)) } }
      })
    let folder = try await pipeline.run().folder
    let end = clock.now
    let starts = marks.withLock { $0 }
    let ends = starts.dropFirst().map(\.at) + [end]
    return (
      zip(starts, ends).map { ($0.stage, ($1 - $0.at).milliseconds) },
      // The manifest holds the digest of every other file.
      shortDigest(try Data(contentsOf: folder.appending(path: "manifest.json")))
    )
  }

  /// Mebibytes that this process, or the largest of its ended children, had in memory at most.
  private static func peak(_ who: __rusage_who) -> Double {
    var usage = rusage()
    guard unsafe getrusage(who.rawValue, &usage) == 0 else { return 0 }
    return Double(usage.ru_maxrss) / 1_024
  }
}
