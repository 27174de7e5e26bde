import AssuranceModel
import Foundation
import GRDB

/// What earlier nights said, in `outputs/ledger.sqlite`.
///
/// A run remembers which run came before it when it was first made, so that making it again gives the same pack.
struct Ledger {
  private let queue: DatabaseQueue
  private let path: String

  init(at url: URL) throws(PipelineError) {
    path = url.path
    do {
      queue = try DatabaseQueue(path: url.path)
      try Self.migrator.migrate(queue)
    } catch { throw .ledger(path: url.path, reason: "\(error)") }
  }

  /// The standing of each vendor in the run before this one; empty where there is none.
  func standings(before run: Report.Run) throws(PipelineError) -> [String: Standing] {
    try attempt {
      try queue.read { database in
        guard let earlier = try Self.predecessor(of: run, in: database) else { return [:] }
        let rows = try Row.fetchAll(
          database, sql: "SELECT vendor, standing FROM standing WHERE run = ?", arguments: [earlier]
        )
        return rows.reduce(into: [:]) { standings, row in
          standings[row["vendor"]] = Standing(rawValue: row["standing"])
        }
      }
    }
  }

  /// The stage of each savings line in the run before this one, by the line's id; empty where there is none.
  func savingsStages(before run: Report.Run) throws(PipelineError) -> [String: SavingsLine.Stage] {
    try attempt {
      try queue.read { database in
        guard let earlier = try Self.predecessor(of: run, in: database) else { return [:] }
        let rows = try Row.fetchAll(
          database, sql: "SELECT line, stage FROM savings_stage WHERE run = ?",
          arguments: [earlier])
        return rows.reduce(into: [:]) { stages, row in
          stages[row["line"]] = SavingsLine.Stage(rawValue: row["stage"])
        }
      }
    }
  }

  /// Keeps what a run found; a run made again replaces its own lines.
  func record(_ report: Report) throws(PipelineError) {
    let run = report.run
    try attempt {
      try queue.write { database in
        let predecessor = try Self.predecessor(of: run, in: database)
        try database.execute(
          sql: """
            INSERT INTO run (id, as_of, inputs_digest, rules_version, scoring_version, predecessor)
            VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET
              rules_version = excluded.rules_version, scoring_version = excluded.scoring_version
            """,
          arguments: [
            run.id, run.asOf.description, run.inputsDigest.rawValue, run.rulesVersion,
            run.scoringVersion, predecessor,
          ])
        try database.execute(sql: "DELETE FROM standing WHERE run = ?", arguments: [run.id])
        for vendor in report.vendors {
          try database.execute(
            sql: "INSERT INTO standing (run, vendor, standing, score) VALUES (?, ?, ?, ?)",
            arguments: [
              run.id, vendor.record.vendor.id, vendor.assessment.standing.standing.rawValue,
              vendor.scorecard?.score,
            ])
        }
        try Self.record(report.portfolio.commercial.savings?.lines ?? [], of: run, in: database)
      }
    }
  }

  /// Of two lines with one id the later stage is kept: a line that goes back is then seen whichever it is.
  private static func record(
    _ lines: [SavingsSummary.Line], of run: Report.Run, in database: Database
  ) throws {
    try database.execute(sql: "DELETE FROM savings_stage WHERE run = ?", arguments: [run.id])
    for line in lines.map(\.line).sorted(by: { $0.stage.isEarlier(than: $1.stage) }) {
      try database.execute(
        sql: "INSERT OR REPLACE INTO savings_stage (run, line, stage) VALUES (?, ?, ?)",
        arguments: [run.id, line.id, line.stage.rawValue])
    }
  }

  private static func predecessor(of run: Report.Run, in database: Database) throws -> String? {
    if let own = try Row.fetchOne(
      database, sql: "SELECT predecessor FROM run WHERE id = ?", arguments: [run.id])
    {
      return own["predecessor"]
    }
    return try String.fetchOne(
      database,
      sql: "SELECT id FROM run WHERE as_of <= ? ORDER BY as_of DESC, sequence DESC LIMIT 1",
      arguments: [run.asOf.description])
  }

  private static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1") { database in
      try database.execute(
        sql: """
          CREATE TABLE run (
            sequence INTEGER PRIMARY KEY AUTOINCREMENT,
            id TEXT NOT NULL UNIQUE,
            as_of TEXT NOT NULL,
            inputs_digest TEXT NOT NULL,
            rules_version TEXT NOT NULL,
            scoring_version TEXT NOT NULL,
            predecessor TEXT
          );
          CREATE TABLE standing (
            run TEXT NOT NULL REFERENCES run (id),
            vendor TEXT NOT NULL,
            standing TEXT NOT NULL,
            score INTEGER,
            PRIMARY KEY (run, vendor)
          );
          """)
    }
    migrator.registerMigration("savings stages") { database in
      try database.execute(
        sql: """
          CREATE TABLE savings_stage (
            run TEXT NOT NULL REFERENCES run (id),
            line TEXT NOT NULL,
            stage TEXT NOT NULL,
            PRIMARY KEY (run, line)
          );
          """)
    }
    return migrator
  }

  private func attempt<Value>(_ body: () throws -> Value) throws(PipelineError) -> Value {
    do { return try body() } catch { throw .ledger(path: path, reason: "\(error)") }
  }
}
