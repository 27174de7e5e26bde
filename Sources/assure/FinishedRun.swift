import AssurancePipeline
import Foundation

/// What a finished run said, by its `portfolio.json`.
struct FinishedRun: Decodable {
  /// One vendor of the run.
  struct Vendor: Decodable {
    struct Citation: Decodable {
      let file: String
      let page: Int?
      let sheet: String?
      let cell: String?
      let quote: String
    }

    struct Search: Decodable {
      let file: String
      let place: String
    }

    struct Reason: Decodable {
      let text: String
      let citations: [Citation]
      /// Nil in packs of version 1.0.0, which had none.
      let searches: [Search]?
    }

    struct Risk: Decodable {
      struct Contribution: Decodable {
        let rule: String
        let points: Int
        let why: String
      }

      let score: Int
      let scoreIfAnsweredWell: Int
      let band: String
      let contributions: [Contribution]
    }

    let id: String
    let name: String
    let standing: String
    let standingReasons: [Reason]
    let risk: Risk?
    let nextActions: [String]
  }

  let vendors: [Vendor]

  /// Reads the run in a folder.
  init(_ folder: URL) throws {
    let url = folder.appending(path: "portfolio.json")
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    do { self = try decoder.decode(FinishedRun.self, from: Data(contentsOf: url)) } catch {
      throw PipelineError.inputsUnusable(
        path: url.path, reason: "the pack cannot be read: \(error)",
        remedy: "Run `assure run` to make it anew.")
    }
  }
}

extension FinishedRun.Vendor {
  /// Standing, reasons, score and next steps as lines for a terminal.
  var explanation: String {
    var lines = ["\(name) (\(id)): \(standing)", ""]
    for reason in standingReasons {
      lines.append("  \(reason.text)")
      for citation in reason.citations {
        let place =
          citation.page.map { ", page \($0)" } ?? citation.cell.map {
            ", \(citation.sheet ?? "") \($0)"
          }
          ?? ""
        lines.append("    \(citation.file)\(place): \"\(citation.quote)\"")
      }
      for search in reason.searches ?? [] {
        lines.append("    \(search.file): \(search.place)")
      }
    }
    if let risk {
      lines += [
        "",
        "  Risk score \(risk.score) (\(risk.band)), \(risk.scoreIfAnsweredWell) if answered well",
      ]
      for contribution in risk.contributions {
        let points = String(contribution.points)
        lines.append(
          "  " + String(repeating: " ", count: max(0, 5 - points.count)) + points
            + "  \(contribution.rule)  \(contribution.why)")
      }
    }
    if !nextActions.isEmpty {
      lines +=
        ["", "  Next:"] + nextActions.enumerated().map { "  \($0.offset + 1). \($0.element)" }
    }
    return lines.joined(separator: "\n")
  }
}
