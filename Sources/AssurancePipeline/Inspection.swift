package import AssuranceModel
import Foundation
import Recognition
import Rendering
import Rules

/// What the program reads from single documents and passages, as `assure inspect` prints it.
package struct Inspection: Sendable {
  private let jobs: Int
  private let calibrating: Bool

  /// Without calibration the confidences are the field readers' own scores.
  package init(jobs: Int, calibrating: Bool = true) {
    self.jobs = jobs
    self.calibrating = calibrating
  }

  /// What stands at some paths, in the order given.
  package struct Reading: Sendable {
    /// One for each path; one that cannot be read says so in its diagnostics.
    package let documents: [RecognisedDocument]
    /// Whether there is a file at every path, readable or not.
    package let hasEveryFile: Bool
  }

  /// The documents at some paths; a path without a file has a document that says so.
  package func documents(at paths: [String]) async throws(PipelineError) -> Reading {
    let folder = URL(
      filePath: FileManager.default.currentDirectoryPath, directoryHint: .isDirectory)
    let found = paths.map { path in (path, InputDiscovery.file(at: path, in: folder)) }
    let workers = try WorkerPool(width: jobs)
    let recognised = await workers.recognise(
      found.compactMap(\.1.value), in: folder, calibrating: calibrating)
    var documents = recognised.makeIterator()
    let inOrder = found.compactMap { path, file in
      file.value == nil
        ? Recognisers.unreadable(
          .missing(path), diagnostics: file.diagnostics.isEmpty ? [.folder(path)] : file.diagnostics
        )
        : documents.next()
    }
    return Reading(
      documents: inOrder, hasEveryFile: found.allSatisfy { Self.isThere($0.1) })
  }

  /// Whether a file was found, or one that is there could not be opened.
  private static func isThere(_ file: Diagnosed<InputFile?>) -> Bool {
    file.value != nil
      || file.diagnostics.contains { !["file-missing", "not-a-file"].contains($0.code) }
  }

  /// One JSON object a document, as `interfaces.md` has it.
  package static func json(_ document: RecognisedDocument) -> String {
    InspectionWriter.line(document)
  }

  /// What is amiss with a contract's clauses on certification, as a compiler prints it; empty for other documents.
  ///
  /// The programme's own policy applies, as no buyer is known.
  package static func remarks(on document: RecognisedDocument, isColoured: Bool) -> String {
    guard case .contract(let contract) = document.body, let none = Currency(rawValue: "XXX") else {
      return ""
    }
    let policy = Policy(reportingCurrency: none)
    let remarks = ClauseLint.remarks(
      on: contract, policy: policy, facts: ClauseFacts(policy: policy))
    return ClauseRemarkText(isColoured: isColoured).text(of: remarks)
  }

  /// A passage of text to recognise clauses in.
  private struct Passage: Decodable {
    let id: String
    let text: String
  }

  /// One JSON object a passage, in the order of the file's lines; `withFeatures` adds what likelihoods are reckoned from.
  package static func passages(
    in file: String, withFeatures: Bool = false
  ) throws(PipelineError) -> [String] {
    let text: String
    do { text = try String(contentsOfFile: file, encoding: .utf8) } catch {
      throw .inputsUnusable(
        path: file, reason: "the file cannot be opened as UTF-8",
        remedy: "Give a file with one JSON object a line.")
    }
    var lines: [String] = []
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    where !line.allSatisfy(\.isWhitespace) {
      let passage: Passage
      do { passage = try JSONDecoder().decode(Passage.self, from: Data(line.utf8)) } catch {
        throw .inputsUnusable(
          path: "\(file):\(number + 1)", reason: "the line is no passage",
          remedy: #"Write {"id": "...", "text": "..."} on each line."#)
      }
      let reading = Passages.read(passage.text)
      lines.append(
        PassageWriter.line(
          id: passage.id, tags: reading.tags, parameters: reading.parameters,
          features: withFeatures ? Passages.features(passage.text) : nil))
    }
    return lines
  }
}

extension Diagnostic {
  /// A folder stands where a document was named.
  fileprivate static func folder(_ path: String) -> Diagnostic {
    Diagnostic(
      code: "file-is-folder", severity: .error, file: path, summary: "Path is a folder",
      remedy: "Name the documents in it, such as `\(path)/*`")
  }
}

extension InputFile {
  /// Stands for a path at which there is no file.
  fileprivate static func missing(_ path: String) -> InputFile {
    InputFile(path: path, size: 0, digest: ContentDigest(rawValue: ""), mediaType: .unknown)
  }
}
