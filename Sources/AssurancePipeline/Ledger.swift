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
      }
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
    return migrator
  }

  private func attempt<Value>(_ body: () throws -> Value) throws(PipelineError) -> Value {
    do { return try body() } catch { throw .ledger(path: path, reason: "\(error)") }
  }
}
