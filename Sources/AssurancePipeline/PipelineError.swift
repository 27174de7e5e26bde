/// Why a run cannot go on. Each case owns its exit status and tells the operator what to do.
package enum PipelineError: Error, Hashable, Sendable {
  /// The inputs folder or its register is missing or cannot be used.
  case inputsUnusable(path: String, reason: String, remedy: String)
  /// `policy.yaml` says something that cannot be meant.
  case policyUnusable(path: String, line: Int?, reason: String, remedy: String)
  /// A file of the outputs could not be written.
  case cannotWrite(path: String, reason: String)
  /// The place to publish to is not one that may be replaced.
  case destinationRefused(path: String, reason: String)
  /// Another run is at work on the same outputs.
  case locked(path: String)
  /// `assure-reader` or `assure-recogniser` is not beside `assure`.
  case workerMissing(path: String)
  /// A finished run is not what its manifest says.
  case verificationFailed(run: String, differences: [String])
  /// The history could not be opened or written.
  case ledger(path: String, reason: String)

  /// The exit status that `interfaces.md` gives to the case.
  package var exitStatus: Int32 {
    switch self {
    case .inputsUnusable, .policyUnusable, .verificationFailed: 3
    case .cannotWrite, .destinationRefused, .ledger: 4
    case .locked: 5
    case .workerMissing: 70
    }
  }
}

extension PipelineError: CustomStringConvertible {
  /// What happened, where, and what to type.
  package var description: String {
    switch self {
    case .inputsUnusable(let path, let reason, let remedy):
      "\(path): \(reason)\n  \(remedy)"
    case .policyUnusable(let path, let line, let reason, let remedy):
      "\(path)\(line.map { ":\($0)" } ?? ""): \(reason)\n  \(remedy)"
    case .cannotWrite(let path, let reason):
      "\(path): cannot be written: \(reason)\n  Check the folder's rights and free space, then run again; the last good pack is untouched."
    case .destinationRefused(let path, let reason):
      "\(path): nothing is published there, because \(reason)\n  Name a folder that is not there yet or is empty, such as `assure publish --to /srv/intranet/vendor-assurance`."
    case .locked(let path):
      "\(path): another run holds the lock\n  Wait for it to end. A lock never outlives its run, so there is nothing to delete."
    case .workerMissing(let path):
      "\(path): the program is not there\n  Run `make build`, which puts it beside assure."
    case .verificationFailed(let run, let differences):
      "\(run): the run is not what its manifest says\n"
        + differences.map { "  \($0)" }.joined(separator: "\n")
    case .ledger(let path, let reason):
      "\(path): the history cannot be used: \(reason)\n  Move the file away to begin a new history, then run again."
    }
  }
}
