package import AssuranceModel
package import Foundation

/// Everything that a run is told from outside.
package struct RunConfiguration: Sendable {
  /// Folder with `vendors.csv` and `documents/`.
  package var inputs: URL
  /// Folder that receives `runs/`, `current` and `ledger.sqlite`.
  package var outputs: URL
  /// Overrides the policy's own as-of date.
  package var asOf: CalendarDate?
  /// The day on which the command was typed, for policies without an as-of date.
  package var today: CalendarDate
  /// The buyer's policy; `inputs/policy.yaml` when nil.
  package var policy: URL?
  /// Number of reader processes.
  package var jobs: Int

  package init(
    inputs: URL, outputs: URL, asOf: CalendarDate?, today: CalendarDate, policy: URL?, jobs: Int
  ) {
    self.inputs = inputs
    self.outputs = outputs
    self.asOf = asOf
    self.today = today
    self.policy = policy
    self.jobs = jobs
  }
}

/// What a run tells while it works.
package enum Progress: Hashable, Sendable {
  /// A stage begins.
  case stage(String)
  /// So many documents are done, this one last.
  case documents(done: Int, total: Int, path: String)
}

/// Receives progress, from any thread.
package typealias ProgressObserver = @Sendable (Progress) -> Void
