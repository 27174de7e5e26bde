import AssuranceModel
import Foundation
import Recognition

/// Contract text to promises: a long contract, the same at a tenth of its length, and texts that mean harm.
struct ClauseMeasure: Measure {
  private static let repetitions = 3

  func figures(on material: BenchMaterial) async throws -> [Figure] {
    let long = try await Self.figure("recognise a contract of 10 MB", "contract.txt", material)
    let short = try await Self.figure("recognise a contract of 1 MB", "contract-1mb.txt", material)
    var figures = [long.figure, short.figure]
    figures.append(
      Figure(
        measure: "10 MB to 1 MB, time a byte", value: long.perByte / short.perByte, unit: "times"))
    for name in ["brackets", "sentence", "definitions"] {
      let hostile = try await Self.figure(name, "hostile-\(name).txt", material)
      figures.append(
        Figure(
          measure: "hostile \(name) to plain, time a byte",
          value: hostile.perByte / short.perByte, unit: "times", digest: hostile.figure.digest))
    }
    return figures
  }

  private static func figure(
    _ measure: String, _ name: String, _ material: BenchMaterial
  ) async throws -> (figure: Figure, perByte: Double) {
    let data = try Data(contentsOf: material.made.appending(path: name))
    let content = content(of: String(decoding: data, as: UTF8.self))
    let file = InputFile(
      path: name, size: data.count, digest: ContentDigest(rawValue: ""), mediaType: .plainText)
    let (milliseconds, recognition) = await Stopwatch.median(of: repetitions) {
      ContractRecogniser().recognise(content, of: file)
    }
    let figure = Figure(
      measure: measure, value: milliseconds, unit: "ms",
      digest: shortDigest(Data("\(String(describing: recognition))".utf8)))
    return (figure, milliseconds / Double(data.count))
  }

  /// The text as the reader hands on plain text: a paragraph for each block of lines.
  private static func content(of text: String) -> DocumentContent {
    let blocks = text.split(separator: "\n\n").map { block in
      Block.paragraph(
        Paragraph(
          lines: block.split(separator: "\n").map { line in
            TextLine(words: line.split(separator: " ").map { Word(String($0)) })
          }))
    }
    return DocumentContent(
      mediaType: .plainText, pages: [Page(number: 1, size: nil, source: .text, blocks: blocks)])
  }
}
