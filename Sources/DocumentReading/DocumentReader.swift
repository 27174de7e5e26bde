package import AssuranceModel
import Foundation

/// Any file to pages of words and tables: picks the reader by the bytes, and turns each failure into one diagnostic.
///
/// It never guesses meaning, never opens a second file and never follows a link in a document.
///
/// Recognition engines are kept from one document to the next; what is read does not depend on what was read before.
package struct DocumentReader: ~Copyable {
  private var engines = RecognitionEngines()

  package init() {}

  /// The content of the file that a request names, or the diagnostic that says why there is none.
  package mutating func respond(to request: ReadRequest) -> ReadResponse {
    do throws(ReadingFailure) {
      let document = SourceDocument(
        bytes: try Self.bytes(at: request.path), file: request.file, limits: request.limits)
      return try respond(to: document)
    } catch {
      return ReadResponse(content: nil, diagnostics: [error.diagnostic(for: request.file)])
    }
  }

  private mutating func respond(to document: SourceDocument) throws(ReadingFailure) -> ReadResponse
  {
    guard !document.bytes.isEmpty else { throw .emptyFile }
    let mediaType = MediaType.detected(in: document.bytes, named: document.file.path)
    let claim = MediaType.claimed(by: document.file.path)
    guard let reader = FormatReaders.all.first(where: { $0.mediaTypes.contains(mediaType) }) else {
      throw claim == nil ? .unsupportedFormat : .notWhatItsNameSays
    }
    var reading = try reader.read(document, with: &engines)
    if let claim, claim != mediaType {
      reading.diagnostics.append(
        Diagnostic(
          code: "not-what-its-name-says", severity: .warning, file: document.file.path,
          summary: "Content is \(mediaType.rawValue), not \(claim.rawValue) as its name says",
          remedy:
            "Ask the vendor whether this is the file that was meant; it was read as what it is"))
    }
    let content = DocumentContent(mediaType: mediaType, pages: reading.value)
    return ReadResponse(content: content, diagnostics: reading.diagnostics)
  }

  private static func bytes(at path: String) throws(ReadingFailure) -> [UInt8] {
    do {
      return [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    } catch {
      throw .fileUnreadable
    }
  }
}
