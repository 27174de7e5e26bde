import AssuranceModel
import AssurancePipeline
import Foundation
import Recognition
import Rendering

/// The recognition part alone: decoded pages to fields, on certificates of one page that have their text.
struct RecognitionMeasure: Measure {
  private static let repetitions = 21

  func figures(on material: BenchMaterial) async throws -> [Figure] {
    let contents = try await Self.certificates(in: material.inputs)
    var medians: [Double] = []
    var answers = ""
    var stated = 0
    for (file, content) in contents {
      let (milliseconds, document) = await Stopwatch.median(of: Self.repetitions) {
        Recognisers.recognise(content, of: file)
      }
      medians.append(milliseconds)
      answers += InspectionWriter.line(document) + "\n"
      if case .certificate(let certificate) = document.body { stated += certificate.statedCount }
    }
    let files = contents.map(\.file.path)
    return [
      Figure(
        measure: "recognise a one-page certificate, median", value: medians.median, unit: "ms",
        digest: shortDigest(Data(answers.utf8)), files: files),
      Figure(
        measure: "recognise a one-page certificate, slowest", value: medians.max() ?? 0,
        unit: "ms"),
      Figure(
        measure: "fields answered of \(contents.count * 10)", value: Double(stated), unit: "count"),
    ]
  }

  /// Certificates of the inputs that have one page with its own text, in the order of their paths.
  private static func certificates(in inputs: URL) async throws -> [(
    file: InputFile, content: DocumentContent
  )] {
    let files = try InputDiscovery.documents(in: inputs).value.filter { $0.mediaType == .pdf }
    let read = try await WorkerPool(width: 2).read(files, in: inputs) { file, response in
      (file: file, content: response.content)
    }
    return read.compactMap { file, content in
      guard let content, content.pages.count == 1, let page = content.pages.first,
        page.source == .text || page.source == .both,
        Recognisers.recognise(content, of: file).kind == .iso27001Certificate
      else { return nil }
      return (file, content)
    }
  }
}

extension Certificate {
  /// How many of the ten single fields that the peer looks for, too, are stated.
  fileprivate var statedCount: Int {
    [
      organisation.value, edition.value?.rawValue, number.value, certificationBody.value,
      accreditationBody.value, scope.value, soaVersion.value, originalIssueDate.value?.description,
      issueDate.value?.description, expiryDate.value?.description,
    ].compactMap { $0 }.count
  }
}
