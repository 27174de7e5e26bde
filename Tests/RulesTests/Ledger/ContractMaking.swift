import AssuranceModel
import Rules

/// A contract of one file that makes some promises, as recognition would hand it on.
struct ContractMaking {
  private var readings: [ClauseTag: ClauseReading] = [:]
  private let file: String

  init(_ file: String = "msa.docx") { self.file = file }

  /// The contract with one more promise in some words.
  func promising(
    _ tag: ClauseTag, _ words: String = "the Supplier shall",
    _ parameters: ClauseParameters = ClauseParameters()
  ) -> ContractMaking {
    var other = self
    other.readings[tag] = ClauseReading(
      tag: tag, verdict: .present, confidence: .certain,
      citation: Citation(file: file, paragraph: 7, quote: words), parameters: parameters)
    return other
  }

  /// The contract with a term that could not be read.
  func leavingOpen(_ tag: ClauseTag) -> ContractMaking {
    var other = self
    other.readings[tag] = ClauseReading(
      tag: tag, verdict: .undetermined, confidence: Confidence(0.5), citation: nil)
    return other
  }

  var contract: Contract {
    Contract(
      clauses: ClauseTag.allCases.map { tag in
        readings[tag]
          ?? ClauseReading(tag: tag, verdict: .absent, confidence: .certain, citation: nil)
      }, draftingFailures: [], mentionsISO27001: true)
  }

  /// The ledger's line of a term for the vendor of `Build`, who buys `services` and is certified.
  func line(_ tag: ClauseTag, services: [Service] = [Build.service()]) -> CommitmentStatus? {
    lines(services: services).first { $0.tag == tag }
  }

  func lines(services: [Service] = [Build.service()]) -> [CommitmentStatus] {
    var record = Build.record(Build.certificate(), services: services)
    record.contracts = [.example(file, contract)]
    return CommitmentLedger.lines(for: record, policy: policy, asOf: Build.asOf)
  }
}
