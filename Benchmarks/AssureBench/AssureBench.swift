import AssuranceModel
import Foundation

/// Measures stages in process, and prints a JSON object a figure: the half of `make bench` that is ours.
///
/// In: the inputs of a run, and a folder with the made material that the peers are given too. Out: figures and digests
/// on standard output. It never judges: `Benchmarks/bench.py` puts the figures beside those of the peers. With `--papers`
/// it lists the features of a labelled set instead, to fit weights to.
@main
struct AssureBench {
  static func main() async {
    let arguments = CommandLine.arguments
    guard arguments.count == 3 else {
      FileHandle.standardError.write(
        Data("usage: assure-bench INPUTS MATERIAL | --papers SET\n".utf8))
      exit(2)
    }
    if arguments[1] == "--papers" {
      do {
        let set = URL(filePath: arguments[2], directoryHint: .isDirectory)
        for line in try await PaperListing.lines(of: set) { print(line) }
      } catch {
        fail(error)
      }
      return
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

  private static func fail(_ error: any Error) -> Never {
    FileHandle.standardError.write(Data("assure-bench: \(error)\n".utf8))
    exit(70)
  }
}
