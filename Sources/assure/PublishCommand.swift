import ArgumentParser
import AssurancePipeline
import Foundation

/// `assure publish`: the site of the last complete run, where the intranet serves it.
struct PublishCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "publish",
    abstract: "Puts the site where the intranet serves it, in one step.",
    discussion: """
      DIR becomes a link to a folder beside it, and the link is swapped when the copy is complete: a reader sees the \
      old site or the new one. DIR must not be there yet, be empty, or be what an earlier publication made.

      EXAMPLES
        assure publish --to /srv/intranet/vendor-assurance
        assure publish --outputs /srv/assure/outputs --to /srv/intranet/vendor-assurance
      """)

  @Option(help: ArgumentHelp("Folder that the intranet serves.", valueName: "dir")) var to: String

  @Option(help: ArgumentHelp("Folder with the runs.", valueName: "dir")) var outputs = "outputs"

  @Flag(help: "Leave out what is restricted (comes with version 1.1).") var `public` = false

  func validate() throws {
    guard !`public` else { throw LaterVersion.isNeeded(for: "publish --public", version: "1.1") }
  }

  func run() throws {
    let folder = URL(filePath: outputs, directoryHint: .isDirectory)
    let published = try SitePublication(to: to).publish(from: folder)
    print("\(to): \(published.files) files of run \(published.runID) are published")
  }
}
