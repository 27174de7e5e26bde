package import AssuranceModel
package import Foundation
import Normalisation
import Rendering
import Reporting
import Rules
import Scoring

/// The run, stage by stage: read this first.
///
///     inputs/ -> discover -> read -> recognise -> normalise -> assess -> score -> simulate -> compose -> render -> publish
///
/// Stages between `read` and `compose` are pure functions over values. The clock, the files, the processes that read and
/// recognise, and the history stay in this target.
package struct Pipeline: Sendable {
  /// What a run made.
  package struct Outcome: Sendable {
    package let report: Report
    /// The run's folder.
    package let folder: URL
    /// Documents found, readable or not.
    package let documents: Int
  }

  private let configuration: RunConfiguration
  private let progress: ProgressObserver

  package init(_ configuration: RunConfiguration, progress: @escaping ProgressObserver) {
    self.configuration = configuration
    self.progress = progress
  }

  /// Runs every stage and publishes the pack, or throws and leaves the last good pack untouched.
  package func run() async throws(PipelineError) -> Outcome {
    let lock = try RunLock(outputs: configuration.outputs)
    let ledger = try Ledger(at: configuration.outputs.appending(path: "ledger.sqlite"))

    progress(.stage("discover"))
    let buyer = try BuyerInputs(configuration)
    let files = try InputDiscovery.documents(in: configuration.inputs)

    progress(.stage("read and recognise"))
    let documents = try await recognised(files.value)

    progress(.stage("normalise"))
    let joined = VendorRecordBuilder.records(tables: buyer.tables, documents: documents)

    progress(.stage("assess and score"))
    let judged = await concurrentMap(joined.value.records, width: configuration.jobs) {
      [policy = buyer.policy, bodies = buyer.tables.bodies, asOf = buyer.asOf] record in
      let assessment = Assessor.assess(record, policy: policy, bodies: bodies, asOf: asOf)
      return (assessment, VendorScorer.score(record, assessment, policy: policy))
    }
    let together = PortfolioAssessor.assess(
      joined.value.records, judged.map(\.0), tables: buyer.tables, policy: buyer.policy,
      asOf: buyer.asOf)

    progress(.stage("simulate"))
    let exposure = await simulated(
      ExposureModel(
        joined.value.records, judged.map(\.0), subprocessors: buyer.tables.subprocessors,
        policy: buyer.policy))

    progress(.stage("compose"))
    let run = runIdentity(of: buyer, files.value)
    let commercial = CommercialPosition.figures(
      of: joined.value.records, judged.map(\.0), tables: buyer.tables, policy: buyer.policy,
      asOf: buyer.asOf, previousStages: try ledger.savingsStages(before: run))
    let report = ReportComposer.compose(
      run: run, policy: buyer.policy, tables: buyer.tables, records: joined.value.records,
      assessments: judged.map(\.0), scorecards: judged.map(\.1), commercial: commercial.value,
      exposure: exposure, together: together, unmatched: joined.value.unmatched,
      diagnostics: buyer.diagnostics + files.diagnostics + documents.flatMap(\.diagnostics)
        + joined.diagnostics + commercial.diagnostics,
      previousStandings: try ledger.standings(before: run), documents: documents,
      rules: RuleCatalogue.reference.entries.map(\.reference))

    progress(.stage("render"))
    let publication = try OutputPublication(outputs: configuration.outputs, runID: run.id)
    for writer in ReportWriters.all { try render(report, with: writer, into: publication.staging) }
    try RunManifest(run: run, inputs: buyer.files + files.value, folder: publication.staging)
      .write(into: publication.staging)

    progress(.stage("publish"))
    let folder = try publication.publish()
    try ledger.record(report)
    lock.release()
    return Outcome(report: report, folder: folder, documents: files.value.count)
  }

  private func recognised(_ files: [InputFile]) async throws(PipelineError) -> [RecognisedDocument]
  {
    let workers = try WorkerPool(width: configuration.jobs)
    return await workers.recognise(files, in: configuration.inputs, progress: progress)
  }

  /// The blocks of the simulation on all processors; their figures are the same on any number of them.
  private func simulated(_ model: ExposureModel) async -> Exposure {
    let simulation = model.simulation
    let blocks = await concurrentMap(simulation.blocks, width: configuration.jobs) {
      simulation.block($0)
    }
    return model.exposure(from: blocks)
  }

  private func runIdentity(of buyer: BuyerInputs, _ files: [InputFile]) -> Report.Run {
    let digest = RunManifest.digest(of: buyer.files + files)
    return Report.Run(
      id: "\(buyer.asOf)-\(digest.rawValue.prefix(12))", asOf: buyer.asOf, inputsDigest: digest,
      rulesVersion: RuleCatalogue.reference.version, scoringVersion: ScoringModel.version)
  }

  private func render(_ report: Report, with writer: any ReportWriter, into folder: URL)
    throws(PipelineError)
  {
    do { try writer.write(report, into: folder.path) } catch {
      throw .cannotWrite(path: folder.appending(path: writer.fileName).path, reason: "\(error)")
    }
  }
}
