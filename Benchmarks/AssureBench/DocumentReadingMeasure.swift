import AssuranceModel
import AssurancePipeline
import Foundation

/// Files to pages, words and boxes through one reader process, its start and the passing on included.
struct DocumentReadingMeasure: Measure {
  private static let repetitions = 3

  func figures(on material: BenchMaterial) async throws -> [Figure] {
    let all = try InputDiscovery.documents(in: material.inputs).value
      .filter { $0.mediaType == .pdf }
    // Scans would measure the optical recognition, and broken files nothing.
    let texts = try await read(all, in: material.inputs).compactMap { file, content in
      let hasText = content?.pages.allSatisfy { $0.source == .text } ?? false
      return hasText ? file : nil
    }
    let table = InputDiscovery.file(at: "table.xlsx", in: material.made).value.map { [$0] } ?? []
    let empty = InputDiscovery.file(at: "empty.xlsx", in: material.made).value.map { [$0] } ?? []
    return [
      try await figure("read \(texts.count) PDF files with text", texts, in: material.inputs),
      try await figure("read a sheet of 100 000 rows", table, in: material.made),
      try await figure("read a sheet of a million empty rows", empty, in: material.made),
    ]
  }

  private func figure(_ name: String, _ files: [InputFile], in folder: URL) async throws -> Figure {
    let (milliseconds, contents) = try await Stopwatch.median(of: Self.repetitions) {
      try await read(files, in: folder)
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let data = try contents.map { try encoder.encode($0.content) }.reduce(Data(), +)
    return Figure(
      measure: name, value: milliseconds, unit: "ms", digest: shortDigest(data),
      files: files.map(\.path))
  }

  private func read(_ files: [InputFile], in folder: URL) async throws -> [(
    file: InputFile, content: DocumentContent?
  )] {
    try await WorkerPool(width: 1).read(files, in: folder) { file, response in
      (file: file, content: response.content)
    }
  }
}
