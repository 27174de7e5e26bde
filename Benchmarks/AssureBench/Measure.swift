import AssurancePipeline
import Crypto
import Foundation

/// One thing that is measured, in a file of its own and with a line in `Measures`.
protocol Measure: Sendable {
  /// Runs what is measured, and tells what it took.
  func figures(on material: BenchMaterial) async throws -> [Figure]
}

/// All measures; the run comes first, as the process's peak memory is the run's then.
enum Measures {
  static let all: [any Measure] = [
    RunMeasure(), RecognitionMeasure(), ClauseMeasure(), DocumentReadingMeasure(),
    WorkbookWritingMeasure(), MarkdownMeasure(), SimulationMeasure(),
  ]
}

/// What is measured on.
struct BenchMaterial: Sendable {
  /// The inputs of a run.
  let inputs: URL
  /// Made files, the same for ours and for the peers: workbooks, `prose.md`, contracts; results are put beside them.
  let made: URL
}

/// One measured figure.
struct Figure: Encodable {
  /// Its name, by which a peer's figure is found.
  let measure: String
  let value: Double
  /// `ms`, `MiB`, `count`, `times`, or another unit that is printed as it stands.
  let unit: String
  /// First digits of the SHA-256 of what was made; empty where nothing is.
  var digest = ""
  /// The files that it was measured on, for the peers; empty where it is known.
  var files: [String] = []
}

/// Milliseconds of a piece of work.
enum Stopwatch {
  /// The median of some repetitions, and the last result.
  static func median<Result>(of count: Int, _ work: () async throws -> Result) async rethrows -> (
    milliseconds: Double, result: Result
  ) {
    var times: [Double] = []
    let clock = ContinuousClock()
    var start = clock.now
    var result = try await work()
    times.append((clock.now - start).milliseconds)
    for _ in 1..<max(1, count) {
      start = clock.now
      result = try await work()
      times.append((clock.now - start).milliseconds)
    }
    return (times.median, result)
  }
}

extension Duration {
  var milliseconds: Double {
    Double(components.seconds) * 1_000 + Double(components.attoseconds) / 1e15
  }
}

extension [Double] {
  /// The middle value, the lower one of two; 0 of nothing.
  var median: Double { isEmpty ? 0 : sorted()[(count - 1) / 2] }
}

/// The first twelve digits of a SHA-256.
func shortDigest(_ data: Data) -> String {
  SHA256.hash(data: data).prefix(6).map { byte in
    let digits = String(byte, radix: 16)
    return digits.count == 1 ? "0" + digits : digits
  }.joined()
}
