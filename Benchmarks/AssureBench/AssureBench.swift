import AssuranceModel
import Foundation
import Recognition

/// Measures stages in process, and prints a JSON object a figure: the half of `make bench` that is ours.
///
/// In: the inputs of a run, and a folder with the made material that the peers are given too. Out: figures and digests
/// on standard output. It never judges: `Benchmarks/bench.py` puts the figures beside those of the peers. With `--papers`
/// or `--standards` it lists the features of a labelled set instead, to fit weights to.
@main
struct AssureBench {
  static func main() async {
    let arguments = CommandLine.arguments
    guard arguments.count == 3 else {
      FileHandle.standardError.write(
        Data("usage: assure-bench INPUTS MATERIAL | --papers SET | --standards SET\n".utf8))
      exit(2)
    }
    do {
      if let lines = try await listing(arguments[1], of: arguments[2]) {
        for line in lines { print(line) }
        return
      }
    } catch {
      fail(error)
    }
    let material = BenchMaterial(
      inputs: URL(filePath: arguments[1], directoryHint: .isDirectory),
      made: URL(filePath: arguments[2], directoryHint: .isDirectory))
    do {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      for measure in Measures.all {
        for figure in try await measure.figures(on: material) {
          print(String(decoding: try encoder.encode(figure), as: UTF8.self))
        }
      }
    } catch {
      fail(error)
    }
  }

  /// The features of a labelled set; nil where an argument asks for none.
  private static func listing(_ option: String, of path: String) async throws -> [String]? {
    let set = URL(filePath: path, directoryHint: .isDirectory)
    switch option {
    case "--papers":
      return try await PaperListing.lines(of: set) { PaperFeatures.names(of: $0) }
    case "--standards":
      return try await PaperListing.lines(of: set) { content in
        StandardFeature.values(of: content).map { values in
          Dictionary(uniqueKeysWithValues: values.map { ($0.key.rawValue, $0.value) })
        }
      }
    default:
      return nil
    }
  }

  private static func fail(_ error: any Error) -> Never {
    FileHandle.standardError.write(Data("assure-bench: \(error)\n".utf8))
    exit(70)
  }
}
