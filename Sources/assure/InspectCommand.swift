import ArgumentParser
import AssuranceModel
import AssurancePipeline
import Foundation

/// `assure inspect`: what is read from single documents, before any buyer comes into it.
struct InspectCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: "Shows what is read from single documents.",
    discussion: """
      Exits with 3 if a path names no file; what is read of the others is printed all the same.

      EXAMPLES
        assure inspect certificate.pdf
        assure inspect contract.docx                    with remarks on its clauses, and better ones
        assure inspect --json *.pdf *.xlsx | jq .kind
        assure inspect --passages clauses.jsonl         clauses in passages: {"id","text"} a line
      """)

  @Argument(help: "Documents of any kind.") var files: [String] = []

  @Flag(help: "Print one JSON object a document.") var json = false

  @Flag(help: "Give the readers' own scores in place of fitted confidences.") var uncalibrated =
    false

  @Option(
    help: ArgumentHelp("Recognise clauses in the passages of a JSON Lines file.", valueName: "file")
  )
  var passages: String?

  @Flag(help: "Give with each passage what the likelihood of its promises is reckoned from.")
  var features = false

  @Option(help: ArgumentHelp("Documents read at a time; else one a core.", valueName: "n"))
  var jobs: Int?

  func validate() throws {
    if files.isEmpty == (passages == nil) {
      throw ValidationError("Name documents, or a file of passages with --passages.")
    }
    if features, passages == nil {
      throw ValidationError("--features goes with --passages.")
    }
  }

  func run() async throws {
    if let passages {
      for line in try Inspection.passages(in: passages, withFeatures: features) { print(line) }
      return
    }
    let inspection = Inspection(
      jobs: jobs ?? ProcessInfo.processInfo.activeProcessorCount, calibrating: !uncalibrated)
    let reading = try await inspection.documents(at: files)
    for document in reading.documents {
      if json {
        print(Inspection.json(document))
        continue
      }
      print(DocumentListing(document).text)
      let remarks = Inspection.remarks(on: document, isColoured: StandardOutput.isTerminal)
      if !remarks.isEmpty { print("\n\(remarks)\n") }
    }
    if !reading.hasEveryFile { throw ExitStatus.inputsUnusable }
  }
}
