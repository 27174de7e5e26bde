import AssuranceModel
package import Foundation

/// The site of the last complete run put where the intranet serves it: whole or not at all.
///
/// The destination becomes a symbolic link to a folder beside it, `.NAME.assure-RUN`. A new site is copied into a folder
/// of its own, compared with the run's manifest, and then the link is swapped in one step. The folder that was served
/// before stays until the next publication, so that a page that is open still finds its style sheet.
package struct SitePublication {
  /// What was published.
  package struct Outcome: Hashable, Sendable {
    package let runID: String
    /// Number of files of the site.
    package let files: Int
  }

  private static let site = "site/"

  private let destination: PublicationPlace

  /// A publication to a folder that is not there yet, is empty, or was made by an earlier publication.
  package init(to path: String) throws(PipelineError) {
    destination = try PublicationPlace(path)
  }

  /// Puts the site of the run that `current` points at in the destination's place.
  package func publish(from outputs: URL) throws(PipelineError) -> Outcome {
    let current = outputs.appending(path: "current", directoryHint: .isDirectory)
    let run = current.resolvingSymlinksInPath()
    guard FileManager.default.fileExists(atPath: run.appending(path: "site/index.html").path) else {
      throw .inputsUnusable(
        path: current.path, reason: "there is no finished run with a site",
        remedy: "Run `make` first, or name the outputs with `--outputs DIR`.")
    }
    guard !destination.lies(in: outputs.appending(path: "runs")) else {
      throw .destinationRefused(path: outputs.path, reason: "it lies among the runs themselves")
    }
    // A run that is made again replaces its folder; nobody may copy from it meanwhile.
    let lock = try RunLock(outputs: outputs)
    let manifest = try RunManifest(readingFrom: run)
    let files = manifest.artefacts.filter { $0.path.hasPrefix(Self.site) }
    let served = try destination.served()
    try destination.removeLeftovers(besides: [served])
    let folder = destination.freeFolder(for: manifest.runId)
    do {
      for file in files { try copy(file, of: run, into: folder) }
      try destination.point(at: folder)
    } catch {
      // The site that is served is another folder; what was half made goes.
      try destination.removeLeftovers(besides: [served])
      throw error
    }
    try destination.removeLeftovers(besides: [folder.lastPathComponent, served])
    lock.release()
    return Outcome(runID: manifest.runId, files: files.count)
  }

  /// Copies one file of the site, and compares the copy with the manifest.
  private func copy(_ file: RunManifest.Artefact, of run: URL, into folder: URL)
    throws(PipelineError)
  {
    let path = String(file.path.dropFirst(Self.site.count))
    let copy = folder.appending(path: path)
    do {
      try FileManager.default.createDirectory(
        at: copy.deletingLastPathComponent(), withIntermediateDirectories: true)
      try FileManager.default.copyItem(at: run.appending(path: file.path), to: copy)
    } catch {
      guard FileManager.default.fileExists(atPath: run.appending(path: file.path).path) else {
        throw .verificationFailed(
          run: run.path, differences: ["\(file.path): is not there; run `make` again"])
      }
      throw .cannotWrite(path: copy.path, reason: "\(error)")
    }
    guard InputDiscovery.file(at: path, in: folder).value?.digest == file.sha256 else {
      throw .verificationFailed(
        run: run.path, differences: ["\(file.path): has another digest; run `make` again"])
    }
  }
}
